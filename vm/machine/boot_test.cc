// Boots a real 9front, runs commands in it, and takes it down in every way there is. The image is
// the cache's, or NINEML_TEST_IMAGE (a disk: ISO or qcow2) with NINEML_TEST_KERNEL; skipped
// without.

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <future>
#include <iostream>
#include <thread>

#include "vm/agent/agent.h"
#include "vm/error.h"
#include "vm/fd.h"
#include "vm/image/cache.h"
#include "vm/image/store.h"
#include "vm/machine/machine.h"
#include "vm/network/segment.h"

namespace vm {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Prints steps as they come and keeps the notes.
class Hearing : public Observer {
 public:
  void step(std::string_view what) override { std::cout << "  " << what << std::endl; }
  void note(std::string_view sentence) override {
    std::cout << "  note: " << sentence << std::endl;
    notes += std::string(sentence) + "\n";
  }
  void detail(std::string_view line) override { details += std::string(line) + "\n"; }

  std::string notes, details;
};

class BootTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    char name[] = "/tmp/9mltest.XXXXXX";
    scratch = mkdtemp(name);
    fs::permissions(scratch, fs::perms::others_exec | fs::perms::group_exec, fs::perm_options::add);
  }
  static void TearDownTestSuite() { fs::remove_all(scratch); }

  void SetUp() override {
    if (!findImage()) GTEST_SKIP() << "skipped: no image in the cache, none in NINEML_TEST_IMAGE";
    options.observer = &hearing;
    options.cache = scratch / "cache";  // the tests share their warm states
  }

  bool findImage() {
    const char* disk = std::getenv("NINEML_TEST_IMAGE");
    const char* kernel = std::getenv("NINEML_TEST_KERNEL");
    if (!disk || !kernel) {
      const auto stored = ImageStore(cacheFolder()).find("");
      if (stored) image = stored->image;
      return stored.has_value();
    }
    image.name = fs::path(disk).filename();
    image.disk = disk;
    image.kernel = kernel;
    image.cdrom_root = image.disk.extension() == ".iso";
    image.format = image.disk.extension() == ".qcow2" ? "qcow2" : "raw";
    image.digest = "test";
    return true;
  }

  /// A test that boots once more, half a minute each: only when asked for.
  static bool hurried() { return !std::getenv("NINEML_SOAK") && !std::getenv("NINEML_TEST_IMAGE"); }

  MachineSpec spec(const std::string& name) const {
    MachineSpec s;
    s.recipe = plan9Recipe(image);
    s.name = name;
    s.memory_mib = 512;
    s.agent_sources = fs::path(SOURCE_ROOT) / "guest-src" / "agent";
    s.input = {{"hello.txt", {}, "hello from the host\n"}};
    return s;
  }

  static ExecResult exec(Machine& machine, const std::string& script, std::string* said = nullptr) {
    Command command;
    command.script = script;
    command.limit = 60s;
    Streams streams;
    streams.out = streams.err = [said](std::string_view text) {
      if (said) *said += text;
    };
    return machine.agent().exec(command, streams);
  }

  static std::string say(Machine& machine, const std::string& script) {
    std::string said;
    const ExecResult result = exec(machine, script, &said);
    EXPECT_TRUE(result.ok()) << script << ": " << result.sentence() << "\n" << said;
    return said;
  }

  /// The error that starting such a machine ends in.
  Error failure(const MachineSpec& s) {
    Host host(options);
    try {
      Machine::start(host, s);
    } catch (const Error& e) {
      std::cout << "  error: " << e.what() << std::endl;
      return e;
    }
    ADD_FAILURE() << "it started";
    return Error(Error::Kind::kUsage, "");
  }

  static UniqueFd connectLoopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    UniqueFd line(socket(AF_INET, SOCK_STREAM, 0));
    EXPECT_EQ(connect(line.get(), reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    return line;
  }

  static bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  static inline fs::path scratch;
  Image image;
  HostOptions options;
  Hearing hearing;
};

std::string since(std::chrono::steady_clock::time_point start) {
  return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(
                            std::chrono::steady_clock::now() - start)
                            .count()) +
         " ms";
}

