#include "vm/agent/agent.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

#include "vm/agent/lossy_line.h"
#include "vm/agent/test_agent_process.h"
#include "vm/error.h"

namespace vm {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

std::string noise(std::size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::string bytes(size, '\0');
  for (char& c : bytes) c = static_cast<char>(random());
  return bytes;
}

/// The guest's agent, built for the host, at the other end of a socket pair.
class AgentTest : public testing::Test {
 protected:
  ~AgentTest() override {
    agent.reset();
    proxy.reset();
    line.reset();
  }

  void start(AgentTiming timing = {}) {
    UniqueFd theirs;
    std::tie(line, theirs) = socketPair();
    process.emplace(std::move(theirs));
    connect(timing);
  }

  void startLossy(const LineFaults& faults) {
    auto [near, mine] = socketPair();
    auto [far, theirs] = socketPair();
    process.emplace(std::move(theirs));
    line = std::move(mine);
    proxy = std::make_unique<LossyLine>(std::move(near), std::move(far), faults);
    connect({});
  }

  void connect(AgentTiming timing) {
    agent = std::make_unique<Agent>(dup(line.get()), timing);
    agent->connect();
  }

  ExecResult sh(const std::string& script, Streams streams = {},
                std::chrono::milliseconds limit = 60s) {
    if (!streams.out) streams.out = [this](std::string_view bytes) { out += bytes; };
    if (!streams.err) streams.err = [this](std::string_view bytes) { err += bytes; };
    return agent->exec({.argv = {"sh", "-c", script}, .limit = limit}, streams);
  }

