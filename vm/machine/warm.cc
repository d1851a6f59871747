#include "vm/machine/warm.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <nlohmann/json.hpp>
#include <sstream>
#include <system_error>
#include <thread>
#include <vector>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/host/accelerator.h"
#include "vm/host/run_folder.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/files.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using nlohmann::json;

constexpr int kFormat = 1;  // to be raised when what a domain consists of changes
constexpr auto kLimit = 30s;
constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kKeptStates = 12;  // each role of a network has its own

/// A digest of names and contents of a tree, in sorted order.
std::string treeDigest(const fs::path& root) {
  std::vector<fs::path> files;
  for (const auto& e : fs::recursive_directory_iterator(root))
    if (e.is_regular_file()) files.push_back(e.path());
  std::sort(files.begin(), files.end());
  Sha256 sum;
  for (const fs::path& file : files) {
    const std::string line =
        fs::relative(file, root).generic_string() + " " + sha256File(file) + "\n";
    sum.add(line.data(), line.size());
  }
  return sum.hex();
}

void copyBytes(int from, int to) {
  std::vector<char> block(kBlock);
  for (;;) {
    const ssize_t n = read(from, block.data(), block.size());
    if (n == 0) return;
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 || !writeAll(to, {block.data(), static_cast<std::size_t>(n)}))
      throw Error(Error::Kind::kEnvironment,
                  std::string("the machine's state cannot be copied: ") + std::strerror(errno));
  }
}

std::string command(const std::string& name, json arguments = json::object()) {
  json c{{"execute", name}};
  if (!arguments.empty()) c["arguments"] = std::move(arguments);
  return c.dump();
}

void waitStatus(Domain& domain, const std::string& query, const std::string& want,
                const std::string& never) {
  const auto end = Clock::now() + kLimit;
  const auto late = [&](const std::string& status) {
    return "QEMU still reports '" + status + "' after 30 s instead of '" + want + "'";
  };
  for (;;) {
    const std::string status = json::parse(domain.qmp(command(query))).value("status", "");
    if (status == want) return;
    if (status == never || domain.end() != DomainEnd::kRunning)
      throw Error(Error::Kind::kEnvironment, "QEMU reports '" + status + "'");
    if (Clock::now() > end) throw Error(Error::Kind::kTimeout, late(status));
    std::this_thread::sleep_for(5ms);
  }
}

}  // namespace

std::string warmKey(const MachineSpec& spec, const InputDisk& input, const std::string& accel) {
  const BootRecipe& r = spec.recipe;
  std::ostringstream k;
  k << kFormat << '\n'
    << r.guest << '\n'
    << r.digest << '\n'
    << r.initrd_text << '\n'
    << r.cmdline << '\n'
    << treeDigest(spec.agent_sources) << '\n'
    << spec.memory_mib << ' ' << spec.cpus << ' ' << input.bytes << ' ' << spec.output_bytes;
  for (const RawDisk& raw : input.raw) k << ' ' << raw.bytes;
  for (const Nic& nic : spec.nics) k << " " << nic.mac << (nic.segment.empty() ? '-' : '+');
  for (const auto* steps : {&r.boot, &r.agent})
    for (const ConsoleStep& step : *steps) k << '\n' << step.type;
  k << '\n' << accel << '\n' << qemuStamp() << '\n';
  if (accel != "tcg") k << platformStamp() << '\n';
  return sha256Text(k.str()).substr(0, 32);
}

WarmState WarmStore::find(const std::string& key) const { return {folder_ / key}; }

bool WarmStore::has(const std::string& key) const {
  std::error_code ec;
  if (!fs::exists(find(key).memory(), ec)) return false;
  fs::last_write_time(folder_ / key, fs::file_time_type::clock::now(), ec);
  return true;
}

void WarmStore::save(const std::string& key, Host::Impl& host, Domain& domain,
                     const fs::path& overlay, const fs::path& scratch) {
  makeCacheFolder(folder_);
  std::string made = (folder_ / "new.XXXXXX").native();
  if (!mkdtemp(made.data()))
    throw Error(Error::Kind::kEnvironment, folder_.string() + ": cannot be written");
  chmod(made.c_str(), 0755);
  const WarmState state{made};
  try {
    const fs::path socket = scratch / "migrate";
    std::error_code ec;
    fs::remove(socket, ec);
    UniqueFd listener = listenUnix(socket);
    host.give(socket);
    UniqueFd file(open(state.memory().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file) throw Error(Error::Kind::kEnvironment, state.memory().string() + ": cannot be made");
    domain.suspend();
    try {
      domain.qmp(command("migrate-set-parameters", {{"max-bandwidth", 1LL << 40}}));
      domain.qmp(command("migrate", {{"uri", "unix:" + socket.native()}}));
      UniqueFd stream = acceptWithin(listener, kLimit);
      if (!stream) throw Error(Error::Kind::kTimeout, "QEMU does not hand over its state");
      copyBytes(stream.get(), file.get());
      waitStatus(domain, "query-migrate", "completed", "failed");
      if (!overlay.empty()) {
        fs::copy_file(overlay, state.root());
        chmod(state.root().c_str(), 0644);
      }
    } catch (...) {
      domain.resume();
      throw;
    }
    domain.resume();
    file.reset();
    flushTree(made);
    fs::rename(made, folder_ / key, ec);  // fails when another run was first: its state is as good
    if (ec) removeTree(made);
    keepNewest(folder_, "", kKeptStates);
  } catch (...) {
    removeTree(made);
    throw;
  }
}

void WarmStore::drop(const std::string& key) const {
  // Away under its name at once, so that nobody finds half of it.
  std::error_code ec;
  const fs::path gone = folder_ / ("old." + key + "." + std::to_string(getpid()));
  fs::rename(folder_ / key, gone, ec);
  removeTree(gone);
}

void feedState(Domain& domain, const fs::path& memory, const fs::path& socket) {
  UniqueFd file(open(memory.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) throw Error(Error::Kind::kEnvironment, memory.string() + ": cannot be opened");
  domain.qmp(command("migrate-incoming", {{"uri", "unix:" + socket.native()}}));
  UniqueFd stream = connectUnix(socket, kLimit);
  if (!stream) throw Error(Error::Kind::kTimeout, "QEMU does not take its state");
  copyBytes(file.get(), stream.get());
  stream.reset();
  waitStatus(domain, "query-status", "paused", "internal-error");
}

}  // namespace vm