TEST_F(BootTest, ColdThenWarmThenTwoAtOnce) {
  auto start = std::chrono::steady_clock::now();
  {
    Host host(options);
    auto machine = Machine::start(host, spec("cold"));
    std::cout << "cold: agent after " << since(start) << std::endl;
    EXPECT_FALSE(machine->warm());
    machine->mountShares();
    EXPECT_EQ(say(*machine, "cat /n/9ml/hello.txt"), "hello from the host\n");
    say(*machine, "echo out >/n/out/result.txt");
    machine->takeOutput(scratch / "out");
    EXPECT_EQ(readFile(scratch / "out" / "result.txt"), "out\n");
    machine->shutdown();
    EXPECT_EQ(machine->waitFate(), Fate::kHalted);
  }
  start = std::chrono::steady_clock::now();
  std::string first;
  {
    Host host(options);
    auto machine = Machine::start(host, spec("warm"));
    std::cout << "warm: agent after " << since(start) << std::endl;
    EXPECT_TRUE(machine->warm());
    machine->mountShares();
    EXPECT_EQ(say(*machine, "cat /n/9ml/hello.txt"), "hello from the host\n");
    const std::string random = "dd -if /dev/random -bs 16 -count 1 -quiet 1 | xd -b";
    auto second = Machine::start(host, spec("warm2"));
    EXPECT_TRUE(second->warm());
    EXPECT_NE(say(*machine, random), say(*second, random));
    kill(static_cast<pid_t>(second->qemuPid()), SIGKILL);
    EXPECT_EQ(second->waitFate(), Fate::kKilled);
    EXPECT_EQ(second->fateDetail(), "QEMU was killed or crashed");
  }
}

TEST_F(BootTest, APanicEndsTheRunningCommand) {
  Host host(options);
  auto machine = Machine::start(host, spec("panic"));
  const auto start = std::chrono::steady_clock::now();
  const ExecResult result = exec(*machine, "echo panic >/dev/reboot; sleep 60");
  EXPECT_LT(std::chrono::steady_clock::now() - start, 20s);
  EXPECT_EQ(result.outcome, Outcome::kDead) << result.sentence();
  EXPECT_EQ(machine->waitFate(), Fate::kPanicked);
  EXPECT_EQ(machine->fateDetail().rfind("panic: ", 0), 0u) << machine->fateDetail();
}

TEST_F(BootTest, APowerOffFromInsideIsAHalt) {
  Host host(options);
  auto machine = Machine::start(host, spec("halt"));
  EXPECT_EQ(exec(*machine, "scram").outcome, Outcome::kDead);
  EXPECT_EQ(machine->waitFate(), Fate::kHalted);
}

TEST_F(BootTest, AKilledQemuEndsTheRunningCommand) {
  Host host(options);
  auto machine = Machine::start(host, spec("killed"));
  std::thread killer([&] {
    std::this_thread::sleep_for(500ms);
    kill(static_cast<pid_t>(machine->qemuPid()), SIGKILL);
  });
  EXPECT_EQ(exec(*machine, "sleep 60").outcome, Outcome::kDead);
  killer.join();
  EXPECT_EQ(machine->waitFate(), Fate::kKilled);
  EXPECT_EQ(machine->fateDetail(), "QEMU was killed or crashed");
}

TEST_F(BootTest, AKilledDaemonEndsItsMachines) {
  Host host(options);
  auto machine = Machine::start(host, spec("daemon"));
  int daemon = 0;
  std::ifstream(host.folder() / "daemon.pid") >> daemon;
  ASSERT_GT(daemon, 1);
  std::thread killer([&] {
    std::this_thread::sleep_for(500ms);
    kill(daemon, SIGKILL);
  });
  EXPECT_EQ(exec(*machine, "sleep 60").outcome, Outcome::kDead);
  killer.join();
  EXPECT_EQ(machine->waitFate(), Fate::kKilled);
  EXPECT_TRUE(holds(machine->fateDetail(), "daemon was killed by signal 9"))
      << machine->fateDetail();
  // Another one, of another daemon; the state that both resume is as good as before.
  auto next = Machine::start(host, spec("daemon2"));
  EXPECT_TRUE(next->warm());
  EXPECT_EQ(say(*next, "echo fine"), "fine\n");
  machine.reset();
  EXPECT_EQ(next->fate(), Fate::kRunning);
}

TEST_F(BootTest, AStateThatDoesNotResumeIsDroppedAndMadeAgain) {
  if (hurried()) GTEST_SKIP() << "only with NINEML_SOAK";
  Host host(options);
  Machine::start(host, spec("before"));
  for (const auto& state : fs::directory_iterator(options.cache / "warm"))
    fs::resize_file(state.path() / "state", fs::file_size(state.path() / "state") / 2);
  auto machine = Machine::start(host, spec("broken"));
  EXPECT_FALSE(machine->warm());
  EXPECT_TRUE(holds(hearing.notes, "does not resume and is dropped")) << hearing.notes;
  EXPECT_EQ(say(*machine, "echo fine"), "fine\n");
  machine = Machine::start(host, spec("again"));
  EXPECT_TRUE(machine->warm());
}

