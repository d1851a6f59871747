#include "harness/standing/standing_guest.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/standing/codec.h"
#include "vm/image/files.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kAnswer{2000};
constexpr milliseconds kLook{100};
constexpr milliseconds kOrderly{10000};
constexpr milliseconds kForced{10000};
constexpr std::size_t kHelloFields = 7;

/// A failure that the other side told.
[[noreturn]] void throwFailure(const std::string& payload) {
  const auto fields = unpack(payload);
  if (!fields || fields->size() != 2) {
    throw Error(ExitStatus::kEnvironment, "the standing machine's process speaks another language");
  }
  throw Error(static_cast<ExitStatus>(std::atoi((*fields)[0].c_str())), (*fields)[1]);
}

bool stands(const fs::path& folder, const Standing& standing) {
  for (const Standing& s : standingMachines(folder)) {
    if (s.name == standing.name && s.pid == standing.pid) return true;
  }
  return false;
}

bool gone(const fs::path& folder, const Standing& standing, milliseconds limit) {
  const auto end = steady_clock::now() + limit;
  while (stands(folder, standing)) {
    if (steady_clock::now() > end) return false;
    throwIfInterrupted();
    std::this_thread::sleep_for(milliseconds(20));
  }
  return true;
}

}  // namespace

StandingGuest::StandingGuest(const Standing& standing, Listener& listener)
    : listener_(listener), name_(standing.name), wire_(connectTo(standing)) {
  std::optional<Message> message;
  if (wire_.ready(kAnswer)) message = wire_.receive();
  const auto fields =
      message && message->kind == MessageKind::kHello ? unpack(message->payload) : std::nullopt;
  if (!fields || fields->size() < kHelloFields) {
    throw Error(ExitStatus::kEnvironment,
                "the process of machine '" + name_ + "' does not answer as this 9ml expects");
  }
  facts_.kind = (*fields)[0];
  facts_.image = (*fields)[1];
  facts_.procs = static_cast<unsigned>(std::atoi((*fields)[2].c_str()));
  share_ = (*fields)[3];
  work_ = (*fields)[4];
  out_ = (*fields)[5];
  facts_.digest = (*fields)[6];
  facts_.sets.assign(fields->begin() + kHelloFields, fields->end());
}

/// Waits for the answer to what is no command.
void StandingGuest::expectDone() {
  for (;;) {
    while (!wire_.ready(kLook)) throwIfInterrupted();
    const std::optional<Message> message = wire_.receive();
    if (!message) {
      running_ = false;
      throw Error(ExitStatus::kGuestDied, "the process of machine '" + name_ + "' has ended");
    }
    if (message->kind == MessageKind::kNote) listener_.note(message->payload);
    if (message->kind == MessageKind::kFailed) throwFailure(message->payload);
    if (message->kind == MessageKind::kDone) return;
  }
}

void StandingGuest::start(const std::vector<vm::ShareEntry>& input) {
  if (input.empty()) return;
  listener_.step("giving machine '" + name_ + "' its files");
  const std::string payload = encode(input);
  if (payload.size() > Wire::kLargest) {
    throw Error(ExitStatus::kUsage, "too many files for a standing machine");
  }
  wire_.send(MessageKind::kStart, payload);
  expectDone();
}

void StandingGuest::collect(const fs::path& to) {
  fs::create_directories(to);
  wire_.send(MessageKind::kCollect, fs::absolute(to).string());
  expectDone();
}

/// Sends the next piece of input: what was given as text first, then the descriptor's. False when
/// there is none yet.
bool StandingGuest::passInput(const vm::Streams& streams, std::string& text, int& fd) {
  std::string piece = text.substr(0, Wire::kPiece);
  text.erase(0, piece.size());
  if (piece.empty() && fd >= 0) {
    char buffer[Wire::kPiece];
    ssize_t n = -1;
    do n = read(streams.inputFd, buffer, sizeof buffer);
    while (n < 0 && errno == EINTR);
    if (n < 0 && errno == EAGAIN) return false;
    if (n < 0) vm::throwUnreadableInput(errno);  // the line's end will have the command killed
    if (n > 0) piece.assign(buffer, static_cast<std::size_t>(n));
  }
  if (piece.empty()) fd = -1;
  wire_.send(MessageKind::kInput, piece);
  return true;
}

vm::ExecResult StandingGuest::lose(const std::string& why) {
  running_ = false;
  sentence_ = why;
  vm::ExecResult result;
  result.outcome = vm::Outcome::kDead;
  result.status = why;
  return result;
}

vm::ExecResult StandingGuest::exec(const vm::Command& command, const vm::Streams& streams) {
  std::string text = streams.input;
  int fd = streams.inputFd;
  wire_.send(MessageKind::kExec, encode(RemoteCommand{command, !text.empty() || fd >= 0}));
  bool wanted = false;
  bool cancelled = false;
  for (;;) {
    if (!cancelled && streams.cancelled && streams.cancelled()) {
      cancelled = true;
      wire_.send(MessageKind::kCancel);
    }
    // Only a descriptor may have to be waited for.
    const bool wait_input = wanted && text.empty() && fd >= 0;
    pollfd set[] = {{wire_.fd(), POLLIN, 0}, {wait_input ? fd : -1, POLLIN, 0}};
    if (!wanted || wait_input) poll(set, 2, static_cast<int>(kLook.count()));
    if (wanted && (!wait_input || set[1].revents != 0)) {
      wanted = !passInput(streams, text, fd);
    }
    if (!wire_.ready(milliseconds(0))) continue;
    const std::optional<Message> message = wire_.receive();
    if (!message) return lose("the process of machine '" + name_ + "' has ended");
    switch (message->kind) {
      case MessageKind::kOutput:
        if (streams.out) streams.out(message->payload);
        break;
      case MessageKind::kErrors:
        if (streams.err) streams.err(message->payload);
        break;
      case MessageKind::kWant:
        wanted = true;
        break;
      case MessageKind::kNote:
        listener_.note(message->payload);
        break;
      case MessageKind::kFailed:
        throwFailure(message->payload);
      case MessageKind::kResult: {
        const std::optional<RemoteResult> r = decodeResult(message->payload);
        if (!r) return lose("the process of machine '" + name_ + "' speaks another language");
        if (!r->word.empty()) {
          running_ = false;
          word_ = r->word;
          sentence_ = r->sentence;
        }
        return r->result;
      }
      default:
        break;
    }
  }
}

void endStanding(const fs::path& folder, const Standing& standing) {
  try {
    Wire wire(connectTo(standing));
    wire.send(MessageKind::kEnd);
    if (gone(folder, standing, kOrderly)) return;
  } catch (const Error& e) {
    throwIfInterrupted();  // else it hangs, or ended just now: the harder way
  }
  if (!stands(folder, standing)) return;
  kill(standing.pid, SIGKILL);  // it holds the name, so the process is the right one
  if (!gone(folder, standing, kForced)) {
    throw Error(ExitStatus::kTimeout, "the process " + std::to_string(standing.pid) +
                                          " of machine '" + standing.name + "' does not end");
  }
}

}  // namespace harness
