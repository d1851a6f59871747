// The models that this host keeps: folders in the cache, each with a record of what came from
// where.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace harness {

/// A file of a model that is kept.
struct KeptFile {
  std::string name;
  std::uint64_t bytes = 0;
  std::string sha256;
  std::string origin;  ///< the address that it came from, or a file of this host
};

struct KeptModel {
  std::string name;
  std::string source;  ///< what was asked for: "stories15M", "owner/name", a URL, a file
  std::string commit;  ///< of a repository on the hub; may be empty
  std::string added;   ///< when, as ISO 8601
  std::vector<KeptFile> files;
  std::filesystem::path folder;

  std::uint64_t bytes() const;
  /// What run opens: the folder, or the one file in it that is a model.
  std::filesystem::path path() const;
};

/// Owns a folder of the cache. A model is there whole, or not at all.
class ModelStore {
 public:
  explicit ModelStore(std::filesystem::path folder);

  std::vector<KeptModel> list() const;
  std::optional<KeptModel> find(const std::string& name) const;
  /// Where a model's files are put together, and stay when that is interrupted.
  std::filesystem::path partial(const std::string& name) const;
  std::filesystem::path folder() const { return folder_; }
  /// Makes what lies in partial(model.name) the model. Throws kUsage if there is one already.
  KeptModel adopt(KeptModel model);
  /// Copies a file, or a folder's files, with their digests. Throws kUsage.
  KeptModel add(const std::filesystem::path& from, const std::string& name);
  void remove(const KeptModel& model) const;
  /// What is wrong, a sentence each.
  std::vector<std::string> verify(const KeptModel& model) const;

  /// The digest that was recorded when somebody trusted what the address sent; empty: none.
  std::string trusted(const std::string& url) const;
  void trust(const std::string& url, const std::string& sha256) const;

 private:
  std::filesystem::path folder_;
};

/// The store in the cache.
ModelStore modelStore();

/// True for a name that can be a folder's: letters, digits, and . _ - behind the first.
bool isModelName(const std::string& name);

}  // namespace harness
