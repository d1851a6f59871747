#include "vm/host/connection.h"

#include <libvirt/virterror.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iterator>
#include <mutex>
#include <thread>

#include "vm/error.h"

namespace vm {
namespace {

using Clock = std::chrono::steady_clock;

/// libvirt's event loop, one thread for the whole process.
class EventLoop {
 public:
  static void ensure() { static EventLoop loop; }

 private:
  EventLoop() {
    virSetErrorFunc(nullptr, [](void*, virErrorPtr) {});  // nothing of libvirt's on standard error
    virEventRegisterDefaultImpl();
    // Wakes the loop now and then, so that it sees that it shall end.
    virEventAddTimeout(
        200, [](int, void*) {}, nullptr, nullptr);
    thread_ = std::thread([this] {
      while (!done_ && virEventRunDefaultImpl() == 0) {
      }
    });
  }
  ~EventLoop() {
    done_ = true;
    thread_.join();
  }

  std::atomic<bool> done_{false};
  std::thread thread_;
};

/// Whether the last failure is one of a daemon that does not listen yet, or is just ending (of
/// which somebody else hears): its socket is absent or mute.
bool mayHeal() {
  const virErrorPtr e = virGetLastError();
  if (!e || e->code != VIR_ERR_SYSTEM_ERROR) return false;
  constexpr int kNotThere[] = {ENOENT, ECONNREFUSED, EAGAIN, EIO, ECONNRESET, EPIPE};
  return std::find(std::begin(kNotThere), std::end(kNotThere), e->int1) != std::end(kNotThere);
}

void onClose(virConnectPtr, int, void* alive) { *static_cast<std::atomic<bool>*>(alive) = false; }

}  // namespace

std::string libvirtText() {
  const virErrorPtr e = virGetLastError();
  return e && e->message ? e->message : "unknown error";
}

void throwLibvirt(const std::string& what) {
  throw Error(Error::Kind::kEnvironment, what + ": " + libvirtText());
}

void throwRefusal(const std::string& what) {
  const virErrorPtr e = virGetLastError();
  const int code = e ? e->code : VIR_ERR_OK;
  if (code == VIR_ERR_RPC || code == VIR_ERR_SYSTEM_ERROR || code == VIR_ERR_NO_MEMORY)
    throwLibvirt(what);
  throw NoStart(Error::Kind::kEnvironment, what + ": " + libvirtText());
}

Connection::Connection(const std::string& uri, std::chrono::milliseconds limit,
                       const std::function<std::string()>& trouble) {
  EventLoop::ensure();
  const auto end = Clock::now() + limit;
  const std::string unreachable = "libvirt cannot be reached at " + uri + ": ";
  for (;;) {
    const std::string why = trouble ? trouble() : "";
    if (!why.empty()) throw Error(Error::Kind::kEnvironment, why);
    conn_ = virConnectOpen(uri.c_str());
    if (conn_) break;
    const bool hope = mayHeal();
    const std::string text = libvirtText();
    if (!hope || Clock::now() >= end) throw Error(Error::Kind::kEnvironment, unreachable + text);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  virConnectRegisterCloseCallback(conn_, onClose, &alive_, nullptr);
}

Connection::~Connection() {
  virConnectUnregisterCloseCallback(conn_, onClose);
  virConnectClose(conn_);
}

bool Connection::offers(const std::string& type) const {
  char* xml = virConnectGetDomainCapabilities(conn_, nullptr, "x86_64", nullptr, type.c_str(), 0);
  std::free(xml);
  return xml != nullptr;
}

}  // namespace vm
