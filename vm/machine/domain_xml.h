#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "vm/network/nic.h"

namespace vm {

/// A disk of a domain, in the order in which the guest numbers them.
struct DomainDisk {
  std::filesystem::path file;
  std::string format = "raw";  ///< "qcow2" or "raw"
  bool readonly = false;
};

/// Everything that makes a domain, as a value; domainXml turns it into libvirt's words.
struct DomainSpec {
  std::string name;
  std::string accel = "tcg";  ///< "tcg", "kvm", "hvf"
  unsigned memory_mib = 1024;
  unsigned cpus = 1;
  std::filesystem::path kernel;  ///< empty: the firmware boots the first disk
  std::filesystem::path initrd;
  std::string cmdline;
  std::vector<DomainDisk> disks;
  std::vector<std::filesystem::path> serial;  ///< sockets that we listen on: COM1, COM2
  std::vector<Nic> nics;
  bool vnc = false;
  bool incoming = false;  ///< waits for a migrated state
};

std::string domainXml(const DomainSpec& spec);

}  // namespace vm
