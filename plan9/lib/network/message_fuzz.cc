// libFuzzer target of convM2S, convM2D and statcheck: what they take, convS2M and convD2M write
// again.
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "plan9/include/fcall.h"

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  std::vector<uchar> message(data, data + n);
  Fcall f = {};
  if (p9_convM2S(message.data(), static_cast<uint>(n), &f) != 0) {
    std::vector<uchar> again(p9_sizeS2M(&f));
    if (p9_convS2M(&f, again.data(), static_cast<uint>(again.size())) != again.size()) std::abort();
  }
  std::vector<uchar> stat(data, data + n);
  std::vector<char> strings(n + 1);
  Dir d = {};
  const bool sound = p9_statcheck(stat.data(), static_cast<uint>(n)) == 0;
  const uint taken = p9_convM2D(stat.data(), static_cast<uint>(n), &d, strings.data());
  if (sound && taken != n) std::abort();
  if (taken == 0) return 0;
  std::vector<uchar> again(p9_sizeD2M(&d));
  if (p9_convD2M(&d, again.data(), static_cast<uint>(again.size())) != again.size()) std::abort();
  return 0;
}
