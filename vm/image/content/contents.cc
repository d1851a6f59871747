#include "vm/image/content/contents.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <vector>

#include "vm/error.h"
#include "vm/image/content/digest.h"
#include "vm/program.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSector = 512;
constexpr unsigned char kPlan9Partition = 0x39;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
  throw Error(Error::Kind::kUsage, "'" + file.string() + "': " + what);
}

std::vector<unsigned char> firstBytes(const fs::path& file, std::size_t count) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw Error(Error::Kind::kUsage,
                "cannot read '" + file.string() + "': " + std::strerror(errno));
  }
  std::vector<unsigned char> bytes(count);
  in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(count));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return bytes;
}

/// The first sector of the MBR's Plan 9 partition, or 0 when there is none.
std::uint32_t plan9Partition(const std::vector<unsigned char>& mbr) {
  if (mbr.size() < kSector || mbr[510] != 0x55 || mbr[511] != 0xaa) return 0;
  for (std::size_t at = 446; at < 510; at += 16) {
    if (mbr[at + 4] != kPlan9Partition) continue;
    return mbr[at + 8] | mbr[at + 9] << 8 | mbr[at + 10] << 16 |
           static_cast<std::uint32_t>(mbr[at + 11]) << 24;
  }
  return 0;
}

/// A descriptor that is written whole and closed once, with errors that name the file.
class Output {
 public:
  explicit Output(const fs::path& file)
      : file_(file), fd_(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)) {
    if (fd_ < 0) fail();
  }
  ~Output() {
    if (fd_ >= 0) ::close(fd_);
  }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void write(const void* bytes, std::size_t count) {
    const char* at = static_cast<const char*>(bytes);
    while (count > 0) {
      const ssize_t n = ::write(fd_, at, count);
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) fail();
      at += n;
      count -= static_cast<std::size_t>(n);
    }
  }
  void finish() {
    if (::fsync(fd_) != 0) fail();
    const int fd = fd_;
    fd_ = -1;
    if (::close(fd) != 0) fail();
  }

 private:
  [[noreturn]] void fail() {
    throw Error(Error::Kind::kEnvironment,
                "cannot write '" + file_.string() + "': " + std::strerror(errno));
  }
  fs::path file_;
  int fd_;
};

std::string takeKernelFromIso(const fs::path& iso, const fs::path& to) {
  Reader reader(archive_read_new(), archive_read_free);
  archive_read_support_format_iso9660(reader.get());
  if (archive_read_open_filename(reader.get(), iso.c_str(), 1 << 16) != ARCHIVE_OK) {
    refuse(iso, std::string("not readable as an ISO: ") + archive_error_string(reader.get()));
  }
  archive_entry* entry = nullptr;
  int status;
  while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
    if (std::string(archive_entry_pathname(entry)) != "amd64/9pc64") continue;
    Output out(to);
    std::vector<char> piece(1 << 16);
    la_ssize_t n;
    while ((n = archive_read_data(reader.get(), piece.data(), piece.size())) > 0) {
      out.write(piece.data(), static_cast<std::size_t>(n));
    }
    if (n < 0) {
      refuse(iso, std::string("damaged at amd64/9pc64: ") + archive_error_string(reader.get()));
    }
    out.finish();
    return "amd64/9pc64 on the ISO";
  }
  if (status != ARCHIVE_EOF) {
    refuse(iso, std::string("damaged ISO: ") + archive_error_string(reader.get()));
  }
  refuse(iso, "an ISO without amd64/9pc64; want a 9front ISO for amd64");
}

/// Copies `count` bytes at `offset` of a qcow2 or raw disk to a file of their own.
void cutDisk(const fs::path& disk, FileKind kind, std::uint64_t offset, std::uint64_t count,
             const fs::path& to) {
  const std::string format = kind == FileKind::kQcow2 ? "qcow2" : "raw";
  const std::uint64_t sectors = count / kSector;
  const std::uint64_t skip = offset / kSector;
  const ProgramResult result = runProgram(
      {.argv = {"qemu-img", "dd", "-f", format, "-O", "raw", "bs=512",
                "count=" + std::to_string(skip + sectors), "skip=" + std::to_string(skip),
                "if=" + disk.string(), "of=" + to.string()}});
  if (result.status != 0) refuse(disk, "not readable as " + format + ": " + result.err);
}

