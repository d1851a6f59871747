// #s: posted channels under names.
#include <map>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr std::size_t kMostName = 127;

class Srv : public Device {
 public:
  Srv() : Device(U's', "srv") {}

  Dir stat(Chan& chan) override {
    if (chan.isDir()) return entry(chan, "#s", chan.qid, 0, 0777);
    Guard guard(lock_);
    const auto at = find(chan);
    return entryOf(chan, at->first, at->second);
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if ((mode & kTruncate) != 0) fail(kExists);
    if ((mode & kRemoveClose) != 0) fail(kPermission);
    if (chan->isDir()) {
      if (mode != kRead) fail(kIsDirectory);
      chan->mode = kRead;
      chan->open = true;
      chan->offset = 0;
      return chan;
    }
    Guard guard(lock_);
    const Posted& p = find(*chan)->second;
    if (!p.chan) fail(kShutdown);
    if (openMode(mode) != p.chan->mode && p.chan->mode != kReadWrite) fail(kPermission);
    checkPermission(p.owner, p.mode, mode);
    return p.chan;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override {
    if (openMode(mode) != kWrite) fail(kPermission);
    if (name.size() > kMostName) fail(kTooLong);
    if (name == "clone") fail(kExists);
    Guard guard(lock_);
    if (posted_.count(name) != 0) fail(kExists);
    Posted& p = posted_[name];
    p.path = kernel->nextPath();
    p.owner = up->user;
    p.mode = permissions & 0777;
    chan.qid = {p.path, 0, 0};
    chan.mode = kWrite;
    chan.open = true;
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (!chan.isDir()) fail(kPermission);
    return readDirectory(chan, buffer, count, offset);
  }

  /// A descriptor's number posts its channel.
  long write(Chan& chan, const void* buffer, long count, int64_t) override {
    if (count <= 0 || count >= 32) fail(kTooBig);
    const std::string text(static_cast<const char*>(buffer), static_cast<std::size_t>(count));
    const Ref<Chan> c = up->fds->get(static_cast<int>(leadingNumber(text)), -1, false);
    if (c->device == this) fail(kFrontFellOff);
    if ((c->qid.type & kQidAuth) != 0) fail("cannot post auth file in srv");
    Guard guard(lock_);
    const auto at = find(chan);
    if (at->second.chan) fail(kBadUseFd);
    at->second.chan = c;
    c->service_name = "/srv/" + at->first;
    return count;
  }

  void close(Chan& chan) override {
    if (chan.open && chan.remove_on_close && !chan.isDir()) remove(chan);
  }

  void remove(Chan& chan) override {
    if (chan.isDir()) fail(kPermission);
    Ref<Chan> old;  // released after the lock
    Guard guard(lock_);
    const auto at = find(chan);
    old = at->second.chan;
    posted_.erase(at);
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    if (chan.isDir()) fail(kPermission);
    Guard guard(lock_);
    auto at = find(chan);
    if (up->user != at->second.owner && up->user != kernel->owner) fail(kPermission);
    if (!dir.name.empty() && dir.name != at->first) {
      if (posted_.count(dir.name) != 0) fail(kExists);
      auto node = posted_.extract(at);
      node.key() = dir.name;
      at = posted_.insert(std::move(node)).position;
    }
    if (dir.mode != 0xFFFFFFFF) at->second.mode = dir.mode & 0777;
    if (!dir.uid.empty()) at->second.owner = dir.uid;
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    if (name == "..") {
      chan.qid = {0, 0, kQidDir};
      return true;
    }
    Guard guard(lock_);
    const auto at = posted_.find(name);
    if (at == posted_.end()) return false;
    chan.qid = {at->second.path, 0, 0};
    return true;
  }

  std::vector<Dir> list(Chan& chan) override {
    Guard guard(lock_);
    std::vector<Dir> all;
    for (const auto& [name, p] : posted_) all.push_back(entryOf(chan, name, p));
    return all;
  }

 private:
  struct Posted {
    uint64_t path = 0;
    std::string owner;
    uint32_t mode = 0;
    Ref<Chan> chan;
  };
  Dir entryOf(const Chan& chan, const std::string& name, const Posted& p) const {
    Dir d = entry(chan, name, {p.path, 0, 0}, 0, p.mode);
    d.uid = p.owner;
    return d;
  }
  std::map<std::string, Posted>::iterator find(const Chan& chan) {
    for (auto at = posted_.begin(); at != posted_.end(); ++at)
      if (at->second.path == chan.qid.path) return at;
    fail(kShutdown);
  }

  Lock lock_;
  std::map<std::string, Posted> posted_;
};

}  // namespace

Device* newSrv() { return new Srv; }

}  // namespace run9
