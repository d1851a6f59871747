#include "harness/p9/abuser.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <memory>
#include <vector>

#include "harness/p9/line.h"
#include "vm/fd.h"

namespace harness::p9 {
namespace {

using namespace std::chrono_literals;

constexpr auto kFirst = 50ms;  // for an answer: none may be due
constexpr auto kFurther = 1ms;
constexpr std::size_t kAtOnce = 4;           // connections
constexpr std::uint64_t kOfOne = 400;        // messages of a connection, about
constexpr std::uint32_t kLargest = 1 << 20;  // no server of ours grants more

/// One connection and its nonsense.
class Connection {
 public:
  Connection(const std::string& address, std::uint64_t seed, const Abuse::Ground& ground)
      : abuse_(seed, ground),
        line_(dial(address)),
        left_(1 + seed * 7919 % (2 * kOfOne)),
        deaf_(seed % 13 == 0) {
    send(abuse_.opening());
  }

  /// Sends some messages, takes the answers that are there; false when it has ended.
  bool turn(std::uint64_t some, AbuseCounts& counts) {
    std::string burst;
    for (; some > 0 && left_ > 0; --some, --left_) {
      burst += abuse_.next();
      ++counts.messages;
    }
    if (left_ == 0) burst.resize(burst.size() - burst.size() % 5);  // half a message, most often
    if (!send(burst) || !take(counts)) {
      ++counts.hangups;
      return false;
    }
    return left_ > 0;
  }

 private:
  /// False when the server has hung up. Bytes that it does not take for a while are dropped: it may
  /// have stopped reading from one that takes no answers.
  bool send(std::string_view bytes) {
    for (int tries = 0; !bytes.empty() && tries < 20; ++tries) {
      pollfd p{line_.get(), POLLOUT, 0};
      if (poll(&p, 1, 10) > 0 && (p.revents & (POLLERR | POLLHUP)) != 0) return false;
      const std::size_t sent = vm::writeReady(line_.get(), bytes);
      if (sent != 0) tries = 0;
      bytes.remove_prefix(sent);
    }
    return true;
  }

  bool take(AbuseCounts& counts) {
    char bytes[65536];
    // The answers to what was sent, so that the next messages meet what these have left behind.
    for (auto wait = kFirst; !deaf_ && vm::readableWithin(line_.get(), wait); wait = kFurther) {
      const ssize_t n = read(line_.get(), bytes, sizeof bytes);
      if (n <= 0) return false;
      come_.append(bytes, static_cast<std::size_t>(n));
    }
    for (;;) {
      if (come_.size() < 4) return true;
      std::uint32_t size = 0;
      for (std::size_t i = 4; i-- > 0;) size = size << 8 | static_cast<unsigned char>(come_[i]);
      if (size > kLargest) {
        throw Malformed("the server answers with a message of " + std::to_string(size) + " bytes");
      }
      if (come_.size() < size) return true;
      const Message answer = decode(std::string_view(come_).substr(0, size));
      come_.erase(0, size);
      if (static_cast<unsigned>(answer.type) % 2 == 0) {
        throw Error(ExitStatus::kFailed, "the server answers with " + typeName(answer.type));
      }
      ++counts.answers;
      if (answer.type == Type::kRerror) ++counts.errors;
    }
  }

  Abuse abuse_;
  vm::UniqueFd line_;
  std::string come_;
  std::uint64_t left_;
  bool deaf_;  ///< takes no answers
};

}  // namespace

std::string AbuseCounts::line() const {
  return std::to_string(messages) + " messages over " + std::to_string(connections) +
         " connections, " + std::to_string(answers) + " answers, " + std::to_string(errors) +
         " of them errors, " + std::to_string(hangups) + " hang-ups";
}

AbuseCounts abuseServer(const std::string& address, std::uint64_t messages, std::uint64_t seed,
                        const Abuse::Ground& ground, const std::function<bool()>& going) {
  AbuseCounts counts;
  std::mt19937_64 random(seed);
  std::vector<std::unique_ptr<Connection>> connections(kAtOnce);
  while (counts.messages < messages && going()) {
    auto& connection = connections[random() % kAtOnce];
    if (!connection) {
      connection =
          std::make_unique<Connection>(address, seed * 1000003 + counts.connections, ground);
      ++counts.connections;
    }
    if (!connection->turn(1 + random() % 30, counts)) connection.reset();
  }
  return counts;
}

}  // namespace harness::p9
