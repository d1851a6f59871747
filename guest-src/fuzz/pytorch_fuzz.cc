// libFuzzer target of PyTorch's checkpoints: the bytes as a zip file, and as the pickle in one that
// holds a storage of 64 bytes, too.
#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/llm.h"
}

namespace {

void open(std::vector<uchar> bytes) {
  static char name[] = "fuzz.bin";
  static char format[] = "pytorch";
  Store* s = openstoremem(bytes.data(), static_cast<vlong>(bytes.size()), name, format);
  if (s == nullptr) return;
  Tensorinfo t;
  for (vlong i = 0; storetensor(s, i, &t) != 0; i++) checkstore(s, i);
  closestore(s);
}

class Zip {
 public:
  void add(const std::string& name, const uchar* p, std::size_t n) {
    const std::size_t off = out_.size();
    for (std::vector<uchar>* to : {&out_, &directory_}) {
      const bool central = to == &directory_;
      put(*to, central ? 0x02014B50 : 0x04034B50, 4);
      if (central) put(*to, 0, 2);
      put(*to, 0, 2 + 2 + 2 + 2 + 2 + 4);
      put(*to, n, 4);
      put(*to, n, 4);
      put(*to, name.size(), 2);
      put(*to, 0, 2);
      if (central) {
        put(*to, 0, 2 + 2 + 2 + 4);
        put(*to, off, 4);
      }
      to->insert(to->end(), name.begin(), name.end());
    }
    out_.insert(out_.end(), p, p + n);
    count_++;
  }

  std::vector<uchar> file() {
    const std::size_t at = out_.size();
    out_.insert(out_.end(), directory_.begin(), directory_.end());
    put(out_, 0x06054B50, 4);
    put(out_, 0, 4);
    put(out_, count_, 2);
    put(out_, count_, 2);
    put(out_, directory_.size(), 4);
    put(out_, at, 4);
    put(out_, 0, 2);
    return out_;
  }

 private:
  static void put(std::vector<uchar>& to, std::size_t v, int n) {
    for (int i = 0; i < n; i++) to.push_back(i < 8 ? static_cast<uchar>(v >> 8 * i) : 0);
  }

  std::vector<uchar> out_;
  std::vector<uchar> directory_;
  std::size_t count_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  open({data, data + n});
  const std::vector<uchar> storage(64, 1);
  Zip zip;
  zip.add("a/data.pkl", data, n);
  zip.add("a/data/0", storage.data(), storage.size());
  open(zip.file());
  return 0;
}
