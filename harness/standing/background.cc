#include "harness/standing/background.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include "harness/ending.h"
#include "harness/interrupt.h"
#include "harness/standing/wire.h"
#include "vm/fd.h"

namespace harness {
namespace {

using std::chrono::milliseconds;

constexpr int kMostFds = 1024;

// The report's words, each a packed list of strings.
constexpr const char* kStep = "step";
constexpr const char* kNote = "note";
constexpr const char* kDetail = "detail";
constexpr const char* kReady = "ready";
constexpr const char* kError = "error";

/// Tells the waiting process; nobody may be waiting any more.
class Reporting : public Listener {
 public:
  explicit Reporting(int fd) : fd_(fd) {}

  void step(std::string_view what) override { say({kStep, std::string(what)}); }
  void note(std::string_view sentence) override { say({kNote, std::string(sentence)}); }
  void detail(std::string_view line) override { say({kDetail, std::string(line)}); }

  void say(const std::vector<std::string>& words) const {
    const std::string payload = pack(words);
    const std::string whole = pack({payload});  // its length first
    if (fd_ >= 0) vm::writeAll(fd_, whole);
  }
  void close() {
    ::close(fd_);
    fd_ = -1;
  }

 private:
  int fd_;
};

/// Leaves the caller's terminal, streams and files; keeps one descriptor.
void detach(int keep) {
  setsid();
  std::signal(SIGHUP, SIG_IGN);
  const int null = open("/dev/null", O_RDWR);
  for (const int fd : {0, 1, 2}) dup2(null, fd);
  for (int fd = 3; fd < kMostFds; ++fd) {
    if (fd != keep) close(fd);
  }
}

[[noreturn]] void runWork(int report, const BackgroundWork& work) {
  detach(report);
  Reporting listener(report);
  try {
    work(listener, [&](const std::string& sentence) {
      listener.say({kReady, sentence});
      listener.close();
      if (chdir("/") != 0) return;  // its folder may go, that is no matter
    });
    _exit(0);
  } catch (const std::exception& e) {
    const ExitStatus status = statusOf(e);
    listener.say({kError, std::to_string(static_cast<int>(status)), e.what()});
    _exit(static_cast<int>(status));
  }
}

/// Takes whole reports out of the bytes so far.
std::vector<std::vector<std::string>> takeReports(std::string& bytes) {
  std::vector<std::vector<std::string>> reports;
  for (;;) {
    if (bytes.size() < 4) return reports;
    std::size_t n = 0;
    for (int i = 3; i >= 0; --i)
      n = n << 8 | static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
    if (bytes.size() < 4 + n) return reports;
    if (auto words = unpack(std::string_view(bytes).substr(4, n))) reports.push_back(*words);
    bytes.erase(0, 4 + n);
  }
}

}  // namespace

std::string inBackground(Listener& listener, const BackgroundWork& work) {
  vm::Pipe report = vm::makePipe();
  const pid_t pid = fork();
  if (pid < 0) {
    throw Error(ExitStatus::kEnvironment,
                std::string("no new process can be made: ") + std::strerror(errno));
  }
  if (pid == 0) runWork(report.write.get(), work);
  report.write.reset();
  std::string bytes;
  bool asked = false;
  for (;;) {
    if (interrupted() && !asked) {
      kill(pid, SIGTERM);
      asked = true;
    }
    if (!vm::readableWithin(report.read.get(), milliseconds(100))) continue;
    char buffer[4096];
    const ssize_t n = read(report.read.get(), buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    bytes.append(buffer, static_cast<std::size_t>(n));
    for (const std::vector<std::string>& words : takeReports(bytes)) {
      if (words.size() < 2) continue;
      if (words[0] == kStep) listener.step(words[1]);
      if (words[0] == kNote) listener.note(words[1]);
      if (words[0] == kDetail) listener.detail(words[1]);
      if (words[0] == kReady) return words[1];
      if (words[0] == kError && words.size() == 3) {
        waitpid(pid, nullptr, 0);
        throwIfInterrupted();
        throw Error(static_cast<ExitStatus>(std::atoi(words[1].c_str())), words[2]);
      }
    }
  }
  waitpid(pid, nullptr, 0);
  throwIfInterrupted();
  throw Error(ExitStatus::kEnvironment, "the background process has ended without a word");
}

}  // namespace harness
