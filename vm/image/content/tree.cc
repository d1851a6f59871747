#include "vm/image/content/tree.h"

#include <system_error>
#include <vector>

#include "vm/error.h"
#include "vm/image/root.h"
#include "vm/program.h"
#include "vm/text.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

/// Folders that are mount points or begin empty, which version control does not keep.
constexpr const char* kEmpty[] = {
    "bin",
    "dev",
    "env",
    "fd",
    "mnt",
    "n",
    "net",
    "net.alt",
    "proc",
    "root",
    "srv",
    "tmp",
    "mail",
    "cron",
    "usr/glenda/tmp",
    "usr/glenda/bin/rc",
    "usr/glenda/bin/amd64",
    "usr/glenda/lib",
    "sys/log",
};

/// genisoimage and mkisofs take a '=' and a '\' in a grafted path only behind a backslash.
std::string quoted(const fs::path& path) {
  std::string text;
  for (char c : path.string()) {
    if (c == '=' || c == '\\') text += '\\';
    text += c;
  }
  return text;
}

}  // namespace

void makeTreeIso(const fs::path& tree, const fs::path& kernel, const fs::path& iso,
                 const fs::path& scratch) {
  checkRoot(tree);
  std::error_code error;
  if (!fs::is_regular_file(kernel, error)) {
    throw Error(Error::Kind::kUsage,
                "kernel '" + kernel.string() + "': want a file with an amd64 kernel (9pc64)");
  }
  fs::path writer;
  for (const char* name : {"genisoimage", "mkisofs"}) {
    if (writer.empty()) writer = findProgram(name);
  }
  if (writer.empty()) {
    throw Error(Error::Kind::kEnvironment,
                "making an image of a tree needs genisoimage or mkisofs, and neither is installed");
  }
  const fs::path empty = scratch / "empty";
  fs::create_directories(empty);
  // All names as they are, all files readable, programs and folders executable, owners made root.
  std::vector<std::string> argv = {writer.string(),
                                   "-quiet",
                                   "-r",
                                   "-U",
                                   "-D",
                                   "-N",
                                   "-iso-level",
                                   "4",
                                   "-V",
                                   "9front",
                                   "-m",
                                   (tree / "amd64/9pc64").string(),
                                   "-graft-points",
                                   "-o",
                                   iso.string(),
                                   "/=" + quoted(tree),
                                   "amd64/9pc64=" + quoted(kernel)};
  for (const char* folder : kEmpty) {
    if (!fs::exists(tree / folder, error))
      argv.push_back(std::string(folder) + "/=" + quoted(empty));
  }
  const ProgramResult result = runProgram({.argv = argv});
  if (result.status != 0) {
    throw Error(Error::Kind::kEnvironment,
                "writing an ISO of '" + tree.string() + "' failed: " + lastLine(result.err));
  }
  fs::remove_all(empty, error);
}

}  // namespace vm
