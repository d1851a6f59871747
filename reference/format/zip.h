// Zip archives (PKWARE's APPNOTE.TXT, with the 64-bit fields) whose members are stored as they are.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace reference {

struct ZipMember {
  std::string name;
  std::span<const std::byte> bytes;
};

/// The members in the directory's order. Throws Error for archives that are cut, encrypted,
/// compressed or of several disks, for members that overlap or have a name twice, and where a
/// checksum is wrong.
std::vector<ZipMember> readZip(std::span<const std::byte> bytes, const std::string& name);

}  // namespace reference
