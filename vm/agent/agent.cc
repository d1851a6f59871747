#include "vm/agent/agent.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <exception>
#include <mutex>
#include <random>
#include <thread>

#include "vm/agent/agent_frame.h"
#include "vm/agent/agent_link.h"
#include "vm/agent/agent_request.h"
#include "vm/error.h"
#include "vm/fd.h"

namespace vm {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0;
#endif
// Small enough that the window towards the guest holds several.
constexpr std::size_t kInputPiece = 1000;
constexpr ssize_t kFewBytes = 128;
constexpr auto kRest = 300us;

void nonBlocking(int fd) { fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK); }

ssize_t readSome(int fd, char* to, std::size_t size) {
  ssize_t n = 0;
  do n = read(fd, to, size);
  while (n < 0 && errno == EINTR);
  return n;
}

std::uint32_t newSession() {
  std::random_device random;
  std::uint32_t session = 0;
  while (session == 0) session = random();
  return session;
}

/// A command's standard input on its way to the agent.
struct Input {
  std::string waiting;
  int fd = -1;
  std::uint32_t credit = 0;
  bool wanted = false;    ///< the request said that input follows
  bool finished = false;  ///< its end was sent, or the program reads no more

  bool hungry() const { return wanted && !finished && fd >= 0 && waiting.empty() && credit > 0; }
};

Error unreadableInput(int error) {
  return {Error::Kind::kEnvironment,
          std::string("standard input cannot be read: ") + std::strerror(error)};
}

/// The command that runs.
struct Running {
  std::uint32_t id = 0;
  Input input;
  std::string result;
  std::optional<std::string> end;
  const Streams* streams = nullptr;
  std::exception_ptr thrown;
};

}  // namespace

void throwUnreadableInput(int error) { throw unreadableInput(error); }

struct Agent::Impl {
  Impl(int line, AgentTiming t) : fd(line), timing(t), link(newSession(), Clock::now()) {
    nonBlocking(fd.get());
    nonBlocking(wake.read.get());
    nonBlocking(wake.write.get());
  }

  UniqueFd fd;
  AgentTiming timing;
  Pipe wake = makePipe();
  std::mutex calls;  // one call at a time
  AgentLink link;
  std::string out;  // for the line, not yet taken
  bool closed = false;
  std::uint64_t sent_bytes = 0, received_bytes = 0;
  std::uint32_t next_id = 0;
  std::uint32_t input_credit = 0;
  Time asked;  // when the last sign of life was asked for
  Running* running = nullptr;
  std::optional<std::uint32_t> replied;  // the id of the last PONG or REPLY
  std::string reply;
  std::atomic<bool> busy{false};
  std::atomic<bool> cancel_wanted{false};

  mutable std::mutex shared;  // guards what follows
  std::string abandoned;
  std::string text;
  std::string refusal;
  AgentCounters counters;

  std::string why() const {
    std::lock_guard lock(shared);
    return abandoned;
  }

  void poke() const {
    const char byte = 0;
    [[maybe_unused]] const ssize_t n = write(wake.write.get(), &byte, 1);
  }