TEST_F(BootTest, AStateThatHoldsItsInputIsNotKept) {
  if (hurried()) GTEST_SKIP() << "only with NINEML_SOAK";
  MachineSpec s = spec("holding");
  s.memory_mib = 544;  // a state that no other test has
  s.recipe.unmount_input = "echo in use; exit held";
  Host host(options);
  auto machine = Machine::start(host, s);
  EXPECT_TRUE(holds(hearing.notes, "cannot let go of the input disk")) << hearing.notes;
  EXPECT_EQ(say(*machine, "echo fine"), "fine\n");
}

TEST_F(BootTest, SeveralResumeTheSameStateAtOnce) {
  Host host(options);
  Machine::start(host, spec("first"));
  const auto resume = [&](const std::string& name) {
    auto machine = Machine::start(host, spec(name));
    return machine->warm() && say(*machine, "echo fine") == "fine\n";
  };
  auto one = std::async(std::launch::async, resume, "at-once-1");
  auto two = std::async(std::launch::async, resume, "at-once-2");
  auto three = std::async(std::launch::async, resume, "at-once-3");
  EXPECT_TRUE(one.get());
  EXPECT_TRUE(two.get());
  EXPECT_TRUE(three.get());
}

TEST_F(BootTest, TwoMachinesMeetOnASegment) {
  Host host(options);
  Segment segment;
  const auto onSegment = [&](const std::string& name, const std::string& number) {
    MachineSpec s = spec(name);
    s.nics = {{"52:54:00:39:00:0" + number, "10.9.0." + number,
               segment.attach(host.folder() / ("net" + number))}};
    return s;
  };
  const MachineSpec specs[] = {onSegment("one", "1"), onSegment("two", "2")};
  for (const MachineSpec& s : specs) Machine::start(host, s);  // their states are made
  const auto start = std::chrono::steady_clock::now();
  auto other = std::async(std::launch::async, [&] { return Machine::start(host, specs[1]); });
  auto one = Machine::start(host, specs[0]);
  auto two = other.get();
  std::cout << "two machines on a segment after " << since(start) << std::endl;
  EXPECT_TRUE(one->warm());
  EXPECT_TRUE(two->warm());
  say(*one,
      "mkdir /tmp/tree; echo hello from one >/tmp/tree/hello; "
      "aux/listen1 -t tcp!*!5640 /bin/exportfs -r /tmp/tree </dev/null >/dev/null >[2=1] &");
  EXPECT_EQ(
      say(*two,
          "for(i in 1 2 3 4 5) {srv -q tcp!10.9.0.1!5640 one >[2]/dev/null && i=() || sleep 1}; "
          "mount -c /srv/one /n/one && cat /n/one/hello"),
      "hello from one\n");
  segment.cut(1);
  EXPECT_FALSE(exec(*two, "ip/ping -q -n 3 -i 100 10.9.0.1 | grep -s ' 0 lost'").ok());
  segment.mend(1);
  EXPECT_EQ(say(*two, "cat /n/one/hello"), "hello from one\n");
}

TEST_F(BootTest, APortOfTheLoopbackLeadsToAMachine) {
  Host host(options);
  MachineSpec s = spec("forwarded");
  s.nics = {{"52:54:00:39:01:01", kForwardedAddress}};
  auto machine = Machine::start(host, s);
  say(*machine,
      "aux/listen1 -t tcp!*!7001 /bin/echo answered </dev/null >/dev/null >[2=1] &; "
      "while(! grep -s Listen /net/tcp/*/status >[2]/dev/null) sleep 0.1; status=''");
  const UniqueFd line = connectLoopback(machine->forward(7001));
  ASSERT_TRUE(readableWithin(line.get(), 60s));
  char bytes[64] = {};
  EXPECT_EQ(read(line.get(), bytes, sizeof bytes), 9);
  EXPECT_STREQ(bytes, "answered\n");
  EXPECT_FALSE(exec(*machine, "ip/ping -q -n 1 -w 500 10.0.2.2 | grep -s ' 0 lost'").ok());
}

