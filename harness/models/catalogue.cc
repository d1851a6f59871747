#include "harness/models/catalogue.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include "harness/error.h"

namespace harness {

bool isSha256(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Catalogue Catalogue::load(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) {
    throw Error(ExitStatus::kEnvironment, file.string() + ": cannot be read");
  }
  Catalogue catalogue;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const auto bad = [&](const std::string& what) {
      return Error(ExitStatus::kEnvironment,
                   file.string() + ": line " + std::to_string(number) + ": " + what);
    };
    std::istringstream words(line);
    CatalogueFile entry;
    std::string bytes;
    std::string more;
    words >> entry.model >> entry.name >> bytes >> entry.sha256 >> entry.source;
    if (!words || words >> more) {
      throw bad("expected a model, a file, its bytes, its SHA-256 and its source");
    }
    const char* end = bytes.data() + bytes.size();
    if (bytes != "-" && std::from_chars(bytes.data(), end, entry.bytes).ptr != end) {
      throw bad("'" + bytes + "' found, expected a number of bytes or -");
    }
    if (entry.sha256 == "-") {
      entry.sha256.clear();
    } else if (!isSha256(entry.sha256)) {
      throw bad("'" + entry.sha256 + "' found, expected a SHA-256 or -");
    }
    if (entry.name.find('/') != std::string::npos) {
      throw bad("'" + entry.name + "' found, expected a file's name without folders");
    }
    catalogue.files_.push_back(std::move(entry));
  }
  return catalogue;
}

std::vector<CatalogueFile> Catalogue::find(const std::string& model) const {
  std::vector<CatalogueFile> found;
  for (const CatalogueFile& file : files_) {
    if (file.model == model) found.push_back(file);
  }
  return found;
}

std::vector<std::string> Catalogue::names() const {
  std::vector<std::string> names;
  for (const CatalogueFile& file : files_) {
    if (std::find(names.begin(), names.end(), file.model) == names.end())
      names.push_back(file.model);
  }
  return names;
}

}  // namespace harness
