#include "harness/standing/server.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "harness/error.h"
#include "harness/standing/codec.h"
#include "harness/standing/standing_guest.h"
#include "vm/error.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using testing::HasSubstr;
using namespace std::chrono_literals;

/// A guest that does what a command's script says: "echo", "cat", "wait", "die" or "large".
class FakeGuest : public Guest {
 public:
  FakeGuest() {
    facts_.kind = "9front";
    facts_.image = "fake";
    facts_.digest = "d1";
    facts_.sets = {"port", "sse2"};
  }
  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>&) override {}
  bool running() const override { return true; }
  std::string share() const override { return "/n/9ml"; }
  std::string work() const override { return "/tmp/9ml"; }
  std::string out() const override { return "/n/out"; }
  void collect(const fs::path& to) override { std::ofstream(to / "collected") << "x"; }
  std::string fateWord() override { return "panic"; }
  std::string fateSentence() override { return "panic: a fake one"; }

  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override {
    EXPECT_EQ(0, users++) << "two commands at a time";
    vm::ExecResult result;
    result.outcome = vm::Outcome::kExited;
    if (command.script == "echo") {
      streams.out("out");
      streams.err("err");
      result.status = "sad";
    } else if (command.script == "large") {
      for (int i = 0; i < 300; ++i) streams.out(std::string(10000, 'x'));
    } else if (command.script == "cat") {
      char buffer[4096];
      for (ssize_t n = 0; (n = read(streams.inputFd, buffer, sizeof buffer)) > 0;) {
        streams.out({buffer, static_cast<std::size_t>(n)});
      }
    } else if (command.script == "wait") {
      waiting = true;
      const auto limit = std::chrono::steady_clock::now() + 10s;
      while (!streams.cancelled() && std::chrono::steady_clock::now() < limit) {
        std::this_thread::sleep_for(5ms);
      }
      result.outcome = vm::Outcome::kCancelled;
    } else {
      result.outcome = vm::Outcome::kDead;
    }
    --users;
    return result;
  }

  std::atomic<int> users{0};
  std::atomic<bool> waiting{false};

 private:
  GuestFacts facts_;
};

struct Quiet : Listener {
  void step(std::string_view) override {}
  void note(std::string_view sentence) override { notes += sentence; }
  void detail(std::string_view) override {}
  std::string notes;
};

struct ServerTest : testing::Test {
  ServerTest() {
    char name[] = "/tmp/9ml-server.XXXXXX";
    folder = mkdtemp(name);
    vm::writeFile(folder / "console", "booted\n");
    Served served{guest,
                  [this](const std::vector<vm::ShareEntry>& e) {
                    if (e.at(0).path == "bad") throw Error(ExitStatus::kUsage, "no such file");
                    shared = e;
                  },
                  folder / "console",
                  [this](const std::string& keys) {
                    std::ofstream(folder / "console", std::ios::app) << keys;
                  },
                  [this] { return alive.load(); },
                  [](const std::string&) {}};
    server = std::make_unique<StandingServer>(std::move(served), folder / "socket");
    thread = std::thread([this] { server->serve([this] { return stop.load(); }); });
  }
  ~ServerTest() override {
    stop = true;
    thread.join();
    server.reset();
    fs::remove_all(folder);
  }

  Standing standing() const {
    return {"main", static_cast<int>(getpid()), folder / "socket", "9front", "fake", ""};
  }
  vm::ExecResult run(const std::string& script, const std::string& input, std::string& said) {
    StandingGuest client(standing(), quiet);
    vm::Streams streams;
    streams.input = input;
    streams.out = streams.err = [&](std::string_view bytes) { said += bytes; };
    return client.exec({.script = script}, streams);
  }

  fs::path folder;
  FakeGuest guest;
  Quiet quiet;
  std::vector<vm::ShareEntry> shared;
  std::atomic<bool> stop{false};
  std::atomic<bool> alive{true};
  std::unique_ptr<StandingServer> server;
  std::thread thread;
};

TEST_F(ServerTest, SaysWhatItServes) {
  StandingGuest client(standing(), quiet);
  EXPECT_EQ("9front", client.facts().kind);
  EXPECT_EQ("fake", client.facts().image);
  EXPECT_EQ("d1", client.facts().digest);
  EXPECT_EQ((std::vector<std::string>{"port", "sse2"}), client.facts().sets);
  EXPECT_EQ("/tmp/9ml", client.work());
}

TEST_F(ServerTest, CommandsSpeakAndEnd) {
  std::string said;
  const vm::ExecResult result = run("echo", "", said);
  EXPECT_EQ("outerr", said);
  EXPECT_EQ(vm::Outcome::kExited, result.outcome);
  EXPECT_EQ("sad", result.status);
}

TEST_F(ServerTest, InputAndOutputOfMegabytesAreWhole) {
  std::string input;
  for (int i = 0; i < 300000; ++i) input += std::to_string(i) + "\n";
  std::string said;
  EXPECT_TRUE(run("cat", input, said).ok());
  EXPECT_TRUE(input == said);
  said.clear();
  EXPECT_TRUE(run("large", "", said).ok());
  EXPECT_EQ(3000000U, said.size());
}

