#include "vm/host/supervisor.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <iostream>
#include <thread>

#include "vm/error.h"
#include "vm/host/daemon.h"
#include "vm/host/host.h"
#include "vm/host/run_folder.h"
#include "vm/program.h"
#include "vm/text.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr const char* kHiddenArgument = "--9ml-supervise";
// How often an ending run looks for its dead: until they are taken, they show among the processes.
constexpr auto kLook = 1ms;

constexpr const char kKeep = 'k';
constexpr const char kRestart = 'r';

volatile std::sig_atomic_t told_to_end = 0;

void onTerm(int) { told_to_end = 1; }

void report(const std::string& line) { writeAll(STDOUT_FILENO, line + "\n"); }

/// The daemon's last words, none where its log is gone.
std::string lastWords(const fs::path& log) {
  try {
    return lastLine(readFile(log));
  } catch (const Error&) {
    return "";
  }
}

/// The supervising process itself: however it comes to its end, nothing of the run is left.
class Supervising {
 public:
  explicit Supervising(const fs::path& cache) : user_(daemonUser()), cache_(cache) {}
  ~Supervising() {
    told_to_end = 1;
    if (!run_.path.empty()) end();
  }
  Supervising(const Supervising&) = delete;
  Supervising& operator=(const Supervising&) = delete;

  void makeFolder() {
    run_ = makeRunFolder(user_.uid, user_.gid);
    report("folder " + run_.path.native());
  }

  /// Starts the daemon, or says why there is none.
  void tryDaemon() {
    try {
      startDaemon();
    } catch (const std::exception& e) {
      report(std::string("ended ") + e.what());
    }
  }

  void startDaemon() {
    Program program = prepareDaemon(run_.path, cache_, user_);
    UniqueFd log(open(log_().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
    if (!log)
      throw Error(Error::Kind::kEnvironment,
                  log_().string() + ": cannot be opened: " + std::strerror(errno));
    program.fds = {{1, log.get()}, {2, log.get()}};
    daemon_ = spawnProgram(program);
  }

  /// Until the lifeline closes or we are told to end.
  void watch() {
    for (;;) {
      pollfd p{STDIN_FILENO, POLLIN, 0};
      poll(&p, 1, 100);
      if (told_to_end) return;
      if (p.revents) {
        char byte = 0;
        const ssize_t n = read(STDIN_FILENO, &byte, 1);
        if (n == 0 || (n < 0 && errno != EINTR)) return;
        if (n == 1 && byte == kKeep) keep_ = true;
        if (n == 1 && byte == kRestart && daemon_ < 0) tryDaemon();
      }
      reap();
    }
  }

  void end() {
    killMachinesOf(run_.path);
    killChildrenExcept(daemon_);
    if (daemon_ > 0) kill(daemon_, SIGTERM);
    const auto patience = Clock::now() + 2s;
    while (daemon_ > 0 && Clock::now() < patience) {
      reap();
      std::this_thread::sleep_for(kLook);
    }
    if (daemon_ > 0) kill(daemon_, SIGKILL);
    // What the daemon left behind becomes our child one by one.
    const auto limit = Clock::now() + 3s;
    while (Clock::now() < limit) {
      killChildrenExcept(0);
      const pid_t pid = waitpid(-1, nullptr, WNOHANG);
      if (pid < 0 && errno == ECHILD) break;
      if (pid == 0) std::this_thread::sleep_for(kLook);
    }
    killMachinesOf(run_.path);
    if (keep_) {
      markKept(run_.path);
    } else {
      removeTree(run_.path);
    }
  }

 private:
  fs::path log_() const { return run_.path / "libvirtd.log"; }

  void reap() {
    int status = 0;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
      if (pid != daemon_) continue;
      daemon_ = -1;
      if (told_to_end) continue;
      const std::string why = WIFSIGNALED(status)
                                  ? "killed by signal " + std::to_string(WTERMSIG(status))
                                  : "ended with status " + std::to_string(WEXITSTATUS(status));
      // A daemon that was killed said nothing of it.
      const std::string words = WIFSIGNALED(status) ? "" : lastWords(log_());
      report("ended libvirt's daemon was " + why + (words.empty() ? "" : ": " + words));
      // Its machines are nobody's now.
      killMachinesOf(run_.path);
      killChildrenExcept(0);
    }
  }

  DaemonUser user_;
  fs::path cache_;
  RunFolder run_;
  int daemon_ = -1;
  bool keep_ = false;
};

}  // namespace

bool isSupervisor(int argc, char** argv) {
  return argc == 4 && std::strcmp(argv[1], kHiddenArgument) == 0;
}

int supervisorMain(int, char** argv) {
  setsid();
  for (int sig : {SIGINT, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP}) signal(sig, SIG_IGN);
  struct sigaction term {};
  term.sa_handler = onTerm;
  sigaction(SIGTERM, &term, nullptr);
  becomeSubreaper();
  try {
    Supervising run(argv[3]);
    run.makeFolder();
    if (std::strcmp(argv[2], "daemon") == 0) run.tryDaemon();
    report("ready");
    removeDeadRuns();
    run.watch();
  } catch (const std::exception& e) {
    report(std::string("ended ") + e.what());
    return 1;
  }
  return 0;
}

Supervisor::Supervisor(const Options& options) {
  Pipe lifeline = makePipe();
  Pipe report = makePipe();
  Program program;
  program.argv = {ownExecutable().native(), kHiddenArgument, options.daemon ? "daemon" : "none",
                  options.cache.native()};
  program.fds = {{0, lifeline.read.get()}, {1, report.write.get()}};
  pid_ = spawnProgram(program);
  lifeline_ = std::move(lifeline.write);
  report_ = std::move(report.read);
  report.write.reset();
  while (folder_.empty() && trouble_.empty())
    if (!readReport(20s)) break;
  if (folder_.empty())
    throw Error(Error::Kind::kEnvironment,
                trouble_.empty() ? "the supervising process did not start" : trouble_);
}

Supervisor::~Supervisor() {
  lifeline_.reset();
  while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

void Supervisor::keepFolder() { writeAll(lifeline_.get(), std::string(1, kKeep)); }

std::string Supervisor::daemonTrouble() {
  std::lock_guard lock(mutex_);
  while (trouble_.empty() && readReport(0s)) {
  }
  return trouble_;
}

bool Supervisor::restartDaemon() {
  std::lock_guard lock(mutex_);
  while (!gone_ && readReport(0s)) {
  }
  if (gone_) return false;
  trouble_.clear();
  return writeAll(lifeline_.get(), std::string(1, kRestart));
}

/// Takes in one piece of what the supervisor says; false when there is none within the limit.
bool Supervisor::readReport(std::chrono::milliseconds limit) {
  if (!report_ || !readableWithin(report_.get(), limit)) return false;
  char buffer[4096];
  const ssize_t n = read(report_.get(), buffer, sizeof buffer);
  if (n <= 0) {
    gone_ = true;
    if (trouble_.empty()) trouble_ = "the supervising process has ended";
    return false;
  }
  unread_.append(buffer, static_cast<std::size_t>(n));
  for (std::size_t eol; (eol = unread_.find('\n')) != std::string::npos;) {
    const std::string line = unread_.substr(0, eol);
    unread_.erase(0, eol + 1);
    if (line.rfind("folder ", 0) == 0) folder_ = line.substr(7);
    if (line.rfind("ended ", 0) == 0) trouble_ = line.substr(6);
  }
  return true;
}

}  // namespace vm
