#pragma once

#include <filesystem>
#include <string>

#include "vm/fd.h"

namespace vm {

/// Where everything of one run lies: `${TMPDIR:-/tmp}/9ml.XXXXXX`, locked while its owner lives.
struct RunFolder {
  std::filesystem::path path;
  UniqueFd lock;
};

/// Makes and locks one. In /tmp when TMPDIR's is so deep that a socket's path would pass 100 bytes,
/// when it holds a character outside [A-Za-z0-9._/+-] (libvirt, QEMU and mtools each read some of
/// them as their own), or when `uid` (the user of the daemon) cannot get there; an Error when
/// TMPDIR's takes no folder.
RunFolder makeRunFolder(unsigned uid, unsigned gid);

/// Removes the folders of runs that have died, with what still runs in them.
void removeDeadRuns();

/// Kills the machines whose process ids libvirt left in a run's folder (and only those: a reused
/// process id belongs to somebody else).
void killMachinesOf(const std::filesystem::path& run);

/// Marks a run's folder as one that stays when the run is over.
void markKept(const std::filesystem::path& run);

/// Removes a tree whatever its modes are; never throws.
void removeTree(const std::filesystem::path& path);

/// True when `uid` may pass through every folder above `path`. Looks at modes only.
bool reachableBy(unsigned uid, unsigned gid, const std::filesystem::path& path);

/// The command line of a process as a shell would take it; empty when there is none. (macOS does
/// not tell where words end: nothing is quoted there.)
std::string commandLineOf(int pid);

}  // namespace vm
