#pragma once

#include <filesystem>
#include <string>

namespace vm {

/// A 9front system that a machine can boot: its root disk and the kernel taken out of it.
struct Image {
  std::string name;              ///< what results call it, "9front-11554.amd64.qcow2"
  std::filesystem::path disk;    ///< never written: machines work on overlays
  std::string format;            ///< of disk: "qcow2" or "raw" (an ISO is raw)
  bool cdrom_root = false;       ///< the root is an ISO or a live system: read-only
  std::filesystem::path kernel;  ///< 9pc64, booted directly
  std::string digest;            ///< SHA-256 of disk, in hexadecimal
};

}  // namespace vm
