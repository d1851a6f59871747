#include "harness/paths.h"

#include <cstdlib>
#include <vector>

#include "harness/error.h"
#include "vm/image/cache.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

bool holdsOurData(const fs::path& folder) {
  return fs::is_directory(folder / "fixtures/suites") && fs::is_directory(folder / "guest-src") &&
         fs::is_directory(folder / "plan9");
}

/// The program's folder, links resolved.
fs::path programFolder() {
  std::error_code ignored;
  return fs::canonical(vm::ownExecutable(), ignored).parent_path();
}

bool inBuildFolder() {
  std::error_code other;
  return fs::equivalent(programFolder(), NINEML_BUILD_FOLDER, other);
}

}  // namespace

fs::path shareFolder() {
  std::vector<fs::path> places;
  if (const char* share = std::getenv("NINEML_SHARE"); share != nullptr && *share != '\0') {
    places = {share};
  } else {
    if (inBuildFolder()) places.emplace_back(NINEML_SOURCE_FOLDER);
    places.push_back(programFolder().parent_path() / "share/9ml");
    places.emplace_back(NINEML_INSTALLED_SHARE);
  }
  std::string looked;
  for (const fs::path& place : places) {
    if (holdsOurData(place)) return fs::absolute(place);
    looked += (looked.empty() ? "" : ", ") + place.string();
  }
  throw Error(ExitStatus::kEnvironment,
              "9ml's data (fixtures, plan9, guest-src) is not there; looked in " + looked);
}

fs::path cacheFolder() {
  fs::path folder = vm::cacheFolder();
  vm::makeCacheFolder(folder);
  return folder;
}

fs::path runsFolder() {
  fs::path folder = cacheFolder() / "runs";
  vm::makeCacheFolder(folder);
  return folder;
}

fs::path plan9Root() {
  const fs::path root =
      inBuildFolder() ? fs::path(NINEML_BUILD_FOLDER) / "p9root" : shareFolder() / "p9root";
  return fs::exists(root / "bin/native") ? root : fs::path();
}

fs::path standInInit() {
  if (inBuildFolder()) return fs::path(NINEML_BUILD_FOLDER) / "standin-init";
  return programFolder().parent_path() / "libexec/9ml/standin-init";
}

fs::path run9Program() {
  const fs::path program =
      (inBuildFolder() ? fs::path(NINEML_BUILD_FOLDER) : programFolder()) / "run9";
  return fs::exists(program) ? program : fs::path();
}

fs::path builtProgramsFolder() {
  if (inBuildFolder()) return fs::path(NINEML_BUILD_FOLDER) / "native";
  fs::path installed = programFolder().parent_path() / "libexec/9ml";
  return fs::is_directory(installed) ? installed : fs::path();
}

}  // namespace harness
