#include "harness/guest/standin_parts.h"

#include "harness/paths.h"
#include "vm/standin/toolchain.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPackages = "/var/lib/9ml/packages";

}  // namespace

vm::StandInParts standInParts() {
  vm::StandInParts parts;
  parts.cache = cacheFolder();
  parts.packages = kPackages;
  parts.init = standInInit();
  const fs::path root = plan9Root();
  for (const char* folder : {"amd64", "sys"}) {
    if (fs::exists(root / folder))
      parts.own.emplace_back(std::string("root/") + folder, root / folder);
  }
  if (fs::exists(root / "bin")) parts.own.emplace_back("bin", root / "bin");
  // The root is the root: SYSROOT is empty, as on 9front. The host's tools are on HOSTPATH only;
  // -O1 saves an emulated compiler half its time, and knows too little for that warning.
  parts.environment = {"objtype=amd64",
                       "cputype=amd64",
                       "user=glenda",
                       "service=terminal",
                       "PATH=.:/bin",
                       "HOSTPATH=/usr/bin:/bin",
                       "HOSTFLAGS=-O1 -Wno-maybe-uninitialized",
                       "PLAN9=" + vm::find9base().parent_path().string(),
                       "home=/tmp",
                       "prompt=term% \001\t"};
  return parts;
}

}  // namespace harness
