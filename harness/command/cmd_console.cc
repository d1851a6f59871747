// 9ml console: a person at a standing machine's COM1.
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "harness/command/commands.h"
#include "harness/interrupt.h"
#include "harness/standing/registry.h"
#include "harness/standing/wire.h"
#include "harness/stdio.h"

namespace harness {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr char kEscape = 0x1d;           // Ctrl-]
constexpr milliseconds kFarewell{1000};  // without a terminal: silence that ends it

/// The terminal in raw mode, as long as this lives.
class RawTerminal {
 public:
  explicit RawTerminal(int fd) : fd_(fd) {
    if (tcgetattr(fd, &before_) != 0) return;
    termios raw = before_;
    cfmakeraw(&raw);
    raw.c_oflag = before_.c_oflag;
    changed_ = tcsetattr(fd, TCSADRAIN, &raw) == 0;
  }
  ~RawTerminal() {
    if (changed_) tcsetattr(fd_, TCSADRAIN, &before_);
  }
  RawTerminal(const RawTerminal&) = delete;
  RawTerminal& operator=(const RawTerminal&) = delete;

 private:
  int fd_;
  termios before_{};
  bool changed_ = false;
};

/// Keys as the guest expects them: on Plan 9 backspace is Ctrl-H and interrupt is DEL.
std::string translated(std::string keys, bool plan9) {
  for (char& c : keys) {
    if (!plan9) break;
    if (c == 0x7f) {
      c = 0x08;
    } else if (c == 0x03) {
      c = 0x7f;
    }
  }
  return keys;
}

/// Keys in, screen out, until the escape key or the end of the input: true; or the machine's:
/// false.
bool converse(Wire& wire, bool plan9, bool terminal) {
  bool input = true;
  auto heard = steady_clock::now();
  while (input || steady_clock::now() - heard < kFarewell) {
    throwIfInterrupted();
    pollfd set[] = {{wire.fd(), POLLIN, 0}, {input ? STDIN_FILENO : -1, POLLIN, 0}};
    poll(set, 2, 100);
    if (set[0].revents != 0) {
      const std::optional<Message> message = wire.receive();
      if (!message) {
        std::fprintf(stderr, "\n9ml: the machine has ended\n");
        return false;
      }
      if (message->kind == MessageKind::kScreen) {
        writeOrThrow(STDOUT_FILENO, message->payload, "standard output");
      }
      heard = steady_clock::now();
    }
    if (set[1].revents == 0) continue;
    char buffer[1024];
    const ssize_t n = read(STDIN_FILENO, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    std::string keys(buffer, n > 0 ? static_cast<std::size_t>(n) : 0);
    heard = steady_clock::now();
    if (keys.empty()) input = false;
    if (terminal) {
      const std::size_t escape = keys.find(kEscape);
      if (escape != std::string::npos) return true;
      keys = translated(keys, plan9);
    }
    if (!keys.empty()) wire.send(MessageKind::kKeys, keys);
  }
  return true;
}

}  // namespace

ExitStatus consoleCommand(const ConsoleOptions& options) {
  const Standing standing = findStanding(standingFolder(), options.name);
  Wire wire(connectTo(standing));
  wire.send(MessageKind::kConsole);
  const bool terminal = isatty(STDIN_FILENO) != 0;
  bool lives = true;
  if (terminal) {
    std::fprintf(stderr, "9ml: console of '%s' (%s); Ctrl-] leaves it\n", standing.name.c_str(),
                 standing.image.c_str());
    const RawTerminal raw(STDIN_FILENO);
    lives = converse(wire, standing.guest == "9front", true);
  } else {
    lives = converse(wire, false, false);
  }
  if (terminal) std::fprintf(stderr, "\n");
  return lives ? ExitStatus::kPass : ExitStatus::kGuestDied;
}

}  // namespace harness
