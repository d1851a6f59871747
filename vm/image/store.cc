#include "vm/image/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <vector>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/image/cache.h"
#include "vm/image/content/contents.h"
#include "vm/image/content/digest.h"
#include "vm/image/content/tree.h"
#include "vm/image/content/whole.h"
#include "vm/image/files.h"
#include "vm/image/provenance.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kShortestDigest = 8;
constexpr std::size_t kShownDigest = 12;  // as '9ml image list' shows them

[[noreturn]] void failed(const std::string& what, const std::error_code& error) {
  throw Error(Error::Kind::kEnvironment, what + ": " + error.message());
}

/// By hand: the library's copy calls every failure of the second file's an input/output error.
void copyFile(const fs::path& from, const fs::path& to) {
  const auto broken = [&](int number) {
    failed("cannot copy '" + from.string() + "' to '" + to.string() + "'",
           std::error_code(number, std::generic_category()));
  };
  const UniqueFd in(open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in) broken(errno);
  const UniqueFd out(open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
  if (!out) broken(errno);
  std::vector<char> buffer(1 << 20);
  for (;;) {
    const ssize_t n = read(in.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) broken(errno);
    if (n == 0) return;
    if (!writeAll(out.get(), {buffer.data(), static_cast<std::size_t>(n)})) broken(errno);
  }
}

/// Held by whoever looks whether a content is there and then publishes it. A file system that
/// locks no folders lets it pass.
class PublishingLock {
 public:
  explicit PublishingLock(const fs::path& folder)
      : fd_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    while (fd_ && flock(fd_.get(), LOCK_EX) < 0 && errno == EINTR) continue;
  }

 private:
  UniqueFd fd_;
};

/// A file's name without the ".gz" of its packing.
std::string nameOf(const fs::path& file) {
  return file.extension() == ".gz" ? file.stem().string() : file.filename().string();
}

/// A sentence about our copy of a file, as one about the file.
std::string renamed(std::string sentence, const std::string& copy, const std::string& file) {
  const std::size_t at = sentence.find(copy);
  return at == std::string::npos ? sentence : sentence.replace(at, copy.size(), file);
}

}  // namespace

ImageStore::ImageStore(const fs::path& cache) : images_(cache / "images") {}

fs::path ImageStore::scratch() const {
  makeCacheFolder(images_);
  std::string pattern = (images_ / ".new.XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw Error(Error::Kind::kEnvironment,
                "cannot make a folder in '" + images_.string() + "': " + std::strerror(errno));
  }
  return pattern;
}

std::vector<StoredImage> ImageStore::list() const {
  std::vector<StoredImage> images;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(images_, error)) {
    if (entry.path().filename().string().starts_with('.')) continue;
    if (std::optional<StoredImage> stored = readProvenance(entry.path())) {
      images.push_back(std::move(*stored));
    }
  }
  std::sort(images.begin(), images.end(), [](const StoredImage& a, const StoredImage& b) {
    return a.provenance.added > b.provenance.added;
  });
  return images;
}

std::optional<StoredImage> ImageStore::find(const std::string& name) const {
  const std::vector<StoredImage> images = list();
  std::optional<StoredImage> found;
  if (name.empty()) {
    const auto first = std::find_if(images.begin(), images.end(), [](const StoredImage& stored) {
      return !stored.provenance.passing;
    });
    if (first != images.end()) found = *first;
    return found;
  }
  for (const StoredImage& stored : images) {
    if (stored.image.name == name) return stored;
    if (name.size() < kShortestDigest || !stored.image.digest.starts_with(name)) continue;
    if (found) {
      throw Error(Error::Kind::kUsage, "image '" + name + "': more than one digest begins so");
    }
    found = stored;
  }
  return found;
}

void ImageStore::requireOneMeaning(const std::string& word, const StoredImage& found) {
  std::error_code error;
  if (word.empty() || !fs::is_regular_file(word, error)) return;
  const bool packed = !found.provenance.downloaded.empty();
  if (packed || fs::file_size(word, error) == fs::file_size(found.image.disk, error)) {
    const std::string digest = sha256File(word);
    if (digest == found.image.digest || digest == found.provenance.downloaded) return;
  }
  throw Error(Error::Kind::kUsage,
              "image '" + word + "': an image in the cache and a different file here, write '" +
                  found.image.digest.substr(0, kShownDigest) + "' for the image or './" + word +
                  "' for the file");
}

StoredImage ImageStore::pick(const std::string& name_or_file,
                             const std::function<void(const std::string&)>& note) {
  if (std::optional<StoredImage> stored = find(name_or_file)) {
    requireOneMeaning(name_or_file, *stored);
    return *stored;
  }
  std::error_code error;
  if (!name_or_file.empty() && fs::is_regular_file(name_or_file, error)) {
    const std::size_t before = list().size();
    StoredImage stored = addFile(name_or_file, true);
    if (note && list().size() > before) {
      note("'" + name_or_file + "' is in the cache now, as '" + stored.image.name +
           "'; runs without --image go on with what they used");
    }
    return stored;
  }
  if (name_or_file.empty()) {
    throw Error(Error::Kind::kUsage, "no 9front image in '" + images_.string() +
                                         "': use '9ml image fetch' or '9ml image add FILE'");
  }
  throw Error(Error::Kind::kUsage, "image '" + name_or_file +
                                       "': neither a name that '9ml image list' shows nor a file");
}

StoredImage ImageStore::add(const fs::path& file) { return addFile(file, false); }

