#include "vm/machine/machine_files.h"

#include <unistd.h>

#include <atomic>
#include <system_error>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/host/run_folder.h"
#include "vm/image/cache.h"
#include "vm/program.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

/// Some disks must be readable by another user: says which folder stands in the way.
void checkReadable(const Host::Impl& host, const fs::path& file) {
  std::error_code ec;
  if (!fs::exists(file, ec))
    throw Error(Error::Kind::kEnvironment, file.string() + ": there is no such file");
  if (host.user.other) checkTraversable(file);
}

void makeOverlay(const fs::path& overlay, const fs::path& backing, const std::string& format) {
  needProgram("qemu-img", "make disk overlays (package qemu-utils)");
  std::error_code ec;
  fs::remove(overlay, ec);
  Program program;
  program.argv = {"qemu-img", "create",         "-q", "-f",   "qcow2",
                  "-b",       backing.native(), "-F", format, overlay.native()};
  checkProgram(program);
}

/// A raw disk as QEMU's user can read it: the host's file itself, or a copy in our folder.
fs::path reachableRaw(const Host::Impl& host, const fs::path& folder, const RawDisk& raw,
                      std::size_t number) {
  std::error_code ec;
  const fs::perms all = fs::status(raw.source, ec).permissions();
  const bool readable = (all & fs::perms::others_read) != fs::perms::none;
  if (!host.user.other || (readable && reachableBy(host.user.uid, host.user.gid, raw.source)))
    return raw.source;
  fs::path copy = folder / ("raw" + std::to_string(number));
  fs::copy_file(raw.source, copy, fs::copy_options::overwrite_existing);
  host.give(copy);
  return copy;
}

}  // namespace

std::string domainName() {
  // Short, as it is part of a socket's path; unique also where several runs share a libvirt.
  static std::atomic<unsigned> count{0};
  return "9ml-" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

fs::path overlayPath(const fs::path& folder) { return folder / "root.qcow2"; }
fs::path outputPath(const fs::path& folder) { return folder / "output.img"; }

DomainSpec prepareMachine(Host::Impl& host, const MachineSpec& spec, const InputDisk& input,
                          const fs::path& folder, const fs::path& saved_root) {
  const BootRecipe& r = spec.recipe;
  DomainSpec d;
  d.name = domainName();
  d.memory_mib = spec.memory_mib;
  d.cpus = spec.cpus;
  d.vnc = spec.vnc;
  d.nics = spec.nics;
  d.cmdline = r.cmdline;
  checkReadable(host, r.kernel);
  d.kernel = r.kernel;
  if (!r.initrd_text.empty()) {
    d.initrd = folder / "initrd";
    writeFile(d.initrd, r.initrd_text);
    host.give(d.initrd);
  } else if (!r.initrd.empty()) {
    checkReadable(host, r.initrd);
    d.initrd = r.initrd;
  }

  if (!r.root.empty()) {
    checkReadable(host, r.root);
    if (r.root_readonly) {
      d.disks.push_back({r.root, r.root_format, true});
    } else {
      const bool warm = !saved_root.empty();
      makeOverlay(overlayPath(folder), warm ? saved_root : r.root, warm ? "qcow2" : r.root_format);
      host.give(overlayPath(folder));
      d.disks.push_back({overlayPath(folder), "qcow2", false});
    }
  }
  host.give(input.image);
  d.disks.push_back({input.image, "raw", true});
  makeOutputDisk(outputPath(folder), spec.output_bytes);
  host.give(outputPath(folder));
  d.disks.push_back({outputPath(folder), "raw", false});
  for (std::size_t i = 0; i < input.raw.size(); i++)
    d.disks.push_back({reachableRaw(host, folder, input.raw[i], i), "raw", true});
  return d;
}

}  // namespace vm
