#pragma once

#include <libvirt/libvirt.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <string>

namespace vm {

/// libvirt's last error in this thread; its next call there forgets it.
std::string libvirtText();

/// libvirt's last error in this thread as an Error's sentence: "what: libvirt's text".
[[noreturn]] void throwLibvirt(const std::string& what);

/// The same after a machine was refused: NoStart, or an Error where the host or the daemon is in
/// trouble.
[[noreturn]] void throwRefusal(const std::string& what);

/// A connection to libvirt, with its event loop running in the background.
class Connection {
 public:
  /// Tries until the daemon's socket answers, and no more after a failure of another kind.
  /// `trouble`, asked before every try, may tell early that it never will, or throw.
  Connection(const std::string& uri, std::chrono::milliseconds limit,
             const std::function<std::string()>& trouble);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  virConnectPtr get() const { return conn_; }
  /// False once the daemon has gone away.
  bool alive() const { return alive_; }
  /// True when the daemon offers machines of this type ("kvm", "hvf").
  bool offers(const std::string& type) const;

 private:
  virConnectPtr conn_ = nullptr;
  std::atomic<bool> alive_{true};
};

}  // namespace vm
