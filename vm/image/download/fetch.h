#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vm/download/download.h"
#include "vm/image/download/releases.h"
#include "vm/image/store.h"

namespace vm {

struct FetchOptions {
  DownloadOptions download;
  std::vector<std::string> mirrors;  ///< addresses of folders to try before the file's own
  bool trust = false;  ///< accept a file that has no pin, recording the digest of what came
};

/// The release's file where the store has it already.
std::optional<StoredImage> findRelease(const ImageStore& store, const ReleaseFile& file);

/// Brings a release's file into the store: answers from the cache without touching the network when
/// it can; else downloads, checks the digests, unpacks, and makes it visible only then. Two
/// processes that fetch the same file end with one. Throws kUsage for a file without pin or trust,
/// kEnvironment for a network, disk or digest that fails.
StoredImage fetchRelease(ImageStore& store, const std::filesystem::path& cache,
                         const ReleaseFile& file, const FetchOptions& options);

}  // namespace vm
