#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vm {

/// A distribution's kernel and the modules that the stand-in needs, in loading order.
struct StandInKernel {
  struct Module {
    std::string name;
    std::string bytes;
  };
  std::string release;  ///< "6.1.0-56-amd64"
  std::string image;    ///< vmlinuz
  std::vector<Module> modules;
};

/// Where the stand-in's kernel comes from: the newest linux-image-*.deb of `packages`, else the
/// kernel of this host with its modules. Throws kEnvironment naming the places looked at.
std::filesystem::path findStandInKernel(const std::filesystem::path& packages);

/// Reads a kernel from what findStandInKernel found: a Debian package, or /boot/vmlinuz-RELEASE.
/// Throws kEnvironment naming the file and what it lacks.
StandInKernel readStandInKernel(const std::filesystem::path& source);

/// What a module says it needs ("depends=" of its .modinfo section).
std::vector<std::string> moduleNeeds(const std::string& module);

}  // namespace vm