StoredImage ImageStore::addFile(const fs::path& file, bool passing) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) {
    throw Error(Error::Kind::kUsage, "'" + file.string() + "': want a qcow2, raw or ISO file, " +
                                         (error ? error.message() : "this is no regular file"));
  }
  const ScratchFolder folder(scratch());
  const fs::path copy = folder.path() / "unpacked";
  std::string downloaded;
  const FileKind packed = fileKind(file);
  if (packed == FileKind::kGzip) {
    downloaded = sha256File(file);
    gunzip(file, copy);
  } else if (packed == FileKind::kUnknown) {
    throw Error(Error::Kind::kUsage,
                "'" + file.string() +
                    "': want a qcow2, a raw disk with a Plan 9 partition or an ISO, plain or "
                    "gzipped; its first bytes are none of these");
  } else {
    copyFile(file, copy);
  }
  return adopt(copy, nameOf(file), fs::absolute(file).string(), downloaded, passing);
}

StoredImage ImageStore::adopt(const fs::path& unpacked, const std::string& name,
                              const std::string& origin, const std::string& downloaded,
                              bool passing) {
  const FileKind kind = fileKind(unpacked);
  if (kind == FileKind::kUnknown || kind == FileKind::kGzip) {
    throw Error(Error::Kind::kUsage, "'" + origin +
                                         "': want a qcow2, a raw disk or an ISO inside, "
                                         "found something " +
                                         fileKindName(kind));
  }
  const ScratchFolder folder(scratch());
  StoredImage stored;
  stored.image.name = name;
  stored.image.format = kind == FileKind::kQcow2 ? "qcow2" : "raw";
  stored.image.cdrom_root = kind == FileKind::kIso;
  stored.image.disk = folder.path() / (kind == FileKind::kQcow2 ? "disk.qcow2" : "disk.raw");
  stored.image.kernel = folder.path() / "9pc64";
  std::string where;
  try {
    requireWhole(unpacked, kind);
    where = takeKernel(unpacked, kind, stored.image.kernel);
  } catch (const Error& e) {
    throw Error(e.kind(), renamed(e.what(), unpacked.string(), origin));
  }
  std::error_code error;
  fs::rename(unpacked, stored.image.disk, error);
  if (error) failed("cannot move '" + unpacked.string() + "' into the cache", error);
  stored.image.digest = sha256File(stored.image.disk);
  stored.provenance = {
      .origin = origin,
      .added = timestamp(),
      .downloaded = downloaded,
      .kernel = sha256File(stored.image.kernel),
      .found = std::string(fileKindName(kind)) +
               (stored.image.cdrom_root ? " with a live 9front" : " with 9front on a disk") +
               "; kernel: " + where,
      .passing = passing};
  return keep(folder.path(), stored);
}

StoredImage ImageStore::addTree(const fs::path& tree, const fs::path& kernel) {
  const ScratchFolder folder(scratch());
  const fs::path iso = folder.path() / "tree.iso";
  makeTreeIso(tree, kernel, iso, folder.path());
  return adopt(iso, "9front-tree",
               "tree " + fs::absolute(tree).string() + ", kernel " + fs::absolute(kernel).string(),
               "");
}

StoredImage ImageStore::prefer(StoredImage stored) const {
  stored.provenance.added = timestamp();
  stored.provenance.passing = false;
  writeProvenance(images_ / stored.image.digest, stored);
  return stored;
}

StoredImage ImageStore::keep(const fs::path& scratch, StoredImage stored) {
  const fs::path home = images_ / stored.image.digest;
  const bool new_content = !readProvenance(home);
  for (const fs::path& file : {stored.image.disk, stored.image.kernel}) {
    fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    if (new_content) flush(file);
  }
  fs::permissions(scratch, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                               fs::perms::others_read | fs::perms::others_exec);

  // The same content is the same entry, which becomes the default unless it is passing.
  const PublishingLock lock(images_);
  for (const StoredImage& other : list()) {
    if (other.image.digest == stored.image.digest) {
      return stored.provenance.passing ? other : prefer(other);
    }
    if (other.image.name == stored.image.name) {
      stored.image.name += "-" + stored.image.digest.substr(0, kShortestDigest);
    }
  }
  std::error_code error;
  fs::remove_all(home, error);  // an entry that list() does not show is damaged
  writeProvenance(scratch, stored);
  fs::rename(scratch, home, error);
  if (error) failed("cannot rename '" + scratch.string() + "' to '" + home.string() + "'", error);
  flush(images_);
  stored.image.disk = home / stored.image.disk.filename();
  stored.image.kernel = home / stored.image.kernel.filename();
  return stored;
}

std::vector<std::string> ImageStore::verify(const StoredImage& stored) const {
  std::vector<std::string> wrong;
  const auto check = [&](const fs::path& file, const std::string& want) {
    const std::string got = sha256File(file);
    if (got != want) {
      wrong.push_back("'" + file.string() + "': SHA-256 is " + got + ", recorded was " + want);
    }
  };
  check(stored.image.disk, stored.image.digest);
  check(stored.image.kernel, stored.provenance.kernel);
  return wrong;
}

void ImageStore::remove(const StoredImage& stored) {
  // Out of sight first, so that nobody finds half of it.
  const ScratchFolder grave(scratch());
  std::error_code error;
  fs::rename(stored.image.disk.parent_path(), grave.path() / "image", error);
  if (error) failed("cannot remove image '" + stored.image.name + "'", error);
}

}  // namespace vm
