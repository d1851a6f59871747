#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "vm/machine/recipe.h"

namespace vm {

/// What the stand-in is made of: a distribution's kernel, this host's compiler and 9base, and the
/// folders in which 9ml keeps Plan 9's names for them.
struct StandInParts {
  std::filesystem::path cache;     ///< what is made lies below cache/standin
  std::filesystem::path packages;  ///< where set-up keeps linux-image-*.deb
  std::filesystem::path init;      ///< the first process, a static executable
  /// Files and folders of ours and where they are put: below "bin" for the front of /bin, below
  /// "root" for the root ("root/amd64/mkfile" becomes /amd64/mkfile).
  std::vector<std::pair<std::string, std::filesystem::path>> own;
  std::vector<std::string> environment;  ///< NAME=value, for everything that runs there
};

/// Makes, or finds in the cache, the stand-in's kernel, initramfs and disk. Throws kEnvironment
/// naming what this host lacks.
BootRecipe standInRecipe(const StandInParts& parts);

/// Why this host cannot have the stand-in, a sentence; empty when it can. Looks, makes nothing.
std::string whyNoStandIn(const StandInParts& parts);

}  // namespace vm
