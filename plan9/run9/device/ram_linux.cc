// #R: files in memory, for /tmp. Directories lie in the shared memory, contents in memory files.
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <map>

#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr uint32_t kInstance = 0xFF;  // unlike those of host trees and connections

/// A file or directory.
class Node : public Counted {
 public:
  Node(std::string n, uint32_t m, Node* in) : name(std::move(n)), mode(m), parent(in) {
    qid.path = kernel->nextPath();
    qid.type = static_cast<uint8_t>(m >> 24);
    owner = up == nullptr ? kernel->owner : up->user;
    touch();
  }
  ~Node() override {
    if (fd >= 0) ::close(fd);
  }
  void touch() {
    qid.version++;
    mtime = static_cast<uint32_t>(std::time(nullptr));
  }
  std::string name;
  std::string owner;
  uint32_t mode;
  Qid qid;
  uint32_t mtime = 0;
  uint64_t length = 0;
  int fd = -1;
  int opened = 0;
  Node* parent;  ///< null once removed
  std::map<std::string, Ref<Node>> children;
};

class NodeOf : public Private {
 public:
  explicit NodeOf(Ref<Node> n) : node(std::move(n)) {}
  std::unique_ptr<Private> clone() const override { return std::make_unique<NodeOf>(node); }
  Ref<Node> node;
};

class Ram : public Device {
 public:
  Ram() : Device(U'R', "ram"), root_(new Node("/", kModeDir | 0777, nullptr)) {}

  char32_t shownLetter() const override { return U'M'; }

  Ref<Chan> attach(const std::string& spec) override {
    Ref<Chan> c = Device::attach(spec);
    c->qid = root_->qid;
    c->dev = kInstance;
    c->data = std::make_unique<NodeOf>(root_);
    return c;
  }

