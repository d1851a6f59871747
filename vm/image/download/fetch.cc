#include "vm/image/download/fetch.h"

#include <optional>

#include "vm/download/lock.h"
#include "vm/error.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/download/unpack.h"
#include "vm/image/files.h"

namespace vm {

namespace fs = std::filesystem;

std::optional<StoredImage> findRelease(const ImageStore& store, const ReleaseFile& file) {
  for (const StoredImage& stored : store.list()) {
    const bool same_pin = !file.sha256.empty() && stored.provenance.downloaded == file.sha256;
    const bool same_origin =
        file.sha256.empty() && stored.provenance.origin.ends_with("/" + file.name);
    if (same_pin || same_origin) return stored;
  }
  return std::nullopt;
}

StoredImage fetchRelease(ImageStore& store, const fs::path& cache, const ReleaseFile& file,
                         const FetchOptions& options) {
  if (const auto stored = findRelease(store, file)) return store.prefer(*stored);
  if (file.sha256.empty() && !options.trust) {
    throw Error(Error::Kind::kUsage, file.name +
                                         " has no pinned digest: fetch it with --trust to "
                                         "accept what comes and record its digest");
  }
  const fs::path folder = cache / "downloads";
  makeCacheFolder(folder);
  const fs::path part = folder / (file.name + ".part");
  const DownloadLock lock(folder / (file.name + ".lock"), options.download);
  if (const auto stored = findRelease(store, file)) return store.prefer(*stored);

  std::vector<std::string> urls;
  for (const std::string& mirror : options.mirrors) {
    urls.push_back(mirror + (mirror.ends_with('/') ? "" : "/") + file.name);
  }
  urls.insert(urls.end(), file.urls.begin(), file.urls.end());
  const ScratchFolder scratch(store.scratch());
  const fs::path unpacked = scratch.path() / "unpacked";
  Unpacker unpacker(part, unpacked);
  DownloadOptions download_options = options.download;
  download_options.arrived = [&](std::uint64_t bytes) { unpacker.grew(bytes); };
  std::error_code error;
  const bool arrived = !file.sha256.empty() && fs::is_regular_file(part, error) &&
                       (file.bytes == 0 || fs::file_size(part, error) == file.bytes) &&
                       sha256File(part) == file.sha256;
  const std::string origin =
      arrived && !urls.empty() ? urls.front() : download(urls, part, download_options);

  // A file that is no gzip file or is not what was pinned must not be resumed next time; one that
  // only found no room here is.
  Unpacker::Unpacked digests;
  try {
    digests = unpacker.finish();
  } catch (const BadPacking&) {
    fs::remove(part);
    throw;
  }
  const auto check = [&](const std::string& what, const std::string& got, const std::string& want) {
    if (want.empty() || got == want) return;
    fs::remove(part);
    throw Error(Error::Kind::kEnvironment,
                what + ": SHA-256 is " + got + ", want " + want + "; nothing of it was kept");
  };
  check(file.name, digests.packed_sha256, file.sha256);
  check("what " + file.name + " holds", digests.sha256, file.unpacked_sha256);
  const std::string name = fs::path(file.name).stem().string();
  StoredImage stored = store.adopt(unpacked, name, origin, digests.packed_sha256);
  fs::remove(part);
  return stored;
}

}  // namespace vm
