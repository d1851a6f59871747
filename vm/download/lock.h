#pragma once

#include <filesystem>

#include "vm/download/download.h"

namespace vm {

/// Held while one process downloads a file; others wait for it and then find the file in the cache.
class DownloadLock {
 public:
  /// Waits until nobody else has it, saying so once. Throws kEnvironment, kInterrupted.
  DownloadLock(const std::filesystem::path& file, const DownloadOptions& options);
  ~DownloadLock();
  DownloadLock(const DownloadLock&) = delete;
  DownloadLock& operator=(const DownloadLock&) = delete;

 private:
  int fd_;
};

}  // namespace vm