  Dir stat(Chan& chan) override {
    Guard guard(lock_);
    return entryOf(chan, *chan.as<NodeOf>().node);
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    const Ref<Node> n = chan->as<NodeOf>().node;
    Guard guard(lock_);
    checkPermission(n->owner, n->mode & 0777, mode);
    if (chan->isDir()) {
      if ((mode & ~kCloseExec) != kRead) fail(kPermission);
    } else {
      if ((mode & kTruncate) != 0) {
        checkPermission(n->owner, n->mode & 0777, kWrite);
        if ((n->mode & kModeAppend) == 0) resize(*n, 0);
      }
      if ((mode & kRemoveClose) != 0) checkParent(*n);
      take(*n);
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override {
    const Ref<Node> in = chan.as<NodeOf>().node;
    Guard guard(lock_);
    checkPermission(in->owner, in->mode & 0777, kWrite);
    if (in->parent == nullptr && in.get() != root_.get()) fail(kNotExist);
    if (in->children.count(name) != 0) fail(kExists);
    const bool dir = (permissions & kModeDir) != 0;
    const uint32_t bits = dir ? 0777 : 0666;
    const Ref<Node> n(new Node(name, permissions & (~bits | (in->mode & bits)), in.get()));
    if (!dir) {
      n->fd = memfd_create("file", MFD_CLOEXEC);
      if (n->fd < 0) failErrno(errno);
      take(*n);
    }
    in->children[name] = n;
    in->touch();
    chan.as<NodeOf>().node = n;
    chan.qid = n->qid;
    chan.mode = openMode(mode);
    chan.open = true;
    chan.offset = 0;
  }

  void close(Chan& chan) override {
    if (!chan.open || chan.data == nullptr) return;
    {
      const Ref<Node> n = chan.as<NodeOf>().node;
      Guard guard(lock_);
      if (!chan.isDir()) n->opened--;
    }
    if (chan.remove_on_close) remove(chan);
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    const long n =
        pread(chan.as<NodeOf>().node->fd, buffer, static_cast<std::size_t>(count), offset);
    if (n < 0) failErrno(errno);
    return n;
  }

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    Node& node = *chan.as<NodeOf>().node;
    Guard guard(lock_);
    if ((node.mode & kModeAppend) != 0) offset = static_cast<int64_t>(node.length);
    const long n = pwrite(node.fd, buffer, static_cast<std::size_t>(count), offset);
    if (n < 0) failErrno(errno);
    node.length = std::max(node.length, static_cast<uint64_t>(offset + n));
    node.touch();
    return n;
  }

  void remove(Chan& chan) override {
    const Ref<Node> n = chan.as<NodeOf>().node;
    Guard guard(lock_);
    checkParent(*n);
    if (!n->children.empty()) fail("directory not empty");
    n->parent->touch();
    n->parent->children.erase(n->name);
    n->parent = nullptr;
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    const Ref<Node> n = chan.as<NodeOf>().node;
    Guard guard(lock_);
    const bool renames = !dir.name.empty() && dir.name != n->name;
    const bool truncates = dir.length != ~uint64_t{0} && dir.length != n->length;
    if (renames) {
      checkParent(*n);
      if (n->parent->children.count(dir.name) != 0) fail(kExists);
    }
    if (truncates) {
      if (chan.isDir()) fail(kPermission);
      checkPermission(n->owner, n->mode & 0777, kWrite);
    }
    const bool owner = up->user == n->owner || up->user == kernel->owner;
    if ((dir.mode != 0xFFFFFFFF || dir.mtime != 0xFFFFFFFF) && !owner) fail(kPermission);
    if (dir.mode != 0xFFFFFFFF && ((dir.mode ^ n->mode) & kModeDir) != 0) fail(kPermission);
    if (renames) {
      Node* in = n->parent;
      in->children.erase(n->name);
      n->name = dir.name;
      in->children[dir.name] = n;
    }
    if (truncates) resize(*n, dir.length);
    if (dir.mode != 0xFFFFFFFF) {
      n->mode = dir.mode;
      n->qid.type = static_cast<uint8_t>(dir.mode >> 24);
    }
    if (dir.mtime != 0xFFFFFFFF) n->mtime = dir.mtime;
  }

 protected:
  bool atTop(const Chan& chan) const override {
    return chan.as<NodeOf>().node.get() == root_.get();
  }

  bool step(Chan& chan, const std::string& name) override {
    const Ref<Node> n = chan.as<NodeOf>().node;
    Guard guard(lock_);
    Ref<Node> next;
    if (name == "..") {
      next = n->parent == nullptr ? root_ : Ref<Node>(n->parent);
    } else {
      checkPermission(n->owner, n->mode & 0777, kExec);
      const auto at = n->children.find(name);
      if (at == n->children.end()) return false;
      next = at->second;
    }
    chan.as<NodeOf>().node = next;
    chan.qid = next->qid;
    return true;
  }

  std::vector<Dir> list(Chan& chan) override {
    Guard guard(lock_);
    std::vector<Dir> all;
    for (const auto& [name, n] : chan.as<NodeOf>().node->children) all.push_back(entryOf(chan, *n));
    return all;
  }

 private:
  static void take(Node& n) {
    if ((n.mode & kModeExclusive) != 0 && n.opened > 0) fail("exclusive use file already open");
    n.opened++;
  }
  static void checkParent(const Node& n) {
    if (n.parent == nullptr) fail(kPermission);
    checkPermission(n.parent->owner, n.parent->mode & 0777, kWrite);
  }
  static void resize(Node& n, uint64_t length) {
    if (ftruncate(n.fd, static_cast<off_t>(length)) != 0) failErrno(errno);
    n.length = length;
    n.touch();
  }
  Dir entryOf(const Chan& chan, const Node& n) const {
    Dir d = entry(chan, n.name, n.qid, n.length, n.mode);
    d.mtime = n.mtime;
    d.uid = d.muid = d.gid = n.owner;
    return d;
  }

  Lock lock_;
  Ref<Node> root_;
};

}  // namespace

Device* newRam() { return new Ram; }

}  // namespace run9
