#include "vm/standin/kernel.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <sstream>

#include "vm/error.h"
#include "vm/fd.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

/// What the stand-in's machine has: virtio disks and network cards, an ISO, FAT shares, 9P over
/// TCP. A kernel may have some of it built in.
constexpr const char* kWanted[] = {"virtio_pci", "virtio_blk", "isofs",         "vfat",
                                   "nls_cp437",  "nls_utf8",   "nls_iso8859_1", "nls_ascii",
                                   "9p",         "9pnet_fd",   "virtio_net"};
constexpr std::size_t kLargestFile = 64U << 20;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

[[noreturn]] void fail(const fs::path& source, const std::string& what) {
  throw Error(Error::Kind::kEnvironment, "kernel '" + source.string() + "': " + what);
}

/// The rest of an archive's current entry.
std::string readEntry(archive* reader, const fs::path& source) {
  std::string bytes;
  char piece[1 << 16];
  la_ssize_t n;
  while ((n = archive_read_data(reader, piece, sizeof piece)) > 0) {
    bytes.append(piece, static_cast<std::size_t>(n));
    if (bytes.size() > kLargestFile) fail(source, "holds a file of more than 64 MiB");
  }
  if (n < 0) fail(source, std::string("damaged: ") + archive_error_string(reader));
  return bytes;
}

/// "nls_cp437" of ".../nls_cp437.ko.xz"; empty when it is no module.
std::string moduleName(const fs::path& file) {
  std::string name = file.filename().string();
  const std::size_t dot = name.find(".ko");
  if (dot == std::string::npos) return "";
  name.resize(dot);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

/// A module's bytes, unpacked if its distribution packs modules.
std::string unpackModule(const std::string& bytes, const fs::path& source) {
  if (bytes.starts_with("\x7f"
                        "ELF"))
    return bytes;
  const Reader reader(archive_read_new(), archive_read_free);
  archive_read_support_filter_all(reader.get());
  archive_read_support_format_raw(reader.get());
  archive_entry* entry = nullptr;
  if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK ||
      archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK) {
    fail(source, std::string("module cannot be unpacked: ") + archive_error_string(reader.get()));
  }
  return readEntry(reader.get(), source);
}

/// The folders below kernel/ that hold the modules wanted and what they need.
bool mayBeNeeded(const std::string& path) {
  for (const char* part :
       {"/drivers/virtio/", "/drivers/block/virtio_blk", "/drivers/cdrom/", "/fs/isofs/",
        "/fs/fat/", "/fs/nls/", "/drivers/net/virtio_net", "/drivers/net/net_failover",
        "/net/core/failover", "/fs/9p/", "/net/9p/", "/fs/netfs/", "/fs/fscache/"}) {
    if (path.find(part) != std::string::npos) return true;
  }
  return false;
}

/// Puts the modules wanted and what they need into loading order.
std::vector<StandInKernel::Module> inOrder(std::map<std::string, std::string>& found) {
  std::vector<StandInKernel::Module> order;
  std::set<std::string> placed;
  const std::function<void(const std::string&)> place = [&](const std::string& name) {
    const auto at = found.find(name);
    if (at == found.end() || !placed.insert(name).second) return;
    for (const std::string& need : moduleNeeds(at->second)) place(need);
    order.push_back({name, at->second});
  };
  for (const char* name : kWanted) place(name);
  return order;
}

