#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vm {

/// One thing on an input disk: a host's file or a whole folder, or text made on the spot.
struct ShareEntry {
  std::string path;              ///< in the share, '/' between names, "guest-src", "rc/test.rc"
  std::filesystem::path source;  ///< file or folder on the host; empty: `text` is the content
  std::string text;
};

/// A file too large for FAT (4 GiB or more): a read-only disk of its own.
struct RawDisk {
  std::string path;  ///< where it belongs in the share
  std::filesystem::path source;
  std::uint64_t bytes = 0;
};

/// An input disk's image: FAT without a partition table, one of a few sizes.
struct InputDisk {
  std::filesystem::path image;
  std::uint64_t bytes = 0;
  std::vector<RawDisk> raw;
};

/// The sizes a share disk can have (sparse files).
inline constexpr std::uint64_t kShareSizes[] = {256ULL << 20, 4ULL << 30, 16ULL << 30};

/// Makes an input disk holding the entries. Throws kUsage naming the first name that FAT cannot
/// hold or what does not fit.
InputDisk makeInputDisk(const std::filesystem::path& image, const std::vector<ShareEntry>& entries);

/// Makes an empty disk for a guest to write to; `bytes` is one of kShareSizes.
void makeOutputDisk(const std::filesystem::path& image, std::uint64_t bytes);

/// Copies everything on an output disk to a folder. The guest must have unmounted it.
void readOutputDisk(const std::filesystem::path& image, const std::filesystem::path& to);

}  // namespace vm
