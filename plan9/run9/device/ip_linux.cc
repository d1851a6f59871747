// #I: TCP conversations as directories, on the host's sockets. Only the loopback is reached unless
// the network was opened.
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/ip_address_linux.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

enum Kind : uint64_t {
  kTop,
  kTcp,
  kClone,
  kStats,
  kConversation,
  kCtl,
  kData,
  kErr,
  kListen,
  kLocal,
  kRemote,
  kState,
  kSelf,
  kNdb,
  kRoute,
  kLog
};

struct Name {
  Kind kind;
  const char* name;
  uint32_t mode;
};
constexpr Name kTopNames[] = {{kSelf, "ipselftab", 0444},
                              {kNdb, "ndb", 0666},
                              {kRoute, "iproute", 0664},
                              {kLog, "log", 0666}};
constexpr Name kTcpNames[] = {{kClone, "clone", 0666}, {kStats, "stats", 0444}};
constexpr Name kConversationNames[] = {{kCtl, "ctl", 0660},     {kData, "data", 0660},
                                       {kErr, "err", 0660},     {kListen, "listen", 0660},
                                       {kLocal, "local", 0444}, {kRemote, "remote", 0444},
                                       {kState, "status", 0444}};
constexpr std::size_t kMostConversations = 1000;
constexpr int kBacklog = 64;

/// One conversation. The slot is free while nobody has one of its files open.
struct Conversation {
  int opened = 0;
  int socket = -1;
  const char* state = "Closed";
  std::string owner;
};

Kind kindOf(const Qid& q) { return static_cast<Kind>(q.path & 0xFF); }
std::size_t numberOf(const Qid& q) { return q.path >> 8; }
Qid qidOf(Kind kind, std::size_t number = 0) {
  const bool dir = kind == kTop || kind == kTcp || kind == kConversation;
  return {number << 8 | kind, 0, dir ? kQidDir : uint8_t{0}};
}

class Ip : public Device {
 public:
  Ip() : Device(U'I', "ip") {}

  Dir stat(Chan& chan) override {
    switch (const Kind kind = kindOf(chan.qid)) {
      case kTop:
        return entry(chan, "#I0", chan.qid, 0, 0555);
      case kTcp:
        return entry(chan, "tcp", chan.qid, 0, 0555);
      case kConversation:
        return entry(chan, format("%zu", numberOf(chan.qid)), chan.qid, 0, 0555);
      default:
        for (const auto& names :
             {std::span<const Name>(kTopNames), std::span<const Name>(kTcpNames),
              std::span<const Name>(kConversationNames)})
          for (const Name& n : names)
            if (n.kind == kind) return entry(chan, n.name, chan.qid, 0, n.mode);
        fail(kNotExist);
    }
  }

