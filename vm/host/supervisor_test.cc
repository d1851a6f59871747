// What is left of a run when 9ml, its daemon or its machine is killed: nothing. NINEML_SOAK=N kills
// N times instead of 10.

#include "vm/host/supervisor.h"

#include <gtest/gtest.h>
#include <pwd.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>
#include <thread>

#include "vm/error.h"
#include "vm/host/daemon.h"
#include "vm/host/host_impl.h"
#include "vm/host/run_folder.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// The processes whose command lines name this folder (a daemon's and a QEMU's do).
std::vector<int> processesOf(const fs::path& folder) {
  std::vector<int> found;
  Program ps;
  ps.argv = {"ps", "-A", "-ww", "-o", "pid=,command="};
  std::istringstream in(checkProgram(ps));
  for (std::string line; std::getline(in, line);)
    if (line.find(folder.string()) != std::string::npos && line.find("--hold") == std::string::npos)
      found.push_back(std::atoi(line.c_str()));
  return found;
}

/// The process id of a supervisor's libvirtd.
int daemonOf(int supervisor) {
  Program ps;
  ps.argv = {"ps", "-A", "-o", "pid=,ppid=,comm="};
  std::istringstream in(checkProgram(ps));
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    int pid = 0, parent = 0;
    std::string name;
    words >> pid >> parent >> name;
    if (parent == supervisor && name.find("libvirtd") != std::string::npos) return pid;
  }
  return 0;
}

/// Another process with a machine of its own, in a TMPDIR of its own.
class Holder {
 public:
  explicit Holder(const fs::path& folder) {
    out_ = makePipe();
    Program program;
    program.argv = {ownExecutable().native(), "--hold", (folder / "cache").native()};
    program.env["TMPDIR"] = (folder / "t").native();
    program.fds = {{1, out_.write.get()}};
    pid_ = spawnProgram(program);
    out_.write.reset();
  }
  ~Holder() { kill(); }

  /// Waits until it has said this; returns the rest of the line.
  std::string wait(const std::string& word) {
    const auto heard = [&] {
      const std::size_t at = said_.find(word);
      return at != std::string::npos && said_.find('\n', at) != std::string::npos;
    };
    while (!heard() && readableWithin(out_.read.get(), 20s)) {
      char buffer[4096];
      const ssize_t n = read(out_.read.get(), buffer, sizeof buffer);
      if (n <= 0) break;
      said_.append(buffer, static_cast<std::size_t>(n));
    }
    const std::size_t at = said_.find(word);
    if (at == std::string::npos) return "";
    const std::size_t from = at + word.size() + 1, to = said_.find('\n', at);
    return from < to ? said_.substr(from, to - from) : "";
  }

  void kill() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
    pid_ = -1;
  }

  const std::string& said() const { return said_; }

 private:
  int pid_ = -1;
  Pipe out_;
  std::string said_;
};

/// Processes that a test has stopped: they are killed when it ends, however it ends, for a shell
/// waits for the end of a pipe that only this process holds.
class Stopped {
 public:
  explicit Stopped(const std::vector<int>& pids) {
    std::string list;
    for (const int pid : pids) list += " " + std::to_string(pid);
    Pipe pipe = makePipe();
    Program program;
    program.argv = {"/bin/sh", "-c", "read line; kill -KILL" + list + " 2>/dev/null"};
    program.fds = {{0, pipe.read.get()}};
    shell_ = spawnProgram(program);
    lifeline_ = std::move(pipe.write);
    for (const int pid : pids) ::kill(pid, SIGSTOP);
  }
  ~Stopped() {
    lifeline_.reset();
    waitpid(shell_, nullptr, 0);
  }

 private:
  int shell_ = -1;
  UniqueFd lifeline_;
};

class SupervisorTest : public testing::Test {
 protected:
  void SetUp() override {
    if (findProgram("libvirtd").empty() || findProgram("qemu-system-x86_64").empty())
      GTEST_SKIP() << "skipped: libvirtd or QEMU is not installed";
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
    fs::create_directories(folder / "t");
    for (const fs::path& p : {folder, folder / "t"})
      fs::permissions(p, fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add);
    setenv("TMPDIR", (folder / "t").c_str(), 1);
  }
  void TearDown() override {
    unsetenv("TMPDIR");
    if (!folder.empty()) removeTree(folder);
  }

  /// True when within the limit no process and no file of the run is left.
  bool nothingLeft(std::chrono::seconds limit) {
    const auto end = Clock::now() + limit;
    for (;;) {
      if (fs::is_empty(folder / "t") && processesOf(folder / "t").empty()) return true;
      if (Clock::now() > end) return false;
      std::this_thread::sleep_for(20ms);
    }
  }

  fs::path folder;
};

