#include "harness/standin_parts.h"

#include "harness/paths.h"

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
  parts.environment = {"objtype=amd64", "cputype=amd64", "user=glenda", "service=terminal",
                       "HOSTPATH=/usr/bin:/bin:/usr/sbin:/sbin"};
  return parts;
}

}  // namespace harness
