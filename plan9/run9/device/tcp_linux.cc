#include "plan9/run9/device/tcp_linux.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/error.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr int kBacklog = 64;

/// Names of Linux's states of a connection, as 9front says them.
constexpr const char* kStates[] = {"Closed",     "Established", "Syn_sent",  "Syn_received",
                                   "Finwait1",   "Finwait2",    "Time_wait", "Closed",
                                   "Close_wait", "Last_ack",    "Listen",    "Closing"};

const char* stateOf(int socket) {
  tcp_info info{};
  socklen_t size = sizeof info;
  if (socket < 0 || getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return kStates[0];
  return info.tcpi_state < std::size(kStates) ? kStates[info.tcpi_state] : kStates[0];
}

uint64_t queued(int socket, unsigned long which) {
  int bytes = 0;
  return socket >= 0 && ioctl(socket, which, &bytes) == 0 && bytes > 0
             ? static_cast<uint64_t>(bytes)
             : 0;
}

void sendAtOnce(int socket) {
  const int on = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int newSocket(const SocketAddress& a) {
  const int fd = socket(a.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) failErrno(errno);
  sendAtOnce(fd);
  const int on = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  return fd;
}

/// An address of this host's. Only the loopback's are, unless the network is open.
SocketAddress parseOwn(const std::string& text) {
  const SocketAddress a = parseLocalAddress(text, kernel->network_open);
  if (!kernel->network_open && !a.loopback()) fail(kNotLocal);
  return a;
}

}  // namespace

void Conversation::control(const std::string& message) {
  const std::vector<std::string> order = words(message);
  if (order.empty()) fail("short control request");
  const std::string& verb = order[0];
  if (verb == "connect") {
    if (order.size() != 2 && order.size() != 3) fail("bad args to connect");
    connect(order);
  } else if (verb == "announce") {
    if (order.size() != 2) fail("bad args to announce");
    announce(order[1]);
  } else if (verb == "bind") {
    if (order.size() != 2) fail("bad args to bind");
    const SocketAddress a = parseOwn(order[1]);
    Guard guard(lock_);
    bound_ = a;
  } else if ((verb == "hangup" || verb == "close") && order.size() == 1) {
    hangup();
  } else if (verb == "keepalive") {
    const int fd = socket_;
    if (std::string_view(stateOf(fd)) != "Established")
      fail("connection must be in Establised state");  // 9front's spelling
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
  } else if (verb != "ttl" && verb != "tos" && verb != "ignoreadvice") {
    fail("unknown control request");
  }
}

void Conversation::hold(int socket) {
  int none = -1;
  if (socket_.compare_exchange_strong(none, socket)) return;
  ::close(socket);
  fail(kConnectionInUse);
}

/// Gives a socket back that led to nothing.
void Conversation::release(int socket) {
  socket_ = -1;
  ::close(socket);
}

SocketAddress Conversation::ownAddress() {
  Guard guard(lock_);
  return bound_;
}

void Conversation::connect(const std::vector<std::string>& order) {
  if (socket_ >= 0) fail(kConnectionInUse);
  const SocketAddress to = parseRemoteAddress(order[1]);
  const SocketAddress from = order.size() == 3 ? parseOwn(order[2]) : ownAddress();
  if (!kernel->network_open && !to.loopback()) fail(kNoRoute);
  const int fd = newSocket(to);
  hold(fd);
  long result = 0;
  if (from.size != 0 && bind(fd, from.get(), from.size) != 0) result = -errno;
  if (result == 0)
    result =
        blockingCall(SYS_connect, fd, reinterpret_cast<long>(to.get()), static_cast<long>(to.size));
  if (result == 0) return;
  release(fd);
  failErrno(static_cast<int>(-result));
}

void Conversation::announce(const std::string& address) {
  if (socket_ >= 0) fail(kConnectionInUse);
  const SocketAddress on = parseOwn(address);
  const int fd = newSocket(on);
  hold(fd);
  if (bind(fd, on.get(), on.size) == 0 && listen(fd, kBacklog) == 0) {
    announced_ = true;
    return;
  }
  const int number = errno;
  release(fd);
  failErrno(number);
}

int Conversation::accept() {
  const int fd = socket_;
  if (fd < 0 || !announced_) fail("not announced");
  const long call = blockingCall(SYS_accept4, fd, 0, 0, SOCK_CLOEXEC);
  if (call == -EINVAL) fail("listen hungup");
  if (call < 0) failErrno(static_cast<int>(-call));
  sendAtOnce(static_cast<int>(call));
  return static_cast<int>(call);
}

void Conversation::drop(int socket) { ::close(socket); }

int Conversation::connected() const {
  const int fd = socket_;
  if (fd < 0) fail(kHungup);
  return fd;
}

long Conversation::receive(void* buffer, long count) {
  const long n = blockingCall(SYS_recvfrom, connected(), reinterpret_cast<long>(buffer), count);
  if (n == -ENOTCONN) return 0;  // it was hung up here
  if (n == -ECONNRESET) fail(kHungup);
  if (n < 0) failErrno(static_cast<int>(-n));
  return n;
}

long Conversation::send(const void* buffer, long count) {
  const int fd = connected();
  for (long done = 0; done < count;) {
    const long n = blockingCall(SYS_sendto, fd, reinterpret_cast<long>(buffer) + done, count - done,
                                MSG_NOSIGNAL);
    if (n == -EPIPE || n == -ECONNRESET || n == -ENOTCONN) fail(kHungup);
    if (n < 0) failErrno(static_cast<int>(-n));
    done += n;
  }
  return count;
}

std::string Conversation::local() const {
  const int fd = socket_;
  return (fd < 0 ? SocketAddress{} : localAddress(fd)).text() + "\n";
}

std::string Conversation::remote() const {
  const int fd = socket_;
  return (fd < 0 ? SocketAddress{} : remoteAddress(fd)).text() + "\n";
}

std::string Conversation::status() const {
  const int fd = socket_;
  return format("%s qin %llu qout %llu rq 0.0 ovl 0 srtt 0>>3 mdev 0\n", stateOf(fd),
                static_cast<unsigned long long>(waiting()),
                static_cast<unsigned long long>(announced_ ? 0 : queued(fd, TIOCOUTQ)));
}

uint64_t Conversation::waiting() const { return announced_ ? 0 : queued(socket_, FIONREAD); }

void Conversation::hangup() {
  const int fd = socket_;
  if (fd < 0) return;
  shutdown(fd, SHUT_RDWR);  // for who waits
  sockaddr nobody{};
  nobody.sa_family = AF_UNSPEC;
  // Resets the connection, which is no error for later.
  (void)::connect(fd, &nobody, sizeof nobody);
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
}

void Conversation::end() {
  const int fd = socket_.exchange(-1);
  if (fd >= 0) ::close(fd);
  announced_ = false;
  Guard guard(lock_);
  bound_ = {};
}

}  // namespace run9
