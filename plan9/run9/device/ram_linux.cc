// Files in memory: those of /tmp, and those that a run changes in a root that stays whole. There a
// tree of the host's lies below and shows through wherever nothing was changed. Directories lie in
// the shared memory, contents in memory files, so that nothing is left of them after the run.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <map>

#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/host_tree_linux.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

// Unlike those of host trees and connections.
constexpr uint32_t kRamInstance = 0xFF;
constexpr uint32_t kWholeInstance = 0xFE;

/// A file or directory. Its number stays the same when it is changed, so that what is mounted on it
/// stays there.
class Node : public Counted {
 public:
  Node(std::string n, uint32_t m, Node* in) : name(std::move(n)), mode(m), parent(in) {
    qid.path = kernel->nextPath();
    qid.type = static_cast<uint8_t>(m >> 24);
    owner = up == nullptr ? kernel->owner : up->user;
    touch();
  }
  /// One of the tree below, which shows there by this path.
  Node(std::string n, const struct stat& s, Node* in, std::string path)
      : name(std::move(n)), parent(in), through(true), own(false), below(std::move(path)) {
    qid.path = kernel->nextPath();
    show(s);
  }
  ~Node() override {
    if (fd >= 0) ::close(fd);
  }
  bool isDir() const { return (mode & kModeDir) != 0; }
  void touch() {
    qid.version++;
    mtime = atime = static_cast<uint32_t>(std::time(nullptr));
  }
  /// Takes over what the tree below says.
  void show(const struct stat& s) {
    const bool dir = S_ISDIR(s.st_mode);
    mode = (s.st_mode & 0777) | (dir ? kModeDir : 0);
    owner = ownerOf(s);
    qid.type = dir ? kQidDir : 0;
    qid.version = versionOf(s);
    mtime = static_cast<uint32_t>(s.st_mtim.tv_sec);
    atime = static_cast<uint32_t>(s.st_atim.tv_sec);
    length = dir ? 0 : static_cast<uint64_t>(s.st_size);
    regular = dir || S_ISREG(s.st_mode);
  }

  std::string name;
  std::string owner;
  uint32_t mode = 0;
  Qid qid;
  uint32_t mtime = 0;
  uint32_t atime = 0;
  uint64_t length = 0;
  int fd = -1;  ///< of the contents; of those below, while it is open
  int opened = 0;
  Node* parent;          ///< null once removed
  bool through = false;  ///< the contents, or the names that are not in children, are those below
  bool own = true;       ///< the fields above are its own; else they are those of the tree below
  bool regular = true;   ///< of a kind that Plan 9 has
  std::string below;     ///< where in the tree below it shows through
  std::map<std::string, Ref<Node>> children;  ///< null: there is none, whatever shows through
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
  /// Before a tree of the host's. A top folder without write permissions asked for this; programs
  /// find it as it is on 9front.
  explicit Ram(const std::string& host_path)
      : Device(U'U', "whole"),
        instance_(kWholeInstance),
        tree_(new HostTree(host_path)),
        root_(new Node("/", tree_->status(""), nullptr, "")) {
    root_->own = true;
    if ((root_->mode & 0222) == 0) root_->mode |= 0775;
  }

  char32_t shownLetter() const override { return U'M'; }

  Ref<Chan> attach(const std::string& spec) override {
    Ref<Chan> c = Device::attach(spec);
    c->qid = root_->qid;
    c->dev = instance_;
    c->data = std::make_unique<NodeOf>(root_);
    return c;
  }

