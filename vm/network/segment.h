#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "vm/fd.h"

namespace vm {

/// An Ethernet segment between machines of this host: a thread of ours carries each frame from one
/// card to all others. A card is a QEMU's `-netdev stream` at a Unix socket, so nothing listens on
/// any IP address. Knows nothing of machines; must outlive the cards on it.
///
///   Segment segment;
///   spec.nics = {{.mac = "52:54:00:39:00:01", .segment = segment.attach(folder / "net0")}};
///   segment.cut(0);   // what card 0 sends or should hear is lost
class Segment {
 public:
  Segment();
  ~Segment();
  Segment(const Segment&) = delete;
  Segment& operator=(const Segment&) = delete;

  /// A place for one more card: the socket `path`, which is made. Cards are numbered from 0.
  std::filesystem::path attach(const std::filesystem::path& path);

  /// From now on all frames from and to this card are lost, as with a cable that is pulled out.
  void cut(std::size_t card);
  /// The cable is back.
  void mend(std::size_t card);

  /// Frames that came from this card and were carried to the others.
  std::uint64_t carried(std::size_t card) const;

 private:
  struct Card {
    UniqueFd listener;
    UniqueFd line;
    std::string incoming;  ///< what has come and is no whole frame yet
    std::string outgoing;  ///< what the line has not taken yet: whole frames but for the first
    std::uint64_t carried = 0;
    bool cut = false;
  };

  void run();
  void wake();
  bool takeIn(Card& card);
  void carry(std::size_t from);

  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<Card>> cards_;
  Pipe wake_;
  bool stop_ = false;
  std::thread thread_;
};

}  // namespace vm
