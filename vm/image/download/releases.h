#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vm {

/// A file of a release and where it can be had.
struct ReleaseFile {
  unsigned release = 0;
  std::string name;               ///< "9front-11554.amd64.iso.gz"
  std::uint64_t bytes = 0;        ///< packed; 0 when not known
  std::string sha256;             ///< of the packed file; empty when nobody has pinned it
  std::string unpacked_sha256;    ///< of what it holds; may be empty
  std::vector<std::string> urls;  ///< mirrors in the order in which to try them
  bool kept = false;              ///< a mirror is known to keep it
};

/// The releases of vm/releases.toml. Throws kEnvironment naming the file, line and key that is
/// wrong.
class Releases {
 public:
  static Releases load(const std::filesystem::path& file);

  /// The newest release's first file that has both a pin and a mirror that keeps it.
  const ReleaseFile& preferred() const;
  /// By number ("11554": its pinned file first) or by file name. Throws kUsage naming what there
  /// is.
  const ReleaseFile& find(const std::string& release) const;
  const std::vector<ReleaseFile>& files() const { return files_; }

 private:
  std::vector<ReleaseFile> files_;  ///< newest release first, in the file's order within one
};

}  // namespace vm
