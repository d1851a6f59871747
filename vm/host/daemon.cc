#include "vm/host/daemon.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/host/run_folder.h"
#include "vm/image/cache.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

/// The monolithic daemon where it exists, else the one for QEMU alone.
struct Daemon {
  const char* program;
  const char* socket;
};
constexpr Daemon kDaemons[] = {{"libvirtd", "libvirt-sock"}, {"virtqemud", "virtqemud-sock"}};

const Daemon& chooseDaemon() {
  for (const Daemon& d : kDaemons)
    if (!findProgram(d.program).empty()) return d;
  throw Error(Error::Kind::kEnvironment,
              "libvirtd is not installed; machines are run by it (package libvirt-daemon)");
}

void makeFolder(const fs::path& path, const DaemonUser& user) {
  std::error_code ec;
  fs::create_directories(path, ec);
  if (ec) throw Error(Error::Kind::kEnvironment, path.string() + ": " + ec.message());
  giveTo(user, path);
}

}  // namespace

void giveTo(const DaemonUser& user, const fs::path& path) {
  if (user.other && chown(path.c_str(), user.uid, user.gid) < 0)
    throw Error(Error::Kind::kEnvironment,
                path.string() + ": cannot be given to the daemon's user: " + std::strerror(errno));
}

Program prepareDaemon(const fs::path& run, const fs::path& cache, const DaemonUser& user) {
  needProgram("qemu-system-x86_64", "run machines (package qemu-system-x86)");
  fs::path kept = cache;
  try {
    if (!kept.empty()) makeCacheFolder(kept.parent_path());
  } catch (const Error&) {
    kept.clear();  // it is only slower without
  }
  if (kept.empty() || !reachableBy(user.uid, user.gid, kept)) kept = run / "cache";
  makeFolder(kept, user);
  for (const char* name : {"run", "c", "c/libvirt", "home"}) makeFolder(run / name, user);
  chmod((run / "run").c_str(), 0700);
  const fs::path conf = run / "c" / "libvirt" / "qemu.conf";
  writeFile(conf, "stdio_handler = \"file\"\nsecurity_driver = \"none\"\n");
  giveTo(user, conf);

  Program program;
  program.argv = daemonPrefix(user);
  program.argv.push_back(findProgram(chooseDaemon().program).native());
  program.argv.insert(program.argv.end(),
                      {"--timeout", "20", "--pid-file", daemonPidFile(run).native()});
  program.clean_env = true;
  const char* path = std::getenv("PATH");
  program.env = {
      {"PATH", std::string(path ? path : "/usr/bin:/bin") +
                   ":/usr/sbin:/sbin:/usr/local/bin:/opt/homebrew/bin:/opt/local/bin"},
      {"HOME", (run / "home").native()},
      {"XDG_RUNTIME_DIR", (run / "run").native()},
      {"XDG_CONFIG_HOME", (run / "c").native()},
      {"XDG_CACHE_HOME", kept.native()},
      {"TMPDIR", run.native()},
      {"LC_ALL", "C"},
  };
  return program;
}

fs::path daemonPidFile(const fs::path& run) { return run / "daemon.pid"; }

std::string daemonUri(const fs::path& run) {
  return "qemu+unix:///session?socket=" +
         (run / "run" / "libvirt" / chooseDaemon().socket).native();
}

}  // namespace vm