  // Waits until `until` at the longest for the line, the input or a poke, and does what can be
  // done.
  void step(Time until) {
    Time now = Clock::now();
    link.tick(now);
    flush();
    if (const auto when = link.wakeup()) until = std::min(until, *when);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - now).count();
    Input* input = running != nullptr ? &running->input : nullptr;
    const bool reading = input != nullptr && input->hungry() && link.room(kInputPiece);
    std::array<pollfd, 3> polls{
        pollfd{closed ? -1 : fd.get(), static_cast<short>(out.empty() ? POLLIN : POLLIN | POLLOUT),
               0},
        pollfd{wake.read.get(), POLLIN, 0}, pollfd{reading ? input->fd : -1, POLLIN, 0}};
    const int n =
        poll(polls.data(), polls.size(),
             static_cast<int>(std::clamp<long long>(left, 0, std::numeric_limits<int>::max())));
    if (n <= 0) return;
    if (polls[1].revents != 0) {
      std::array<char, 64> bytes{};
      while (readSome(wake.read.get(), bytes.data(), bytes.size()) > 0) continue;
    }
    if (polls[2].revents != 0) readInput(*running);
    if (polls[0].revents != 0) receive();
    flush();
  }

  static void readInput(Running& command) {
    Input& input = command.input;
    std::array<char, 16384> bytes{};
    const std::size_t most = std::min<std::size_t>(bytes.size(), input.credit);
    const ssize_t n = readSome(input.fd, bytes.data(), most);
    if (n > 0) input.waiting.assign(bytes.data(), static_cast<std::size_t>(n));
    if (n > 0 || (n < 0 && errno == EAGAIN)) return;
    if (n < 0) {
      // Its end is not told as one: the command is killed, and exec throws this.
      input.finished = true;
      command.thrown = std::make_exception_ptr(unreadableInput(errno));
    }
    input.fd = -1;
  }

  void receive() {
    std::array<char, 65536> bytes{};
    const ssize_t n = readSome(fd.get(), bytes.data(), bytes.size());
    if (n == 0 || (n < 0 && errno != EAGAIN)) {
      closed = true;
      return;
    }
    if (n < 0) return;
    received_bytes += static_cast<std::uint64_t>(n);
    link.feed({bytes.data(), static_cast<std::size_t>(n)}, Clock::now(),
              [this](Frame& frame) { take(frame); });
    // QEMU's serial line gives a byte at a time: in the middle of a frame a short rest saves this
    // thread, and QEMU's, most of the system calls.
    if (n < kFewBytes && link.inFrame()) std::this_thread::sleep_for(kRest);
  }

  void flush() {
    out += link.takeOutput();
    while (!out.empty() && !closed) {
      ssize_t n = ::send(fd.get(), out.data(), out.size(), kSendFlags);
      if (n < 0 && errno == ENOTSOCK) n = write(fd.get(), out.data(), out.size());
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) {
        // What the other side wrote before it went is still to be read: receive() finds the end.
        if (errno != EAGAIN) out.clear();
        break;
      }
      sent_bytes += static_cast<std::uint64_t>(n);
      out.erase(0, static_cast<std::size_t>(n));
    }
    std::lock_guard lock(shared);
    counters = {sent_bytes,
                received_bytes,
                link.counters().sent,
                link.counters().received,
                link.counters().resent,
                link.counters().repeated,
                link.damage()};
  }

  void take(Frame& frame) {
    switch (frame.kind) {
      case FrameKind::kHello:
        hello(frame.payload);
        return;
      case FrameKind::kPong:
      case FrameKind::kReply:
        replied = frame.id;
        reply = std::move(frame.payload);
        return;
      default:
        if (running != nullptr && frame.id == running->id) take(frame, *running);
    }
  }

  void hello(const std::string& payload) {
    if (link.greeted() || payload.size() < 18) return;
    std::lock_guard lock(shared);
    if (read16(payload, 0) != kAgentVersion) {
      refusal = "the guest's agent speaks version " + std::to_string(read16(payload, 0)) +
                " of the protocol, this program version " + std::to_string(kAgentVersion);
      return;
    }
    input_credit = read32(payload, 12);
    text = payload.substr(18);
    link.setWindow(std::max<std::uint32_t>(read32(payload, 4), kMaxPayload));
  }

  void take(Frame& frame, Running& command) {
    const Streams& streams = *command.streams;
    try {
      switch (frame.kind) {
        case FrameKind::kOutput:
          if (streams.out && !command.thrown) streams.out(frame.payload);
          break;
        case FrameKind::kError:
          if (streams.err && !command.thrown) streams.err(frame.payload);
          break;
        case FrameKind::kProgress:
          if (streams.progress && !command.thrown) streams.progress(progress(frame.payload));
          break;
        case FrameKind::kCredit:
          credit(command.input, read32(frame.payload, 0));
          break;
        case FrameKind::kResult:
          command.result = std::move(frame.payload);
          break;
        case FrameKind::kEnd:
          command.end = std::move(frame.payload);
          break;
        default:
          break;
      }
    } catch (...) {
      command.thrown = std::current_exception();
    }
  }

  static Progress progress(std::string_view payload) {
    Progress p;
    p.elapsed = std::chrono::milliseconds(read32(payload, 0));
    if (read32(payload, 12) == 0xffffffffU) return p;
    p.user = std::chrono::milliseconds(read32(payload, 4));
    p.system = std::chrono::milliseconds(read32(payload, 8));
    p.processes = read32(payload, 12);
    return p;
  }

  static void credit(Input& input, std::uint32_t more) {
    if (more == 0xffffffffU)
      input.finished = true;
    else
      input.credit += std::min<std::uint32_t>(more, INT_MAX - input.credit);
  }

  void sendInput(Running& command) {
    Input& input = command.input;
    const Time now = Clock::now();
    while (input.wanted && !input.finished && link.room(kInputPiece)) {
      if (input.waiting.empty() && input.fd >= 0) return;
      const std::size_t n =
          std::min({input.waiting.size(), kInputPiece, std::size_t{input.credit}});
      if (n == 0 && !input.waiting.empty()) return;
      link.send(FrameKind::kInput, command.id, input.waiting.substr(0, n), now);
      input.waiting.erase(0, n);
      input.credit -= static_cast<std::uint32_t>(n);
      if (n == 0) input.finished = true;
    }
  }

  std::uint32_t newId() { return ++next_id == 0 ? ++next_id : next_id; }

  // Nobody answers, although we ask: since `from` at the latest.
  bool silent(Time from) {
    const Time now = Clock::now();
    const Time heard = std::max(from, link.lastHeard());
    if (now - heard < timing.ping) return false;
    if (!link.outstanding() && now - asked >= timing.ping) {
      asked = now;
      link.send(FrameKind::kPing, newId(), "?", now);
    }
    return now - heard >= timing.silence;
  }

  void requireSession() const {
    if (const std::string sentence = why(); !sentence.empty())
      throw Error(Error::Kind::kGuestDied, sentence);
    if (closed) throw Error(Error::Kind::kGuestDied, "the line to the guest's agent is closed");
    if (!link.greeted())
      throw Error(Error::Kind::kUsage, "the guest's agent is asked before a session has begun");
  }

  // Sends one frame and waits for its answer.
  std::optional<std::string> ask(FrameKind kind, std::string payload, Time end) {
    const std::uint32_t id = newId();
    replied.reset();
    link.send(kind, id, std::move(payload), Clock::now());
    while (replied != id) {
      if (closed || !why().empty() || Clock::now() >= end) return std::nullopt;
      step(end);
    }
    return reply;
  }

  void run(Running& command, const Command& what);
  ExecResult outcome(const Running& command, const Command& what, Time begun, bool heard) const;
};

