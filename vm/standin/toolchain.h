#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vm {

/// Files of this host, links followed and kept, that make a C++ compiler, assembler, linker and
/// Plan 9's rc and mk work elsewhere under the same paths: the programs, what they load, and what
/// they link programs with.
struct Toolchain {
  std::vector<std::filesystem::path> files;  ///< absolute, sorted, each once
  std::filesystem::path plan9_bin;           ///< the folder of 9base's programs
};

/// Throws kEnvironment naming the first thing that this host lacks.
Toolchain findToolchain();

/// Where 9base's programs lie on this host ("/usr/lib/plan9/bin"); empty when they do not.
std::filesystem::path find9base();

/// Adds a file under the path by which it is known: the path's links and what they lead to.
void addWithLinks(const std::filesystem::path& file, std::vector<std::filesystem::path>& files);

}  // namespace vm
