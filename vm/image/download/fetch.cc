#include "vm/image/download/fetch.h"

#include <optional>

#include "vm/download/lock.h"
#include "vm/error.h"
#include "vm/image/cache.h"
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
  if (std::optional<StoredImage> stored = findRelease(store, file)) return *stored;
  if (file.sha256.empty() && !options.trust) {
    throw Error(Error::Kind::kUsage, file.name +
                                         " has no pinned digest: fetch it with --trust to "
                                         "accept what comes and record its digest");
  }
  const fs::path folder = cache / "downloads";
  makeCacheFolder(folder);
  const fs::path part = folder / (file.name + ".part");
  const DownloadLock lock(folder / (file.name + ".lock"), options.download);
  if (std::optional<StoredImage> stored = findRelease(store, file)) return *stored;

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
  const std::string origin = download(urls, part, download_options);

  // A file that cannot be unpacked or is not what was pinned must not be resumed next time.
  Unpacker::Unpacked digests;
  try {
    digests = unpacker.finish();
  } catch (const Error&) {
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
