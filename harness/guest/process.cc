#include "harness/guest/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <optional>

#include "harness/error.h"
#include "harness/guest/group_guard.h"
#include "vm/fd.h"

extern char** environ;  // NOLINT(readability-redundant-declaration)

namespace harness {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// Pointers for execve, made before fork: the child must not allocate.
struct Vector {
  std::vector<std::string> words;
  std::vector<char*> pointers;

  void seal() {
    for (std::string& w : words) pointers.push_back(w.data());
    pointers.push_back(nullptr);
  }
};

Vector environmentOf(const Process& process) {
  std::map<std::string, std::string> all;
  for (char** e = environ; *e != nullptr; ++e) {
    const std::string entry = *e;
    const std::size_t equals = entry.find('=');
    if (equals != std::string::npos) all[entry.substr(0, equals)] = entry.substr(equals + 1);
  }
  for (const auto& [name, value] : process.environment) all[name] = value;
  Vector v;
  for (const auto& [name, value] : all) v.words.emplace_back(name).append("=").append(value);
  v.seal();
  return v;
}

/// A started child and our ends of its streams.
struct Child {
  pid_t pid = -1;
  vm::UniqueFd in, out, err;
};

[[noreturn]] void runChild(const Process& process, Vector& argv, Vector& env, int in, int out,
                           int err, int report) {
  setpgid(0, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int s : {SIGINT, SIGTERM, SIGPIPE, SIGQUIT}) std::signal(s, SIG_DFL);
  dup2(in, 0);
  dup2(out, 1);
  dup2(err, 2);
  if (process.folder.empty() || chdir(process.folder.c_str()) == 0) {
    execve(argv.pointers[0], argv.pointers.data(), env.pointers.data());
  }
  const int why = errno;
  [[maybe_unused]] const ssize_t n = write(report, &why, sizeof why);
  _exit(127);
}

/// Starts the program; an errno where it could not be.
int start(const Process& process, const vm::Streams& streams, const GroupGuard& guard,
          Child& child) {
  Vector argv;
  argv.words = process.argv;
  argv.seal();
  Vector env = environmentOf(process);
  vm::Pipe out = vm::makePipe();
  vm::Pipe err = vm::makePipe();
  vm::Pipe report = vm::makePipe();
  vm::Pipe in;
  vm::UniqueFd null;
  int source = -1;
  if (!streams.input.empty() || streams.inputFd >= 0) {
    in = vm::makePipe();
    source = in.read.get();
  } else {
    null = vm::UniqueFd(open("/dev/null", O_RDONLY | O_CLOEXEC));
    source = null.get();
  }
  {
    const std::lock_guard lock(vm::spawnMutex());
    child.pid = fork();
    if (child.pid == 0) {
      runChild(process, argv, env, source, out.write.get(), err.write.get(), report.write.get());
    }
  }
  if (child.pid < 0) {
    throw Error(ExitStatus::kEnvironment,
                std::string("no new process can be made: ") + std::strerror(errno));
  }
  setpgid(child.pid, child.pid);
  guard.watch(child.pid);
  report.write.reset();
  int why = 0;
  if (read(report.read.get(), &why, sizeof why) == static_cast<ssize_t>(sizeof why)) {
    waitpid(child.pid, nullptr, 0);
    return why;
  }
  child.in = std::move(in.write);
  child.out = std::move(out.read);
  child.err = std::move(err.read);
  return 0;
}

/// Reads what is there and hands it on; closes the descriptor at its end.
void drain(vm::UniqueFd& fd, const std::function<void(std::string_view)>& sink) {
  char buffer[65536];
  const ssize_t n = read(fd.get(), buffer, sizeof buffer);
  if (n > 0) {
    if (sink) sink({buffer, static_cast<std::size_t>(n)});
  } else if (n == 0 || errno != EINTR) {
    fd.reset();
  }
}

/// Feeds the child's standard input: first a text, then a descriptor.
class Feeder {
 public:
  Feeder(const vm::Streams& streams, vm::UniqueFd to)
      : pending_(streams.input), from_(streams.inputFd), to_(std::move(to)) {
    if (to_) fcntl(to_.get(), F_SETFL, fcntl(to_.get(), F_GETFL) | O_NONBLOCK);
    closeIfDone();
  }

  void addTo(std::vector<pollfd>& set) const {
    if (!to_) return;
    if (!pending_.empty()) {
      set.push_back({to_.get(), POLLOUT, 0});
    } else if (from_ >= 0) {
      set.push_back({from_, POLLIN, 0});
    }
  }

  void ready(int fd) {
    if (!to_) return;
    if (fd == to_.get()) {
      const ssize_t n = write(fd, pending_.data(), pending_.size());
      if (n > 0) pending_.erase(0, static_cast<std::size_t>(n));
      if (n < 0 && errno != EAGAIN && errno != EINTR) to_.reset();
    } else if (fd == from_) {
      char buffer[8192];
      const ssize_t n = read(fd, buffer, sizeof buffer);
      if (n > 0) pending_.assign(buffer, static_cast<std::size_t>(n));
      if (n < 0 && errno != EINTR && errno != EAGAIN) vm::throwUnreadableInput(errno);
      if (n == 0) from_ = -1;
    }
    closeIfDone();
  }

