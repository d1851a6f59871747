// Models known by a short name: guest-src/lib/catalogue, which llmget(1) reads too.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace harness {

/// A file of a model and where it can be had.
struct CatalogueFile {
  std::string model;
  std::string name;         ///< what it is called beside the model's other files
  std::uint64_t bytes = 0;  ///< 0: not known
  std::string sha256;       ///< empty: not pinned
  std::string source;       ///< "owner/repository/path" on the hub, or a URL
};

/// The catalogue's lines, in order.
class Catalogue {
 public:
  /// Throws kEnvironment naming file, line, what was found and what was expected.
  static Catalogue load(const std::filesystem::path& file);

  /// A model's files; none: it is not known.
  std::vector<CatalogueFile> find(const std::string& model) const;
  /// The models' names.
  std::vector<std::string> names() const;

 private:
  std::vector<CatalogueFile> files_;
};

/// True for 64 digits of lower-case hexadecimal.
bool isSha256(const std::string& text);

}  // namespace harness
