#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "vm/image/store.h"

namespace vm {

/// The file tree of a 9front on this host, for what runs its programs without a machine.
struct Root {
  std::string name;              ///< the image's, or "DIR" of image root --from DIR
  std::filesystem::path folder;  ///< holds amd64, rc, sys, lib …
  std::string digest;            ///< of the image, or of a registered root's compilers and library
  std::string added;             ///< as Provenance::added
};

/// Roots that were taken out of images (CACHE/roots/DIGEST, complete from the moment they are
/// visible, with a top folder that nobody may write in: run9 then keeps them whole) and folders of
/// this host that were registered as roots.
///
///   RootStore roots(cache);
///   if (auto root = roots.find(image.digest)) …
///   Root root = roots.take(image, [&](const fs::path& to) { extractRoot(image.disk, to); });
class RootStore {
 public:
  explicit RootStore(const std::filesystem::path& cache);

  /// The root of the image with this digest, when it was taken out before.
  std::optional<Root> find(const std::string& digest) const;
  /// Fills a new folder and keeps it as the image's root. Two at once end with one.
  Root take(const StoredImage& image,
            const std::function<void(const std::filesystem::path&)>& fill) const;

  /// Registers a folder that lies on the host and stays there. Throws kUsage, naming what it
  /// lacks, when it is no 9front root with amd64 programs.
  Root add(const std::filesystem::path& folder) const;
  /// The registered folders, the one added last first; those that are gone are left out.
  std::vector<Root> registered() const;
  /// Forgets an image's root, or a registered one.
  void remove(const std::string& digest) const;

 private:
  std::filesystem::path roots_;
};

/// Throws kUsage, naming the first thing that is missing, unless `folder` holds a 9front root with
/// amd64 programs.
void checkRoot(const std::filesystem::path& folder);

}  // namespace vm
