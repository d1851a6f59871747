#include "vm/standin/standin.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "vm/error.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/files.h"
#include "vm/program.h"
#include "vm/standin/initramfs.h"
#include "vm/standin/kernel.h"
#include "vm/standin/toolchain.h"

namespace vm {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

// Disks of tens of megabytes: for the states that can be kept, and no more.
constexpr std::size_t kKeptParts = 8;

// Of the host's own, in /bin where the host has them.
constexpr const char* kHostPrograms[] = {"sh", "mount", "umount", "drawterm"};

constexpr const char* kInputDisk = "/dev/vdb";
constexpr const char* kOutputDisk = "/dev/vdc";

/// A file of the host's as a part of a key, without reading it. Ours are read: a build renews
/// times.
std::string stamp(const fs::path& file) {
  const auto status = fs::symlink_status(file);
  std::string text = file.string();
  if (fs::is_symlink(status)) return text + " -> " + fs::read_symlink(file).string() + "\n";
  if (!fs::is_regular_file(status)) return text + "\n";
  return text + " " + std::to_string(fs::file_size(file)) + " " +
         std::to_string(fs::last_write_time(file).time_since_epoch().count()) + "\n";
}

/// Every file below a folder, or the file itself.
std::vector<fs::path> filesBelow(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path)) {
    if (!entry.is_directory()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Fills `home` by `make` in a folder beside it, once, however many processes want it at a time.
template <typename Make>
void makeOnce(const fs::path& home, const Make& make) {
  std::error_code error;
  if (fs::exists(home, error)) {
    fs::last_write_time(home, fs::file_time_type::clock::now(), error);
    return;
  }
  makeCacheFolder(home.parent_path());
  std::string pattern = (home.parent_path() / ".new.XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw Error(Error::Kind::kEnvironment,
                "cannot make a folder in '" + home.parent_path().string() + "'");
  }
  const ScratchFolder folder{pattern};
  const std::string name = home.filename();
  make(folder.path());
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::group_read |
                                     fs::perms::group_exec | fs::perms::others_read |
                                     fs::perms::others_exec);
  flushTree(folder.path());
  fs::rename(folder.path(), home, error);
  if (error && !fs::exists(home)) {
    throw Error(Error::Kind::kEnvironment, "cannot rename '" + folder.path().string() + "' to '" +
                                               home.string() + "': " + error.message());
  }
  keepNewest(home.parent_path(), name.substr(0, name.find('-')), kKeptParts);
}

void copyInto(const fs::path& root, const fs::path& file) {
  const fs::path to = root / file.relative_path();
  fs::create_directories(to.parent_path());
  if (fs::exists(fs::symlink_status(to))) return;
  if (fs::is_symlink(file)) {
    fs::copy_symlink(file, to);
  } else {
    fs::copy(file, to);
  }
}

void writeDisk(const StandInParts& parts, const Toolchain& toolchain, const fs::path& folder) {
  fs::path writer;
  for (const char* name : {"genisoimage", "mkisofs"}) {
    if (writer.empty()) writer = findProgram(name);
  }
  if (writer.empty()) {
    throw Error(Error::Kind::kEnvironment,
                "the stand-in's disk needs genisoimage or mkisofs, and neither is installed");
  }
  const fs::path root = folder / "root";
  for (const fs::path& file : toolchain.files) copyInto(root, file);
  for (const auto& [where, from] : parts.own) {
    const fs::path to = root / "standin" / where;
    fs::create_directories(to.parent_path());
    fs::copy(from, to,
             fs::copy_options::recursive | fs::copy_options::copy_symlinks |
                 fs::copy_options::overwrite_existing);
  }
  // What 9ml has of its own stands before what 9base has.
  const fs::path bin = root / "standin" / "bin";
  fs::create_directories(bin);
  for (const fs::directory_entry& entry : fs::directory_iterator(toolchain.plan9_bin)) {
    const fs::path link = bin / entry.path().filename();
    if (!fs::exists(fs::symlink_status(link))) fs::create_symlink(entry.path(), link);
  }
  for (const char* name : kHostPrograms) {
    const fs::path link = bin / name;
    const fs::path program = findProgram(name);
    if (!program.empty() && !fs::exists(fs::symlink_status(link)))
      fs::create_symlink(fs::canonical(program), link);
  }
  std::string env;
  for (const std::string& line : parts.environment) env += line + "\n";
  writeWhole(root / "standin" / "env", env);
  checkProgram({.argv = {writer.string(), "-quiet", "-r", "-U", "-D", "-N", "-iso-level", "4", "-V",
                         "standin", "-o", (folder / "disk.iso").string(), root.string()}});
  fs::remove_all(root);
  fs::permissions(folder / "disk.iso",
                  fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
}

}  // namespace

