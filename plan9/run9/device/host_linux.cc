// #U: files of the host, as they are and as they are changed there.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <map>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/host_tree_linux.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

/// A channel's file: a path from its tree's root, and Linux's descriptor once it is open.
class HostFile : public Private {
 public:
  HostFile(const HostTree& in, std::string at) : tree(in), path(std::move(at)) {}
  std::unique_ptr<Private> clone() const override { return std::make_unique<HostFile>(tree, path); }
  const HostTree& tree;
  std::string path;
  int fd = -1;

  std::string parent() const {
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? "" : path.substr(0, slash);
  }
  std::string name() const {
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? path : path.substr(slash + 1);
  }
};

struct stat statBeneath(const HostFile& f) {
  if (f.fd < 0) return f.tree.status(f.path);
  struct stat s {};
  if (fstat(f.fd, &s) != 0) failErrno(errno);
  return s;
}

}  // namespace

/// What Linux's files have no place for: append-only, exclusive and temporary marks, by qid path.
struct HostDevice::State {
  std::vector<std::unique_ptr<HostTree>> trees;
  Lock lock;
  struct Mark {
    uint32_t mode = 0;
    int opened = 0;
  };
  std::map<uint64_t, Mark> marks;

  static uint64_t pathOf(const struct stat& s) {
    return static_cast<uint64_t>(s.st_ino) ^ static_cast<uint64_t>(s.st_dev) << 48;
  }
  uint32_t markOf(uint64_t path) {
    Guard guard(lock);
    if (marks.empty()) return 0;
    const auto at = marks.find(path);
    return at == marks.end() ? 0 : at->second.mode;
  }
  void setMark(uint64_t path, uint32_t mode) {
    mode &= kModeAppend | kModeExclusive | kModeTemporary;
    Guard guard(lock);
    const auto at = marks.find(path);
    if (at != marks.end())
      at->second.mode = mode;
    else if (mode != 0)
      marks[path].mode = mode;
  }

  Qid qidOf(const struct stat& s) {
    Qid q;
    q.path = pathOf(s);
    q.version = versionOf(s);
    q.type = static_cast<uint8_t>((S_ISDIR(s.st_mode) ? kQidDir : 0) | markOf(q.path) >> 24);
    return q;
  }

  Dir dirOf(const Chan& chan, const struct stat& s, const std::string& name) {
    Dir d;
    d.type = static_cast<uint16_t>(U'M');
    d.dev = chan.dev;
    d.qid = qidOf(s);
    d.mode = (s.st_mode & 0777) | static_cast<uint32_t>(d.qid.type) << 24;
    d.atime = static_cast<uint32_t>(s.st_atim.tv_sec);
    d.mtime = static_cast<uint32_t>(s.st_mtim.tv_sec);
    d.length = S_ISDIR(s.st_mode) ? 0 : static_cast<uint64_t>(s.st_size);
    d.name = name;
    d.uid = d.muid = ownerOf(s);
    d.gid = d.uid;
    return d;
  }
  /// Throws unless the proc may write in the directory that holds a file.
  void checkParent(const HostFile& f) {
    if (f.path.empty()) fail(kPermission);
    const struct stat s = statBeneath(HostFile(f.tree, f.parent()));
    checkPermission(ownerOf(s), s.st_mode & 0777, kWrite);
  }
};

HostDevice::HostDevice(unsigned first) : Device(U'U', "host"), first_(first), state_(new State) {}
HostDevice::~HostDevice() = default;

unsigned HostDevice::add(const std::string& host_path) {
  state_->trees.push_back(std::make_unique<HostTree>(host_path));
  return first_ + static_cast<unsigned>(state_->trees.size() - 1);
}

Ref<Chan> HostDevice::attach(const std::string& spec) {
  const auto number = static_cast<std::size_t>(leadingNumber(spec));
  if (number < first_ || number - first_ >= state_->trees.size()) fail(kBadSpec);
  auto file = std::make_unique<HostFile>(*state_->trees[number - first_], "");
  Ref<Chan> c = newChan(state_->qidOf(statBeneath(*file)), static_cast<uint32_t>(number));
  c->data = std::move(file);
  c->path = Ref<Path>(new Path("#U" + spec));
  return c;
}

