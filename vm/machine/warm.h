#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "vm/host/host_impl.h"
#include "vm/machine/domain.h"
#include "vm/machine/machine.h"

namespace vm {

/// Everything that a saved machine depends on, as text; its digest names the state in the cache.
std::string warmKey(const MachineSpec& spec, const InputDisk& input, const std::string& accel);

/// A saved machine in the cache: its memory and devices, and what its root's overlay held then.
struct WarmState {
  std::filesystem::path folder;
  std::filesystem::path memory() const { return folder / "state"; }
  std::filesystem::path root() const { return folder / "root.qcow2"; }
};

/// The saved machines of a cache. Any number of runs use it at once: a state appears whole, by a
/// rename.
class WarmStore {
 public:
  explicit WarmStore(const std::filesystem::path& cache) : folder_(cache / "warm") {}

  WarmState find(const std::string& key) const;
  bool has(const std::string& key) const;
  /// Saves a running machine (its root's overlay, empty if none, is copied while it stands still)
  /// and lets it run on. Another run's state of the same key stays.
  void save(const std::string& key, Host::Impl& host, Domain& domain,
            const std::filesystem::path& overlay, const std::filesystem::path& scratch);
  void drop(const std::string& key) const;

 private:
  std::filesystem::path folder_;
};

/// Feeds a saved memory to a domain started with `incoming`; it is paused afterwards.
void feedState(Domain& domain, const std::filesystem::path& memory,
               const std::filesystem::path& socket);

}  // namespace vm