  Dir stat(Chan& chan) override {
    Guard guard(lock_);
    return entryOf(chan, look(*chan.as<NodeOf>().node));
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    const Ref<Node> n = chan->as<NodeOf>().node;
    Guard guard(lock_);
    look(*n);
    checkPermission(n->owner, n->mode & 0777, mode);
    if (chan->isDir()) {
      if ((mode & ~kCloseExec) != kRead) fail(kPermission);
    } else {
      const bool truncates = (mode & kTruncate) != 0;
      if (truncates) checkPermission(n->owner, n->mode & 0777, kWrite);
      if ((mode & kRemoveClose) != 0) checkParent(*n);
      if (!n->regular) fail("not a file or directory of Plan 9's kind");
      const bool empties = truncates && (n->mode & kModeAppend) == 0;
      if (empties || openMode(mode) != kRead) makeOwn(*n, !empties);
      take(*n);
      if (empties) resize(*n, 0);
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override {
    const Ref<Node> in = chan.as<NodeOf>().node;
    Guard guard(lock_);
    look(*in);
    checkPermission(in->owner, in->mode & 0777, kWrite);
    if (in->parent == nullptr && in.get() != root_.get()) fail(kNotExist);
    if (has(*in, name)) fail(kExists);
    const bool dir = (permissions & kModeDir) != 0;
    const uint32_t bits = dir ? 0777 : 0666;
    const Ref<Node> n(new Node(name, permissions & (~bits | (in->mode & bits)), in.get()));
    if (!dir) {
      n->fd = newFile();
      take(*n);
    }
    in->children[name] = n;
    change(*in);
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
      if (!chan.isDir() && --n->opened == 0 && n->through) ::close(std::exchange(n->fd, -1));
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
    if (n->isDir() && !isEmpty(*n)) fail("directory not empty");
    Node* in = n->parent;
    drop(*in, n->name);
    change(*in);
    n->parent = nullptr;
    if (!n->isDir()) return;
    n->through = false;
    for (const auto& [name, c] : n->children)
      if (c) c->parent = nullptr;
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    const Ref<Node> n = chan.as<NodeOf>().node;
    Guard guard(lock_);
    look(*n);
    const bool renames = !dir.name.empty() && dir.name != n->name;
    const bool truncates = dir.length != ~uint64_t{0} && dir.length != n->length;
    const bool chmods = dir.mode != 0xFFFFFFFF;
    const bool dates = dir.mtime != 0xFFFFFFFF;
    if (renames) {
      checkParent(*n);
      if (dir.name == "." || dir.name == ".." || has(*n->parent, dir.name)) fail(kExists);
    }
    if (truncates) {
      if (chan.isDir()) fail(kPermission);
      checkPermission(n->owner, n->mode & 0777, kWrite);
    }
    const bool owner = up->user == n->owner || up->user == kernel->owner;
    if ((chmods || dates) && !owner) fail(kPermission);
    if (chmods && ((dir.mode ^ n->mode) & kModeDir) != 0) fail(kPermission);
    if (truncates || chmods || dates) makeOwn(*n, true);
    if (renames) {
      Node* in = n->parent;
      drop(*in, n->name);
      n->name = dir.name;
      in->children[dir.name] = n;
    }
    if (truncates) resize(*n, dir.length);
    if (chmods) {
      n->mode = dir.mode;
      n->qid.type = static_cast<uint8_t>(dir.mode >> 24);
    }
    if (dates) n->mtime = dir.mtime;
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
      next = child(*n, name);
      if (!next) return false;
    }
    chan.as<NodeOf>().node = next;
    chan.qid = next->qid;
    return true;
  }

  std::vector<Dir> list(Chan& chan) override {
    Guard guard(lock_);
    Node& n = *chan.as<NodeOf>().node;
    std::vector<Dir> all;
    if (n.through)
      for (const auto& [name, s] : tree_->list(n.below)) {
        const auto [at, fresh] = n.children.try_emplace(name);
        if (fresh) at->second = new Node(name, s, &n, pathIn(n.below, name));
      }
    for (const auto& [name, c] : n.children)
      if (c && shows(*c)) all.push_back(entryOf(chan, *c));
    return all;
  }

 private:
  /// Brings up to date what a node shows of the tree below; false when it is gone there.
  bool shows(Node& n) {
    if (n.own) return true;
    struct stat s {};
    if (!tree_->find(n.below, s)) return false;
    n.show(s);
    return true;
  }
  Node& look(Node& n) {
    if (!shows(n)) fail(kNotExist);
    return n;
  }

  /// The file of a name in a directory, or none.
  Ref<Node> child(Node& in, const std::string& name) {
    const auto at = in.children.find(name);
    if (at != in.children.end()) {
      const Ref<Node>& n = at->second;
      return n && (n->isDir() || shows(*n)) ? n : Ref<Node>();
    }
    if (!in.through) return {};
    struct stat s {};
    const std::string path = pathIn(in.below, name);
    if (!tree_->find(path, s)) return {};
    return in.children[name] = new Node(name, s, &in, path);
  }
  bool has(Node& in, const std::string& name) { return static_cast<bool>(child(in, name)); }
  bool isEmpty(Node& in) {
    if (in.through)
      for (const auto& [name, s] : tree_->list(in.below))
        if (in.children.count(name) == 0) return false;
    for (const auto& [name, n] : in.children)
      if (n && shows(*n)) return false;
    return true;
  }
  /// Takes a name out of a directory.
  static void drop(Node& in, const std::string& name) {
    if (in.through)
      in.children[name].reset();
    else
      in.children.erase(name);
  }

  /// Makes a node's fields and contents its own, the latter empty unless they are kept.
  void makeOwn(Node& n, bool keeps) {
    if (n.through && !n.isDir()) {
      Descriptor fresh(newFile());
      if (keeps) {
        const Descriptor old(tree_->mustOpen(n.below, O_RDONLY | O_NOCTTY));
        copy(old.get(), fresh.get());
      }
      n.length = keeps ? lengthOf(fresh.get()) : 0;
      // Who has the file open reads the new contents from now on.
      if (n.fd < 0)
        n.fd = fresh.keep();
      else if (dup3(fresh.get(), n.fd, O_CLOEXEC) < 0)
        failErrno(errno);
      n.through = false;
    }
    n.own = true;
  }
  void change(Node& directory) {
    makeOwn(directory, true);
    directory.touch();
  }
  static int newFile() {
    const int fd = memfd_create("file", MFD_CLOEXEC);
    if (fd < 0) failErrno(errno);
    return fd;
  }
  static void copy(int from, int to) {
    constexpr std::size_t kAtOnce = 1 << 24;
    for (;;) {
      const long n = sendfile(to, from, nullptr, kAtOnce);
      if (n == 0) return;
      if (n < 0 && errno != EINTR) failErrno(errno);
    }
  }
  static uint64_t lengthOf(int fd) {
    struct stat s {};
    if (fstat(fd, &s) != 0) failErrno(errno);
    return static_cast<uint64_t>(s.st_size);
  }

  /// Counts one who has the file open.
  void take(Node& n) {
    if ((n.mode & kModeExclusive) != 0 && n.opened > 0) fail("exclusive use file already open");
    if (n.fd < 0) n.fd = tree_->mustOpen(n.below, O_RDONLY | O_NOCTTY);
    n.opened++;
  }
  void checkParent(Node& n) {
    if (n.parent == nullptr) fail(kPermission);
    look(*n.parent);
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
    d.atime = n.atime;
    d.uid = d.muid = d.gid = n.owner;
    return d;
  }

  uint32_t instance_ = kRamInstance;
  std::unique_ptr<HostTree> tree_;
  Lock lock_;
  Ref<Node> root_;
};

}  // namespace

Device* newRam() { return new Ram; }
Device* newWhole(const std::string& host_path) { return new Ram(host_path); }

}  // namespace run9
