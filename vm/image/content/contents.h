#pragma once

#include <filesystem>
#include <string>

namespace vm {

/// What a file holds, as told by its first bytes.
enum class FileKind {
  kGzip,
  kQcow2,
  kIso,      ///< ISO 9660
  kRawDisk,  ///< a disk with a Plan 9 partition (type 0x39) in its MBR
  kUnknown,
};

FileKind fileKind(const std::filesystem::path& file);
const char* fileKindName(FileKind kind);

/// Unpacks a gzip file and returns the SHA-256 of what came out. Throws kUsage for a damaged or
/// truncated file, kEnvironment for a full disk; `to` may then hold a part.
std::string gunzip(const std::filesystem::path& from, const std::filesystem::path& to);

/// Copies the amd64 kernel (9pc64) out of a 9front system to `to`: from an ISO's amd64 folder, or
/// from the FAT partition (9fat) of a disk. Returns a sentence on where it was found. Throws kUsage
/// when the file is no 9front system for amd64.
std::string takeKernel(const std::filesystem::path& disk, FileKind kind,
                       const std::filesystem::path& to);

}  // namespace vm
