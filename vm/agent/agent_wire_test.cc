// What the guest's agent makes of frames that the client never sends, or never so.
#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "vm/agent/agent_link.h"
#include "vm/agent/agent_request.h"
#include "vm/agent/test_agent_process.h"

namespace vm {
namespace {

using namespace std::chrono_literals;

/// What the agent has said about one command.
struct Told {
  std::string out;
  std::string result;
  std::string end;
  std::vector<FrameKind> kinds;
};

class AgentWireTest : public testing::Test {
 protected:
  AgentWireTest() : AgentWireTest(socketPair()) {}
  ~AgentWireTest() override { line.reset(); }

  void send(FrameKind kind, std::uint32_t id, std::string payload) {
    link.send(kind, id, std::move(payload), AgentLink::Clock::now());
  }
  void exec(std::uint32_t id, const std::string& script, bool input = false) {
    send(FrameKind::kExec, id, encodeRequest({.argv = {"sh", "-c", script}, .limit = 30s}, input));
  }

  // Lets the line work until `done`, 20 s at most.
  template <typename Done>
  bool until(Done done) {
    const auto end = AgentLink::Clock::now() + 20s;
    while (!done()) {
      if (AgentLink::Clock::now() >= end) return false;
      link.tick(AgentLink::Clock::now());
      writeAll(line.get(), link.takeOutput());
      pollfd p{line.get(), POLLIN, 0};
      if (poll(&p, 1, 20) <= 0) continue;
      std::array<char, 4096> bytes{};
      const ssize_t n = read(line.get(), bytes.data(), bytes.size());
      if (n <= 0) return false;
      link.feed({bytes.data(), static_cast<std::size_t>(n)}, AgentLink::Clock::now(),
                [this](Frame& frame) { take(frame); });
    }
    return true;
  }
  bool untilEnd(std::uint32_t id) {
    return until([this, id] { return !told[id].end.empty(); });
  }
  ExecResult resultOf(std::uint32_t id) { return decodeEnd(told[id].result, told[id].end); }

  AgentLink link{77, AgentLink::Clock::now()};
  UniqueFd line;
  std::map<std::uint32_t, Told> told;

 private:
  explicit AgentWireTest(std::pair<UniqueFd, UniqueFd> ends)
      : line(std::move(ends.first)), process(std::move(ends.second)) {
    EXPECT_TRUE(until([this] { return link.greeted(); }));
  }

  void take(const Frame& frame) {
    if (frame.kind == FrameKind::kHello) link.setWindow(read32(frame.payload, 4));
    Told& t = told[frame.id];
    t.kinds.push_back(frame.kind);
    if (frame.kind == FrameKind::kOutput) t.out += frame.payload;
    if (frame.kind == FrameKind::kResult) t.result = frame.payload;
    if (frame.kind == FrameKind::kEnd) t.end = frame.payload;
  }

