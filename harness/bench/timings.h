// What the guest's llmbench prints, read: llmbench(1).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace harness {

/// A kernel, a limit or a model's tokens at one shape in one set.
struct Timing {
  std::string name;   ///< "matvec", "stream", "decode"
  std::string set;    ///< "sse2"
  std::string shape;  ///< "n288-d768"
  double bytes = 0;   ///< that a call reads and writes
  double flops = 0;
  std::vector<double> ns;  ///< a call took, in the order of the samples
};

/// The output of llmbench -a. Throws Error for a line that is none.
std::vector<Timing> readTimings(std::string_view text);

/// Null where there is none.
const Timing* findTiming(const std::vector<Timing>& timings, std::string_view name,
                         std::string_view set, std::string_view shape);

/// The output of llmbench -k.
struct CpuFacts {
  std::string name;    ///< empty where the guest cannot tell
  std::string offers;  ///< instructions, by CPUID
  std::string saves;   ///< registers, by XGETBV
  std::vector<std::string> sets;
  std::string chosen;
};

/// Throws Error for a line that is none.
CpuFacts readCpuFacts(std::string_view text);

}  // namespace harness
