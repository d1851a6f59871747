// libFuzzer target of the JSON reader: what it accepts is walked, and every value asked for in
// every way. Then the bytes are a pattern of a pre-tokenizer and a text, with a zero between.
#include <cstddef>
#include <vector>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/llm.h"
//
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/libllm/dat.h"
#include "guest-src/libllm/fns.h"
}

namespace {

void walk(Json* j) {
  std::vector<char> text(j->e - j->p + 1);
  vlong i = 0;
  double d = 0;
  Json key;
  Json value;
  static char name[] = "a";
  switch (jsonkind(j)) {
    case '"':
      jsontext(j, text.data());
      return;
    case '0':
      jsonint(j, &i);
      jsonnum(j, &d);
      return;
    case '{':
      jsonget(j, name, &value);
      break;
    case '[':
      break;
    default:
      return;
  }
  value.p = nullptr;
  while (jsonnext(j, &key, &value) != 0) walk(&value);
}

void match(const uchar* data, std::size_t n) {
  std::size_t k = 0;
  while (k < n && data[k] != 0) k++;
  std::vector<char> pattern(data, data + k);
  std::vector<char> text(data + (k < n ? k + 1 : k), data + n);
  Regex* r = newregex(pattern.data(), static_cast<vlong>(k));
  if (r == nullptr) return;
  vlong from = 0;
  vlong to = 0;
  vlong left = 1 << 20;
  const auto size = static_cast<vlong>(text.size());
  while (from < size && findregex(r, text.data(), size, &from, &to, &left) > 0) from = to;
  freeregex(r);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  static char name[] = "fuzz.json";
  std::vector<char> text(data, data + n);
  text.push_back(0);
  Json j;
  if (checkjson(name, text.data(), static_cast<vlong>(n), &j) == 0) walk(&j);
  match(data, n);
  return 0;
}
