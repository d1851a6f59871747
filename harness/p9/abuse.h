// What a server must bear: messages of 9P that are wrong in every way, from a seed.
//
//   Abuse abuse(1, {.files = {"", "ctl", "0/stream"}});
//   line.send(abuse.opening());
//   for (;;) line.send(abuse.next());
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "harness/p9/message.h"

namespace harness::p9 {

/// One connection's worth of nonsense. Most messages are well formed and wrong in what they say
/// (fids that do not exist or exist already, tags in use, counts beyond the message's size, walks
/// of seventeen elements, offsets off an entry's boundary, flushes of themselves, versions in
/// mid-stream); the rest are broken: sizes that are not theirs, texts past the end, bytes changed
/// at random. Well-formed ones among them keep fids open, so that the nonsense meets state.
/// Every other seed breaks nothing, as a server may hang up at the first message that is none.
/// Passive.
class Abuse {
 public:
  struct Ground {
    std::vector<std::string> names;  ///< of files and folders that the server has
    std::string uname = "none";
    std::uint32_t msize = 8192;
  };

  Abuse(std::uint64_t seed, Ground ground);

  /// Version and attach, most often right ones.
  std::string opening();
  /// The next message, or what is meant to be one.
  std::string next();

 private:
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_() % n); }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
  std::uint16_t tag();
  std::uint32_t fid();
  std::uint32_t number();
  std::uint64_t offset();
  std::string name();
  std::string bytes();
  std::string stat();
  Message message();
  std::string broken(std::string whole);

  std::mt19937_64 random_;
  Ground ground_;
  std::uint32_t broken_percent_;
  std::uint16_t next_tag_ = 0;
};

}  // namespace harness::p9