void Agent::Impl::run(Running& command, const Command& what) {
  const Time begun = Clock::now();
  std::optional<Time> deadline;  // for END, once it must come
  if (what.limit.count() > 0) deadline = begun + what.limit + timing.overrun;
  bool cancelled = false;
  while (!command.end && !closed && why().empty()) {
    const Time now = Clock::now();
    const std::function<bool()>& wanted = command.streams->cancelled;
    if (!cancelled && (cancel_wanted || command.thrown || (wanted && wanted()))) {
      cancelled = true;
      link.send(FrameKind::kCancel, command.id, {}, now);
      deadline = std::min(deadline.value_or(Time::max()), now + timing.overrun);
    }
    if (silent(begun) || (deadline && now >= *deadline)) return;
    sendInput(command);
    Time until = now + (wanted && !cancelled ? 100ms : 1000ms);
    if (deadline) until = std::min(until, *deadline);
    step(until);
  }
}

ExecResult Agent::Impl::outcome(const Running& command, const Command& what, Time begun,
                                bool heard) const {
  const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
  if (command.end) {
    ExecResult result = decodeEnd(command.result, *command.end);
    // A killed command's own times say little: its guest's clock may crawl, it may have none.
    if (result.outcome == Outcome::kTimedOut) result.real = what.limit;
    if (result.outcome == Outcome::kCancelled) result.real = elapsed;
    return result;
  }
  ExecResult result;
  result.real = elapsed;
  if (const std::string sentence = why(); !sentence.empty()) {
    result.outcome = Outcome::kDead;
    result.status = sentence;
  } else if (closed) {
    result.outcome = Outcome::kDead;
    result.status = "the line to the guest's agent was closed while the command ran";
  } else {
    result.outcome = Outcome::kLost;
    result.status = heard ? "the guest's agent answers, but does not end the command"
                          : "the guest's agent has been silent for " +
                                std::to_string(timing.silence.count() / 1000) + " s";
  }
  return result;
}

