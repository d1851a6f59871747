#include "vm/image/content/extract.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>
#include <system_error>

#include "vm/error.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kTellEvery = 256;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;

[[noreturn]] void damaged(const fs::path& file, archive* reader) {
  throw Error(Error::Kind::kUsage, "'" + file.string() +
                                       "': not readable as an archive of a 9front root: " +
                                       archive_error_string(reader));
}

[[noreturn]] void unwritten(const fs::path& to, const char* why) {
  throw Error(Error::Kind::kEnvironment, "cannot write '" + to.string() + "': " + why);
}

/// Plan 9's file server for ISOs calls everything executable; other archives know better.
bool holdsPrograms(const fs::path& path) {
  const auto first = path.begin();
  return first != path.end() && std::next(first) != path.end() &&
         (*first == "rc" || *std::next(first) == "bin" || *std::next(first) == "init");
}

/// A name below the root: relative, without "..".
fs::path nameInside(const fs::path& archive, const char* name) {
  fs::path path = fs::path(name == nullptr ? "" : name).relative_path().lexically_normal();
  if (path.begin() != path.end() && *path.begin() == "..") {
    throw Error(Error::Kind::kUsage, "'" + archive.string() + "': holds the name '" +
                                         path.string() + "', which leads out of it");
  }
  return path;
}

void copyContent(archive* reader, archive* writer, const fs::path& from, const fs::path& to) {
  const void* bytes = nullptr;
  std::size_t count = 0;
  la_int64_t offset = 0;
  int status;
  while ((status = archive_read_data_block(reader, &bytes, &count, &offset)) == ARCHIVE_OK) {
    if (archive_write_data_block(writer, bytes, count, offset) < 0)
      unwritten(to, archive_error_string(writer));
  }
  if (status != ARCHIVE_EOF) damaged(from, reader);
}

}  // namespace

std::size_t extractRoot(const fs::path& from, const fs::path& to,
                        const std::function<void(std::size_t)>& told) {
  Reader reader(archive_read_new(), archive_read_free);
  archive_read_support_format_iso9660(reader.get());
  archive_read_support_format_tar(reader.get());
  if (archive_read_open_filename(reader.get(), from.c_str(), 1 << 16) != ARCHIVE_OK)
    damaged(from, reader.get());
  Writer writer(archive_write_disk_new(), archive_write_free);
  archive_write_disk_set_options(
      writer.get(), ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_SECURE_NODOTDOT);
  fs::create_directories(to);
  std::size_t files = 0;
  archive_entry* entry = nullptr;
  int status;
  while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
    const auto type = archive_entry_filetype(entry);
    const fs::path name = nameInside(from, archive_entry_pathname(entry));
    if ((type != AE_IFREG && type != AE_IFDIR) || name.empty() || name == ".") continue;
    const bool runs = (archive_entry_perm(entry) & 0111) != 0 || holdsPrograms(name);
    archive_entry_set_perm(entry, type == AE_IFDIR || runs ? 0555 : 0444);
    archive_entry_set_pathname(entry, (to / name).c_str());
    archive_entry_set_hardlink(entry, nullptr);
    if (archive_write_header(writer.get(), entry) < ARCHIVE_WARN)
      unwritten(to / name, archive_error_string(writer.get()));
    copyContent(reader.get(), writer.get(), from, to / name);
    if (archive_write_finish_entry(writer.get()) < ARCHIVE_WARN)
      unwritten(to / name, archive_error_string(writer.get()));
    if (type == AE_IFREG && ++files % kTellEvery == 0 && told) told(files);
  }
  if (status != ARCHIVE_EOF) damaged(from, reader.get());
  return files;
}

}  // namespace vm