Walk HostDevice::walk(const Ref<Chan>& from, std::span<const std::string> names) {
  // The directories on the way matter only where something is mounted on one, or when the walk
  // fails: then all is done again, a step at a time.
  const auto& f = from->as<HostFile>();
  if (names.size() < 2 || up->space->coversAny(this, from->dev)) return Device::walk(from, names);
  std::string path = f.path;
  for (const std::string& name : names) path = pathIn(path, name);
  struct stat s {};
  if (!f.tree.find(path, s)) return Device::walk(from, names);
  Walk result;
  result.qids.assign(names.size(), {0, 0, kQidDir});
  result.qids.back() = state_->qidOf(s);
  result.chan = newChan(result.qids.back(), from->dev);
  result.chan->path = from->path;
  result.chan->data = std::make_unique<HostFile>(f.tree, path);
  return result;
}

bool HostDevice::step(Chan& chan, const std::string& name) {
  auto& f = chan.as<HostFile>();
  f.path = name == ".." ? f.parent() : pathIn(f.path, name);
  struct stat s {};
  if (!f.tree.find(f.path, s)) return false;
  chan.qid = state_->qidOf(s);
  return true;
}

bool HostDevice::atTop(const Chan& chan) const {
  return chan.dev == 0 && chan.as<HostFile>().path.empty();
}

Dir HostDevice::stat(Chan& chan) {
  const auto& f = chan.as<HostFile>();
  return state_->dirOf(chan, statBeneath(f), f.path.empty() ? "/" : f.name());
}

std::vector<Dir> HostDevice::list(Chan& chan) {
  const auto& f = chan.as<HostFile>();
  std::vector<Dir> all;
  for (const auto& [name, s] : f.tree.list(f.path)) all.push_back(state_->dirOf(chan, s, name));
  return all;
}

Ref<Chan> HostDevice::open(const Ref<Chan>& chan, unsigned mode) {
  auto& f = chan->as<HostFile>();
  const struct stat s = statBeneath(f);
  if (S_ISDIR(s.st_mode)) {
    if ((mode & ~kCloseExec) != kRead) fail(kPermission);
    checkPermission(ownerOf(s), s.st_mode & 0777, kRead);
  } else {
    const std::string owner = ownerOf(s);
    checkPermission(owner, s.st_mode & 0777, mode);
    if ((mode & kTruncate) != 0) checkPermission(owner, s.st_mode & 0777, kWrite);
    if (!S_ISREG(s.st_mode)) fail("not a file or directory of Plan 9's kind");
    if ((mode & kRemoveClose) != 0) state_->checkParent(f);
    uint64_t flags = 0;
    switch (openMode(mode)) {
      case kRead:
        flags = O_RDONLY;
        break;
      case kWrite:
        flags = O_WRONLY;
        break;
      default:
        flags = O_RDWR;
        break;
    }
    const uint32_t mark = state_->markOf(chan->qid.path);
    if ((mode & kTruncate) != 0) flags = (flags == O_RDONLY ? O_RDWR : flags) | O_TRUNC;
    if ((mark & kModeAppend) != 0) flags = (flags & ~uint64_t{O_TRUNC}) | O_APPEND;
    const bool exclusive = (mark & kModeExclusive) != 0;
    if (exclusive) {
      Guard guard(state_->lock);
      int& opened = state_->marks[chan->qid.path].opened;
      if (opened > 0) fail("exclusive use file already open");
      opened++;
    }
    const int fd = f.tree.open(f.path, flags | O_NOCTTY);
    const int error = errno;
    if (fd < 0 && exclusive) {
      Guard guard(state_->lock);
      state_->marks[chan->qid.path].opened--;
    }
    if (fd < 0) failErrno(error);
    f.fd = fd;
  }
  chan->mode = openMode(mode);
  chan->open = true;
  chan->offset = 0;
  return chan;
}

void HostDevice::create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) {
  auto& f = chan.as<HostFile>();
  const struct stat parent = statBeneath(f);
  checkPermission(ownerOf(parent), parent.st_mode & 0777, kWrite);
  if (name.size() > 255) fail(kTooLong);
  const std::string path = pathIn(f.path, name);
  if ((permissions & kModeDir) != 0) {
    if (openMode(mode) != kRead || (mode & kTruncate) != 0) fail(kPermission);
    const Descriptor in(f.tree.mustOpen(f.path, O_PATH | O_DIRECTORY));
    if (mkdirat(in.get(), name.c_str(), permissions & (parent.st_mode & 0777)) != 0)
      failErrno(errno);
    f.path = path;
  } else {
    uint64_t flags = O_CREAT | O_EXCL | O_NOCTTY;
    flags |= openMode(mode) == kRead ? O_RDONLY : openMode(mode) == kWrite ? O_WRONLY : O_RDWR;
    if ((permissions & kModeAppend) != 0) flags |= O_APPEND;
    const uint32_t bits = permissions & (~uint32_t{0666} | (parent.st_mode & 0666)) & 0777;
    f.fd = f.tree.mustOpen(path, flags, bits);
    f.path = path;
  }
  const struct stat s = statBeneath(f);
  state_->setMark(State::pathOf(s), permissions);
  if ((permissions & kModeExclusive) != 0) {
    Guard guard(state_->lock);
    state_->marks[State::pathOf(s)].opened++;
  }
  chan.qid = state_->qidOf(s);
  chan.mode = openMode(mode);
  chan.open = true;
  chan.offset = 0;
}

