#include "harness/conformance/results.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstring>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

class ResultsTest : public ::testing::Test {
 protected:
  ~ResultsTest() override { fs::remove(file_); }

  void write(const std::string& bytes) { std::ofstream(file_, std::ios::binary) << bytes; }

  static Record sample(std::uint32_t id) {
    Record r;
    r.id = id;
    r.flags = 0x21;
    r.nanoseconds = 123456789012;
    Tensor t{"out", Tensor::Type::kFloat, std::vector<std::byte>(8)};
    const float values[2] = {1.5F, -2.0F};
    std::memcpy(t.data.data(), values, sizeof values);
    r.tensors.push_back(t);
    return r;
  }

  fs::path file_ = fs::path(::testing::TempDir()) / ("results" + std::to_string(getpid()));
};

TEST_F(ResultsTest, RoundTrip) {
  Record refused;
  refused.id = 8;
  refused.refused = true;
  refused.message = "no kernel set 'avx9'";
  write(encodeRecord(sample(7)) + encodeRecord(refused));
  ResultReader reader(file_);
  const auto a = reader.next();
  ASSERT_TRUE(a);
  EXPECT_EQ(a->id, 7U);
  EXPECT_EQ(a->flags, 0x21U);
  EXPECT_EQ(a->nanoseconds, 123456789012U);
  ASSERT_NE(a->find("out"), nullptr);
  EXPECT_EQ(a->find("out")->floats(), (std::vector<float>{1.5F, -2.0F}));
  EXPECT_EQ(a->find("att"), nullptr);
  const auto b = reader.next();
  ASSERT_TRUE(b);
  EXPECT_TRUE(b->refused);
  EXPECT_EQ(b->message, "no kernel set 'avx9'");
  EXPECT_FALSE(reader.next());
  EXPECT_FALSE(reader.cut());
}

TEST_F(ResultsTest, ACutRecordEndsTheFile) {
  const std::string whole = encodeRecord(sample(1));
  for (std::size_t n = 1; n < whole.size(); ++n) {
    write(whole + whole.substr(0, n));
    ResultReader reader(file_);
    EXPECT_TRUE(reader.next());
    EXPECT_FALSE(reader.next());
    EXPECT_TRUE(reader.cut()) << n;
  }
}

TEST_F(ResultsTest, DamageIsAnError) {
  const std::string whole = encodeRecord(sample(1));
  for (std::size_t n = 0; n < whole.size(); ++n) {
    if (n >= 4 && n < 8) continue;  // the length: cut or impossible
    std::string bad = whole;
    bad[n] ^= 0x10;
    write(bad);
    ResultReader reader(file_);
    EXPECT_THROW(reader.next(), Error) << n;
  }
}

TEST_F(ResultsTest, IntegersOfBothSizes) {
  Tensor t{"ids", Tensor::Type::kInt32, std::vector<std::byte>(8)};
  const std::int32_t narrow[2] = {-1, 7};
  std::memcpy(t.data.data(), narrow, sizeof narrow);
  EXPECT_EQ(t.integers(), (std::vector<std::int64_t>{-1, 7}));
  t.type = Tensor::Type::kInt64;
  const std::int64_t wide = -5;
  std::memcpy(t.data.data(), &wide, sizeof wide);
  EXPECT_EQ(t.integers(), (std::vector<std::int64_t>{-5}));
}

TEST_F(ResultsTest, AMissingFileIsNamed) {
  EXPECT_THROW(ResultReader("/nonexistent/results"), Error);
}

}  // namespace
}  // namespace harness
