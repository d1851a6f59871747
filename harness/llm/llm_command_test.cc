// 9ml llm as a person runs it, against a server in this process that behaves as an llmfs does.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <thread>

#include "harness/conformance/test_9ml.h"
#include "harness/p9/test_server.h"

namespace harness {
namespace {

using ::testing::Contains;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using namespace p9;

std::map<std::string, std::string> tree() {
  return {{"clone", "7\n"},
          {"7/prompt", "an old one"},
          {"7/stream", "there was a tree"},
          {"7/wait", "reason stop prompt 3 tokens 4\n"}};
}

/// What was written, in order.
std::vector<std::string> written(const TestServer& server) {
  std::vector<std::string> all;
  for (const p9::Message& m : server.requests())
    if (m.type == Type::kTwrite) all.push_back(m.data);
  return all;
}

class LlmCommandTest : public ::testing::Test {
 protected:
  void TearDown() override { EXPECT_EQ(folder.leftovers(), ""); }

  std::unique_ptr<Command9ml> llm(const std::string& at, std::vector<std::string> more) const {
    std::vector<std::string> words = {"llm", "--at", at};
    words.insert(words.end(), more.begin(), more.end());
    return std::make_unique<Command9ml>(folder, "said", words);
  }

  TestFolder folder;
};

TEST_F(LlmCommandTest, TheTextIsPrintedAndTheSessionClosed) {
  const TestServer server(tree());
  const auto run = llm(server.address(), {"-m", "small", "Once", "upon"});
  EXPECT_EQ(run->wait(), 0);
  EXPECT_EQ(run->said(), "there was a tree\n");
  EXPECT_THAT(written(server),
              ::testing::ElementsAre("model small", "Once upon", "generate", "close"));
  EXPECT_EQ(server.files().at("7/prompt"), "Once upon");
}

TEST_F(LlmCommandTest, APromptMayLookLikeAnOption) {
  const TestServer server(tree());
  EXPECT_EQ(llm(server.address(), {"--", "--help"})->wait(), 0);
  EXPECT_EQ(server.files().at("7/prompt"), "--help");
}

TEST_F(LlmCommandTest, AServersRefusalIsItsWords) {
  const TestServer server(tree(), [](const p9::Message& m) -> std::optional<std::string> {
    if (m.type != Type::kTwrite || !m.data.starts_with("model")) return std::nullopt;
    return encode({.type = Type::kRerror,
                   .tag = m.tag,
                   .name = "model: want a loaded model's name, got 'x'"});
  });
  const auto run = llm(server.address(), {"-m", "x", "y"});
  EXPECT_EQ(run->wait(), 1);
  EXPECT_EQ(run->said(), "9ml: model: want a loaded model's name, got 'x'\n");
  EXPECT_THAT(written(server), Contains("close"));
}

TEST_F(LlmCommandTest, AGenerationThatFailsIsAFailure) {
  auto files = tree();
  files["7/wait"] = "reason error prompt 3 tokens 1 error no memory left\n";
  const TestServer server(files);
  const auto run = llm(server.address(), {"y"});
  EXPECT_EQ(run->wait(), 1);
  EXPECT_THAT(run->said(),
              AllOf(HasSubstr("there was a tree\n"), EndsWith("error no memory left\n")));
}

TEST_F(LlmCommandTest, AServerThatWantsAuthenticationIsExplained) {
  const TestServer server(tree(), [](const p9::Message& m) -> std::optional<std::string> {
    if (m.type != Type::kTauth) return std::nullopt;
    return encode({.type = Type::kRauth, .tag = m.tag});
  });
  const auto run = llm(server.address(), {"y"});
  EXPECT_EQ(run->wait(), 3);
  EXPECT_THAT(run->said(), AllOf(HasSubstr(server.address() + " wants its users to authenticate"),
                                 HasSubstr("-N, or use 9ml drawterm")));
}

TEST_F(LlmCommandTest, WhatIsNoLlmfsIsNamed) {
  const std::map<std::string, std::string> files = {{"clone", "hello\n"}};
  const TestServer server(files);
  const auto run = llm(server.address(), {"y"});
  EXPECT_EQ(run->wait(), 1);
  EXPECT_THAT(run->said(), HasSubstr("clone gives 'hello', expected a session's number"));
}

TEST_F(LlmCommandTest, CtrlCCancelsTheGeneration) {
  std::uint16_t waiting = kNoTag;
  std::atomic<bool> streaming{false};
  // The second read of the stream is answered when the generation is cancelled.
  TestServer server(tree(), [&](const p9::Message& m) -> std::optional<std::string> {
    if (m.type == Type::kTread && m.offset == 16) {
      waiting = m.tag;
      streaming = true;
      return "";
    }
    if (m.type != Type::kTwrite || m.data != "cancel") return std::nullopt;
    return encode({.type = Type::kRwrite, .tag = m.tag, .count = 6}) +
           encode({.type = Type::kRread, .tag = waiting});
  });
  const auto run = llm(server.address(), {"y"});
  for (int i = 0; i < 500 && !streaming; ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  ASSERT_TRUE(streaming) << run->said();
  run->signal(SIGINT);
  EXPECT_EQ(run->wait(), 130);
  EXPECT_THAT(run->said(), HasSubstr("there was a tree\n"));
  EXPECT_THAT(written(server), ::testing::ElementsAre("y", "generate", "cancel", "close"));
}

}  // namespace
}  // namespace harness
