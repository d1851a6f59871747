// Any bytes as an object: a sentence or an object whose places lie inside it, never a crash.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "plan9/cxx6a/elf.h"
#include "plan9/cxx6a/error.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace plan9::cxx6a;
  try {
    const Object o = parseObject(std::string(reinterpret_cast<const char*>(data), size), "fuzz.o");
    for (const Symbol& s : o.symbols)
      if (s.defined && s.value + s.size > o.sections.at(s.section).size) std::abort();
    for (const Section& s : o.sections)
      for (const Relocation& r : s.relocations)
        if (r.offset >= s.bytes.size() || r.symbol >= o.symbols.size()) std::abort();
  } catch (const Error&) {
  }
  return 0;
}
