// The whole way from a .s file to text for the host's assembler.
#ifndef PLAN9_6A_TRANSLATE_H_
#define PLAN9_6A_TRANSLATE_H_

#include <string>
#include <vector>

#include "plan9/6a/output/emitter.h"

namespace plan9::asm6 {

/// What a run of 6a was asked for.
struct Request {
  std::string source;
  std::string prototypes;  // a header; if empty, fns.h beside the source
  std::vector<std::string> defines;
  std::vector<std::string> includes;
  Target target = Target::elf;
};

struct Translation {
  std::string text;
  std::vector<std::string> dependencies;  // every file that was read
};

/// Throws Error.
Translation translate(const Request& request);
/// The same over text in memory, for tests.
std::string translateText(const std::string& text, const std::string& prototypes,
                          Target target = Target::elf);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_TRANSLATE_H_
