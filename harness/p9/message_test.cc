#include "harness/p9/message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "harness/p9/stat.h"

namespace harness::p9 {
namespace {

using ::testing::HasSubstr;

/// One message of every type, every field filled in.
std::vector<Message> samples() {
  const Qid qid{0x80, 7, 0x123456789abcdef0};
  return {
      {.type = Type::kTversion, .msize = 8192, .version = "9P2000"},
      {.type = Type::kRversion, .msize = 8192, .version = "9P2000"},
      {.type = Type::kTauth, .tag = 1, .afid = 2, .uname = "glenda", .aname = "a"},
      {.type = Type::kRauth, .tag = 1, .qid = qid},
      {.type = Type::kTattach, .tag = 1, .fid = 2, .afid = 3, .uname = "u", .aname = ""},
      {.type = Type::kRattach, .tag = 1, .qid = qid},
      {.type = Type::kRerror, .tag = 1, .name = "file does not exist"},
      {.type = Type::kTflush, .tag = 2, .oldtag = 1},
      {.type = Type::kRflush, .tag = 2},
      {.type = Type::kTwalk, .tag = 1, .fid = 0, .newfid = 1, .names = {"a", "", "ü"}},
      {.type = Type::kRwalk, .tag = 1, .qids = {qid, qid}},
      {.type = Type::kTopen, .tag = 1, .fid = 1, .mode = 3},
      {.type = Type::kRopen, .tag = 1, .qid = qid, .iounit = 8168},
      {.type = Type::kTcreate, .tag = 1, .fid = 1, .mode = 1, .permissions = 0644, .name = "n"},
      {.type = Type::kRcreate, .tag = 1, .qid = qid, .iounit = 0},
      {.type = Type::kTread, .tag = 1, .fid = 1, .offset = 1ULL << 40, .count = 5},
      {.type = Type::kRread, .tag = 1, .data = std::string("a\0b", 3)},
      {.type = Type::kTwrite, .tag = 1, .fid = 1, .offset = 9, .data = "data"},
      {.type = Type::kRwrite, .tag = 1, .count = 4},
      {.type = Type::kTclunk, .tag = 1, .fid = 1},
      {.type = Type::kRclunk, .tag = 1},
      {.type = Type::kTremove, .tag = 1, .fid = 1},
      {.type = Type::kRremove, .tag = 1},
      {.type = Type::kTstat, .tag = 1, .fid = 1},
      {.type = Type::kRstat, .tag = 1, .stat = encodeStat({.name = "f"})},
      {.type = Type::kTwstat, .tag = 1, .fid = 1, .stat = encodeStat({.name = "f"})},
      {.type = Type::kRwstat, .tag = 1},
  };
}

TEST(Message, EveryTypeComesBackAsItWas) {
  for (const Message& m : samples()) EXPECT_EQ(decode(encode(m)), m) << typeName(m.type);
}

TEST(Message, BytesAreThoseOfTheManual) {
  const std::string bytes = encode({.type = Type::kTread, .tag = 0x102, .fid = 3, .count = 4});
  EXPECT_EQ(bytes, std::string("\x17\0\0\0\x74\x02\x01\x03\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0", 23));
  EXPECT_EQ(encode({.type = Type::kTwalk, .tag = 1, .fid = 2, .newfid = 3, .names = {"ab"}}),
            std::string("\x15\0\0\0\x6e\x01\0\x02\0\0\0\x03\0\0\0\x01\0\x02\0ab", 21));
}

TEST(Message, WhatIsCutAtAnyByteIsRefused) {
  for (const Message& m : samples()) {
    const std::string whole = encode(m);
    for (std::size_t n = 0; n < whole.size(); ++n) {
      std::string cut = whole.substr(0, n);
      EXPECT_THROW(decode(cut), Malformed) << typeName(m.type) << " of " << n << " bytes";
      if (n < 4) continue;
      cut[0] = static_cast<char>(n);  // a size that agrees
      cut[1] = static_cast<char>(n >> 8);
      EXPECT_THROW(decode(cut), Malformed) << typeName(m.type) << " of " << n << " bytes";
    }
  }
}

TEST(Message, SentencesSayWhatWasFound) {
  const auto sentence = [](const std::string& bytes) -> std::string {
    try {
      decode(bytes);
    } catch (const Malformed& e) {
      return e.what();
    }
    return "none";
  };
  EXPECT_EQ(sentence(std::string("\x08\0\0\0\x79\0\0x", 8)),
            "Rclunk has 1 bytes behind its last field");
  EXPECT_EQ(sentence(std::string("\x07\0\0\0\x6a\0\0", 7)), "'Terror' is no message of 9P");
  EXPECT_EQ(sentence(std::string("\x07\0\0\0\x2a\0\0", 7)), "'type 42' is no message of 9P");
  EXPECT_THAT(sentence(std::string("\x09\0\0\0\x7d\0\0", 7)), HasSubstr("says that it has 9"));
  EXPECT_THAT(sentence(std::string("\x0b\0\0\0\x75\0\0\xff\xff\xff\xff", 11)),
              HasSubstr("a field of 4294967295 bytes, and 0 are left"));
}

TEST(Message, AWalkHasSixteenElementsAtMost) {
  Message walk{.type = Type::kTwalk, .tag = 1, .fid = 0, .newfid = 1};
  walk.names.assign(16, "a");
  EXPECT_EQ(decode(encode(walk)), walk);
  walk.names.emplace_back("b");
  EXPECT_THROW(decode(encode(walk)), Malformed);
}

TEST(Message, WhatDecodesEncodesToTheSameBytes) {
  std::mt19937 random(1);
  std::vector<std::string> seeds;
  for (const Message& m : samples()) seeds.push_back(encode(m));
  int whole = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string bytes = seeds[random() % seeds.size()];
    for (unsigned n = random() % 4; n > 0; --n)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    try {
      EXPECT_EQ(encode(decode(bytes)), bytes);
      ++whole;
    } catch (const Malformed&) {
      continue;
    }
  }
  EXPECT_GT(whole, 5000);
}

TEST(Stat, AnEntryComesBackAsItWas) {
  const Stat stat{.kernel_type = 'M',
                  .kernel_dev = 2,
                  .qid = {0, 1, 2},
                  .mode = 0644,
                  .accessed = 3,
                  .modified = 4,
                  .length = 1ULL << 33,
                  .name = "n",
                  .owner = "o",
                  .group = "g",
                  .modifier = "m"};
  EXPECT_EQ(decodeStat(encodeStat(stat)), stat);
  EXPECT_EQ(decodeFolder(encodeStat(stat) + encodeStat({.name = "x"})).size(), 2U);
  EXPECT_TRUE(decodeFolder("").empty());
  EXPECT_THROW(decodeStat(encodeStat(stat) + "x"), Malformed);
  EXPECT_THROW(decodeFolder(encodeStat(stat).substr(0, 20)), Malformed);
}

}  // namespace
}  // namespace harness::p9
