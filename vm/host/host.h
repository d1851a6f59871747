#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace vm {

/// Hears what is going on while machines come up. Passive; called from the threads that asked, one
/// at a time.
class Observer {
 public:
  virtual ~Observer() = default;
  /// A phase begins: "booting 9front-11554 (TCG, 1024 MiB)". May be shown as a live line.
  virtual void step(std::string_view what) = 0;
  /// A sentence that must be seen: a fallback, a dropped warm state.
  virtual void note(std::string_view sentence) = 0;
  /// For --verbose only: the QEMU command, paths.
  virtual void detail(std::string_view line) = 0;
};

struct HostOptions {
  std::string connect;                ///< a libvirt URI; empty: a private daemon of our own
  std::filesystem::path cache;        ///< the cache folder; warm states and probe results lie in it
  std::string accel;                  ///< "tcg", "kvm", "hvf"; empty: probe
  bool keep = false;                  ///< leave the run folder (consoles, disks) behind
  Observer* observer = nullptr;       ///< not owned, may be null
  std::function<bool()> interrupted;  ///< polled while waiting; true ends in kInterrupted
};

/// This run on this host: its folder, its supervisor, its libvirt connection, its accelerator.
/// Everything is made when first needed, and gone when the object or the process is, however it
/// ends.
///
///   int main(int argc, char** argv) {
///     if (vm::isSupervisor(argc, argv)) return vm::supervisorMain(argc, argv);  // first of all
///     vm::Host host(options);
///     auto machine = vm::Machine::start(host, spec);  // see vm/machine/machine.h
class Host {
 public:
  explicit Host(HostOptions options);
  ~Host();
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  const HostOptions& options() const;
  /// The run's folder, made now if need be.
  const std::filesystem::path& folder();
  /// "tcg", "kvm" or "hvf"; found by running a guest, remembered in the cache.
  std::string accelerator();

  struct Impl;
  Impl& impl() { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

/// True when this process is the helper that 9ml started from its own executable.
bool isSupervisor(int argc, char** argv);
int supervisorMain(int argc, char** argv);

}  // namespace vm
