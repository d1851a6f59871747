// #c: the console and what else every system has.
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/table.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr int kWide = 22;

/// Linux's descriptors behind a channel of cons.
class ConsoleEnds : public Private {
 public:
  ConsoleEnds(int read, int write) : read_fd(read), write_fd(write) {}
  std::unique_ptr<Private> clone() const override {
    return std::make_unique<ConsoleEnds>(read_fd, write_fd);
  }
  int read_fd;
  int write_fd;
};

termios terminal_found;
bool terminal_known;

void setRaw(bool raw) {
  termios t{};
  if (tcgetattr(0, &t) != 0) return;
  if (raw) {
    t.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
    t.c_iflag &= ~static_cast<tcflag_t>(ICRNL);
    t.c_cc[VMIN] = 1;
    t.c_cc[VTIME] = 0;
  } else {
    t = terminal_found;
  }
  tcsetattr(0, TCSADRAIN, &t);
}

timespec now() {
  timespec t{};
  clock_gettime(CLOCK_REALTIME, &t);
  return t;
}

std::string timeText() {
  const timespec t = now();
  const auto nanoseconds =
      static_cast<uint64_t>(t.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(t.tv_nsec);
  return numberField(static_cast<uint64_t>(t.tv_sec)) + numberField(nanoseconds, kWide) +
         numberField(nanoseconds, kWide) + numberField(1'000'000'000, kWide) +
         numberField(static_cast<uint64_t>(monotonic()), kWide);
}

/// The same in binary, as many numbers as there is room for; the time of the read whatever its
/// offset.
long readBinaryTime(char* buffer, long count) {
  const timespec t = now();
  const auto nanoseconds =
      static_cast<uint64_t>(t.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(t.tv_nsec);
  char* to = buffer;
  for (const uint64_t value :
       {nanoseconds, nanoseconds, uint64_t{1'000'000'000}, static_cast<uint64_t>(monotonic())}) {
    if (buffer + count - to < 8) break;
    for (int shift = 56; shift >= 0; shift -= 8) *to++ = static_cast<char>(value >> shift);
  }
  return to - buffer;
}

constexpr char kBadTime[] = "bad time control";

/// The host's clock is not a program's to set.
void setTime(std::string_view text) {
  constexpr std::size_t kMostDigits = 12;
  if (text.size() > kMostDigits) fail(kBadTime);
  if (std::strtol(std::string(text).c_str(), nullptr, 0) <= 0) fail(kBadTime);
  fail(kPermission);
}

void setBinaryTime(std::string_view text) {
  if (text.size() < 2) fail(kBadTime);
  const std::size_t rest = text.size() - 1;
  switch (text[0]) {
    case 'n':
    case 'f':
      fail(rest < 8 ? kBadTime : kPermission);
    case 'd':
      fail(rest < 8 + 4 ? kBadTime : kPermission);
    default:
      break;
  }
}

std::string cputimeText() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto ms = [](const timeval& t) {
    return static_cast<uint64_t>(t.tv_sec) * 1000 + static_cast<uint64_t>(t.tv_usec) / 1000;
  };
  return numberField(ms(usage.ru_utime)) + numberField(ms(usage.ru_stime)) +
         numberField(static_cast<uint64_t>((monotonic() - up->started) / 1'000'000)) +
         numberField(up->child_user_ms) + numberField(up->child_system_ms) + numberField(0);
}

std::string driversText() {
  std::string out;
  for (const Device* d : kernel->devices)
    if (up->space->allows(*d)) out += "#" + encodeRune(d->letter()) + " " + d->name() + "\n";
  return out;
}

std::string sysstatText() {
  std::string out;
  const long processors = sysconf(_SC_NPROCESSORS_ONLN);
  for (long i = 0; i < processors; i++)
    out += numberField(static_cast<uint64_t>(i)) + numberField(0) + numberField(0) +
           numberField(0) + numberField(0) + numberField(0) + numberField(0) + numberField(0) +
           numberField(100) + numberField(0) + "\n";
  return out;
}

std::string nameText() {
  Guard guard(kernel->lock);
  return kernel->system_name;
}

void setName(std::string_view text) {
  if (text.empty() || text.size() >= 256) fail(kBadArgument);
  if (text.back() == '\n') text.remove_suffix(1);
  Guard guard(kernel->lock);
  kernel->system_name = text;
}

void control(std::string_view text) {
  for (const std::string& word : words(text)) {
    if (word == "rawon") setRaw(true);
    if (word == "rawoff") setRaw(false);
  }
}

void discard(std::string_view) {}

/// Orders of /dev/drivers: what may be attached from now on.
void chdev(std::string_view text) {
  const std::vector<std::string> order = words(text);
  if (order.empty()) fail("empty control message");
  if (order[0] != "chdev") {
    std::string all;
    for (const std::string& word : order) all += (all.empty() ? "" : " ") + quote(word);
    fail(cut("unknown control message \"" + all + "\"", kErrorMax - 1));
  }
  if (order.size() < 2) fail(kBadArgument);
  std::u32string letters;
  if (order.size() == 3)
    for (std::size_t at = 0, n = 0; at < order[2].size(); at += n)
      letters += firstRune(std::string_view(order[2]).substr(at), n);
  if (order[1][0] == '~' && order.size() == 2)
    up->space->mask(U"", true);
  else if (order[1][0] == '&' && order.size() == 3)
    up->space->mask(letters, order[1].size() < 2 || order[1][1] != '~');
  else
    fail(kBadArgument);
}

void takeUser(std::string_view text) {
  if (text == "none") {
    up->user = "none";
    return;
  }
  fail(kPermission);
}

enum : uint64_t { kBinaryTime = 1, kCons = 2, kConsctl = 3, kNull = 12, kRandom = 16, kZero = 22 };

std::vector<TableFile> consoleFiles() {
  return {
      {"bintime", 0664, 24, nullptr, setBinaryTime},
      {"cons", 0660, 0, nullptr, nullptr},
      {"consctl", 0220, 0, nullptr, control},
      {"cputime", 0444, 72, cputimeText, nullptr},
      {"drivers", 0666, 0, driversText, chdev},
      {"hostdomain", 0664, 48, [] { return std::string(); }, nullptr},
      {"hostowner", 0664, 0, [] { return kernel->owner; }, nullptr},
      {"kmesg", 0440, 0, [] { return std::string(); }, nullptr},
      {"kprint", kModeExclusive | 0440, 0, [] { return std::string(); }, nullptr},
      {"osversion", 0444, 0, [] { return std::string("2000"); }, nullptr},
      {"pid", 0444, 12, [] { return numberField(static_cast<uint64_t>(up->pid)); }, nullptr},
      {"null", 0666, 0, [] { return std::string(); }, discard},
      {"ppid", 0444, 12, [] { return numberField(static_cast<uint64_t>(up->parent_pid)); },
       nullptr},
      {"config", 0444, 0, [] { return std::string(); }, nullptr},
      {"reboot", 0220, 0, nullptr, nullptr},
      {"random", 0444, 0, nullptr, nullptr},
      {"sysname", 0664, 0, nameText, setName},
      {"sysstat", 0664, 0, sysstatText, discard},
      {"time", 0664, 78, timeText, setTime},
      {"user", 0666, 0, [] { return up->user; }, takeUser},
      {"mordor", 0666, 0,
       [] {
         fail("one does not simply read from mordor");
         return std::string();
       },
       [](std::string_view) { fail("one does not simply write into mordor"); }},
      {"zero", 0444, 0, nullptr, nullptr},
  };
}

class Console : public TableDevice {
 public:
  Console() : TableDevice(U'c', "cons", consoleFiles()) {
    terminal_known = tcgetattr(0, &terminal_found) == 0;
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    Ref<Chan> c = TableDevice::open(chan, mode);
    if (!c->isDir() && c->qid.path == kCons) c->data = std::make_unique<ConsoleEnds>(0, 1);
    return c;
  }

  void close(Chan& chan) override {
    if (chan.open && chan.qid.path == kConsctl && terminal_known) setRaw(false);
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir() || count <= 0) return TableDevice::read(chan, buffer, count, offset);
    switch (chan.qid.path) {
      case kBinaryTime:
        return readBinaryTime(static_cast<char*>(buffer), count);
      case kCons: {
        const long n = blockingCall(SYS_read, chan.as<ConsoleEnds>().read_fd,
                                    reinterpret_cast<long>(buffer), count);
        if (n < 0) failErrno(static_cast<int>(-n));
        return n;
      }
      case kRandom: {
        const long n = getrandom(buffer, static_cast<std::size_t>(count), 0);
        if (n < 0) failErrno(errno);
        return n;
      }
      case kZero:
        std::memset(buffer, 0, static_cast<std::size_t>(count));
        return count;
      default:
        return TableDevice::read(chan, buffer, count, offset);
    }
  }

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    if (chan.qid.path != kCons) return TableDevice::write(chan, buffer, count, offset);
    const int to = chan.as<ConsoleEnds>().write_fd;
    long done = 0;
    while (done < count) {
      const long n =
          blockingCall(SYS_write, to, reinterpret_cast<long>(buffer) + done, count - done);
      if (n < 0) {
        // A reader who has gone is none of ours; another loss is told though the program is silent.
        if (to == STDOUT_FILENO && n != -EINTR && n != -EPIPE)
          kernel->output_lost = static_cast<int>(-n);
        failErrno(static_cast<int>(-n));
      }
      done += n;
    }
    return done;
  }
};

}  // namespace

Device* newConsole() { return new Console; }

Ref<Chan> consoleOn(Device* console, int linux_fd, unsigned mode) {
  const std::string name[] = {"cons"};
  Ref<Chan> c = console->walk(console->attach(""), name).chan;
  c->data = std::make_unique<ConsoleEnds>(linux_fd, linux_fd);
  c->path = Ref<Path>(new Path("/dev/cons"));
  c->mode = mode;
  c->open = true;
  return c;
}

void restoreTerminal() {
  if (terminal_known) tcsetattr(0, TCSADRAIN, &terminal_found);
}

}  // namespace run9
