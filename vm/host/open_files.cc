#include "vm/host/open_files.h"

#include <sys/resource.h>

#include <algorithm>

namespace vm {

void allowOpenFiles() {
  constexpr rlim_t kWanted = 4096;
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= kWanted) return;
  limit.rlim_cur = std::min(kWanted, limit.rlim_max);
  setrlimit(RLIMIT_NOFILE, &limit);  // what it refuses fails where it is wanted
}

}  // namespace vm
