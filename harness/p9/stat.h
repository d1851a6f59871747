// Directory entries of 9P2000: what stat, wstat and reads of a folder carry.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "harness/p9/message.h"

namespace harness::p9 {

/// What a server says of a file.
struct Stat {
  std::uint16_t kernel_type = 0;
  std::uint32_t kernel_dev = 0;
  Qid qid = {};
  std::uint32_t mode = 0;
  std::uint32_t accessed = 0, modified = 0;  ///< seconds since 1970
  std::uint64_t length = 0;
  std::string name = {}, owner = {}, group = {}, modifier = {};

  bool operator==(const Stat&) const = default;
};

/// One entry, its size in front.
std::string encodeStat(const Stat& stat);

/// One entry and nothing behind it. Throws Malformed.
Stat decodeStat(std::string_view bytes);

/// All entries of what a folder was read as. Throws Malformed.
std::vector<Stat> decodeFolder(std::string_view bytes);

}  // namespace harness::p9
