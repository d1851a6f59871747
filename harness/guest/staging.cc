#include "harness/guest/staging.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <sstream>

#include "harness/error.h"
#include "vm/fd.h"
#include "vm/image/content/digest.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// Objects and programs that somebody built in the source tree, editors' droppings, host tests.
bool isLeftover(const fs::path& file) {
  const std::string name = file.filename().string();
  const std::string extension = file.extension().string();
  if (name.starts_with(".") || name.ends_with("~")) return true;
  for (const char* e : {".6", ".7", ".8", ".a6", ".a7", ".a8", ".o", ".cc", ".cmake"}) {
    if (extension == e) return true;
  }
  return name.starts_with("6.") || name.starts_with("7.") || name.starts_with("8.") ||
         name == "CMakeLists.txt";
}

void addFolder(const fs::path& folder, const std::string& to,
               std::map<std::string, vm::ShareEntry>& entries) {
  if (!fs::is_directory(folder)) {
    throw Error(ExitStatus::kEnvironment, folder.string() + ": no such folder, expected sources");
  }
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || isLeftover(entry.path())) continue;
    const std::string path = to + "/" + fs::relative(entry.path(), folder).generic_string();
    entries[path] = {path, entry.path(), ""};
  }
}

/// rc commands that copy the sources from $share to $work, a cp for each folder.
std::string stageScript(const std::map<std::string, vm::ShareEntry>& entries) {
  std::map<std::string, std::string> folders;
  for (const auto& [path, entry] : entries) {
    const fs::path p = path;
    std::string& names = folders[p.parent_path().generic_string()];
    if (!names.empty()) names += ' ';
    names += rcQuoted(p.filename().string());
  }
  std::ostringstream script;
  script << "# made by 9ml: copies the sources from $share to $work\n";
  for (const auto& [folder, names] : folders) {
    const std::string to = "$work/" + rcQuoted(folder);
    script << "mkdir -p " << to << " && cp $share/" << rcQuoted(folder) << "/^(" << names << ") "
           << to << " || exit copy\n";
  }
  return script.str();
}

}  // namespace

std::string rcQuoted(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

std::vector<vm::ShareEntry> sourceEntries(const SourceFolders& folders) {
  std::map<std::string, vm::ShareEntry> entries;
  addFolder(folders.share / "guest-src", "guest-src", entries);
  addFolder(folders.share / "plan9/gen", "plan9/gen", entries);
  if (!folders.overlay.empty() && !fs::is_directory(folders.overlay)) {
    throw Error(ExitStatus::kUsage,
                folders.overlay.string() + ": no such folder, expected one to lay over guest-src");
  }
  if (!folders.overlay.empty()) addFolder(folders.overlay, "guest-src", entries);
  const std::string script = stageScript(entries);
  addFolder(folders.share / "plan9/rc", "rc", entries);
  entries["rc/stage.rc"] = {"rc/stage.rc", {}, script};
  std::vector<vm::ShareEntry> list;
  list.reserve(entries.size());
  for (auto& [path, entry] : entries) list.push_back(std::move(entry));
  return list;
}

std::string digestOf(const std::vector<vm::ShareEntry>& entries, const std::string& more) {
  vm::Sha256 sum;
  sum.add(more.data(), more.size());
  for (const vm::ShareEntry& e : entries) {
    const std::string content = e.source.empty() ? e.text : vm::readFile(e.source);
    const std::string head = "\n" + e.path + "\n" + std::to_string(content.size()) + "\n";
    sum.add(head.data(), head.size());
    sum.add(content.data(), content.size());
  }
  return sum.hex();
}

}  // namespace harness
