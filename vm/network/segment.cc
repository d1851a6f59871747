#include "vm/network/segment.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <string_view>

#include "vm/error.h"

namespace vm {
namespace fs = std::filesystem;

namespace {

// QEMU's framing of a stream: the frame's length in four bytes, the highest first.
constexpr std::size_t kHead = 4;
// A card that stops reading loses frames beyond this, as at any switch.
constexpr std::size_t kMostWaiting = 1 << 20;
// QEMU ends a connection with a longer frame; so does a segment.
constexpr std::size_t kLongestFrame = 69632;

std::size_t lengthAt(std::string_view bytes) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < kHead; i++) n = n << 8 | static_cast<unsigned char>(bytes[i]);
  return n;
}

}  // namespace

Segment::Segment() : wake_(makePipe()), thread_([this] { run(); }) {}

Segment::~Segment() {
  {
    std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake();
  thread_.join();
}

/// The thread looks at everything again.
void Segment::wake() { writeAll(wake_.write.get(), "!"); }

fs::path Segment::attach(const fs::path& path) {
  auto card = std::make_unique<Card>();
  card->listener = listenUnix(path);
  {
    std::lock_guard lock(mutex_);
    cards_.push_back(std::move(card));
  }
  wake();
  return path;
}

void Segment::cut(std::size_t card) {
  std::lock_guard lock(mutex_);
  cards_.at(card)->cut = true;
}

void Segment::mend(std::size_t card) {
  std::lock_guard lock(mutex_);
  cards_.at(card)->cut = false;
}

std::uint64_t Segment::carried(std::size_t card) const {
  std::lock_guard lock(mutex_);
  return cards_.at(card)->carried;
}

/// Reads what is there; false when the card has gone, or says what is no frame.
bool Segment::takeIn(Card& card) {
  char bytes[65536];
  const ssize_t n = read(card.line.get(), bytes, sizeof bytes);
  if (n < 0 && errno == EINTR) return true;
  if (n <= 0) return false;
  card.incoming.append(bytes, static_cast<std::size_t>(n));
  return card.incoming.size() < kHead || lengthAt(card.incoming) <= kLongestFrame;
}

/// Gives the whole frames that have come from a card to all others.
void Segment::carry(std::size_t from) {
  Card& source = *cards_[from];
  std::size_t at = 0;
  while (source.incoming.size() - at >= kHead) {
    const std::size_t whole = kHead + lengthAt(std::string_view(source.incoming).substr(at));
    if (source.incoming.size() - at < whole) break;
    const std::string_view frame = std::string_view(source.incoming).substr(at, whole);
    at += whole;
    if (source.cut) continue;
    source.carried++;
    for (std::size_t i = 0; i < cards_.size(); i++) {
      Card& card = *cards_[i];
      if (i == from || card.cut || !card.line) continue;
      if (card.outgoing.size() + frame.size() <= kMostWaiting) card.outgoing += frame;
    }
  }
  source.incoming.erase(0, at);
}

void Segment::run() {
  for (;;) {
    std::vector<pollfd> set = {{wake_.read.get(), POLLIN, 0}};
    {
      std::lock_guard lock(mutex_);
      if (stop_) return;
      for (const auto& card : cards_) {
        const int fd = card->line ? card->line.get() : card->listener.get();
        const bool writes = !card->outgoing.empty();
        set.push_back({fd, static_cast<short>(writes ? POLLIN | POLLOUT : POLLIN), 0});
      }
    }
    if (poll(set.data(), static_cast<nfds_t>(set.size()), -1) < 0) continue;
    if (set[0].revents != 0) {
      char bytes[64];
      if (read(wake_.read.get(), bytes, sizeof bytes) < 0) continue;
    }
    std::lock_guard lock(mutex_);
    for (std::size_t i = 0; i + 1 < set.size(); i++) {
      Card& card = *cards_[i];
      const short happened = set[i + 1].revents;
      if (happened == 0) continue;
      if (!card.line) {
        try {
          card.line = acceptWithin(card.listener, std::chrono::milliseconds(0));
        } catch (const Error&) {
          card.line.reset();  // it has gone again
        }
        continue;
      }
      if ((happened & (POLLIN | POLLHUP | POLLERR)) != 0 && !takeIn(card)) {
        card.line.reset();
        card.incoming.clear();
        card.outgoing.clear();
        continue;
      }
      carry(i);
    }
    for (const auto& card : cards_) {
      if (!card->line || card->outgoing.empty()) continue;
      card->outgoing.erase(0, writeReady(card->line.get(), card->outgoing));
    }
  }
}

}  // namespace vm
