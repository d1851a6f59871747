#pragma once

#include <filesystem>
#include <functional>
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
      downloaded;        ///< SHA-256 of the file as it came (packed); empty when it was not packed
  std::string kernel;    ///< SHA-256 of the kernel
  std::string found;     ///< what was found in it, a sentence
  bool passing = false;  ///< came in by a run's --image: never the one used by default
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
///   vm::Image image = store.pick("").image;   // the one added last
class ImageStore {
 public:
  explicit ImageStore(const std::filesystem::path& cache);

  /// All images, the one added last first. Damaged entries are left out.
  std::vector<StoredImage> list() const;
  /// By name, by a unique beginning of the digest (8 digits at least), or the default when `name`
  /// is empty: the one added last that is not passing. Nothing when there is none.
  std::optional<StoredImage> find(const std::string& name) const;
  /// The same for one run: a file that is no image's name is added, as passing, and `note` hears
  /// so. Throws kUsage when there is none, and where the word means both.
  StoredImage pick(const std::string& name_or_file,
                   const std::function<void(const std::string&)>& note = {});
  /// Throws kUsage where `word`, by which `found` was found, is a different file's name as well.
  static void requireOneMeaning(const std::string& word, const StoredImage& found);
  /// Makes it the one added last, and the default.
  StoredImage prefer(StoredImage stored) const;

  /// Adds a qcow2, raw or ISO file, plain or gzipped, by what it holds. Throws kUsage naming the
  /// file and what it is instead.
  StoredImage add(const std::filesystem::path& file);
  /// Adds an already unpacked file, which is moved. `origin` and `downloaded` go to its provenance.
  StoredImage adopt(const std::filesystem::path& unpacked, const std::string& name,
                    const std::string& origin, const std::string& downloaded, bool passing = false);
  /// Makes a bootable image of a 9front root tree and a kernel and adds it.
  StoredImage addTree(const std::filesystem::path& tree, const std::filesystem::path& kernel);

  /// Computes the digests again; returns a sentence for each file that is not what it was.
  std::vector<std::string> verify(const StoredImage& stored) const;
  void remove(const StoredImage& stored);

  /// A new folder in the cache for work that is not visible yet; on the same file system.
  std::filesystem::path scratch() const;

 private:
  StoredImage addFile(const std::filesystem::path& file, bool passing);
  StoredImage keep(const std::filesystem::path& scratch, StoredImage stored);
  std::filesystem::path images_;
};

}  // namespace vm
