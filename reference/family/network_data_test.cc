// Whole models against logits, ids and likelihoods that others computed in float64.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "reference/data/bytes.h"
#include "reference/family/network.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

fs::path data() { return std::getenv("NINEML_DATA"); }

std::vector<double> doublesOf(const fs::path& path) {
  const std::vector<std::byte> bytes = readFile(path);
  ByteReader reader(bytes, path.string());
  std::vector<double> out;
  while (reader.left() > 0) out.push_back(std::bit_cast<double>(reader.uint64("a double")));
  return out;
}

std::vector<int> numbers(const std::string& text) {
  std::istringstream in(text);
  std::vector<int> out;
  for (int n = 0; in >> n;) out.push_back(n);
  return out;
}

std::vector<int> foxIds() {
  std::ifstream in(data() / "logits" / "stories260K_fox.txt");
  for (std::string line; std::getline(in, line);)
    if (line.starts_with("ids:")) return numbers(line.substr(4));
  return {};
}

std::vector<std::vector<std::string>> tableOf(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::vector<std::string>> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    rows.emplace_back();
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) rows.back().push_back(cell);
  }
  return rows;
}

int best(const std::vector<double>& logits) { return int(argmax(logits)); }

/// The sum of -log p of every id but the first.
double likelihood(const Network& network, const std::vector<int>& ids) {
  NetworkSession session(network);
  double sum = 0;
  for (std::size_t i = 0; i + 1 < ids.size(); i++) {
    const std::vector<double> p = softmax(session.step(ids[i]));
    sum -= std::log(p[std::size_t(ids[i + 1])]);
  }
  return sum;
}

std::vector<int> greedy(const Network& network, const std::vector<int>& prompt, std::size_t n) {
  NetworkSession session(network);
  std::vector<double> logits;
  for (int id : prompt) logits = session.step(id);
  std::vector<int> out;
  while (out.size() < n) {
    out.push_back(best(logits));
    logits = session.step(out.back());
  }
  return out;
}

double furthest(const Network& network, double& largest) {
  const std::vector<double> want = doublesOf(data() / "logits" / "stories260K_fox.f64");
  NetworkSession session(network);
  double most = 0;
  std::size_t at = 0;
  for (int id : foxIds())
    for (double logit : session.step(id)) {
      most = std::max(most, std::abs(logit - want[at]));
      largest = std::max(largest, std::abs(want[at]));
      at++;
    }
  EXPECT_EQ(at, want.size());
  return most;
}

TEST(NetworkData, GivesTheLogitsOfStories260KFromEveryFormat) {
  double largest = 0;
  for (const char* file : {"hf/stories260K-hf-F32", "hf/stories260K-hf-F32-3shards",
                           "hf/stories260K-hf-F32/model.safetensors", "gguf/stories260K.gguf"})
    EXPECT_LT(furthest(loadNetwork(data() / file), largest), 1e-10) << file;
  // llama2.c rounds the rotary angles; 16 bits round the weights; 8 bits more so.
  EXPECT_LT(furthest(loadNetwork(data() / "models/stories260K.bin"), largest), 1e-4);
  EXPECT_LT(furthest(loadNetwork(data() / "hf/stories260K-hf-F16"), largest), 0.02);
  EXPECT_LT(furthest(loadNetwork(data() / "hf/stories260K-hf-BF16"), largest), 0.2);
  EXPECT_LT(furthest(loadNetwork(data() / "models/stories260K_q80_gs32.bin"), largest), 0.6);
  EXPECT_GT(largest, 10);
}

TEST(NetworkData, TellsTheStoriesOfEveryGguf) {
  for (const std::vector<std::string>& row : tableOf(data() / "greedy_ids.tsv")) {
    const Network network = loadNetwork(data() / row[0]);
    const std::vector<int> want = numbers(row[2]);
    EXPECT_EQ(greedy(network, numbers(row[1]), want.size()), want) << row[0];
    EXPECT_NEAR(likelihood(network, foxIds()), std::stod(row[4]), 2e-6) << row[0];
  }
}

TEST(NetworkData, ComputesKQuants) {
  const std::vector<int> ids = foxIds();
  for (const std::vector<std::string>& row : tableOf(data() / "kquants/EXPECTED.tsv")) {
    const Network network = loadNetwork(data() / row[0]);
    EXPECT_NEAR(likelihood(network, ids), std::stod(row[2]), 2e-6) << row[0];
    const std::vector<double> want =
        doublesOf(data() / (row[0].substr(0, row[0].size() - 5) + ".last.f64"));
    NetworkSession session(network);
    NetworkSession rounded(network, Arithmetic::quantised);
    std::vector<double> got;
    std::vector<double> quantised;
    for (std::size_t i = 0; i + 1 < ids.size(); i++) {
      got = session.step(ids[i]);
      quantised = rounded.step(ids[i]);
    }
    double square = 0;
    for (std::size_t i = 0; i < want.size(); i++) {
      EXPECT_NEAR(got[i], want[i], 1e-10) << row[0];
      square += (quantised[i] - want[i]) * (quantised[i] - want[i]) / double(want.size());
    }
    // Activations of 8 bits: a small part of logits that reach 12.
    EXPECT_LT(std::sqrt(square), 0.3) << row[0];
    const std::vector<int> stories = numbers(row[3]);
    EXPECT_EQ(greedy(network, {1, 403, 407, 261, 378}, stories.size()), stories) << row[0];
  }
}

}  // namespace
}  // namespace reference
