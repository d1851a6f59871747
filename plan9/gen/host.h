// The input generator for host code: plan9/gen/gen.c, the very file that guests compile.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace plan9 {

/// Which part a tensor plays in a kernel; docs/conformance.md says what each does to a
/// distribution. The same numbers as in gen.h.
enum class Role { kFirst, kSecond, kOpposite, kQuery, kKey, kWeight, kCosine };

/// An endless sequence of floats: the same bits on every guest and host.
class Generator {
 public:
  /// Throws std::invalid_argument for a distribution that gen.h does not name.
  Generator(const std::string& dist, Role role, std::uint64_t seed);

  std::uint32_t bits();
  void fill(std::span<float> values);

 private:
  alignas(8) unsigned char state_[24];
};

}  // namespace plan9
