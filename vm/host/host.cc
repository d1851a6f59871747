#include "vm/host/host.h"

#include <sys/stat.h>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/host/accelerator.h"
#include "vm/host/host_impl.h"
#include "vm/host/open_files.h"

namespace vm {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

Host::Host(HostOptions options) : impl_(std::make_unique<Impl>()) {
  ensureStandardStreams();
  allowOpenFiles();
  impl_->options = std::move(options);
  impl_->accel = impl_->options.accel;
}

Host::~Host() {
  impl_->connection.reset();
  impl_->broken.clear();
  if (impl_->supervisor && impl_->options.keep) impl_->supervisor->keepFolder();
}

const HostOptions& Host::options() const { return impl_->options; }

const fs::path& Host::folder() { return impl_->supervising().folder(); }

std::string Host::accelerator() {
  std::string known;
  {
    std::lock_guard lock(impl_->mutex);
    known = impl_->accel;
  }
  if (known.empty()) {
    impl_->supervising();
    known = findAccelerator(*impl_, platformAccelerator(impl_->user));
  }
  std::lock_guard lock(impl_->mutex);
  return impl_->accel = known;
}

Supervisor& Host::Impl::supervising() {
  std::lock_guard lock(mutex);
  if (!supervisor) {
    user = options.connect.empty() ? daemonUser() : DaemonUser{};
    supervisor = std::make_unique<Supervisor>(Supervisor::Options{
        options.cache.empty() ? fs::path() : options.cache / "libvirt", options.connect.empty()});
    if (!options.connect.empty()) chmod(supervisor->folder().c_str(), 0711);
    if (options.keep) note("the run's folder, which stays: " + supervisor->folder().string());
  }
  return *supervisor;
}

bool Host::Impl::daemonAlive() {
  Supervisor& s = supervising();
  std::lock_guard lock(mutex);
  return connection && connection->alive() && troubleOf(s).empty();
}

/// What our own daemon suffers from; nothing is known of anybody else's.
std::string Host::Impl::troubleOf(Supervisor& s) const {
  return options.connect.empty() ? s.daemonTrouble() : "";
}

Connection& Host::Impl::connected() {
  Supervisor& s = supervising();
  std::lock_guard lock(mutex);
  const std::string why = connection ? troubleOf(s) : "";
  if (connection && (!connection->alive() || !why.empty())) {
    note((why.empty() ? "libvirt's daemon has gone away" : why) + "; starting again");
    if (!why.empty() && !s.restartDaemon()) throw Error(Error::Kind::kEnvironment, why);
    broken.push_back(std::move(connection));
  }
  if (!connection) {
    const std::string uri = options.connect.empty() ? daemonUri(s.folder()) : options.connect;
    // Our own daemon's socket is about to be; anybody else's is there or is not.
    const auto limit = options.connect.empty() ? 15s : 0s;
    connection = std::make_unique<Connection>(uri, limit, [this, &s] {
      checkInterrupted();
      return s.daemonTrouble();
    });
  }
  return *connection;
}

void Host::Impl::step(const std::string& what) const {
  std::lock_guard lock(telling);
  if (options.observer) options.observer->step(what);
}

void Host::Impl::note(const std::string& sentence) const {
  std::lock_guard lock(telling);
  if (options.observer) options.observer->note(sentence);
}

void Host::Impl::detail(const std::string& line) const {
  std::lock_guard lock(telling);
  if (options.observer) options.observer->detail(line);
}

void Host::Impl::checkInterrupted() const {
  if (options.interrupted && options.interrupted())
    throw Error(Error::Kind::kInterrupted, "interrupted");
}

void Host::Impl::give(const fs::path& path) const {
  if (options.connect.empty()) {
    giveTo(user, path);
  } else {
    // Somebody else's daemon lends disks to its machines' user and takes them back itself.
    chmod(path.c_str(), fs::is_directory(path) ? 0711 : 0600);
  }
}

fs::path Host::Impl::pidFile(const std::string& domain) {
  if (!options.connect.empty()) return {};
  return supervising().folder() / "run" / "libvirt" / "qemu" / "run" / (domain + ".pid");
}

}  // namespace vm
