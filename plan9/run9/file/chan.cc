#include "plan9/run9/file/chan.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "plan9/run9/base/text.h"
#include "plan9/run9/file/mount.h"
#include "plan9/run9/process/proc.h"

namespace run9 {

unsigned openMode(unsigned mode) {
  mode &= ~(kTruncate | kCloseExec | kRemoveClose);
  if (mode > kExec) fail(kBadArgument);
  return mode == kExec ? kRead : mode;
}

Path::Path(std::string name) : text(std::move(name)), mounts(1) {}

Ref<Path> Path::copy() const {
  Ref<Path> p(new Path(text));
  p->mounts = mounts;
  return p;
}

Ref<Path> Path::add(const std::string& element, const Ref<Chan>& from) const {
  Ref<Path> p = copy();
  if (element == ".") return p;
  std::string& s = p->text;
  if (!s.empty() && s.back() != '/' && element[0] != '/') s += '/';
  s += element;
  if (element == "..") {
    if (s[0] == '#') {
      // "#i", not "#i/"; but the root device is "#/".
      const std::size_t slash = s.find('/');
      std::string rest = cleanName(std::string_view(s).substr(slash));
      if (rest == "/" && s[1] != '/') rest.clear();
      s = s.substr(0, slash) + rest;
    } else {
      s = cleanName(s);
    }
    if (p->mounts.size() > 1) p->mounts.pop_back();
  } else {
    p->mounts.push_back(from);
  }
  return p;
}

std::string Path::last() const {
  const std::size_t slash = text.rfind('/');
  return slash == std::string::npos ? text : text.substr(slash + 1);
}

void Chan::lastReference() {
  if (device != nullptr) {
    try {
      device->close(*this);
    } catch (const Error&) {  // nobody is left to tell
    }
  }
  delete this;
}

Ref<Chan> Device::newChan(const Qid& qid, uint32_t dev) const {
  Ref<Chan> c(new Chan);
  c->device = const_cast<Device*>(this);
  c->dev = dev;
  c->qid = qid;
  return c;
}

Ref<Chan> Device::attach(const std::string& spec) {
  Ref<Chan> c = newChan({0, 0, kQidDir});
  c->path = Ref<Path>(new Path("#" + encodeRune(letter_) + spec));
  return c;
}

Walk Device::walk(const Ref<Chan>& from, std::span<const std::string> names) {
  Walk result;
  if (above_ != nullptr && names.size() == 1 && names[0] == ".." && atTop(*from)) {
    result.chan = above_->attach("");
    result.qids.push_back(result.chan->qid);
    return result;
  }
  Ref<Chan> c = newChan(from->qid, from->dev);
  c->path = from->path;
  if (from->data != nullptr) c->data = from->data->clone();
  for (const std::string& name : names) {
    // Names that do not exist are too common for exceptions.
    const char* error = kNotExist;
    std::string other;
    bool found = false;
    if (!c->isDir()) {
      error = kNotDirectory;
    } else {
      try {
        found = step(*c, name);
      } catch (const Error& e) {
        other = e.text;
        error = other.c_str();
      }
    }
    if (!found) {
      if (result.qids.empty()) result.error = error;
      return result;
    }
    result.qids.push_back(c->qid);
  }
  result.chan = std::move(c);
  return result;
}

bool Device::step(Chan& chan, const std::string& name) {
  if (name == "..") {
    chan.qid = {0, 0, kQidDir};
    return true;
  }
  for (const Dir& dir : list(chan))
    if (dir.name == name) {
      chan.qid = dir.qid;
      return true;
    }
  return false;
}

std::vector<Dir> Device::list(Chan&) { return {}; }

Ref<Chan> Device::open(const Ref<Chan>& chan, unsigned mode) {
  if (chan->isDir() && (mode & ~kCloseExec) != kRead) fail(kPermission);
  const Dir dir = stat(*chan);
  checkPermission(dir.uid, dir.mode, mode);
  chan->mode = openMode(mode);
  chan->open = true;
  chan->offset = 0;
  return chan;
}

void Device::create(Chan&, const std::string&, unsigned, uint32_t) { fail(kPermission); }
void Device::close(Chan&) {}
long Device::write(Chan&, const void*, long, int64_t) { fail(kPermission); }
void Device::remove(Chan&) { fail(kPermission); }
void Device::writeStat(Chan&, const Dir&) { fail(kPermission); }

long Device::readDirectory(Chan& chan, void* buffer, long count, int64_t offset) {
  if (offset == 0) {
    std::string all;
    for (const Dir& dir : list(chan)) pack(dir, all);
    Guard guard(chan.lock);
    chan.entries = std::move(all);
  }
  Guard guard(chan.lock);
  const std::string& all = chan.entries;
  std::size_t at = static_cast<std::size_t>(offset);
  std::size_t end = at;
  while (end + 2 <= all.size()) {
    const std::size_t size = 2 + static_cast<uint8_t>(all[end]) +
                             (static_cast<std::size_t>(static_cast<uint8_t>(all[end + 1])) << 8);
    if (end + size > all.size() || end + size - at > static_cast<std::size_t>(count)) break;
    end += size;
  }
  if (end == at && at < all.size()) fail(kShortIo);
  if (end > at) std::memcpy(buffer, all.data() + at, end - at);
  return static_cast<long>(end - at);
}

Dir Device::entry(const Chan& chan, const std::string& name, const Qid& qid, uint64_t length,
                  uint32_t mode) const {
  Dir dir;
  dir.type = static_cast<uint16_t>(shownLetter());
  dir.dev = chan.dev;
  dir.qid = qid;
  dir.mode = mode;
  if ((qid.type & kQidDir) != 0) dir.mode |= kModeDir;
  if ((qid.type & kQidAppend) != 0) dir.mode |= kModeAppend;
  if ((qid.type & kQidExclusive) != 0) dir.mode |= kModeExclusive;
  dir.atime = dir.mtime = kernel->started;
  dir.length = length;
  dir.name = name;
  dir.uid = dir.gid = dir.muid = kernel->owner;
  return dir;
}

void checkPermission(const std::string& owner, uint32_t permissions, unsigned mode) {
  static constexpr uint32_t kNeeded[] = {0400, 0200, 0600, 0100};
  if (up->user == owner)
    permissions <<= 0;
  else if (up->user == kernel->owner)
    permissions <<= 3;
  else
    permissions <<= 6;
  const uint32_t needed = kNeeded[mode & 3];
  if ((needed & permissions) != needed) fail(kPermission);
}

Ref<Chan> clone(const Ref<Chan>& chan) {
  Walk result = chan->device->walk(chan, {});
  result.chan->path = chan->path;
  return result.chan;
}

Ref<Chan> unique(Ref<Chan> chan) {
  if (chan->count() == 1) return chan;
  return clone(chan);
}

}  // namespace run9