  Ref<Chan> attach(const std::string& spec) override {
    if (!spec.empty() && spec != "0") fail(kBadSpec);
    Ref<Chan> c = Device::attach("");
    c->path = Ref<Path>(new Path("#I" + spec));
    return c;
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    const Kind kind = kindOf(chan->qid);
    if (chan->isDir()) return Device::open(chan, mode);
    if (kind == kClone) {
      Guard guard(lock_);
      chan->qid = qidOf(kCtl, newConversation(-1, "Closed"));
    } else if (kind == kListen) {
      listen(*chan);
    } else if (kind >= kCtl && kind <= kErr) {
      Guard guard(lock_);
      at(*chan).opened++;
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void close(Chan& chan) override {
    const Kind kind = kindOf(chan.qid);
    if (!chan.open || (kind != kCtl && kind != kData && kind != kErr)) return;
    Guard guard(lock_);
    Conversation& c = at(chan);
    if (--c.opened > 0) return;
    if (c.socket >= 0) ::close(c.socket);
    c = Conversation{};
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    const auto text = [&](const std::string& s) { return readText(s, buffer, count, offset); };
    switch (kindOf(chan.qid)) {
      case kCtl:
        return text(format("%zu", numberOf(chan.qid)));
      case kData: {
        const int socket = connected(chan);
        const long n = blockingCall(SYS_recvfrom, socket, reinterpret_cast<long>(buffer), count);
        if (n == -ECONNRESET) fail(kHungup);
        if (n < 0) failErrno(static_cast<int>(-n));
        return n;
      }
      case kLocal:
        return text(address(chan, localAddress));
      case kRemote:
        return text(address(chan, remoteAddress));
      case kState: {
        Guard guard(lock_);
        return text(std::string(at(chan).state) + " qin 0 qout 0 rq 0.0 srtt 0 mdev 0\n");
      }
      case kSelf:
        return text("127.0.0.1                  01 6u\n::1                        01 6u\n");
      case kNdb: {
        Guard guard(lock_);
        return text(ndb_);
      }
      case kRoute:
      case kLog:
      case kStats:
        return 0;
      default:
        fail(kPermission);
    }
  }

  long write(Chan& chan, const void* buffer, long count, int64_t) override {
    const std::string text(static_cast<const char*>(buffer), static_cast<std::size_t>(count));
    switch (kindOf(chan.qid)) {
      case kCtl:
        control(chan, text);
        return count;
      case kData: {
        const int socket = connected(chan);
        for (long done = 0; done < count;) {
          const long n = blockingCall(SYS_sendto, socket, reinterpret_cast<long>(buffer) + done,
                                      count - done, MSG_NOSIGNAL);
          if (n == -EINTR && done > 0) continue;  // a message is sent whole or not at all
          if (n == -EPIPE || n == -ECONNRESET) fail(kHungup);
          if (n < 0) failErrno(static_cast<int>(-n));
          done += n;
        }
        return count;
      }
      case kNdb: {
        Guard guard(lock_);
        ndb_ = text;
        return count;
      }
      case kLog:
        return count;
      default:
        fail(kPermission);
    }
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    const Kind kind = kindOf(chan.qid);
    if (name == "..") {
      chan.qid = qidOf(kind == kConversation ? kTcp : kTop);
      return true;
    }
    if (kind == kTcp && !name.empty() && name.find_first_not_of("0123456789") == name.npos) {
      const auto number = static_cast<std::size_t>(leadingNumber(name));
      Guard guard(lock_);
      if (number >= all_.size()) return false;
      chan.qid = qidOf(kConversation, number);
      return true;
    }
    return Device::step(chan, name);
  }

  std::vector<Dir> list(Chan& chan) override {
    std::vector<Dir> out;
    const auto add = [&](std::span<const Name> names) {
      for (const Name& n : names)
        out.push_back(entry(chan, n.name, qidOf(n.kind, numberOf(chan.qid)), 0, n.mode));
    };
    switch (kindOf(chan.qid)) {
      case kTop:
        out.push_back(entry(chan, "tcp", qidOf(kTcp), 0, 0555));
        add(kTopNames);
        break;
      case kTcp: {
        add(kTcpNames);
        Guard guard(lock_);
        for (std::size_t i = 0; i < all_.size(); i++)
          out.push_back(entry(chan, format("%zu", i), qidOf(kConversation, i), 0, 0555));
        break;
      }
      default:
        add(kConversationNames);
        break;
    }
    return out;
  }

 private:
  Conversation& at(const Chan& chan) {
    const std::size_t number = numberOf(chan.qid);
    if (number >= all_.size()) fail(kNotExist);
    return all_[number];
  }

  /// The number of a conversation that was free; it is open once.
  std::size_t newConversation(int socket, const char* state) {
    std::size_t i = 0;
    while (i < all_.size() && all_[i].opened != 0) i++;
    if (i == kMostConversations) fail(kNoDevice);
    if (i == all_.size()) all_.emplace_back();
    all_[i] = {1, socket, state, up->user};
    return i;
  }

  int connected(const Chan& chan) {
    Guard guard(lock_);
    const Conversation& c = at(chan);
    if (c.socket < 0) fail(kHungup);
    return c.socket;
  }

  std::string address(const Chan& chan, SocketAddress (*of)(int)) {
    Guard guard(lock_);
    const int socket = at(chan).socket;
    return (socket < 0 ? SocketAddress{} : of(socket)).text() + "\n";
  }

  /// Waits for a call; the channel becomes the new conversation's ctl file.
  void listen(Chan& chan) {
    int socket = -1;
    {
      Guard guard(lock_);
      Conversation& c = at(chan);
      if (std::string_view(c.state) != "Listen") fail("must be announced first");
      socket = c.socket;
    }
    const long call = blockingCall(SYS_accept4, socket, 0, 0, SOCK_CLOEXEC);
    if (call < 0) failErrno(static_cast<int>(-call));
    const int fd = static_cast<int>(call);
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Guard guard(lock_);
    chan.qid = qidOf(kCtl, newConversation(fd, "Established"));
  }

  void control(Chan& chan, const std::string& text) {
    const std::vector<std::string> order = words(text);
    if (order.empty()) fail(kBadControl);
    if (order[0] == "connect" && order.size() >= 2) {
      connect(chan, order);
    } else if (order[0] == "announce" && order.size() == 2) {
      announce(chan, order[1]);
    } else if (order[0] == "hangup") {
      Guard guard(lock_);
      Conversation& c = at(chan);
      if (c.socket >= 0) shutdown(c.socket, SHUT_RDWR);
      c.state = "Closed";
    } else if (order[0] == "bind" && order.size() == 2) {
      parseAddress(order[1], kernel->network_open);  // Linux chooses the port
    } else if (order[0] != "keepalive" && order[0] != "ttl" && order[0] != "tos" &&
               order[0] != "ignoreadvice" && order[0] != "checksum" &&
               order[0] != "tcpporthogdefense") {
      fail("unknown control request");
    }
  }

  static int newSocket(const SocketAddress& a) {
    const int fd = socket(a.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) failErrno(errno);
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    return fd;
  }

  void give(Chan& chan, int fd, const char* state) {
    Guard guard(lock_);
    Conversation& c = at(chan);
    if (c.socket >= 0) {
      ::close(fd);
      fail(kConnectionInUse);
    }
    c.socket = fd;
    c.state = state;
  }

  void connect(Chan& chan, const std::vector<std::string>& order) {
    const SocketAddress to = parseAddress(order[1].substr(0, order[1].find("!r")), true);
    if (!kernel->network_open && !to.loopback()) fail("no route");
    const int fd = newSocket(to);
    const long result =
        blockingCall(SYS_connect, fd, reinterpret_cast<long>(to.get()), static_cast<long>(to.size));
    if (result < 0) {
      ::close(fd);
      failErrno(static_cast<int>(-result));
    }
    give(chan, fd, "Established");
  }

  void announce(Chan& chan, const std::string& text) {
    const SocketAddress on = parseAddress(text, kernel->network_open);
    if (!kernel->network_open && !on.loopback()) fail("no route");
    const int fd = newSocket(on);
    if (bind(fd, on.get(), on.size) != 0 || ::listen(fd, kBacklog) != 0) {
      const int number = errno;
      ::close(fd);
      failErrno(number);
    }
    give(chan, fd, "Listen");
  }

  Lock lock_;
  std::vector<Conversation> all_;
  std::string ndb_;
};

}  // namespace

Device* newIp() { return new Ip; }

}  // namespace run9
