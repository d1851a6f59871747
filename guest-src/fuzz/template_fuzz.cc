// libFuzzer target of chat templates: the bytes are a template, rendered with messages of ours.
#include <cstddef>
#include <cstdlib>
#include <string>

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
//
#include "guest-src/libllm/chat/jinja.h"
}

namespace {

constexpr char kValues[] =
    R"({"messages": [{"role": "system", "content": "Be brief. "}, {"role": "user", "content": "é\n"},)"
    R"({"role": "assistant", "content": " 'fine' "}, {"role": "user", "content": ""}],)"
    R"("add_generation_prompt": true, "bos_token": "<s>", "n": -7, "half": 0.5, "none": null,)"
    R"("tools": [{"name": "f", "parameters": {"a": {"type": "string", "enum": ["x", 1, false]}}}]})";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t n) {
  static char name[] = "fuzz.jinja";
  static bool masked = false;
  if (!masked) p9_setfcr(p9_getfcr() & ~(FPINVAL | FPOVFL | FPZDIV));
  masked = true;
  std::string text(reinterpret_cast<const char*>(bytes), n);
  Template* t = newtemplate(text.data(), static_cast<vlong>(n), name);
  if (t == nullptr) return 0;
  // What takes many steps takes them in a few loops: the bound is as well met early.
  t->maxsteps = 1 << 14;
  std::string values = kValues;
  vlong length = 0;
  char* said = rendertemplate(t, values.data(), static_cast<vlong>(values.size()), &length);
  if (said != nullptr && said[length] != '\0') std::abort();
  p9_free(said);
  freetemplate(t);
  return 0;
}
