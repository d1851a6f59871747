#include "vm/image/content/whole.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>

#include "vm/error.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kSector = 512;
constexpr std::streamoff kVolume = 32768;  // ISO 9660's primary volume descriptor
constexpr std::size_t kVolumeBlocks = 80;  // in it: blocks of the volume
constexpr std::size_t kVolumeBlockSize = 128;
constexpr std::size_t kPartitions = 446;  // in an MBR: four of 16 bytes
constexpr std::size_t kPartitionBytes = 16;
constexpr int kCorrupt = 2;  // qemu-img check's exit status

std::uint64_t little(const char* p, int bytes) {
  std::uint64_t value = 0;
  for (int i = bytes; i-- > 0;) value = value << 8 | static_cast<unsigned char>(p[i]);
  return value;
}

/// How many bytes an ISO or a raw disk has by its own words.
std::uint64_t ownLength(const fs::path& image, FileKind kind) {
  std::ifstream in(image, std::ios::binary);
  std::array<char, kSector> b{};
  if (kind == FileKind::kIso) in.seekg(kVolume);
  in.read(b.data(), b.size());
  if (kind == FileKind::kIso) return little(&b[kVolumeBlocks], 4) * little(&b[kVolumeBlockSize], 2);
  std::uint64_t end = 0;
  for (std::size_t at = kPartitions; at < kPartitions + 4 * kPartitionBytes;
       at += kPartitionBytes) {
    if (b[at + 4] == 0) continue;
    end = std::max(end, (little(&b[at + 8], 4) + little(&b[at + 12], 4)) * kSector);
  }
  return end;
}

}  // namespace

void requireWhole(const fs::path& image, FileKind kind) {
  if (kind == FileKind::kQcow2) {
    needProgram("qemu-img", "reading disk images");
    const ProgramResult checked =
        runProgram({.argv = {"qemu-img", "check", "-q", "-f", "qcow2", image.string()}});
    if (checked.status != kCorrupt) return;
    throw Error(Error::Kind::kUsage, "'" + image.string() + "': truncated or damaged qcow2: " +
                                         checked.err.substr(0, checked.err.find('\n')));
  }
  const std::uint64_t length = fs::file_size(image);
  const std::uint64_t own = ownLength(image, kind);
  if (own <= length) return;
  throw Error(Error::Kind::kUsage, "'" + image.string() + "': truncated " + fileKindName(kind) +
                                       ": it has " + std::to_string(length) +
                                       " bytes, and says that it has " + std::to_string(own));
}

}  // namespace vm
