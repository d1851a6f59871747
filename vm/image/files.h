#pragma once

#include <filesystem>
#include <string>

namespace vm {

/// Replaces a file by one that holds `text`: written beside it, flushed to the disk, renamed.
void writeWhole(const std::filesystem::path& file, const std::string& text);
/// Flushes a file or folder to the disk; throws kEnvironment.
void flush(const std::filesystem::path& path);

/// Flushes a folder and everything below it; throws kEnvironment.
void flushTree(const std::filesystem::path& folder);

/// A folder that is removed with its content unless it was released.
class ScratchFolder {
 public:
  explicit ScratchFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

}  // namespace vm
