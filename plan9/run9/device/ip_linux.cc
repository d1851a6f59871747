// #I: TCP conversations as directories, and what ndb/cs wants to know of the network.
#include <cstring>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/tcp_linux.h"
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
  kInterfaces,
  kInterface,
  kInterfaceState,
  kSelf,
  kNdb,
  kRoute,
  kLog
};

/// A file, and the directory it is in. Conversations are as many as there were.
struct Name {
  Kind kind;
  Kind in;
  const char* name;
  uint32_t mode;
};
constexpr Name kNames[] = {
    {kTcp, kTop, "tcp", 0555},
    {kInterfaces, kTop, "ipifc", 0555},
    {kSelf, kTop, "ipselftab", 0444},
    {kNdb, kTop, "ndb", 0666},
    {kRoute, kTop, "iproute", 0664},
    {kLog, kTop, "log", 0666},
    {kClone, kTcp, "clone", 0666},
    {kStats, kTcp, "stats", 0444},
    {kCtl, kConversation, "ctl", 0660},
    {kData, kConversation, "data", 0660},
    {kErr, kConversation, "err", 0660},
    {kListen, kConversation, "listen", 0660},
    {kLocal, kConversation, "local", 0444},
    {kRemote, kConversation, "remote", 0444},
    {kState, kConversation, "status", 0444},
    {kInterface, kInterfaces, "0", 0555},
    {kInterfaceState, kInterface, "status", 0444},
};
constexpr char kLoopback[] =
    "device /dev/null maxtu 65536 sendra 0 recvra 0 mflag 0 oflag 0 maxraint 600000 minraint "
    "200000 "
    "linkmtu 0 reachtime 0 rxmitra 0 ttl 255 routerlt 0 pktin 0 pktout 0 errin 0 errout 0 speed 0 "
    "delay 0\n"
    "\t127.0.0.1                                /104       127.0.0.0                               "
    " "
    "4294967295   4294967295  \n";
constexpr std::size_t kMostConversations = 1000;
constexpr std::size_t kMostNdb = 32 * std::size_t{1024};

/// A conversation, how often its files are open, and by whom it was begun. It is free while they
/// are not.
struct Slot {
  int opened = 0;
  std::string owner;
  Conversation conversation;
};

Kind kindOf(const Qid& q) { return static_cast<Kind>(q.path & 0xFF); }
std::size_t numberOf(const Qid& q) { return q.path >> 8; }
bool isDirectory(Kind kind) {
  return kind == kTop || kind == kTcp || kind == kConversation || kind == kInterfaces ||
         kind == kInterface;
}
Qid qidOf(Kind kind, std::size_t number = 0) {
  return {number << 8 | kind, 0, isDirectory(kind) ? kQidDir : uint8_t{0}};
}

const Name& nameOf(Kind kind) {
  for (const Name& n : kNames)
    if (n.kind == kind) return n;
  fail(kNotExist);
}

class Ip : public Device {
 public:
  Ip() : Device(U'I', "ip") {}

