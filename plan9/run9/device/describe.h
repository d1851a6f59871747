// A descriptor in a line, for #d and /proc/n/fd.
#pragma once

#include <string>

#include "plan9/run9/base/text.h"
#include "plan9/run9/file/chan.h"

namespace run9 {

/// fd, mode, device, qid, offset and name.
inline std::string describeFd(int fd, const Chan& c) {
  static constexpr const char* kModes[] = {"r ", "w ", "rw", "e "};
  return format("%3d %.2s %s %4u (%.16llx %u %.2x) %5u %8lld ", fd, kModes[c.mode & 3],
                encodeRune(c.device->letter()).c_str(), c.dev,
                static_cast<unsigned long long>(c.qid.path), c.qid.version, c.qid.type, 0U,
                static_cast<long long>(c.offset)) +
         c.name() + "\n";
}

}  // namespace run9
