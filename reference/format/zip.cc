#include "reference/format/zip.h"

#include <algorithm>
#include <array>
#include <set>

#include "reference/data/bytes.h"
#include "reference/error.h"

namespace reference {
namespace {

constexpr std::uint32_t kLocal = 0x04034B50;
constexpr std::uint32_t kCentral = 0x02014B50;
constexpr std::uint32_t kEnd = 0x06054B50;
constexpr std::uint32_t kEnd64 = 0x06064B50;
constexpr std::uint32_t kLocator64 = 0x07064B50;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLocatorSize = 20;
constexpr std::uint64_t kAsk64 = 0xFFFFFFFF;

std::uint32_t checksum(std::span<const std::byte> bytes) {
  static const std::array<std::uint32_t, 256> table = [] {
    std::array<std::uint32_t, 256> out{};
    for (std::uint32_t i = 0; i < 256; i++) {
      std::uint32_t crc = i;
      for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
      out[i] = crc;
    }
    return out;
  }();
  std::uint32_t crc = 0xFFFFFFFF;
  for (std::byte b : bytes) crc = crc >> 8 ^ table[(crc ^ std::to_integer<std::uint32_t>(b)) & 255];
  return ~crc;
}

/// Where the directory lies.
struct Directory {
  std::uint64_t entries = 0;
  std::uint64_t size = 0;
  std::uint64_t offset = 0;
};

class Archive {
 public:
  Archive(std::span<const std::byte> bytes, const std::string& name) : bytes_(bytes), name_(name) {}

  std::vector<ZipMember> members() {
    const Directory directory = findDirectory();
    if (directory.offset > bytes_.size() || directory.size > bytes_.size() - directory.offset)
      fail("the directory lies at byte " + std::to_string(directory.offset) + " and has " +
           std::to_string(directory.size) + " bytes, the file has " +
           std::to_string(bytes_.size()));
    ByteReader reader(bytes_.subspan(directory.offset, directory.size), name_ + ": its directory");
    std::vector<ZipMember> out;
    std::set<std::string> names;
    std::uint64_t total = 0;
    while (reader.left() > 0) {
      out.push_back(member(reader));
      if (!names.insert(out.back().name).second)
        fail("the member " + out.back().name + " is there twice");
      // Members that share bytes would make a small file grow.
      total += out.back().bytes.size();
      if (total > bytes_.size()) fail("its members overlap");
    }
    if (out.size() != directory.entries)
      fail("its directory has " + std::to_string(out.size()) + " members, its end says " +
           std::to_string(directory.entries));
    return out;
  }

 private:
  [[noreturn]] void fail(const std::string& sentence) const {
    throw Error(name_ + ": " + sentence);
  }

  ByteReader from(std::uint64_t offset, const std::string& what) const {
    if (offset > bytes_.size())
      fail(what + " lies at byte " + std::to_string(offset) + ", the file has " +
           std::to_string(bytes_.size()));
    return {bytes_.subspan(offset), name_ + ": " + what};
  }

  Directory findDirectory() const {
    if (bytes_.size() < kEndSize)
      fail("no zip archive: " + std::to_string(bytes_.size()) + " bytes");
    // A comment of at most 64 KiB may stand at the end.
    const std::size_t first =
        bytes_.size() - std::min<std::size_t>(bytes_.size(), kEndSize + 65535);
    for (std::size_t at = bytes_.size() - kEndSize + 1; at-- > first;) {
      ByteReader reader(bytes_.subspan(at), name_ + ": the end of its directory");
      if (reader.uint32("the signature") != kEnd) continue;
      const std::uint16_t disk = reader.uint16("the disk");
      reader.skip(4, "disks");
      Directory found;
      found.entries = reader.uint16("the number of members");
      found.size = reader.uint32("the directory's size");
      found.offset = reader.uint32("the directory's offset");
      if (reader.uint16("the comment's length") != reader.left()) continue;
      if (disk != 0 && disk != 0xFFFF) fail("an archive of several disks");
      return directory64(at, found);
    }
    fail("no end of a zip directory in it: no zip archive, or its end is missing");
  }

  Directory directory64(std::size_t end, Directory found) const {
    if (end < kLocatorSize) return found;
    ByteReader locator = from(end - kLocatorSize, "the locator of its directory");
    if (locator.uint32("the signature") != kLocator64) return found;
    locator.skip(4, "the disk");
    ByteReader reader = from(locator.uint64("the offset"), "the 64-bit end of its directory");
    if (reader.uint32("the signature") != kEnd64) fail("its locator points to no 64-bit end");
    reader.skip(8 + 2 + 2 + 4 + 4 + 8, "sizes and disks");
    found.entries = reader.uint64("the number of members");
    found.size = reader.uint64("the directory's size");
    found.offset = reader.uint64("the directory's offset");
    return found;
  }

  ZipMember member(ByteReader& reader) const {
    if (reader.uint32("a member's signature") != kCentral)
      fail("its directory has no member at offset " + std::to_string(reader.offset() - 4));
    reader.skip(4, "versions");
    const std::uint16_t flags = reader.uint16("flags");
    const std::uint16_t method = reader.uint16("the method");
    reader.skip(4, "the time");
    const std::uint32_t crc = reader.uint32("the checksum");
    std::uint64_t packed = reader.uint32("the packed size");
    std::uint64_t size = reader.uint32("the size");
    const std::uint16_t nameLength = reader.uint16("the name's length");
    const std::uint16_t extraLength = reader.uint16("the extra field's length");
    const std::uint16_t commentLength = reader.uint16("the comment's length");
    reader.skip(8, "the disk and attributes");
    std::uint64_t offset = reader.uint32("the offset");
    ZipMember out;
    out.name = reader.bytes(nameLength, "the name");
    wide(ByteReader(reader.take(extraLength, "the extra field"), name_ + ": member " + out.name),
         size, packed, offset);
    reader.skip(commentLength, "the comment");
    const std::string which = "member " + out.name;
    if ((flags & 1) != 0) fail(which + " is encrypted");
    if (method != 0 || packed != size)
      fail(which + " is compressed by method " + std::to_string(method) + ", expected 0 (stored)");
    ByteReader local = from(offset, which);
    if (local.uint32("the signature") != kLocal) fail(which + ": no header at its offset");
    local.skip(22, "the header");
    const std::uint16_t localName = local.uint16("the name's length");
    const std::uint16_t localExtra = local.uint16("the extra field's length");
    local.skip(std::size_t(localName) + localExtra, "the name and extra field");
    out.bytes = local.take(size, "its data");
    if (const std::uint32_t found = checksum(out.bytes); found != crc)
      fail(which + " has the checksum " + std::to_string(found) + ", expected " +
           std::to_string(crc));
    return out;
  }

  /// The 64-bit sizes of an extra field, for those that do not fit.
  static void wide(ByteReader extra, std::uint64_t& size, std::uint64_t& packed,
                   std::uint64_t& offset) {
    while (extra.left() >= 4) {
      const std::uint16_t id = extra.uint16("an extra field's id");
      const std::uint16_t length = extra.uint16("its length");
      ByteReader field(extra.take(length, "an extra field"), "an extra field");
      if (id != 1) continue;
      for (std::uint64_t* value : {&size, &packed, &offset})
        if (*value == kAsk64) *value = field.uint64("a 64-bit size");
    }
  }

  std::span<const std::byte> bytes_;
  const std::string& name_;
};

}  // namespace

std::vector<ZipMember> readZip(std::span<const std::byte> bytes, const std::string& name) {
  return Archive(bytes, name).members();
}

}  // namespace reference
