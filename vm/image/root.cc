#include "vm/image/root.h"

#include <toml++/toml.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <system_error>

#include "vm/error.h"
#include "vm/host/run_folder.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/files.h"
#include "vm/image/provenance.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

/// What a root must hold for the kernel, the shell and our build to work.
constexpr const char* kNeeded[] = {
    "amd64/bin/rc",       "amd64/bin/6c",     "amd64/bin/6l",  "amd64/bin/mk",
    "amd64/init",         "amd64/lib/libc.a", "amd64/mkfile",  "amd64/include/u.h",
    "sys/include/libc.h", "rc/bin/termrc",    "rc/lib/rcmain", "lib/namespace",
};

/// What programs built below a root are made by and of.
constexpr const char* kBuilders[] = {"amd64/bin/6c", "amd64/bin/6a", "amd64/bin/6l",
                                     "amd64/lib/libc.a", "sys/include/libc.h"};

constexpr const char* kTree = "tree";
constexpr const char* kFacts = "root.toml";

void writeFacts(const fs::path& folder, const Root& root) {
  const toml::table table{{"name", root.name},
                          {"folder", root.folder.string()},
                          {"digest", root.digest},
                          {"added", root.added}};
  std::ostringstream text;
  text << table << '\n';
  writeWhole(folder / kFacts, text.str());
}

/// Says to run9 that what programs write into this root is not to reach it.
void keepWhole(const fs::path& tree) {
  constexpr fs::perms kWriters =
      fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
  std::error_code not_ours;
  if ((fs::status(tree, not_ours).permissions() & kWriters) != fs::perms::none)
    fs::permissions(tree, kWriters, fs::perm_options::remove, not_ours);
}

/// What FOLDER/root.toml says; a tree of our own lies beside it.
std::optional<Root> readFacts(const fs::path& folder) {
  toml::table table;
  try {
    table = toml::parse_file((folder / kFacts).string());
  } catch (const toml::parse_error&) {
    return std::nullopt;
  }
  const auto text = [&](const char* key) { return table[key].value_or(std::string()); };
  Root root{text("name"), text("folder"), text("digest"), text("added")};
  const bool ours = root.folder.empty();
  if (ours) root.folder = folder / kTree;
  std::error_code error;
  if (root.name.empty() || !fs::is_directory(root.folder, error)) return std::nullopt;
  if (ours) keepWhole(root.folder);
  return root;
}

}  // namespace

void checkRoot(const fs::path& folder) {
  std::error_code error;
  for (const char* needed : kNeeded) {
    if (fs::exists(folder / needed, error)) continue;
    throw Error(Error::Kind::kUsage, "'" + folder.string() +
                                         "': want a 9front root with amd64 "
                                         "programs and libraries, but it has no " +
                                         needed);
  }
}

RootStore::RootStore(const fs::path& cache) : roots_(cache / "roots") {}

std::optional<Root> RootStore::find(const std::string& digest) const {
  return readFacts(roots_ / digest);
}

Root RootStore::take(const StoredImage& image,
                     const std::function<void(const fs::path&)>& fill) const {
  makeCacheFolder(roots_);
  std::string pattern = (roots_ / ".new.XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw Error(Error::Kind::kEnvironment,
                "cannot make a folder in '" + roots_.string() + "': " + std::strerror(errno));
  }
  const ScratchFolder scratch{pattern};
  fill(scratch.path() / kTree);
  checkRoot(scratch.path() / kTree);
  fs::permissions(scratch.path(), fs::perms::owner_all | fs::perms::group_exec |
                                      fs::perms::group_read | fs::perms::others_exec |
                                      fs::perms::others_read);
  writeFacts(scratch.path(), {image.image.name, {}, image.image.digest, timestamp()});
  const fs::path home = roots_ / image.image.digest;
  std::error_code taken;
  fs::rename(scratch.path(), home, taken);
  if (auto root = find(image.image.digest)) return *root;
  throw Error(Error::Kind::kEnvironment, "cannot keep '" + home.string() + "': " + taken.message());
}

Root RootStore::add(const fs::path& folder) const {
  const fs::path whole = fs::absolute(folder).lexically_normal();
  checkRoot(whole);
  Sha256 sum;
  for (const char* builder : kBuilders) {
    if (!fs::exists(whole / builder)) continue;
    const std::string digest = sha256File(whole / builder);
    sum.add(digest.data(), digest.size());
  }
  sum.add(whole.native().data(), whole.native().size());
  Root root{whole.string(), whole, sum.hex(), timestamp()};
  makeCacheFolder(roots_ / root.digest);
  writeFacts(roots_ / root.digest, root);
  return root;
}

std::vector<Root> RootStore::registered() const {
  std::vector<Root> all;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(roots_, error)) {
    if (entry.path().filename().string().starts_with('.')) continue;
    if (auto root = readFacts(entry.path()); root && root->folder != entry.path() / kTree)
      all.push_back(std::move(*root));
  }
  std::sort(all.begin(), all.end(), [](const Root& a, const Root& b) { return a.added > b.added; });
  return all;
}

void RootStore::remove(const std::string& digest) const { removeTree(roots_ / digest); }

}  // namespace vm
