#include "harness/standing/server.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>

#include "harness/ending.h"
#include "harness/standing/codec.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kLook{100};        // how soon an end is noticed
constexpr milliseconds kConsoleLook{30};  // how soon console output is seen
constexpr milliseconds kEcho{500};        // how long a typed line may take to be echoed
constexpr milliseconds kFarewell{3000};
constexpr std::size_t kMostConnections = 64;
constexpr const char* kEnded = "the standing machine was ended";

/// Passes a client's input on to a command, and hears whether it cancels or hangs up.
class InputPump {
 public:
  InputPump(Wire& wire, bool input) : wire_(wire), stop_(vm::makePipe()) {
    if (input) {
      pipe_ = vm::makePipe();
      fcntl(pipe_.write.get(), F_SETFL, fcntl(pipe_.write.get(), F_GETFL) | O_NONBLOCK);
      wire_.send(MessageKind::kWant);
    }
    thread_ = std::thread([this] { run(); });
  }

  ~InputPump() { finish(); }
  InputPump(const InputPump&) = delete;
  InputPump& operator=(const InputPump&) = delete;

  /// The command has ended; what it did not read is dropped.
  void finish() {
    stop_.write.reset();
    if (thread_.joinable()) thread_.join();
  }

  int source() const { return pipe_.read.get(); }
  bool cancelled() const { return cancelled_; }
  bool gone() const { return gone_; }

 private:
  void run() {
    for (;;) {
      pollfd set[] = {{stop_.read.get(), POLLIN, 0},
                      {wire_.fd(), POLLIN, 0},
                      {pending_.empty() ? -1 : pipe_.write.get(), POLLOUT, 0}};
      if (poll(set, 3, -1) < 0 && errno != EINTR) return;
      if (set[0].revents != 0) return;
      if (set[1].revents != 0 && !hear()) return;
      if (set[2].revents != 0) pass();
    }
  }

  /// False when the client is gone.
  bool hear() {
    std::optional<Message> message = wire_.receive();
    if (!message) {
      gone_ = true;
      cancelled_ = true;
      return false;
    }
    if (message->kind == MessageKind::kCancel) cancelled_ = true;
    if (message->kind == MessageKind::kInput && pipe_.write) {
      pending_ = std::move(message->payload);
      if (pending_.empty()) pipe_.write.reset();
    }
    return true;
  }

  void pass() {
    const ssize_t n = write(pipe_.write.get(), pending_.data(), pending_.size());
    if (n > 0) pending_.erase(0, static_cast<std::size_t>(n));
    if (n < 0 && errno != EAGAIN && errno != EINTR) pending_.clear();
    if (pending_.empty()) wire_.send(MessageKind::kWant);
  }

  Wire& wire_;
  vm::Pipe stop_;
  vm::Pipe pipe_;
  std::string pending_;
  std::atomic<bool> cancelled_{false};
  std::atomic<bool> gone_{false};
  std::thread thread_;
};

}  // namespace

/// One client, in a thread of its own.
class StandingServer::Connection {
 public:
  Connection(StandingServer& server, vm::UniqueFd fd) : server_(server), wire_(std::move(fd)) {
    thread_ = std::thread([this] {
      run();
      over_ = true;
    });
  }