std::string whyNoStandIn(const StandInParts& parts) {
  try {
    if (!fs::exists(parts.init)) return "this 9ml was built without the stand-in's first process";
    findStandInKernel(parts.packages);
    needProgram("qemu-system-x86_64", "the stand-in");
    needProgram("g++", "the stand-in's 6c and 6l");
    if (find9base().empty()) return "Plan 9's rc and mk (package 9base) are not installed";
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

BootRecipe standInRecipe(const StandInParts& parts) {
  const fs::path package = findStandInKernel(parts.packages);
  const std::string kernel_key = sha256Text(stamp(package) + sha256File(parts.init));
  const fs::path kernel_home = parts.cache / "standin" / ("kernel-" + kernel_key.substr(0, 32));
  makeOnce(kernel_home, [&](const fs::path& folder) {
    const StandInKernel kernel = readStandInKernel(package);
    writeWhole(folder / "vmlinuz", kernel.image);
    writeInitramfs(folder / "initramfs", parts.init, kernel);
  });

  const Toolchain toolchain = findToolchain();
  std::string listing;
  for (const fs::path& file : toolchain.files) listing += stamp(file);
  for (const auto& [where, from] : parts.own) {
    listing += where + "\n";
    for (const fs::path& file : filesBelow(from))
      listing += fs::relative(file, from).string() + " " + sha256File(file) + "\n";
  }
  for (const std::string& line : parts.environment) listing += line + "\n";
  for (const char* name : kHostPrograms) listing += std::string("bin ") + name + "\n";
  const std::string disk_key = sha256Text(listing);
  const fs::path disk_home = parts.cache / "standin" / ("disk-" + disk_key.substr(0, 32));
  makeOnce(disk_home, [&](const fs::path& folder) { writeDisk(parts, toolchain, folder); });

  BootRecipe recipe;
  recipe.guest = "linux";
  recipe.name = package.stem().string();
  recipe.digest = kernel_key + " " + disk_key;
  recipe.kernel = kernel_home / "vmlinuz";
  recipe.initrd = kernel_home / "initramfs";
  recipe.cmdline = "console=ttyS0 quiet panic=-1 tsc=reliable mitigations=off";
  recipe.root = disk_home / "disk.iso";
  recipe.root_format = "raw";
  recipe.root_readonly = true;

  ConsoleStep shell;
  shell.name = "shell";
  shell.until = {"term% "};
  shell.deadline = 120s;
  shell.troubles = {{"standin: ", "its first process gave up"},
                    {"*Kernel panic", "its kernel panicked"}};
  recipe.boot = {shell};

  ConsoleStep disk;
  disk.name = "agent's disk";
  recipe.mount_input = std::string("mount -t vfat -o ro,utf8 ") + kInputDisk + " /n/9ml";
  recipe.unmount_input = "umount /n/9ml >[2]/dev/null; ! test -e /n/9ml/agent";
  disk.type = recipe.mount_input;
  disk.until = {"term% "};
  ConsoleStep build;
  build.name = "agent's build";
  build.type = "rc /n/9ml/agent/boot.rc";
  build.until = {"term% "};
  build.deadline = 300s;
  build.quiet = 200s;
  recipe.agent = {disk, build};

  recipe.mount_output = std::string("mount -t vfat -o rw,utf8 ") + kOutputDisk + " /n/out";
  recipe.unmount_output = "umount /n/out";
  // Its first process, which the root in memory does not hold.
  recipe.configure_nic = "/proc/1/exe nic %d %a";
  recipe.halt = "echo o >/proc/sysrq-trigger";
  return recipe;
}

}  // namespace vm