std::string takeKernelFromDisk(const fs::path& disk, FileKind kind, const fs::path& to) {
  needProgram("qemu-img", "reading disk images");
  needProgram("mcopy", "reading the kernel's FAT partition");
  const fs::path part = to.string() + ".9fat";
  struct Removed {
    fs::path file;
    ~Removed() {
      std::error_code ignored;
      fs::remove(file, ignored);
    }
  } removed{part};

  cutDisk(disk, kind, 0, kSector, part);
  const std::uint32_t start = plan9Partition(firstBytes(part, kSector));
  if (start == 0) refuse(disk, "no Plan 9 partition (type 0x39) in the disk's partition table");

  // The partition begins with its FAT; the second sector lists Plan 9's own partitions.
  cutDisk(disk, kind, std::uint64_t{start} * kSector, 2 * kSector, part);
  const std::vector<unsigned char> head = firstBytes(part, 2 * kSector);
  const std::string table(head.begin() + kSector, head.end());
  unsigned long first = 0;
  unsigned long end = 0;
  const std::size_t at = table.find("part 9fat ");
  if (at == std::string::npos ||
      std::sscanf(table.c_str() + at, "part 9fat %lu %lu", &first, &end) != 2 || end <= first ||
      end - first > (1UL << 24)) {
    refuse(disk, "the Plan 9 partition lists no usable 9fat");
  }
  cutDisk(disk, kind, (std::uint64_t{start} + first) * kSector, (end - first) * kSector, part);
  const ProgramResult copied =
      runProgram({.argv = {"mcopy", "-n", "-o", "-i", part.string(), "::9pc64", to.string()}});
  if (copied.status != 0) refuse(disk, "no kernel 9pc64 in its 9fat partition: " + copied.err);
  return "9pc64 in the disk's 9fat partition";
}

}  // namespace

FileKind fileKind(const fs::path& file) {
  const std::vector<unsigned char> bytes = firstBytes(file, 40 << 10);
  if (bytes.size() >= 3 && bytes[0] == 0x1f && bytes[1] == 0x8b && bytes[2] == 8)
    return FileKind::kGzip;
  if (bytes.size() >= 4 && std::memcmp(bytes.data(), "QFI\xfb", 4) == 0) return FileKind::kQcow2;
  if (bytes.size() >= 32774 && std::memcmp(&bytes[32769], "CD001", 5) == 0) return FileKind::kIso;
  if (plan9Partition(bytes) != 0) return FileKind::kRawDisk;
  return FileKind::kUnknown;
}

const char* fileKindName(FileKind kind) {
  switch (kind) {
    case FileKind::kGzip:
      return "gzip";
    case FileKind::kQcow2:
      return "qcow2";
    case FileKind::kIso:
      return "ISO";
    case FileKind::kRawDisk:
      return "raw disk";
    case FileKind::kUnknown:
      break;
  }
  return "unknown";
}

std::string gunzip(const fs::path& from, const fs::path& to) {
  Reader reader(archive_read_new(), archive_read_free);
  archive_read_support_filter_gzip(reader.get());
  archive_read_support_format_raw(reader.get());
  archive_entry* entry = nullptr;
  if (archive_read_open_filename(reader.get(), from.c_str(), 1 << 16) != ARCHIVE_OK ||
      archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK) {
    refuse(from, std::string("not readable as gzip: ") + archive_error_string(reader.get()));
  }
  Output out(to);
  Sha256 digest;
  std::vector<char> piece(1 << 18);
  la_ssize_t n;
  while ((n = archive_read_data(reader.get(), piece.data(), piece.size())) > 0) {
    out.write(piece.data(), static_cast<std::size_t>(n));
    digest.add(piece.data(), static_cast<std::size_t>(n));
  }
  if (n < 0) {
    refuse(from, std::string("damaged or truncated gzip: ") + archive_error_string(reader.get()));
  }
  out.finish();
  return digest.hex();
}

std::string takeKernel(const fs::path& disk, FileKind kind, const fs::path& to) {
  std::string where =
      kind == FileKind::kIso ? takeKernelFromIso(disk, to) : takeKernelFromDisk(disk, kind, to);
  // A multiboot header lies in the first 8 KiB of every kernel that QEMU can load.
  const std::vector<unsigned char> head = firstBytes(to, 8192);
  static constexpr unsigned char kMagic[] = {0x02, 0xb0, 0xad, 0x1b};
  for (std::size_t i = 0; i + 4 <= head.size(); i += 4) {
    if (std::memcmp(&head[i], kMagic, 4) == 0) return where;
  }
  refuse(disk, "its kernel (" + where + ") has no multiboot header, so QEMU cannot load it");
}

}  // namespace vm