  AgentProcess process;
};

TEST_F(AgentWireTest, SeveralCommandsAtOnce) {
  for (std::uint32_t id = 1; id <= 8; id++)
    exec(id, "cat; sleep 0.$((9-" + std::to_string(id) + ")); exit " + std::to_string(id), true);
  for (int round = 0; round < 20; round++)
    for (std::uint32_t id = 1; id <= 8; id++)
      send(FrameKind::kInput, id, std::string(500, static_cast<char>('a' + id)));
  for (std::uint32_t id = 1; id <= 8; id++) send(FrameKind::kInput, id, "");
  for (std::uint32_t id = 1; id <= 8; id++) {
    ASSERT_TRUE(untilEnd(id));
    EXPECT_EQ(told[id].out, std::string(10000, static_cast<char>('a' + id)));
    EXPECT_EQ(resultOf(id).sentence(), "exited: " + std::to_string(id));
    EXPECT_EQ(told[id].kinds.front(), FrameKind::kBegin);
    EXPECT_EQ(told[id].kinds.back(), FrameKind::kEnd);
  }
}

TEST_F(AgentWireTest, CancelsOneOfTwo) {
  exec(1, "sleep 20");
  exec(2, "sleep 1; echo fine");
  send(FrameKind::kCancel, 1, "");
  ASSERT_TRUE(untilEnd(1));
  ASSERT_TRUE(untilEnd(2));
  EXPECT_EQ(resultOf(1).outcome, Outcome::kCancelled);
  EXPECT_TRUE(resultOf(2).ok());
  EXPECT_EQ(told[2].out, "fine\n");
}

TEST_F(AgentWireTest, ANumberInUseIsRefused) {
  exec(1, "sleep 1");
  exec(1, "echo second");
  ASSERT_TRUE(untilEnd(1));
  EXPECT_EQ(resultOf(1).outcome, Outcome::kRefused);
}

TEST_F(AgentWireTest, RequestsThatAreNoneAreRefused) {
  const std::string good = encodeRequest({.argv = {"true"}}, false);
  std::uint32_t id = 1;
  for (std::size_t n = 0; n < good.size(); n++, id++) {
    send(FrameKind::kExec, id, good.substr(0, n));
    ASSERT_TRUE(untilEnd(id));
    EXPECT_EQ(resultOf(id).outcome, Outcome::kRefused) << n << " of " << good.size() << " bytes";
  }
  send(FrameKind::kExec, id, std::string(100, '\xff'));
  ASSERT_TRUE(untilEnd(id));
  EXPECT_EQ(resultOf(id).outcome, Outcome::kRefused);
  for (int i = 0; i < 12; i++) send(FrameKind::kSpec, id + 1, std::string(kMaxPayload, '\1'));
  send(FrameKind::kExec, id + 1, "");
  ASSERT_TRUE(untilEnd(id + 1));
  EXPECT_EQ(resultOf(id + 1).status, "request is longer than 16384 bytes");
  exec(id + 2, "exit 0");
  ASSERT_TRUE(untilEnd(id + 2));
  EXPECT_TRUE(resultOf(id + 2).ok());
}

TEST_F(AgentWireTest, SaysWhatIsWrongWithARequest) {
  const std::string good = encodeRequest({.argv = {"true"}}, false);
  std::uint32_t id = 0;
  const auto said = [&](std::string request) {
    send(FrameKind::kExec, ++id, std::move(request));
    return untilEnd(id) ? resultOf(id).status : "nothing";
  };
  const auto with = [&good](std::size_t at, char byte) {
    std::string request = good;
    request[at] = byte;
    return request;
  };
  EXPECT_EQ(said(good.substr(0, 11)), "request is cut short");
  EXPECT_EQ(said(good.substr(0, good.size() - 1)), "request is cut short");
  EXPECT_EQ(said(with(good.size() - 1, '\0')), "request has a string with a NUL in it");
  EXPECT_EQ(said(with(2, '\0')), "request names no program");
  EXPECT_EQ(said(with(3, '\x7f')), "request has more arguments or variables than it has room for");
  EXPECT_EQ(said(with(5, '\x7f')), "request has more arguments or variables than it has room for");
}

TEST_F(AgentWireTest, NoCommandOutlivesTheLine) {
  const std::string folder = testing::TempDir() + "9ml-outlives." + std::to_string(getpid());
  std::filesystem::create_directory(folder);
  for (std::uint32_t id = 1; id <= 8; id++)
    exec(id, "sleep 0.5; touch " + folder + "/" + std::to_string(id));
  writeAll(line.get(), link.takeOutput());
  line.reset();  // before the agent can know that they run
  std::this_thread::sleep_for(1500ms);
  EXPECT_TRUE(std::filesystem::is_empty(folder));
  std::filesystem::remove_all(folder);
}

TEST(AgentWire, AnswersEverythingToAClientThatAcknowledgesLate) {
  auto [mine, theirs] = socketPair();
  const AgentProcess process(std::move(theirs));
  const UniqueFd line = std::move(mine);
  const auto put = [&line](FrameKind kind, std::uint32_t seq, std::uint32_t ack, std::string text) {
    writeAll(line.get(), encodeFrame({.kind = kind,
                                      .session = 5,
                                      .seq = seq,
                                      .ack = ack,
                                      .id = seq,
                                      .payload = std::move(text)}));
  };
  FrameParser parser;
  std::set<std::uint32_t> answered;
  const auto hear = [&](std::size_t answers) {
    const auto end = AgentLink::Clock::now() + 10s;
    while (answered.size() < answers && AgentLink::Clock::now() < end) {
      pollfd p{line.get(), POLLIN, 0};
      if (poll(&p, 1, 100) <= 0) continue;
      std::array<char, 4096> bytes{};
      const ssize_t n = read(line.get(), bytes.data(), bytes.size());
      if (n <= 0) return;
      parser.feed({bytes.data(), static_cast<std::size_t>(n)});
      while (const auto frame = parser.next())
        if (frame->kind == FrameKind::kPong) answered.insert(frame->id);
    }
  };
  std::string hello;
  append16(hello, kAgentVersion);
  append16(hello, kMaxPayload);
  append32(hello, 32768);
  put(FrameKind::kSync, 0, 1, hello);
  for (std::uint32_t i = 1; i <= 40; i++) put(FrameKind::kPing, i, 1, "?");
  hear(32);
  EXPECT_EQ(answered.size(), 32U);
  for (std::uint32_t i = 33; i <= 40; i++) put(FrameKind::kPing, i, 33, "?");
  hear(40);
  EXPECT_EQ(answered.size(), 40U);
}

TEST_F(AgentWireTest, InputBeyondTheCreditHurtsNobodyElse) {
  exec(1, "sleep 2", true);
  for (int i = 0; i < 40; i++) send(FrameKind::kInput, 1, std::string(1000, 'x'));
  exec(2, "echo alive");
  ASSERT_TRUE(untilEnd(2));
  EXPECT_EQ(told[2].out, "alive\n");
  EXPECT_TRUE(told[1].end.empty());
  ASSERT_TRUE(untilEnd(1));
}

TEST_F(AgentWireTest, FramesForNobodyAreIgnored) {
  send(FrameKind::kInput, 9, "x");
  send(FrameKind::kCancel, 9, "");
  send(FrameKind::kInput, 0, "");
  send(FrameKind::kExec, 0, "");
  send(FrameKind::kPing, 5, "still here?");
  ASSERT_TRUE(until([this] { return !told[5].kinds.empty(); }));
  EXPECT_EQ(told[5].kinds.front(), FrameKind::kPong);
  EXPECT_TRUE(told[9].kinds.empty());
}

TEST_F(AgentWireTest, AWrongClockIsRefused) {
  send(FrameKind::kClock, 5, "short");
  ASSERT_TRUE(until([this] { return !told[5].kinds.empty(); }));
  EXPECT_EQ(told[5].kinds.front(), FrameKind::kReply);
}

}  // namespace
}  // namespace vm