  std::optional<AgentProcess> process;
  UniqueFd line;  // the client's end, so that several clients can follow each other
  std::unique_ptr<LossyLine> proxy;
  std::unique_ptr<Agent> agent;
  std::string out, err;
};

TEST_F(AgentTest, RunsAProgram) {
  start();
  EXPECT_EQ(agent->greeting(), "9ml agent");
  const ExecResult r =
      agent->exec({.argv = {"sh", "-c", "pwd; echo $1 $COLOUR >&2; exit 3", "sh", "a  b"},
                   .folder = "/usr",
                   .environment = {{"COLOUR", "light green"}}},
                  {.out = [this](std::string_view bytes) { out += bytes; },
                   .err = [this](std::string_view bytes) { err += bytes; }});
  EXPECT_EQ(out, "/usr\n");
  EXPECT_EQ(err, "a b light green\n");
  EXPECT_EQ(r.outcome, Outcome::kExited);
  EXPECT_EQ(r.status, "3");
  EXPECT_FALSE(r.ok());
  EXPECT_FALSE(r.held);
  EXPECT_TRUE(sh("exit 0").ok());
}

TEST_F(AgentTest, SaysWhyAProgramCannotRun) {
  start();
  ExecResult r = agent->exec({.argv = {"nosuchprogram"}});
  EXPECT_EQ(r.outcome, Outcome::kRefused);
  EXPECT_NE(r.sentence().find("nosuchprogram"), std::string::npos) << r.sentence();
  r = agent->exec({.argv = {"pwd"}, .folder = "/no/such"});
  EXPECT_EQ(r.outcome, Outcome::kRefused);
  EXPECT_NE(r.sentence().find("/no/such"), std::string::npos) << r.sentence();
  EXPECT_TRUE(sh(":").ok());
}

TEST(AgentShortOfDescriptors, RunsACommandWithAllItsStreamsOrRefusesIt) {
  int ran = 0, refused = 0;
  for (rlim_t descriptors = 56; descriptors < 74; descriptors++) {
    auto [line, theirs] = socketPair();
    const AgentProcess process(std::move(theirs), descriptors);
    const UniqueFd closedFirst = std::move(line);
    Agent agent(dup(closedFirst.get()));
    try {
      agent.connect();
    } catch (const Error&) {
      continue;  // too few for the agent itself
    }
    std::string out;
    const ExecResult r = agent.exec({.argv = {"sh", "-c", "echo out; echo err >&2"}},
                                    {.out = [&](std::string_view bytes) { out += bytes; },
                                     .err = [&](std::string_view bytes) { out += bytes; }});
    if (r.outcome == Outcome::kRefused) {
      refused++;
      EXPECT_NE(r.status.find("cannot start the command"), std::string::npos) << r.status;
    } else {
      ran++;
      EXPECT_TRUE(r.ok()) << r.sentence() << " with " << descriptors;
      EXPECT_EQ(out.size(), 8U) << out << " with " << descriptors;
    }
  }
  EXPECT_GT(ran, 0);
  EXPECT_GT(refused, 0);
}

TEST_F(AgentTest, RefusesWhatCannotBeSent) {
  start();
  const auto refused = [this](const Command& command) {
    try {
      agent->exec(command);
    } catch (const Error& error) {
      return error.kind() == Error::Kind::kUsage;
    }
    return false;
  };
  EXPECT_TRUE(refused({.argv = {""}}));
  EXPECT_TRUE(refused({.argv = {"echo", std::string("a\0b", 3)}}));
  EXPECT_TRUE(refused({.argv = {"echo", std::string(20000, 'x')}}));
  EXPECT_TRUE(refused({.argv = {"echo"}, .environment = {{"a/b", "c"}}}));
  EXPECT_TRUE(refused({.argv = {"echo"}, .limit = -1ms}));
  EXPECT_TRUE(agent->exec({.argv = {"echo", std::string(16000, 'x')}}).ok());
}

TEST_F(AgentTest, ToldByANoteFromAnExit) {
  start();
  EXPECT_EQ(sh("kill -SEGV $$").outcome, Outcome::kNoted);
  EXPECT_EQ(sh("kill -KILL $$").outcome, Outcome::kNoted);
  EXPECT_EQ(sh("exit 9").outcome, Outcome::kExited);
}

TEST_F(AgentTest, PassesTenMegabytesOut) {
  start();
  std::size_t size = 0;
  std::string all;
  const ExecResult r = sh("seq 1 1500000", {.out = [&](std::string_view bytes) {
                            size += bytes.size();
                            all += bytes;
                          }});
  EXPECT_TRUE(r.ok()) << r.sentence();
  std::string expected;
  for (int i = 1; i <= 1500000; i++) expected += std::to_string(i) + "\n";
  EXPECT_GT(size, 10000000U);
  EXPECT_TRUE(all == expected);
}

TEST_F(AgentTest, PassesMegabytesInAndBack) {
  start();
  const std::string bytes = noise(3000000, 1);
  const ExecResult r = sh("cat", {.input = bytes});
  EXPECT_TRUE(r.ok()) << r.sentence();
  EXPECT_TRUE(out == bytes);
}

TEST_F(AgentTest, ReadsInputFromADescriptor) {
  start();
  Pipe pipe = makePipe();
  const std::string bytes = noise(200000, 2);
  std::thread writer([&] {
    writeAll(pipe.write.get(), bytes.substr(0, 1000));
    std::this_thread::sleep_for(50ms);
    writeAll(pipe.write.get(), bytes.substr(1000));
    pipe.write.reset();
  });
  const ExecResult r = sh("cat", {.input = "first ", .inputFd = pipe.read.get()});
  writer.join();
  EXPECT_TRUE(r.ok()) << r.sentence();
  EXPECT_TRUE(out == "first " + bytes);
}

TEST_F(AgentTest, InputThatCannotBeReadIsNoEmptyInput) {
  start();
  const UniqueFd folder(open("/", O_RDONLY | O_CLOEXEC));
  try {
    sh("cat; sleep 300", {.inputFd = folder.get()}, 600s);
    FAIL() << "it was taken for empty";
  } catch (const Error& e) {
    EXPECT_EQ(std::string(e.what()), "standard input cannot be read: Is a directory");
  }
  EXPECT_TRUE(sh(":").ok());
}

TEST_F(AgentTest, ASlowReaderLosesNothing) {
  start();
  std::string all;
  const ExecResult r = sh("seq 1 40000", {.out = [&](std::string_view bytes) {
                            all += bytes;
                            std::this_thread::sleep_for(5ms);
                          }});
  EXPECT_TRUE(r.ok()) << r.sentence();
  EXPECT_EQ(all.size(), 228894U);
}

TEST_F(AgentTest, KeepsLinesTogetherAndOutputStreaming) {
  start();
  Clock::time_point first;
  const auto begun = Clock::now();
  const ExecResult r = sh("echo now; sleep 1; echo later", {.out = [&](std::string_view bytes) {
                            if (out.empty()) first = Clock::now();
                            out += bytes;
                          }});
  EXPECT_TRUE(r.ok());
  EXPECT_EQ(out, "now\nlater\n");
  EXPECT_LT(first - begun, 900ms);
}

TEST_F(AgentTest, AProgramNeedNotRead) {
  start();
  const std::string bytes = noise(1000000, 3);
  EXPECT_TRUE(sh("exit 0", {.input = bytes}).ok());
  EXPECT_TRUE(sh("exec <&-; sleep 0.2; echo done", {.input = bytes}).ok());
  EXPECT_EQ(out, "done\n");
  // One that holds it open and never reads is still stopped by its limit.
  EXPECT_EQ(sh("sleep 60", {.input = bytes}, 300ms).outcome, Outcome::kTimedOut);
}

TEST_F(AgentTest, ATimeLimitKillsTheGroup) {
  start();
  const auto begun = Clock::now();
  const ExecResult r = sh("trap '' INT TERM; sleep 60 & sleep 60; sleep 60", {}, 500ms);
  EXPECT_EQ(r.outcome, Outcome::kTimedOut);
  EXPECT_EQ(r.status, "kill");
  EXPECT_FALSE(r.held);
  EXPECT_LT(Clock::now() - begun, 4s);
}

TEST_F(AgentTest, ALoopIsStoppedToo) {
  start();
  EXPECT_EQ(sh("while :; do :; done", {}, 300ms).outcome, Outcome::kTimedOut);
  EXPECT_EQ(sh("yes", {}, 300ms).outcome, Outcome::kTimedOut);
  EXPECT_TRUE(sh("exit 0").ok());
}

TEST_F(AgentTest, CancelsFromAnotherThread) {
  start();
  agent->cancel();  // nothing runs: nothing happens
  std::thread other([this] {
    std::this_thread::sleep_for(200ms);
    agent->cancel();
  });
  const ExecResult r = sh("trap 'echo stopping; exit 5' INT; while :; do sleep 0.1; done");
  other.join();
  EXPECT_EQ(r.outcome, Outcome::kCancelled);
  EXPECT_EQ(r.status, "5");
  EXPECT_EQ(out, "stopping\n");
}

TEST_F(AgentTest, CancelsByAFlagAndWithoutTheProgramsHelp) {
  start();
  std::atomic<bool> flag{false};
  std::thread other([&flag] {
    std::this_thread::sleep_for(200ms);
    flag = true;
  });
  const auto begun = Clock::now();
  const ExecResult r = sh("trap '' INT; sleep 60", {.cancelled = [&flag] { return flag.load(); }});
  other.join();
  EXPECT_EQ(r.outcome, Outcome::kCancelled);
  EXPECT_GT(Clock::now() - begun, 3s);
  EXPECT_LT(Clock::now() - begun, 8s);
}

TEST_F(AgentTest, BackgroundProcessesHoldNobodyUp) {
  start();
  const auto begun = Clock::now();
  const ExecResult r = sh("(sleep 3; echo late) & echo early");
  EXPECT_TRUE(r.ok());
  EXPECT_TRUE(r.held);
  EXPECT_LT(Clock::now() - begun, 2s);
  EXPECT_EQ(out, "early\n");
  EXPECT_TRUE(sh("sleep 3.5").ok());
  EXPECT_EQ(out, "early\n");
}

TEST_F(AgentTest, SaysWhenTooManyHoldTheirOutput) {
  start();
  for (int i = 0; i < 8; i++) EXPECT_TRUE(sh("sleep 6 &").held);
  const ExecResult r = sh("exit 0");
  EXPECT_EQ(r.outcome, Outcome::kRefused);
  std::this_thread::sleep_for(6s);
  EXPECT_TRUE(sh("exit 0").ok());
}

TEST_F(AgentTest, AProgramMayCloseItsDescriptors) {
  start();
  const ExecResult r = sh("exec <&- >&- 2>&-; sleep 0.7; exit 4");
  EXPECT_EQ(r.outcome, Outcome::kExited);
  EXPECT_EQ(r.status, "4");
}

TEST_F(AgentTest, WhatACallbackThrowsComesOut) {
  start();
  const Streams bad{.out = [](std::string_view) { throw std::runtime_error("disk full"); }};
  EXPECT_THROW(sh("echo a; sleep 60", bad), std::runtime_error);
  EXPECT_TRUE(sh("exit 0").ok());
}

TEST_F(AgentTest, ANewSessionKillsWhatTheOldOneRan) {
  start();
  std::string runner;
  std::thread lost([&] {
    const ExecResult r = sh("echo $$; exec sleep 60", {.out = [&](std::string_view bytes) {
                              runner += bytes;
                              agent->abandon("the machine is gone");
                            }});
    EXPECT_EQ(r.outcome, Outcome::kDead);
    EXPECT_EQ(r.sentence(), "died: the machine is gone");
  });
  lost.join();
  connect({});
  EXPECT_TRUE(sh("sleep 1.5").ok());
  EXPECT_NE(kill(std::stoi(runner), 0), 0);
}

TEST_F(AgentTest, SilenceIsNotDeath) {
  start({.silence = 1s, .ping = 300ms});
  std::thread stopper([this] {
    std::this_thread::sleep_for(300ms);
    process->stop();
  });
  const auto begun = Clock::now();
  const ExecResult r = sh("sleep 60");
  stopper.join();
  EXPECT_EQ(r.outcome, Outcome::kLost) << r.sentence();
  EXPECT_LT(Clock::now() - begun, 5s);
  EXPECT_FALSE(agent->ping(100ms));
}

TEST_F(AgentTest, AMutedLineIsLost) {
  startLossy({});
  proxy->mute();
  agent.reset();
  agent = std::make_unique<Agent>(dup(line.get()), AgentTiming{.greet = 700ms});
  try {
    agent->connect();
    FAIL() << "nobody answers, yet it connected";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), Error::Kind::kTimeout);
  }
}

