#include "harness/standing/wire.h"

#include <gtest/gtest.h>
#include <sys/socket.h>

#include <thread>

#include "harness/standing/codec.h"

namespace harness {
namespace {

struct WireTest : testing::Test {
  WireTest() {
    int fds[2];
    EXPECT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
    a = std::make_unique<Wire>(vm::UniqueFd(fds[0]));
    b = std::make_unique<Wire>(vm::UniqueFd(fds[1]));
  }
  std::unique_ptr<Wire> a, b;
};

TEST_F(WireTest, MessagesArriveWholeAndInOrder) {
  const std::string large(300000, 'x');
  std::thread sender([&] {
    EXPECT_TRUE(a->send(MessageKind::kOutput, large));
    EXPECT_TRUE(a->send(MessageKind::kDone));
    a.reset();
  });
  const auto first = b->receive();
  ASSERT_TRUE(first);
  EXPECT_EQ(MessageKind::kOutput, first->kind);
  EXPECT_EQ(large, first->payload);
  const auto second = b->receive();
  ASSERT_TRUE(second);
  EXPECT_EQ(MessageKind::kDone, second->kind);
  EXPECT_EQ("", second->payload);
  EXPECT_FALSE(b->receive());
  sender.join();
}

TEST_F(WireTest, ALengthThatNobodyMeansEndsIt) {
  vm::writeAll(a->fd(), std::string("o\xff\xff\xff\x7f"
                                    "x"));
  EXPECT_FALSE(b->receive());
}

TEST(PackTest, FieldsMayHoldAnything) {
  const std::vector<std::string> fields = {"", std::string("a\0b", 3), "c\n",
                                           std::string(70000, 'd')};
  EXPECT_EQ(fields, unpack(pack(fields)));
  EXPECT_EQ(std::vector<std::string>{}, unpack(""));
}

TEST(PackTest, WhatIsCutIsNoList) {
  const std::string whole = pack({"abc", "defg"});
  for (std::size_t n = 1; n < whole.size(); ++n) {
    if (n == pack({"abc"}).size()) continue;
    EXPECT_FALSE(unpack(std::string_view(whole).substr(0, n))) << n;
  }
}

TEST(CodecTest, CommandsComeBackAsTheyWere) {
  RemoteCommand c;
  c.command.script = "echo $x";
  c.command.argv = {"/tmp/run", "-i", "Once upon a time", ""};
  c.command.folder = "/tmp";
  c.command.environment = {{"x", "1 2"}, {"LLMKERNELS", ""}};
  c.command.limit = std::chrono::milliseconds(1500);
  c.input = true;
  const auto back = decodeCommand(encode(c));
  ASSERT_TRUE(back);
  EXPECT_EQ(c.command.script, back->command.script);
  EXPECT_EQ(c.command.argv, back->command.argv);
  EXPECT_EQ(c.command.folder, back->command.folder);
  EXPECT_EQ(c.command.environment, back->command.environment);
  EXPECT_EQ(c.command.limit, back->command.limit);
  EXPECT_TRUE(back->input);
}

TEST(CodecTest, ResultsComeBackAsTheyWere) {
  RemoteResult r;
  r.result.outcome = vm::Outcome::kDead;
  r.result.status = "panic: out of memory";
  r.result.held = true;
  r.result.real = std::chrono::milliseconds(12);
  r.word = "panic";
  r.sentence = "panic: out of memory (console: /x)";
  const auto back = decodeResult(encode(r));
  ASSERT_TRUE(back);
  EXPECT_EQ(r.result.outcome, back->result.outcome);
  EXPECT_EQ(r.result.status, back->result.status);
  EXPECT_TRUE(back->result.held);
  EXPECT_EQ(r.result.real, back->result.real);
  EXPECT_EQ(r.word, back->word);
  EXPECT_EQ(r.sentence, back->sentence);
}

TEST(CodecTest, NonsenseIsRefused) {
  EXPECT_FALSE(decodeCommand("xyz"));
  EXPECT_FALSE(decodeCommand(pack({"a", "b", "c", "0", "0"})));
  EXPECT_FALSE(decodeCommand(pack({"a", "b", "0", "0", "9"})));
  EXPECT_FALSE(decodeCommand(pack({"a", "b", "0", "0", "-1"})));
  EXPECT_FALSE(decodeResult(pack({"99", "", "0", "0", "0", "0", "", ""})));
  EXPECT_FALSE(decodeEntries(pack({"a", "b"})));
}

TEST(CodecTest, SharesKeepTheirPaths) {
  const auto back = decodeEntries(encode(std::vector<vm::ShareEntry>{
      {"models/m.bin", "/data/m.bin", ""}, {"list", "", "one\ntwo\n"}}));
  ASSERT_TRUE(back);
  ASSERT_EQ(2U, back->size());
  EXPECT_EQ("/data/m.bin", (*back)[0].source);
  EXPECT_EQ("", (*back)[1].source);
  EXPECT_EQ("one\ntwo\n", (*back)[1].text);
}

}  // namespace
}  // namespace harness
