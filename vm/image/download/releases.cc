#include "vm/image/download/releases.h"

#include <toml++/toml.h>
#include <algorithm>
#include <map>
#include <set>

#include "vm/error.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void wrong(const fs::path& file, const toml::node* at, const std::string& what) {
  std::string where = "'" + file.string() + "'";
  if (at != nullptr) where += " line " + std::to_string(at->source().begin.line);
  throw Error(Error::Kind::kEnvironment, where + ": " + what);
}

bool isDigest(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

class Parser {
 public:
  explicit Parser(fs::path file) : file_(std::move(file)) {}

  std::vector<ReleaseFile> parse() {
    toml::table table;
    try {
      table = toml::parse_file(file_.string());
    } catch (const toml::parse_error& error) {
      throw Error(Error::Kind::kEnvironment, "'" + file_.string() + "' line " +
                                                 std::to_string(error.source().begin.line) + ": " +
                                                 std::string(error.description()));
    }
    const toml::table* mirrors = table["mirrors"].as_table();
    if (mirrors == nullptr) wrong(file_, nullptr, "want a table [mirrors]");
    for (const auto& [key, value] : *mirrors) {
      const toml::table* mirror = value.as_table();
      const auto url = mirror ? (*mirror)["url"].value<std::string>() : std::nullopt;
      if (!url || !url->ends_with('/'))
        wrong(file_, &value, "want url = an address that ends in '/'");
      const std::string name(key.str());
      mirrors_[name] = *url;
      if ((*mirror)["general"].value_or(false)) general_.insert(name);
    }
    const toml::array* releases = table["release"].as_array();
    if (releases == nullptr) wrong(file_, nullptr, "want at least one [[release]]");
    std::vector<ReleaseFile> files;
    for (const toml::node& node : *releases) readRelease(node, files);
    std::stable_sort(files.begin(), files.end(), [](const ReleaseFile& a, const ReleaseFile& b) {
      return a.release > b.release;
    });
    return files;
  }

 private:
  void readRelease(const toml::node& node, std::vector<ReleaseFile>& files) {
    const toml::table* release = node.as_table();
    const auto number = release ? (*release)["number"].value<unsigned>() : std::nullopt;
    if (!number) wrong(file_, &node, "want number = RELEASE in [[release]]");
    const toml::array* list = (*release)["file"].as_array();
    if (list == nullptr) wrong(file_, &node, "want at least one [[release.file]]");
    for (const toml::node& file : *list) files.push_back(readFile(file, *number));
  }

  ReleaseFile readFile(const toml::node& node, unsigned number) {
    const toml::table* table = node.as_table();
    if (table == nullptr) wrong(file_, &node, "want a table in [[release.file]]");
    ReleaseFile file;
    file.release = number;
    file.name = (*table)["name"].value_or(std::string());
    file.bytes = (*table)["bytes"].value_or(std::uint64_t{0});
    file.sha256 = (*table)["sha256"].value_or(std::string());
    file.unpacked_sha256 = (*table)["unpacked_sha256"].value_or(std::string());
    if (file.name.empty() || file.name.find('/') != std::string::npos) {
      wrong(file_, &node, "want name = the file's name");
    }
    for (const std::string& digest : {file.sha256, file.unpacked_sha256}) {
      if (!digest.empty() && !isDigest(digest)) {
        wrong(file_, &node, "'" + digest + "' is no SHA-256 (64 digits, lower case)");
      }
    }
    std::vector<std::string> keepers;
    if (const toml::array* keeps = (*table)["keeps"].as_array()) {
      for (const toml::node& keeper : *keeps) {
        const std::string name = keeper.value_or(std::string());
        if (!mirrors_.contains(name))
          wrong(file_, &keeper, "'" + name + "' is no mirror of [mirrors]");
        keepers.push_back(name);
        file.urls.push_back(mirrors_[name] + file.name);
      }
    }
    file.kept = !keepers.empty();
    for (const auto& [name, url] : mirrors_) {
      const bool known = std::find(keepers.begin(), keepers.end(), name) != keepers.end();
      if (general_.contains(name) && !known) file.urls.push_back(url + file.name);
    }
    return file;
  }

  fs::path file_;
  std::map<std::string, std::string> mirrors_;
  std::set<std::string> general_;  ///< mirrors that may have any release
};

}  // namespace

Releases Releases::load(const fs::path& file) {
  Releases releases;
  releases.files_ = Parser(file).parse();
  return releases;
}

const ReleaseFile& Releases::preferred() const {
  for (const ReleaseFile& file : files_) {
    if (file.kept && !file.sha256.empty()) return file;
  }
  throw Error(Error::Kind::kEnvironment,
              "no release has both a pinned digest and a mirror that keeps it");
}

const ReleaseFile& Releases::find(const std::string& release) const {
  const ReleaseFile* found = nullptr;
  std::string known;
  for (const ReleaseFile& file : files_) {
    if (file.name == release || file.name == release + ".gz") return file;
    const std::string number = std::to_string(file.release);
    if (number == release &&
        (found == nullptr || (found->sha256.empty() && !file.sha256.empty()))) {
      found = &file;
    }
    if (known.find(number) == std::string::npos) known += (known.empty() ? "" : ", ") + number;
  }
  if (found != nullptr) return *found;
  throw Error(Error::Kind::kUsage, "release '" + release + "' is not known; known are " + known);
}

}  // namespace vm
