#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vm/image/image.h"

namespace vm {

/// Where an image came from and what it was, kept beside it as provenance.toml.
struct Provenance {
  std::string origin;  ///< a URL, a file's path, or "tree DIR, kernel FILE"
  std::string added;   ///< UTC with microseconds: "2026-03-01T12:00:00.000000Z"; orders images
  std::string
      downloaded;      ///< SHA-256 of the file as it came (packed); empty when it was not packed
  std::string kernel;  ///< SHA-256 of the kernel
  std::string found;   ///< what was found in it, a sentence
};

struct StoredImage {
  Image image;
  Provenance provenance;
};

/// The images that this host keeps: content-addressed folders below CACHE/images, each complete
/// from the moment it is visible, base files read-only. Any number of processes may share one.
///
///   vm::ImageStore store(vm::cacheFolder());
///   vm::StoredImage added = store.add("9front-11554.amd64.iso.gz");
///   vm::Image image = store.pick("");   // the one added last
class ImageStore {
 public:
  explicit ImageStore(const std::filesystem::path& cache);

  /// All images, the one added last first. Damaged entries are left out.
  std::vector<StoredImage> list() const;
  /// By name, by a unique beginning of the digest (8 digits at least), or the last one when `name`
  /// is empty; nothing when there is none.
  std::optional<StoredImage> find(const std::string& name) const;
  /// The same; a name that is a file's is added first. Throws kUsage when there is none.
  StoredImage pick(const std::string& name_or_file);

  /// Adds a qcow2, raw or ISO file, plain or gzipped, by what it holds. Throws kUsage naming the
  /// file and what it is instead.
  StoredImage add(const std::filesystem::path& file);
  /// Adds an already unpacked file, which is moved. `origin` and `downloaded` go to its provenance.
  StoredImage adopt(const std::filesystem::path& unpacked, const std::string& name,
                    const std::string& origin, const std::string& downloaded);
  /// Makes a bootable image of a 9front root tree and a kernel and adds it.
  StoredImage addTree(const std::filesystem::path& tree, const std::filesystem::path& kernel);

  /// Computes the digests again; returns a sentence for each file that is not what it was.
  std::vector<std::string> verify(const StoredImage& stored) const;
  void remove(const StoredImage& stored);

  /// A new folder in the cache for work that is not visible yet; on the same file system.
  std::filesystem::path scratch() const;

 private:
  StoredImage keep(const std::filesystem::path& scratch, StoredImage stored);
  std::filesystem::path images_;
};

}  // namespace vm