TEST_F(SupervisorTest, LeavesNothingAfterAnOrderlyEnd) {
  int supervisor = 0, daemon = 0;
  {
    HostOptions options;
    options.cache = folder / "cache";
    Host host(options);
    EXPECT_EQ(host.folder().parent_path(), folder / "t");
    host.impl().connected();
    supervisor = host.impl().supervising().pid();
    daemon = daemonOf(supervisor);
    EXPECT_GT(daemon, 0);
  }
  EXPECT_TRUE(fs::is_empty(folder / "t"));
  EXPECT_TRUE(processesOf(folder / "t").empty());
  EXPECT_LT(kill(supervisor, 0), 0);
  EXPECT_LT(kill(daemon, 0), 0);
}

TEST_F(SupervisorTest, KeepsTheFolderWhenAsked) {
  fs::path run;
  {
    HostOptions options;
    options.keep = true;
    Host host(options);
    run = host.folder();
    host.impl().connected();
  }
  EXPECT_TRUE(fs::exists(run));
  EXPECT_TRUE(processesOf(run).empty());
}

TEST_F(SupervisorTest, LeavesNothingAfterSigkillAtAnyMoment) {
  const char* soak = std::getenv("NINEML_SOAK");
  const int kills = soak ? std::atoi(soak) : 10;
  const unsigned seed = std::random_device()();
  std::mt19937 random(seed);
  for (int i = 0; i < kills; i++) {
    // The whole life: from before the supervisor to the running machine, about 0.7 s.
    const auto moment = std::chrono::milliseconds(random() % 1000);
    Holder holder(folder);
    std::this_thread::sleep_for(moment);
    holder.kill();
    ASSERT_TRUE(nothingLeft(5s)) << "kill " << i << " after " << moment.count() << " ms, seed "
                                 << seed;
  }
}

TEST_F(SupervisorTest, LeavesNothingWhenTheMachineRan) {
  Holder holder(folder);
  const fs::path run = holder.wait("folder");
  holder.wait("running");
  ASSERT_NE(holder.said().find("running"), std::string::npos) << holder.said();
  EXPECT_GE(processesOf(run).size(), 1u);
  holder.kill();
  EXPECT_TRUE(nothingLeft(5s));
}

TEST_F(SupervisorTest, ADaemonThatIsKilledIsToldAndItsMachinesDie) {
  HostOptions options;
  options.cache = folder / "cache";
  Host host(options);
  Connection& connection = host.impl().connected();
  const int daemon = daemonOf(host.impl().supervising().pid());
  ASSERT_GT(daemon, 0);
  kill(daemon, SIGKILL);
  const auto end = Clock::now() + 5s;
  while (Clock::now() < end &&
         (connection.alive() || host.impl().supervising().daemonTrouble().empty()))
    std::this_thread::sleep_for(10ms);
  EXPECT_FALSE(connection.alive());
  EXPECT_EQ(
      host.impl().supervising().daemonTrouble().rfind("libvirt's daemon was killed by signal 9", 0),
      0u)
      << host.impl().supervising().daemonTrouble();
}

TEST_F(SupervisorTest, ADaemonWhoseLogIsGoneIsToldAndNothingIsLeft) {
  {
    Host host({});
    host.impl().connected();
    Supervisor& supervisor = host.impl().supervising();
    fs::remove(host.folder() / "libvirtd.log");
    ::kill(daemonOf(supervisor.pid()), SIGTERM);
    const auto end = Clock::now() + 10s;
    while (Clock::now() < end && supervisor.daemonTrouble().empty())
      std::this_thread::sleep_for(10ms);
    EXPECT_EQ(supervisor.daemonTrouble().rfind("libvirt's daemon was ended with status", 0), 0u)
        << supervisor.daemonTrouble();
  }
  EXPECT_TRUE(nothingLeft(5s));
}

TEST_F(SupervisorTest, TheNextRunRemovesWhatTheSupervisorLeft) {
  fs::path run;
  std::optional<Stopped> stopped;
  {
    Holder holder(folder);
    run = holder.wait("folder");
    holder.wait("running");
    ASSERT_NE(holder.said().find("running"), std::string::npos) << holder.said();
    // Everybody at once: nobody is left to clean up.
    stopped.emplace(processesOf(run));
    Program ps;
    ps.argv = {"ps", "-A", "-o", "pid=,ppid=,args="};
    std::istringstream in(checkProgram(ps));
    for (std::string line; std::getline(in, line);) {
      std::istringstream words(line);
      int pid = 0;
      words >> pid;
      if (line.find("--9ml-supervise") != std::string::npos &&
          line.find(folder.string()) != std::string::npos)
        ::kill(pid, SIGKILL);
    }
  }
  ASSERT_TRUE(fs::exists(run));
  // Until the kernel has taken the killed supervisor's lock away, the run counts as alive.
  const auto end = Clock::now() + 5s;
  while (fs::exists(run) && Clock::now() < end) {
    // As if it had been left long ago.
    fs::last_write_time(run, fs::file_time_type::clock::now() - 1min);
    removeDeadRuns();
  }
  EXPECT_FALSE(fs::exists(run));
  EXPECT_TRUE(nothingLeft(5s));
}