void HostDevice::close(Chan& chan) {
  if (chan.data == nullptr) return;
  auto& f = chan.as<HostFile>();
  if (f.fd >= 0) ::close(f.fd);
  f.fd = -1;
  if (!chan.open) return;
  if ((chan.qid.type & kQidExclusive) != 0) {
    Guard guard(state_->lock);
    const auto at = state_->marks.find(chan.qid.path);
    if (at != state_->marks.end() && at->second.opened > 0) at->second.opened--;
  }
  if (chan.remove_on_close) remove(chan);
}

long HostDevice::read(Chan& chan, void* buffer, long count, int64_t offset) {
  if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
  const long n = pread(chan.as<HostFile>().fd, buffer, static_cast<std::size_t>(count), offset);
  if (n < 0) failErrno(errno);
  return n;
}

long HostDevice::write(Chan& chan, const void* buffer, long count, int64_t offset) {
  const int fd = chan.as<HostFile>().fd;
  long done = 0;
  while (done < count) {
    const long n = pwrite(fd, static_cast<const char*>(buffer) + done,
                          static_cast<std::size_t>(count - done), offset + done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && done == 0) failErrno(errno);
    if (n <= 0) break;
    done += n;
  }
  return done;
}

void HostDevice::remove(Chan& chan) {
  const auto& f = chan.as<HostFile>();
  state_->checkParent(f);
  const Descriptor in(f.tree.mustOpen(f.parent(), O_PATH | O_DIRECTORY));
  if (unlinkat(in.get(), f.name().c_str(), chan.isDir() ? AT_REMOVEDIR : 0) != 0) failErrno(errno);
  Guard guard(state_->lock);
  state_->marks.erase(chan.qid.path);
}

void HostDevice::writeStat(Chan& chan, const Dir& dir) {
  auto& f = chan.as<HostFile>();
  const struct stat s = statBeneath(f);
  const Dir old = state_->dirOf(chan, s, f.name());
  const bool owner = up->user == old.uid || up->user == kernel->owner;
  const bool renames = !dir.name.empty() && dir.name != old.name;
  const bool truncates = dir.length != ~uint64_t{0} && dir.length != old.length;
  const bool chmods = dir.mode != 0xFFFFFFFF && dir.mode != old.mode;
  const bool dates = dir.mtime != 0xFFFFFFFF && dir.mtime != old.mtime;
  // All is checked before anything is changed.
  if (renames) state_->checkParent(f);
  if (truncates) {
    if (chan.isDir()) fail(kPermission);
    checkPermission(old.uid, old.mode, kWrite);
  }
  if ((chmods || dates) && !owner) fail(kPermission);
  if (chmods && ((dir.mode ^ old.mode) & kModeDir) != 0) fail(kPermission);
  if ((!dir.uid.empty() && dir.uid != old.uid)) fail(kPermission);

  if (renames) {
    const Descriptor in(f.tree.mustOpen(f.parent(), O_PATH | O_DIRECTORY));
    if (renameat2(in.get(), old.name.c_str(), in.get(), dir.name.c_str(), RENAME_NOREPLACE) != 0)
      failErrno(errno);
    f.path = pathIn(f.parent(), dir.name);
  }
  const Descriptor fd(f.tree.mustOpen(f.path, O_PATH));
  const std::string self = format("/proc/self/fd/%d", fd.get());
  if (truncates && truncate(self.c_str(), static_cast<off_t>(dir.length)) != 0) failErrno(errno);
  if (chmods) {
    if (chmod(self.c_str(), dir.mode & 0777) != 0) failErrno(errno);
    state_->setMark(chan.qid.path, dir.mode);
  }
  if (dates) {
    const timespec times[2] = {{0, UTIME_OMIT}, {static_cast<time_t>(dir.mtime), 0}};
    if (utimensat(AT_FDCWD, self.c_str(), times, 0) != 0) failErrno(errno);
  }
}

}  // namespace run9