TEST_F(ServerTest, InputThatCannotBeReadIsNoEmptyInput) {
  const vm::UniqueFd unreadable(open("/", O_RDONLY | O_CLOEXEC));
  StandingGuest one(standing(), quiet);
  vm::Streams streams;
  streams.out = [](std::string_view) {};
  streams.inputFd = unreadable.get();
  try {
    one.exec({.script = "wait"}, streams);
    FAIL() << "it was taken for empty";
  } catch (const vm::Error& e) {
    EXPECT_STREQ(e.what(), "standard input cannot be read: Is a directory");
  }
}

TEST_F(ServerTest, InputThatNobodyReadsHoldsNothingUp) {
  std::string said;
  EXPECT_EQ("sad", run("echo", std::string(1000000, 'x'), said).status);
}

TEST_F(ServerTest, OthersWaitAndAreToldSo) {
  std::atomic<bool> cancel{false};
  std::thread first([&] {
    Quiet unheard;
    StandingGuest client(standing(), unheard);
    vm::Streams streams;
    streams.cancelled = [&cancel] { return cancel.load(); };
    EXPECT_EQ(vm::Outcome::kCancelled, client.exec({.script = "wait"}, streams).outcome);
  });
  while (!guest.waiting) std::this_thread::sleep_for(1ms);
  std::thread later([&] {
    std::this_thread::sleep_for(300ms);
    cancel = true;
  });
  std::string said;
  EXPECT_EQ("sad", run("echo", "", said).status);
  EXPECT_THAT(quiet.notes, HasSubstr("another command is running"));
  first.join();
  later.join();
}

TEST_F(ServerTest, WhoeverWaitsMayGiveUp) {
  std::atomic<bool> cancel{false};
  std::thread first([&] {
    Quiet unheard;
    StandingGuest client(standing(), unheard);
    vm::Streams streams;
    streams.cancelled = [&cancel] { return cancel.load(); };
    client.exec({.script = "wait"}, streams);
  });
  while (!guest.waiting) std::this_thread::sleep_for(1ms);
  const std::atomic<bool> at_once{true};
  StandingGuest client(standing(), quiet);
  vm::Streams streams;
  streams.cancelled = [&at_once] { return at_once.load(); };
  EXPECT_EQ(vm::Outcome::kCancelled, client.exec({.script = "echo"}, streams).outcome);
  cancel = true;
  first.join();
}

TEST_F(ServerTest, AClientThatGoesAwayEndsItsCommand) {
  {
    Wire wire(connectTo(standing()));
    wire.send(MessageKind::kExec, encode(RemoteCommand{{.script = "wait"}, false}));
    while (!guest.waiting) std::this_thread::sleep_for(1ms);
  }
  std::string said;
  EXPECT_EQ("sad", run("echo", "", said).status);
}

TEST_F(ServerTest, AFateIsPassedOn) {
  StandingGuest client(standing(), quiet);
  EXPECT_EQ(vm::Outcome::kDead, client.exec({.script = "die"}, {}).outcome);
  EXPECT_EQ("panic", client.fateWord());
  EXPECT_EQ("panic: a fake one", client.fateSentence());
  EXPECT_FALSE(client.running());
}

TEST_F(ServerTest, FilesGoInAndResultsComeOut) {
  StandingGuest client(standing(), quiet);
  client.start({{"models/m.bin", "/data/m.bin", ""}});
  ASSERT_EQ(1U, shared.size());
  EXPECT_EQ("/data/m.bin", shared[0].source);
  client.collect(folder / "to");
  EXPECT_TRUE(fs::exists(folder / "to/collected"));
  try {
    client.start({{"bad", "", "x"}});
    FAIL() << "nothing was thrown";
  } catch (const Error& e) {
    EXPECT_EQ(ExitStatus::kUsage, e.status());
    EXPECT_STREQ("no such file", e.what());
  }
}

TEST_F(ServerTest, ConsolesShowAllAndType) {
  Wire wire(connectTo(standing()));
  wire.send(MessageKind::kConsole);
  wire.send(MessageKind::kKeys, "ls\ndate\n");
  std::string seen;
  while (seen.find("date\n") == std::string::npos) {
    const auto message = wire.receive();
    ASSERT_TRUE(message);
    if (message->kind == MessageKind::kScreen) seen += message->payload;
  }
  EXPECT_EQ("booted\nls\ndate\n", seen);
}

TEST_F(ServerTest, ItEndsWhenAskedTo) {
  Wire wire(connectTo(standing()));
  wire.send(MessageKind::kEnd);
  thread.join();
  thread = std::thread([] {});
}

TEST_F(ServerTest, ItEndsWithTheMachine) {
  alive = false;
  thread.join();
  thread = std::thread([] {});
}

TEST_F(ServerTest, NonsenseHurtsOnlyItself) {
  Wire nonsense(connectTo(standing()));
  nonsense.send(MessageKind::kExec, "?");
  nonsense.receive();  // hello
  const auto answer = nonsense.receive();
  ASSERT_TRUE(answer);
  EXPECT_EQ(MessageKind::kFailed, answer->kind);
  vm::writeAll(nonsense.fd(), "\xff\xff\xff\xff\xff\xff");
  std::string said;
  EXPECT_EQ("sad", run("echo", "", said).status);
}

}  // namespace
}  // namespace harness
