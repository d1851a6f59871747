#include "plan9/run9/file/directory.h"

#include <gtest/gtest.h>

#include "plan9/run9/base/error.h"

namespace run9 {
namespace {

std::span<const uint8_t> bytesOf(const std::string& s) {
  return {reinterpret_cast<const uint8_t*>(s.data()), s.size()};
}

Dir sample() {
  Dir d;
  d.type = 'M';
  d.dev = 7;
  d.qid = {0x123456789abcdef0, 5, kQidDir};
  d.mode = kModeDir | 0775;
  d.mtime = 1000;
  d.length = 12;
  d.name = "name";
  d.uid = "glenda";
  return d;
}

TEST(Directory, EntriesSurviveTheWire) {
  std::string bytes;
  pack(sample(), bytes);
  EXPECT_EQ(bytes.size(), kStatFixed + 10);
  const Dir d = unpackDir(bytesOf(bytes));
  EXPECT_EQ(d.name, "name");
  EXPECT_EQ(d.uid, "glenda");
  EXPECT_EQ(d.qid, sample().qid);
  EXPECT_EQ(d.mode, kModeDir | 0775);
}

TEST(Directory, EveryCutIsMalformed) {
  std::string bytes;
  pack(sample(), bytes);
  for (std::size_t n = 0; n < bytes.size(); n++)
    EXPECT_THROW(unpackDir(bytesOf(bytes.substr(0, n))), Error) << n;
  EXPECT_THROW(unpackDir(bytesOf(bytes + "x")), Error);
}

TEST(Directory, AShortBufferGetsTheSize) {
  char buffer[100] = {};
  EXPECT_EQ(answerStat(sample(), buffer, 2), 2);
  EXPECT_EQ(buffer[0] + 2, static_cast<int>(kStatFixed) + 10);
  EXPECT_EQ(answerStat(sample(), buffer, 100), static_cast<long>(kStatFixed) + 10);
  EXPECT_THROW(answerStat(sample(), buffer, 1), Error);
}

}  // namespace
}  // namespace run9