TEST_F(AgentTest, AClosedLineIsDeath) {
  startLossy({});
  std::thread closer([this] {
    std::this_thread::sleep_for(300ms);
    proxy.reset();
  });
  const ExecResult r = sh("sleep 60");
  closer.join();
  EXPECT_EQ(r.outcome, Outcome::kDead) << r.sentence();
  EXPECT_THROW(sh("exit 0"), Error);
}

TEST_F(AgentTest, AgentThatCannotEndACommandIsLost) {
  start({.overrun = 500ms});
  // Nothing in the guest takes the limit seriously: the agent itself stands still, its line lives.
  std::thread stopper([this] {
    std::this_thread::sleep_for(100ms);
    process->stop();
  });
  const ExecResult r = sh("sleep 60", {}, 400ms);
  stopper.join();
  EXPECT_EQ(r.outcome, Outcome::kLost);
}

TEST_F(AgentTest, AStreamDoesNotWaitForTheOther) {
  start();
  std::size_t errors = 0;
  std::size_t before = 0;  // of the errors, when the output came
  const ExecResult r = sh("echo first; (echo last; exec seq 1 300000 >&2)",
                          {.out =
                               [&](std::string_view bytes) {
                                 out += bytes;
                                 before = errors;
                               },
                           .err = [&](std::string_view bytes) { errors += bytes.size(); }});
  EXPECT_TRUE(r.ok());
  EXPECT_EQ(out, "first\nlast\n");
  EXPECT_LT(before, errors / 2);
}

TEST_F(AgentTest, Pings) {
  start();
  const auto time = agent->ping(5s);
  ASSERT_TRUE(time);
  EXPECT_LT(*time, 5s);
}

TEST_F(AgentTest, AHostsClockIsNotSet) {
  start();
  try {
    agent->setClock();
    FAIL() << "the host's clock was set";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("clock"), std::string::npos);
  }
}

class LossyAgentTest : public AgentTest, public testing::WithParamInterface<unsigned> {};

TEST_P(LossyAgentTest, HealsEveryKindOfDamage) {
  startLossy(
      {.seed = GetParam(), .flip = 0.006, .drop = 0.006, .insert = 0.006, .duplicate = 0.006});
  const std::string bytes = noise(100000, GetParam());
  const ExecResult r = sh("cat; echo errors >&2; exit 7", {.input = bytes});
  EXPECT_EQ(r.sentence(), "exited: 7");
  EXPECT_TRUE(out == bytes);
  EXPECT_EQ(err, "errors\n");
  EXPECT_GT(proxy->faults(), 5U);
  EXPECT_GT(agent->counters().resentFrames + agent->counters().damage, 0U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, LossyAgentTest, testing::Range(1U, 4U));

}  // namespace
}  // namespace vm