  ~Connection() {
    wire_.shutdown();
    thread_.join();
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  bool over() const { return over_; }

 private:
  void run() {
    hello();
    std::optional<Message> message;
    while (!over_ && (message = wire_.receive())) {
      try {
        answer(*message);
      } catch (const std::exception& e) {
        fail(statusOf(e), e.what());
      }
    }
    if (turn_.owns_lock()) turn_.unlock();
    watching_ = false;
    if (console_.joinable()) console_.join();
    wire_.shutdown();
  }

  void hello() {
    const GuestFacts& facts = server_.served_.guest.facts();
    Guest& guest = server_.served_.guest;
    std::vector<std::string> fields = {facts.kind,    facts.image,  std::to_string(facts.procs),
                                       guest.share(), guest.work(), guest.out(),
                                       facts.digest};
    fields.insert(fields.end(), facts.sets.begin(), facts.sets.end());
    wire_.send(MessageKind::kHello, pack(fields));
  }

  void fail(ExitStatus status, const std::string& sentence) {
    wire_.send(MessageKind::kFailed, pack({std::to_string(static_cast<int>(status)), sentence}));
  }

  void answer(const Message& message) {
    switch (message.kind) {
      case MessageKind::kExec:
        if (takeTurn()) exec(message.payload);
        break;
      case MessageKind::kStart:
        if (!takeTurn()) break;
        if (const auto entries = decodeEntries(message.payload)) server_.served_.share(*entries);
        wire_.send(MessageKind::kDone);
        break;
      case MessageKind::kCollect:
        if (!takeTurn()) break;
        server_.served_.guest.collect(message.payload);
        wire_.send(MessageKind::kDone);
        break;
      case MessageKind::kConsole:
        watching_ = true;
        if (!console_.joinable()) console_ = std::thread([this] { showConsole(); });
        break;
      case MessageKind::kKeys:
        type(message.payload);
        break;
      case MessageKind::kEnd:
        wire_.send(MessageKind::kDone);
        server_.end_ = true;
        break;
      default:  // late input of a command that has ended, or a newer 9ml's word
        break;
    }
  }

  /// Waits until nobody else uses the guest; false when the client or the server goes meanwhile.
  bool takeTurn() {
    if (turn_.owns_lock()) return true;
    turn_ = std::unique_lock(server_.turn_, std::try_to_lock);
    if (turn_.owns_lock()) return true;
    wire_.send(MessageKind::kNote, "another command is running there; waiting for its end");
    while (!turn_.try_lock_for(kLook)) {
      if (server_.end_) return false;
      if (!wire_.ready(milliseconds(0))) continue;
      const std::optional<Message> message = wire_.receive();
      if (message && message->kind != MessageKind::kCancel) continue;
      RemoteResult r;
      r.result.outcome = vm::Outcome::kCancelled;
      wire_.send(MessageKind::kResult, encode(r));
      return false;
    }
    return true;
  }

  void exec(const std::string& payload) {
    const std::optional<RemoteCommand> wanted = decodeCommand(payload);
    if (!wanted) throw Error(ExitStatus::kUsage, "the request is none that this 9ml knows");
    InputPump input(wire_, wanted->input);
    vm::Streams streams;
    streams.out = [this](std::string_view bytes) { wire_.send(MessageKind::kOutput, bytes); };
    streams.err = [this](std::string_view bytes) { wire_.send(MessageKind::kErrors, bytes); };
    if (wanted->input) streams.inputFd = input.source();
    streams.cancelled = [&input] { return input.cancelled(); };
    RemoteResult r;
    r.result = server_.served_.guest.exec(wanted->command, streams);
    input.finish();
    if (r.result.status == kEnded) {
      r.word = "died";
      r.sentence = kEnded;
    } else if (r.result.outcome == vm::Outcome::kDead || r.result.outcome == vm::Outcome::kLost) {
      r.word = server_.served_.guest.fateWord();
      r.sentence = server_.served_.guest.fateSentence();
    }
    wire_.send(MessageKind::kResult, encode(r));
    if (input.gone()) over_ = true;
  }

  void showConsole() {
    std::ifstream log;
    char buffer[16384];
    while (watching_ && !over_) {
      if (!log.is_open()) log.open(server_.served_.console, std::ios::binary);
      log.clear();
      log.read(buffer, sizeof buffer);
      const auto n = static_cast<std::size_t>(log.gcount());
      if (n > 0) {
        if (!wire_.send(MessageKind::kScreen, {buffer, n})) return;
      } else {
        std::this_thread::sleep_for(kConsoleLook);
      }
    }
  }

  /// Types a line at a time and lets the guest echo it: 9front loses a character when more is
  /// waiting after a newline.
  void type(const std::string& keys) {
    for (std::size_t at = 0; at < keys.size();) {
      const std::size_t end = std::min(keys.find_first_of("\r\n", at), keys.size() - 1) + 1;
      const auto before = consoleSize();
      server_.served_.type(keys.substr(at, end - at));
      at = end;
      if (at == keys.size()) return;
      const auto limit = steady_clock::now() + kEcho;
      while (consoleSize() == before && steady_clock::now() < limit) {
        std::this_thread::sleep_for(milliseconds(5));
      }
      std::this_thread::sleep_for(kConsoleLook);
    }
  }

  std::uintmax_t consoleSize() const {
    std::error_code none;
    return fs::file_size(server_.served_.console, none);
  }

  StandingServer& server_;
  Wire wire_;
  std::unique_lock<std::timed_mutex> turn_;
  std::atomic<bool> over_{false};
  std::atomic<bool> watching_{false};
  std::thread console_;
  std::thread thread_;
};

StandingServer::StandingServer(Served served, const fs::path& socket)
    : served_(std::move(served)), listener_(vm::listenUnix(socket)) {}

StandingServer::~StandingServer() { end_ = true; }

void StandingServer::serve(const std::function<bool()>& stop) {
  while (!end_ && !stop() && served_.alive()) {
    connections_.remove_if([](const auto& c) { return c->over(); });
    if (connections_.size() >= kMostConnections) {
      std::this_thread::sleep_for(kLook);
    } else if (vm::UniqueFd fd = vm::acceptWithin(listener_, kLook); fd) {
      connections_.push_back(std::make_unique<Connection>(*this, std::move(fd)));
    }
  }
  // Whoever runs a command is still told how it ended.
  end_ = true;
  served_.abandon(kEnded);
  { const std::unique_lock idle(turn_, kFarewell); }
  connections_.clear();
}

}  // namespace harness