StandInKernel readPackage(const fs::path& deb) {
  // A .deb is an ar archive; its data.tar.* is an archive of its own.
  const Reader outer(archive_read_new(), archive_read_free);
  archive_read_support_format_ar(outer.get());
  if (archive_read_open_filename(outer.get(), deb.c_str(), 1 << 16) != ARCHIVE_OK) {
    fail(deb,
         std::string("not readable as a Debian package: ") + archive_error_string(outer.get()));
  }
  archive_entry* entry = nullptr;
  bool has_data = false;
  while (archive_read_next_header(outer.get(), &entry) == ARCHIVE_OK) {
    if (std::string(archive_entry_pathname(entry)).starts_with("data.tar")) {
      has_data = true;
      break;
    }
  }
  if (!has_data) fail(deb, "a Debian package without data.tar, perhaps truncated");

  struct Source {
    archive* outer;
    std::vector<char> buffer = std::vector<char>(1 << 16);
  } source{outer.get()};
  const Reader inner(archive_read_new(), archive_read_free);
  archive_read_support_filter_all(inner.get());
  archive_read_support_format_tar(inner.get());
  const auto read = [](archive*, void* context, const void** bytes) -> la_ssize_t {
    auto* from = static_cast<Source*>(context);
    *bytes = from->buffer.data();
    return archive_read_data(from->outer, from->buffer.data(), from->buffer.size());
  };
  if (archive_read_open(inner.get(), &source, nullptr, read, nullptr) != ARCHIVE_OK) {
    fail(deb, std::string("its data.tar cannot be read: ") + archive_error_string(inner.get()));
  }
  StandInKernel kernel;
  std::map<std::string, std::string> modules;
  int status;
  while ((status = archive_read_next_header(inner.get(), &entry)) == ARCHIVE_OK) {
    const std::string path = archive_entry_pathname(entry);
    if (const std::size_t at = path.find("boot/vmlinuz-"); at != std::string::npos) {
      kernel.release = path.substr(at + 13);
      kernel.image = readEntry(inner.get(), deb);
    } else if (mayBeNeeded(path) && !moduleName(path).empty()) {
      modules[moduleName(path)] = unpackModule(readEntry(inner.get(), deb), deb);
    }
  }
  if (status != ARCHIVE_EOF) {
    fail(deb, std::string("damaged: ") + archive_error_string(inner.get()));
  }
  if (kernel.image.empty()) fail(deb, "no boot/vmlinuz-* in the package");
  kernel.modules = inOrder(modules);
  return kernel;
}

StandInKernel readInstalled(const fs::path& vmlinuz) {
  StandInKernel kernel;
  kernel.release = vmlinuz.filename().string().substr(8);
  kernel.image = readFile(vmlinuz);
  std::map<std::string, std::string> modules;
  std::error_code none;
  const fs::path folder = fs::path("/lib/modules") / kernel.release / "kernel";
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, none)) {
    const std::string path = entry.path().string();
    if (!mayBeNeeded(path) || moduleName(path).empty()) continue;
    modules[moduleName(path)] = unpackModule(readFile(path), path);
  }
  kernel.modules = inOrder(modules);
  return kernel;
}

}  // namespace

std::vector<std::string> moduleNeeds(const std::string& module) {
  static const std::string key("\0depends=", 9);
  std::vector<std::string> needs;
  const std::size_t at = module.find(key);
  if (at == std::string::npos) return needs;
  std::istringstream list(std::string(module.c_str() + at + key.size()));
  std::string name;
  while (std::getline(list, name, ',')) {
    std::replace(name.begin(), name.end(), '-', '_');
    needs.push_back(name);
  }
  return needs;
}

fs::path findStandInKernel(const fs::path& packages) {
  std::error_code none;
  fs::path newest;
  for (const fs::directory_entry& entry : fs::directory_iterator(packages, none)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("linux-image-") || !name.ends_with(".deb")) continue;
    if (newest.empty() || entry.last_write_time() > fs::last_write_time(newest))
      newest = entry.path();
  }
  if (!newest.empty()) return newest;
  for (const fs::directory_entry& entry : fs::directory_iterator("/boot", none)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("vmlinuz-") || !fs::is_directory("/lib/modules/" + name.substr(8), none))
      continue;
    if (std::ifstream(entry.path()) && (newest.empty() || name > newest.filename().string())) {
      newest = entry.path();
    }
  }
  if (!newest.empty()) return newest;
  throw Error(Error::Kind::kEnvironment,
              "no kernel for the stand-in: no linux-image-*.deb in '" + packages.string() +
                  "' and no readable /boot/vmlinuz-* with its modules; 'make setup' fetches one");
}

StandInKernel readStandInKernel(const fs::path& source) {
  return source.extension() == ".deb" ? readPackage(source) : readInstalled(source);
}

}  // namespace vm
