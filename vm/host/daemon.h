#pragma once

#include <filesystem>
#include <string>

#include "vm/program.h"

namespace vm {

/// Who the private daemon and its machines run as: ourselves, or nobody when we are root.
struct DaemonUser {
  unsigned uid = 0;
  unsigned gid = 0;
  bool other = false;  ///< not ourselves: files must be given to it
};

/// Throws kEnvironment where there can be none.
DaemonUser daemonUser();

/// Why the private daemon cannot run for this user of ours; empty when it can. Differs by platform.
std::string whyNoDaemonUser(unsigned uid);

/// Fills a run's folder with what a private libvirtd wants and says how to start it. `cache` keeps
/// what libvirt has learnt about QEMU (4 seconds' worth); empty: in the run's folder.
Program prepareDaemon(const std::filesystem::path& run, const std::filesystem::path& cache,
                      const DaemonUser& user);

/// Words put before the daemon's own command: other user, end with the parent. Differs by platform.
std::vector<std::string> daemonPrefix(const DaemonUser& user);

/// The libvirt URI of the daemon of a run.
std::string daemonUri(const std::filesystem::path& run);

/// Where the daemon of a run writes its process id.
std::filesystem::path daemonPidFile(const std::filesystem::path& run);

/// Gives a file or folder to the daemon's user.
void giveTo(const DaemonUser& user, const std::filesystem::path& path);

}  // namespace vm
