// Dequantisation against ggml's own floats, bit for bit; quantisation against its own bytes.
#include <gtest/gtest.h>

#include <bit>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "reference/data/bytes.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/quantise.h"
#include "reference/quant/search.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

fs::path quants() { return fs::path(std::getenv("NINEML_DATA")) / "quants"; }

std::vector<float> floatsOf(const fs::path& path) {
  const std::vector<std::byte> bytes = readFile(path);
  return dequantise(TensorType::kF32, bytes, bytes.size() / 4);
}

struct Row {
  std::string set;
  const TypeFacts* type = nullptr;
  std::string name;
};

std::vector<Row> rows() {
  std::ifstream in(quants() / "INDEX.tsv");
  std::vector<Row> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::istringstream words(line);
    Row row;
    words >> row.set >> row.name;
    row.type = typeNamed(row.name);
    rows.push_back(row);
  }
  return rows;
}

TEST(QuantData, DequantisesAsGgml) {
  int sets = 0;
  for (const Row& row : rows()) {
    ASSERT_NE(row.type, nullptr) << row.name;
    const std::vector<float> want = floatsOf(quants() / (row.set + "." + row.name + ".f32"));
    const std::vector<float> got = dequantise(
        row.type->type, readFile(quants() / (row.set + "." + row.name + ".blk")), want.size());
    for (std::size_t i = 0; i < want.size(); i++)
      ASSERT_EQ(std::bit_cast<std::uint32_t>(got[i]), std::bit_cast<std::uint32_t>(want[i]))
          << row.set << " " << row.name << " element " << i << ": " << got[i] << " " << want[i];
    sets++;
  }
  EXPECT_GE(sets, 50);
}

TEST(QuantData, QuantisesAsGgmlWhereThereIsOneWay) {
  for (const Row& row : rows()) {
    static const std::string plain = "f16 bf16 q4_0 q4_1 q5_0 q5_1 q8_0";
    if (plain.find(row.name) == std::string::npos || !fs::exists(quants() / (row.set + ".f32")))
      continue;
    const std::vector<float> x = floatsOf(quants() / (row.set + ".f32"));
    EXPECT_EQ(quantise(row.type->type, x), readFile(quants() / (row.set + "." + row.name + ".blk")))
        << row.set << " " << row.name;
  }
}

TEST(QuantData, SearchesForScalesAsGgml) {
  int sets = 0;
  for (const Row& row : rows()) {
    static const std::string searched = "q4_K q5_K q6_K";
    if (searched.find(row.name) == std::string::npos || !fs::exists(quants() / (row.set + ".f32")))
      continue;
    const std::vector<float> x = floatsOf(quants() / (row.set + ".f32"));
    EXPECT_EQ(quantiseAsGgml(row.type->type, x),
              readFile(quants() / (row.set + "." + row.name + ".blk")))
        << row.set << " " << row.name;
    sets++;
  }
  EXPECT_GE(sets, 6);
}

TEST(QuantData, QuantisesOtherTypesNearlyAsWell) {
  for (const Row& row : rows()) {
    if (row.type->block == 1 || row.set == "edge" || row.set == "stories260K_embd") continue;
    const std::vector<float> x = floatsOf(quants() / (row.set + ".f32"));
    const std::vector<float> theirs = floatsOf(quants() / (row.set + "." + row.name + ".f32"));
    const std::vector<float> ours =
        dequantise(row.type->type, quantise(row.type->type, x), x.size());
    double want = 0;
    double got = 0;
    for (std::size_t i = 0; i < x.size(); i++) {
      want += double(x[i] - theirs[i]) * double(x[i] - theirs[i]);
      got += double(x[i] - ours[i]) * double(x[i] - ours[i]);
    }
    EXPECT_LE(got, 2.5 * want) << row.set << " " << row.name;
  }
}

}  // namespace
}  // namespace reference