TEST_F(BootTest, AFileBeyondFatIsADiskOfItsOwn) {
  if (hurried()) GTEST_SKIP() << "only with NINEML_SOAK";
  const fs::path big = scratch / "big.bin";
  writeFile(big, "");
  fs::resize_file(big, (4ULL << 30) + 1000);
  {
    std::fstream file(big, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp((4LL << 30) + 990);
    file << "the end.\n\n";
  }
  MachineSpec s = spec("raw");
  s.input.push_back({"models/big.bin", big, ""});
  s.cold = true;
  Host host(options);
  auto machine = Machine::start(host, s);
  machine->mountShares();
  EXPECT_TRUE(holds(say(*machine, "ls -l /n/9ml/models/big.bin"), " 4294968296 "));
  EXPECT_EQ(say(*machine, "dd -if /n/9ml/models/big.bin -bs 10 -iseek 429496829 -quiet 1"),
            "end.\n\n");
}

TEST_F(BootTest, IdlesBelowFivePercentOfACore) {
  Host host(options);
  auto machine = Machine::start(host, spec("idle"));
  const auto ticks = [&] {
    std::ifstream in("/proc/" + std::to_string(machine->qemuPid()) + "/stat");
    std::string word;
    long user = 0, system = 0;
    for (int i = 1; i <= 13; i++) in >> word;
    in >> user >> system;
    return user + system;
  };
  if (ticks() == 0) GTEST_SKIP() << "skipped: no /proc here";
  std::this_thread::sleep_for(2s);
  const long before = ticks();
  std::this_thread::sleep_for(5s);
  EXPECT_LT(ticks() - before, 25);
}

TEST_F(BootTest, ItsDisplayAnswersOnLoopback) {
  if (hurried()) GTEST_SKIP() << "only with NINEML_SOAK";
  Host host(options);
  MachineSpec s = spec("vnc");
  s.vnc = true;
  auto machine = Machine::start(host, s);
  const std::string before = "is at vnc://127.0.0.1:";
  const std::size_t at = hearing.notes.find(before);
  ASSERT_NE(at, std::string::npos) << hearing.notes;
  const int port = std::atoi(hearing.notes.c_str() + at + before.size());
  const UniqueFd line = connectLoopback(static_cast<uint16_t>(port));
  ASSERT_TRUE(readableWithin(line.get(), 5s));
  char said[12] = {};
  ASSERT_EQ(read(line.get(), said, sizeof said), 12);
  EXPECT_EQ(std::string(said, 4), "RFB ");
  EXPECT_EQ(say(*machine, "echo fine"), "fine\n");
}

TEST_F(BootTest, ADiskWithoutASystemIsNamed) {
  if (hurried()) GTEST_SKIP() << "only with NINEML_SOAK";
  const fs::path blank = scratch / "blank.raw";
  writeFile(blank, "");
  fs::resize_file(blank, 64 << 20);
  image.disk = blank;
  image.name = image.digest = "blank";
  image.format = "raw";
  image.cdrom_root = false;
  const Error e = failure(spec("blank"));
  EXPECT_EQ(e.kind(), Error::Kind::kGuestDied);
  EXPECT_TRUE(holds(e.what(), "it finds no root file system"));
  image.cdrom_root = true;
  image.digest = "blank live";
  EXPECT_TRUE(holds(failure(spec("blank-live")).what(), "it finds no root file system"));
}

TEST_F(BootTest, AKernelThatIsNoneIsNamed) {
  const fs::path text = scratch / "kernel";
  writeFile(text, "not a kernel\n");
  fs::permissions(text, fs::perms::others_read, fs::perm_options::add);
  image.kernel = text;
  const Error e = failure(spec("nokernel"));
  EXPECT_NE(e.kind(), Error::Kind::kUsage);
}

TEST_F(BootTest, AKernelThatIsNoneIsNotTheAcceleratorsFault) {
  MachineSpec s = spec("missing");
  s.recipe.kernel = scratch / "nokernel";
  options.accel = "kvm";
  failure(s);
  writeFile(s.recipe.kernel, "not a kernel\n");
  fs::permissions(s.recipe.kernel, fs::perms::others_read, fs::perm_options::add);
  failure(s);
  EXPECT_FALSE(fs::exists(options.cache / "accelerator-kvm"));
}

TEST_F(BootTest, AnInterruptEndsABoot) {
  const auto start = std::chrono::steady_clock::now();
  options.interrupted = [start] { return std::chrono::steady_clock::now() - start > 2s; };
  MachineSpec s = spec("interrupted");
  s.cold = true;
  EXPECT_EQ(failure(s).kind(), Error::Kind::kInterrupted);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 6s);
}

}  // namespace
}  // namespace vm
