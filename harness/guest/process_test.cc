#include "harness/guest/process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "vm/error.h"
#include "vm/fd.h"

namespace harness {
namespace {

using std::chrono::milliseconds;

/// What a shell command line of the host gave.
struct Ran {
  vm::ExecResult result;
  std::string out;
  std::string err;
};

Ran shell(const std::string& script, milliseconds limit = milliseconds(0),
          const std::string& input = {}, std::function<bool()> cancelled = {}) {
  Ran ran;
  vm::Streams streams;
  streams.out = [&](std::string_view bytes) { ran.out += bytes; };
  streams.err = [&](std::string_view bytes) { ran.err += bytes; };
  streams.input = input;
  streams.cancelled = std::move(cancelled);
  Process process;
  process.argv = {"/bin/sh", "-c", script};
  process.limit = limit;
  process.environment = {{"GREETING", "hello"}};
  ran.result = runProcess(process, streams);
  return ran;
}

TEST(Process, OutputErrorsAndStatus) {
  const Ran ran = shell("echo $GREETING; echo trouble >&2; exit 3");
  EXPECT_EQ(ran.out, "hello\n");
  EXPECT_EQ(ran.err, "trouble\n");
  EXPECT_EQ(ran.result.outcome, vm::Outcome::kExited);
  EXPECT_NE(ran.result.status.find('3'), std::string::npos);
  EXPECT_TRUE(shell("true").result.ok());
}

TEST(Process, EightMegabytesEachWay) {
  const std::string input(8'000'000, 'x');
  const Ran ran = shell("cat", milliseconds(0), input);
  EXPECT_EQ(ran.out.size(), input.size());
  EXPECT_TRUE(ran.result.ok());
}

TEST(Process, WithoutInputItReadsNothing) {
  EXPECT_EQ(shell("wc -c").out.find('0') != std::string::npos, true);
}

TEST(Process, InputThatCannotBeReadIsNoEmptyInput) {
  const vm::UniqueFd folder(open("/", O_RDONLY | O_CLOEXEC));
  vm::Streams streams;
  streams.inputFd = folder.get();
  Process process;
  process.argv = {"/bin/sh", "-c", "cat; sleep 300"};
  try {
    runProcess(process, streams);
    FAIL() << "it was taken for empty";
  } catch (const vm::Error& e) {
    EXPECT_STREQ(e.what(), "standard input cannot be read: Is a directory");
  }
}

TEST(Process, InputThatNobodyReads) {
  EXPECT_TRUE(shell("exit 0", milliseconds(0), std::string(1'000'000, 'x')).result.ok());
}

TEST(Process, ATimeLimitKillsTheWholeGroup) {
  const auto begin = std::chrono::steady_clock::now();
  const Ran ran = shell("sleep 60 & sleep 60", milliseconds(200));
  EXPECT_EQ(ran.result.outcome, vm::Outcome::kTimedOut);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(5000));
}

TEST(Process, CancellingEndsIt) {
  const std::atomic<bool> now{true};
  EXPECT_EQ(shell("sleep 60", milliseconds(0), {}, [&now] { return now.load(); }).result.outcome,
            vm::Outcome::kCancelled);
}

TEST(Process, WhoeverHearsNothingButProgressCanEndIt) {
  std::atomic<bool> stop{false};
  vm::Streams streams;
  streams.progress = [&](const vm::Progress& p) { stop = p.elapsed > milliseconds(300); };
  streams.cancelled = [&stop] { return stop.load(); };
  Process process;
  process.argv = {"/bin/sh", "-c", "while :; do :; done"};
  process.limit = milliseconds(20000);
  EXPECT_EQ(runProcess(process, streams).outcome, vm::Outcome::kCancelled);
}

TEST(Process, ASignalIsANote) {
  const Ran ran = shell("kill -SEGV $$");
  EXPECT_EQ(ran.result.outcome, vm::Outcome::kNoted);
  EXPECT_NE(ran.result.status.find("sys: "), std::string::npos);
}

TEST(Process, AMissingProgramIsRefused) {
  Process process;
  process.argv = {"/nonexistent/program"};
  const vm::ExecResult result = runProcess(process, {});
  EXPECT_EQ(result.outcome, vm::Outcome::kRefused);
  EXPECT_NE(result.status.find("/nonexistent/program"), std::string::npos);
}

TEST(Process, ABackgroundProcessDoesNotHoldTheCall) {
  const auto begin = std::chrono::steady_clock::now();
  const Ran ran = shell("sleep 60 & echo done");
  EXPECT_EQ(ran.out, "done\n");
  EXPECT_TRUE(ran.result.held);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(5000));
}

TEST(Process, WhatACallbackThrowsLeavesAndNothingStays) {
  vm::Streams streams;
  streams.out = [](std::string_view /*bytes*/) { throw std::runtime_error("enough"); };
  Process process;
  process.argv = {"/bin/sh", "-c", "echo x; sleep 60"};
  EXPECT_THROW(runProcess(process, streams), std::runtime_error);
}

TEST(Process, NothingOutlivesUsWhenWeAreKilled) {
  vm::Pipe heard = vm::makePipe();
  const pid_t us = fork();
  if (us == 0) {
    vm::Streams streams;
    streams.out = [&](std::string_view bytes) { vm::writeAll(heard.write.get(), bytes); };
    Process process;
    process.argv = {"/bin/sh", "-c", "sleep 61 & echo $!; wait"};
    runProcess(process, streams);
    _exit(0);
  }
  heard.write.reset();
  char text[32] = "";
  ASSERT_GT(read(heard.read.get(), text, sizeof text - 1), 0);
  const pid_t grandchild = std::atoi(text);
  ASSERT_GT(grandchild, 1);
  ASSERT_EQ(kill(grandchild, 0), 0);
  kill(us, SIGKILL);
  waitpid(us, nullptr, 0);
  for (int i = 0; i < 100 && kill(grandchild, 0) == 0; i++)
    std::this_thread::sleep_for(milliseconds(100));
  EXPECT_NE(kill(grandchild, 0), 0) << grandchild << " is still there";
}

}  // namespace
}  // namespace harness
