#include <sys/resource.h>

#include <fstream>
#include <sstream>

#include "harness/guest/host_facts.h"

namespace harness {

std::string vectorInstructions() {
  std::ifstream in("/proc/cpuinfo");
  std::string line;
  while (std::getline(in, line) && !line.starts_with("flags")) {
  }
  std::string found;
  std::istringstream words(line);
  for (std::string word; words >> word;) {
    for (const char* wanted :
         {"avx", "avx2", "fma", "f16c", "avx512f", "avx512_vnni", "avx_vnni"}) {
      if (word == wanted) found += (found.empty() ? "" : ", ") + word;
    }
  }
  return found.empty() ? "none" : found;
}

std::uint64_t mostResidentBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

}  // namespace harness
