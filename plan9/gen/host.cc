#include "plan9/gen/host.h"

#include <stdexcept>

extern "C" {
typedef unsigned int u32int;        // NOLINT(modernize-use-using): u.h's
typedef unsigned long long u64int;  // NOLINT(modernize-use-using)
typedef long long vlong;            // NOLINT(modernize-use-using)
#include "plan9/gen/gen.h"
}

namespace plan9 {

static_assert(static_cast<int>(Role::kCosine) == Rcosine);

namespace {

Gen* asGen(unsigned char* state) { return reinterpret_cast<Gen*>(state); }

}  // namespace

Generator::Generator(const std::string& dist, Role role, std::uint64_t seed) {
  static_assert(sizeof(Gen) <= sizeof state_);
  std::string name = dist;
  const int d = gendist(name.data());
  if (d < 0) throw std::invalid_argument("no distribution is called '" + dist + "'");
  geninit(asGen(state_), d, static_cast<int>(role), seed);
}

std::uint32_t Generator::bits() { return genbits(asGen(state_)); }

void Generator::fill(std::span<float> values) {
  genfill(asGen(state_), values.data(), static_cast<vlong>(values.size()));
}

}  // namespace plan9