Agent::Agent(int fd, AgentTiming timing) : impl_(std::make_unique<Impl>(fd, timing)) {}
Agent::~Agent() = default;

void Agent::connect() {
  std::lock_guard lock(impl_->calls);
  impl_->link = AgentLink(newSession(), Clock::now());
  const Time end = Clock::now() + impl_->timing.greet;
  while (!impl_->link.greeted()) {
    if (const std::string why = impl_->why(); !why.empty())
      throw Error(Error::Kind::kGuestDied, why);
    if (impl_->closed)
      throw Error(Error::Kind::kGuestDied,
                  "the line to the guest's agent was closed before it answered");
    if (!impl_->refusal.empty()) throw Error(Error::Kind::kEnvironment, impl_->refusal);
    if (Clock::now() >= end)
      throw Error(Error::Kind::kTimeout, "the guest's agent has not answered within " +
                                             std::to_string(impl_->timing.greet.count() / 1000) +
                                             " s");
    impl_->step(end);
  }
}

ExecResult Agent::exec(const Command& command, const Streams& streams) {
  Running running;
  running.input.wanted = streams.inputFd >= 0 || !streams.input.empty();
  std::string request = encodeRequest(command, running.input.wanted);

  std::lock_guard lock(impl_->calls);
  impl_->requireSession();
  running.id = impl_->newId();
  running.streams = &streams;
  running.input.waiting = streams.input;
  running.input.fd = streams.inputFd;
  running.input.credit = impl_->input_credit;
  impl_->cancel_wanted = false;
  impl_->busy = true;
  impl_->running = &running;
  const Time begun = Clock::now();
  for (; request.size() > kMaxPayload; request.erase(0, kMaxPayload))
    impl_->link.send(FrameKind::kSpec, running.id, request.substr(0, kMaxPayload), begun);
  impl_->link.send(FrameKind::kExec, running.id, std::move(request), begun);
  impl_->run(running, command);
  impl_->running = nullptr;
  impl_->busy = false;
  if (running.thrown) std::rethrow_exception(running.thrown);
  return impl_->outcome(
      running, command, begun,
      Clock::now() - std::max(begun, impl_->link.lastHeard()) < impl_->timing.silence);
}

void Agent::setClock() {
  std::lock_guard lock(impl_->calls);
  impl_->requireSession();
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  std::string payload;
  append64(payload, static_cast<std::uint64_t>(
                        std::chrono::duration_cast<std::chrono::nanoseconds>(since).count()));
  const auto reply =
      impl_->ask(FrameKind::kClock, std::move(payload), Clock::now() + impl_->timing.silence);
  if (!reply)
    throw Error(Error::Kind::kTimeout, "the guest's agent did not answer when its clock was set");
  if (!reply->empty())
    throw Error(Error::Kind::kEnvironment, "the guest's clock cannot be set: " + *reply);
}

std::optional<std::chrono::microseconds> Agent::ping(std::chrono::milliseconds limit) {
  std::lock_guard lock(impl_->calls);
  impl_->requireSession();
  const Time begun = Clock::now();
  if (!impl_->ask(FrameKind::kPing, "ping", begun + limit)) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun);
}

void Agent::cancel() {
  if (!impl_->busy) return;
  impl_->cancel_wanted = true;
  impl_->poke();
}

void Agent::abandon(const std::string& why) {
  {
    std::lock_guard lock(impl_->shared);
    if (impl_->abandoned.empty()) impl_->abandoned = why;
  }
  impl_->poke();
}

std::string Agent::greeting() const {
  std::lock_guard lock(impl_->shared);
  return impl_->text;
}

AgentCounters Agent::counters() const {
  std::lock_guard lock(impl_->shared);
  return impl_->counters;
}

}  // namespace vm
