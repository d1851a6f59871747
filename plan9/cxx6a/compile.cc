#include "plan9/cxx6a/compile.h"

#include <sstream>

#include "plan9/cxx6a/process.h"

namespace plan9::cxx6a {

std::string compile(const std::string& compiler, const std::string& source,
                    const std::string& object, const std::vector<std::string>& flags) {
  std::vector<std::string> words;
  std::istringstream command(compiler);
  for (std::string w; command >> w;) words.push_back(w);
  std::vector<std::string> ask = words;
  ask.emplace_back("--version");
  std::string version = runProgram(ask);
  version.resize(std::min(version.find('\n'), version.size()));
  const bool clang = version.find("clang") != std::string::npos;

  words.insert(words.end(),
               {"-std=c++20", "-O2", "-Wall", "-Wextra", "-Werror", "-ffreestanding",
                "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics",
                "-fno-asynchronous-unwind-tables", "-fno-stack-protector", "-fcf-protection=none",
                "-fomit-frame-pointer", "-mno-red-zone", "-fno-jump-tables",
                // Constants by distance from the instruction, names never replaced by others'.
                "-fPIE", "-fvisibility=hidden",
                // No sum in another order than the source's; exceptions may be unmasked.
                "-ffp-contract=off", "-fwrapv", "-fno-strict-aliasing",
                // 6l aligns nothing.
                "-falign-functions=1", "-falign-loops=1"});
  if (clang)
    words.insert(words.end(), {"--target=x86_64-linux-gnu", "-ffp-exception-behavior=maytrap",
                               "-mstack-alignment=64", "-fno-builtin"});
  else
    words.insert(words.end(),
                 {"-fno-reorder-blocks-and-partition", "-fno-tree-loop-distribute-patterns",
                  "-falign-jumps=1", "-falign-labels=1", "-mpreferred-stack-boundary=6"});
  words.insert(words.end(), flags.begin(), flags.end());
  words.insert(words.end(), {"-c", "-o", object, source});
  runProgram(words);
  return version;
}

}  // namespace plan9::cxx6a