  Dir stat(Chan& chan) override {
    const Kind kind = kindOf(chan.qid);
    if (kind == kTop) return owned(entry(chan, "#I0", chan.qid, 0, 0555));
    if (kind == kConversation) return conversationEntry(chan, numberOf(chan.qid));
    return fileEntry(chan, nameOf(kind));
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
      chan->qid = qidOf(kCtl, newSlot());
    } else if (kind == kListen) {
      chan->qid = qidOf(kCtl, listen(numberOf(chan->qid)));
    } else if (kind >= kCtl && kind <= kErr) {
      hold(numberOf(chan->qid));
    } else {
      checkPermission(kernel->owner, nameOf(kind).mode, mode);
    }
    if (kind == kNdb && (mode & kTruncate) != 0) {
      Guard guard(lock_);
      ndb_.clear();
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void close(Chan& chan) override {
    const Kind kind = kindOf(chan.qid);
    if (chan.open && (kind == kCtl || kind == kData || kind == kErr)) release(numberOf(chan.qid));
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    const auto text = [&](const std::string& s) { return readText(s, buffer, count, offset); };
    switch (kindOf(chan.qid)) {
      case kCtl:
        return text(format("%zu", numberOf(chan.qid)));
      case kData:
        return conversation(chan).receive(buffer, count);
      case kLocal:
        return text(conversation(chan).local());
      case kRemote:
        return text(conversation(chan).remote());
      case kState:
        return text(conversation(chan).status());
      case kInterfaceState:
        return text(kLoopback);
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

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    switch (kindOf(chan.qid)) {
      case kCtl:
        conversation(chan).control(
            std::string(static_cast<const char*>(buffer), static_cast<std::size_t>(count)));
        return count;
      case kData:
        return conversation(chan).send(buffer, count);
      case kNdb:
        return writeNdb(buffer, static_cast<std::size_t>(count), static_cast<std::size_t>(offset));
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
      chan.qid = qidOf(kind == kTop ? kTop : kind == kConversation ? kTcp : nameOf(kind).in);
      return true;
    }
    if (kind == kTcp && !name.empty() && name.find_first_not_of("0123456789") == name.npos) {
      const auto number = static_cast<std::size_t>(leadingNumber(name));
      Guard guard(lock_);
      if (number >= slots_.size()) return false;
      chan.qid = qidOf(kConversation, number);
      return true;
    }
    return Device::step(chan, name);
  }

  std::vector<Dir> list(Chan& chan) override {
    std::vector<Dir> out;
    const Kind kind = kindOf(chan.qid);
    for (const Name& n : kNames)
      if (n.in == kind) out.push_back(fileEntry(chan, n));
    if (kind != kTcp) return out;
    std::size_t count = 0;
    {
      Guard guard(lock_);
      count = slots_.size();
    }
    for (std::size_t i = 0; i < count; i++) out.push_back(conversationEntry(chan, i));
    return out;
  }

 private:
  static Dir owned(Dir dir, const std::string& owner = "network") {
    dir.uid = dir.muid = owner;
    dir.gid = kernel->owner;
    return dir;
  }

  Dir conversationEntry(const Chan& chan, std::size_t number) {
    const Slot& s = slot(number);
    return owned(entry(chan, format("%zu", number), qidOf(kConversation, number), 0, 0555),
                 ownerOf(s));
  }

  Dir fileEntry(const Chan& chan, const Name& n) {
    const std::size_t number = numberOf(chan.qid);
    const Qid qid = qidOf(n.kind, number);
    if (n.in != kConversation) return owned(entry(chan, n.name, qid, 0, n.mode));
    const Slot& s = slot(number);
    return owned(entry(chan, n.name, qid, n.kind == kData ? s.conversation.waiting() : 0, n.mode),
                 ownerOf(s));
  }

  std::string ownerOf(const Slot& s) {
    Guard guard(lock_);
    return s.opened == 0 ? "network" : s.owner;
  }

  /// Slots stay where they are; a channel that has one open keeps it from being another's.
  Slot& slot(std::size_t number) {
    Guard guard(lock_);
    if (number >= slots_.size()) fail(kNotExist);
    return *slots_[number];
  }
  Conversation& conversation(const Chan& chan) { return slot(numberOf(chan.qid)).conversation; }

  /// The number of a conversation that was free; it is open once. The lock is held.
  std::size_t newSlot() {
    std::size_t i = 0;
    while (i < slots_.size() && slots_[i]->opened != 0) i++;
    if (i == kMostConversations) fail(kNoDevice);
    if (i == slots_.size()) slots_.push_back(std::make_unique<Slot>());
    slots_[i]->opened = 1;
    slots_[i]->owner = up->user;
    return i;
  }

  Slot& hold(std::size_t number) {
    Slot& s = slot(number);
    Guard guard(lock_);
    if (s.opened++ == 0) s.owner = up->user;
    return s;
  }

  void release(std::size_t number) {
    Slot& s = slot(number);
    Guard guard(lock_);
    if (s.opened == 1) s.conversation.end();
    s.opened--;
  }

  /// Waits for a call; the number of its conversation.
  std::size_t listen(std::size_t number) {
    Slot& announced = hold(number);
    std::size_t call = 0;
    try {
      call = accept(announced.conversation);
    } catch (...) {
      release(number);
      throw;
    }
    release(number);
    return call;
  }

  std::size_t accept(Conversation& announced) {
    const int socket = announced.accept();
    Guard guard(lock_);
    try {
      const std::size_t call = newSlot();
      slots_[call]->conversation.answer(socket);
      return call;
    } catch (...) {
      Conversation::drop(socket);
      throw;
    }
  }

  long writeNdb(const void* bytes, std::size_t count, std::size_t offset) {
    Guard guard(lock_);
    if (offset > ndb_.size() || count >= kMostNdb || offset + count >= kMostNdb) fail(kIo);
    if (offset + count > ndb_.size()) ndb_.resize(offset + count);
    std::memcpy(ndb_.data() + offset, bytes, count);
    return static_cast<long>(count);
  }

  Lock lock_;
  std::vector<std::unique_ptr<Slot>> slots_;
  std::string ndb_;
};

}  // namespace

Device* newIp() { return new Ip; }

}  // namespace run9