TEST_F(SupervisorTest, ADeepTmpdirIsNotUsed) {
  const fs::path deep = folder / std::string(60, 'd');
  fs::create_directories(deep);
  setenv("TMPDIR", deep.c_str(), 1);
  Host host({});
  EXPECT_EQ(host.folder().parent_path(), "/tmp");
}

TEST_F(SupervisorTest, ATmpdirWithACharacterThatSomebodyReadsIsNotUsed) {
  for (const char* name : {"t p", "t\xc3\xa9", "t%p", "t#p", "t&p", "t\"p", "t<p", "t,p", "t$p",
                           "t?p", "t:p", "t'p"}) {
    const fs::path odd = folder / name;
    fs::create_directories(odd);
    fs::permissions(odd, fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add);
    setenv("TMPDIR", odd.c_str(), 1);
    const DaemonUser user = daemonUser();
    const RunFolder run = makeRunFolder(user.uid, user.gid);
    EXPECT_EQ(run.path.parent_path(), "/tmp") << odd;
    EXPECT_TRUE(fs::is_empty(odd));
    removeTree(run.path);
  }
}

TEST_F(SupervisorTest, AMachinesDaemonIsReachedWhereTmpdirHoldsASpace) {
  const fs::path odd = folder / "t p";
  fs::create_directories(odd);
  setenv("TMPDIR", odd.c_str(), 1);
  HostOptions options;
  options.cache = folder / "cache";
  Host host(options);
  EXPECT_TRUE(host.impl().connected().alive());
}

TEST_F(SupervisorTest, OnlyADaemonThatIsNotThereYetIsWaitedFor) {
  const auto tried = [](const std::string& uri, std::chrono::milliseconds limit) {
    const auto begun = Clock::now();
    EXPECT_THROW(Connection(uri, limit, nullptr), Error) << uri;
    return Clock::now() - begun;
  };
  const std::string socket = "qemu+unix:///session?socket=" + (folder / "t").string();
  EXPECT_LT(tried(socket + "/a b", 1min), 1min);
  EXPECT_GE(tried(socket + "/absent", 300ms), 300ms);
}

TEST_F(SupervisorTest, AnInterruptEndsTheWaitForTheDaemon) {
  HostOptions options;
  options.interrupted = [] { return true; };
  Host host(options);
  try {
    host.impl().connected();
    FAIL() << "it went on";
  } catch (const Error& e) {
    EXPECT_EQ(e.kind(), Error::Kind::kInterrupted);
  }
}

TEST_F(SupervisorTest, AUserWithoutAnEntryIsToldThatNoDaemonRuns) {
  unsigned uid = 12345;
  while (getpwuid(uid)) uid++;
  const std::string why = whyNoDaemonUser(uid);
#ifndef __APPLE__
  EXPECT_NE(why.find(std::to_string(uid)), std::string::npos) << why;
#endif
  EXPECT_EQ(whyNoDaemonUser(geteuid()), "");
}

TEST_F(SupervisorTest, ATmpdirThatIsNotThereIsSaidSo) {
  setenv("TMPDIR", (folder / "gone").c_str(), 1);
  Host host({});
  try {
    host.folder();
    FAIL() << "it was made somewhere else";
  } catch (const Error& e) {
    EXPECT_EQ(std::string(e.what()).rfind((folder / "gone").string() + ": no folder", 0), 0U);
  }
}

TEST_F(SupervisorTest, TheJanitorLeavesTheLivingAndTheForeign) {
  const DaemonUser user = daemonUser();
  const RunFolder living = makeRunFolder(user.uid, user.gid);
  fs::create_directories(folder / "t" / "9ml.Zzzzzz");
  writeFile(folder / "t" / "9ml.Zzzzzz" / "notes", "somebody's");
  fs::create_directories(folder / "t" / "9ml.notarun");
  for (const fs::path& p : {living.path, folder / "t" / "9ml.Zzzzzz"})
    fs::last_write_time(p, fs::file_time_type::clock::now() - 1min);
  removeDeadRuns();
  EXPECT_TRUE(fs::exists(living.path));
  EXPECT_TRUE(fs::exists(folder / "t" / "9ml.Zzzzzz"));
  EXPECT_TRUE(fs::exists(folder / "t" / "9ml.notarun"));
}

}  // namespace
}  // namespace vm
