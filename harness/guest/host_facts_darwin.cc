#include <sys/resource.h>
#include <sys/sysctl.h>

#include "harness/guest/host_facts.h"

namespace harness {

std::string vectorInstructions() {
  std::string found;
  for (const auto& [key, name] :
       {std::pair("hw.optional.avx1_0", "avx"), std::pair("hw.optional.avx2_0", "avx2"),
        std::pair("hw.optional.fma", "fma"), std::pair("hw.optional.f16c", "f16c"),
        std::pair("hw.optional.avx512f", "avx512f")}) {
    int value = 0;
    std::size_t size = sizeof value;
    if (sysctlbyname(key, &value, &size, nullptr, 0) == 0 && value != 0) {
      found += (found.empty() ? "" : ", ") + std::string(name);
    }
  }
  return found.empty() ? "none" : found;
}

std::uint64_t mostResidentBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_maxrss);
}

}  // namespace harness