 private:
  void closeIfDone() {
    if (pending_.empty() && from_ < 0) to_.reset();
  }

  std::string pending_;
  int from_;
  vm::UniqueFd to_;
};

/// Kills the whole group when the call ends in whatever way.
class GroupKiller {
 public:
  explicit GroupKiller(pid_t pid) : pid_(pid) {}
  ~GroupKiller() {
    kill(-pid_, SIGKILL);
    if (!reaped_) waitpid(pid_, nullptr, 0);
  }
  GroupKiller(const GroupKiller&) = delete;
  GroupKiller& operator=(const GroupKiller&) = delete;
  void reaped() { reaped_ = true; }

 private:
  pid_t pid_;
  bool reaped_ = false;
};

void tell(int status, vm::ExecResult& result) {
  if (WIFSIGNALED(status)) {
    result.outcome = vm::Outcome::kNoted;
    result.status = std::string("sys: ") + strsignal(WTERMSIG(status));
  } else {
    result.outcome = vm::Outcome::kExited;
    if (WEXITSTATUS(status) != 0) {
      result.status = "exit status " + std::to_string(WEXITSTATUS(status));
    }
  }
}

constexpr milliseconds kTick{100};
constexpr milliseconds kLastWords{20};   // a tick once the child has ended
constexpr milliseconds kHeldAfter{500};  // from its end, while somebody else keeps its output open
constexpr milliseconds kStillHeard{200};

/// Hands on what the child says and gives it what it reads, for a tick at most; whether there was
/// anything.
bool exchange(Child& child, Feeder& feeder, const vm::Streams& streams, bool ended) {
  std::vector<pollfd> set;
  if (child.out) set.push_back({child.out.get(), POLLIN, 0});
  if (child.err) set.push_back({child.err.get(), POLLIN, 0});
  feeder.addTo(set);
  const milliseconds tick = ended || set.empty() ? kLastWords : kTick;
  poll(set.data(), set.size(), static_cast<int>(tick.count()));
  bool heard = false;
  for (const pollfd& p : set) {
    if (p.revents == 0) continue;
    heard = true;
    if (child.out && p.fd == child.out.get()) {
      drain(child.out, streams.out);
    } else if (child.err && p.fd == child.err.get()) {
      drain(child.err, streams.err);
    } else {
      feeder.ready(p.fd);
    }
  }
  return heard;
}

/// Tells how far a running child is; why it is to be ended, if it is.
std::optional<vm::Outcome> reasonToEnd(const Process& process, const vm::Streams& streams,
                                       steady_clock::duration elapsed) {
  if (process.limit.count() > 0 && elapsed > process.limit) return vm::Outcome::kTimedOut;
  if (streams.progress) {
    vm::Progress progress;
    progress.elapsed = std::chrono::duration_cast<milliseconds>(elapsed);
    streams.progress(progress);
  }
  if (streams.cancelled && streams.cancelled()) return vm::Outcome::kCancelled;
  return std::nullopt;
}

/// Stays with the child until it has ended and its output is read, or there is a reason to end it.
void attend(Child& child, const Process& process, const vm::Streams& streams,
            vm::ExecResult& result) {
  const auto begin = steady_clock::now();
  GroupKiller killer(child.pid);
  Feeder feeder(streams, std::move(child.in));
  bool ended = false;
  auto grace = steady_clock::time_point::max();
  while (!ended || child.out || child.err) {
    const bool heard = exchange(child, feeder, streams, ended);
    const auto now = steady_clock::now();
    int status = 0;
    if (!ended && waitpid(child.pid, &status, WNOHANG) == child.pid) {
      ended = true;
      killer.reaped();
      tell(status, result);
      grace = now + kHeldAfter;
    }
    if (ended) {
      if (heard) grace = std::max(grace, now + kStillHeard);
      if (now <= grace) continue;
      result.held = true;  // somebody in the background keeps the output open
      return;
    }
    if (const auto why = reasonToEnd(process, streams, now - begin)) {
      result.outcome = *why;
      return;
    }
  }
}

}  // namespace

vm::ExecResult runProcess(const Process& process, const vm::Streams& streams) {
  vm::ExecResult result;
  const auto begin = steady_clock::now();
  std::signal(SIGPIPE, SIG_IGN);  // a child that closes its input is no reason to end
  const GroupGuard guard;
  Child child;
  if (const int why = start(process, streams, guard, child); why != 0) {
    result.outcome = vm::Outcome::kRefused;
    result.status = process.argv.front() + ": " + std::strerror(why);
    return result;
  }
  attend(child, process, streams, result);
  result.real = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
  return result;
}

}  // namespace harness
