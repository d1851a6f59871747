#include "plan9/run9/file/name.h"

#include <algorithm>

#include "plan9/run9/base/text.h"
#include "plan9/run9/file/mount.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr std::size_t kWalkAtOnce = 16;  // 9P's limit

/// A name taken apart.
struct Elements {
  std::vector<std::string> names;
  std::vector<std::size_t> ends;  // where each element ends in the text
  bool must_be_dir = false;
};

Elements parse(const std::string& name, std::size_t at) {
  Elements e;
  for (;;) {
    while (at < name.size() &&
           (name[at] == '/' || (name[at] == '.' && (at + 1 == name.size() || name[at + 1] == '/'))))
      at++;
    if (at == name.size()) {
      e.must_be_dir = true;
      if (!e.ends.empty()) e.ends.back() = at;
      return e;
    }
    const std::size_t end = std::min(name.find('/', at), name.size());
    e.names.push_back(name.substr(at, end - at));
    e.ends.push_back(end);
    at = end;
    if (at == name.size()) return e;
    at++;
  }
}

[[noreturn]] void failNamed(std::string_view name, const std::string& error) {
  std::string shown;
  const std::size_t limit = kErrorMax;
  if (name.size() < limit / 3 || name.size() + error.size() < 2 * limit / 3) {
    shown = name;
  } else {
    std::size_t next = name.size();
    std::size_t begin = 0;
    std::size_t length = 0;
    do {
      begin = next;
      if (next == 0) break;
      while (next > 0 && name[--next] != '/') {
      }
      length = name.size() - next;
    } while (length < limit / 3 || length + error.size() < 2 * limit / 3);
    if (begin == name.size()) {
      begin = name.size() - limit / 4;
      for (int i = 0; i < 3 && (static_cast<unsigned char>(name[begin]) & 0xC0) == 0x80; i++)
        begin++;
    }
    shown = "..." + std::string(name.substr(begin));
  }
  // The name is always quoted here.
  std::string quoted = quote(shown);
  if (quoted[0] != '\'') quoted = "'" + quoted + "'";
  fail(cut(error + ": " + quoted, limit - 1));
}

/// Crosses to what is mounted on chan, if anything is; notes the crossing in the path.
bool cross(Ref<Chan>& chan, Ref<MountHead>& head, Ref<Path>* path) {
  if (!up->space->find(chan->device, chan->dev, chan->qid.path, chan, head)) return false;
  if (path != nullptr) {
    Ref<Path> p = (*path)->copy();
    p->mounts.back() = head->from;
    *path = p;
  }
  return true;
}

bool tryWalk(const Ref<Chan>& chan, std::span<const std::string> names, Walk& out,
             std::string& error) {
  try {
    out = chan->device->walk(chan, names);
    if (!out.nowhere(names.size())) return true;
    error = out.error;
  } catch (const Error& e) {
    error = e.text;
  }
  return false;
}

}  // namespace

bool walk(Ref<Chan>& chan, std::span<const std::string> names, bool no_mounts, std::string& error,
          std::size_t& shown) {
  Ref<Chan> c = chan;
  Ref<Path> path = c->path;
  Ref<MountHead> head;
  bool crossed = false;  // c is what is mounted, not the mount point
  std::size_t have = 0;
  while (have < names.size()) {
    if (!c->isDir()) {
      shown = have;
      error = kNotDirectory;
      return false;
    }
    std::size_t count = std::min(names.size() - have, kWalkAtOnce);
    const bool up_one = names[have] == "..";
    if (up_one) count = 1;
    for (std::size_t i = 1; i < count; i++)
      if (names[have + i] == "..") count = i;
    const auto part = names.subspan(have, count);

    if (!up_one && !no_mounts && !crossed) {
      head.reset();
      cross(c, head, &path);
    }
    const Device* device = c->device;
    uint32_t dev = c->dev;
    Walk result;
    bool done = tryWalk(c, part, result, error);
    if (!done && head && !no_mounts) {
      const std::vector<Mount> members = head->members();
      for (std::size_t i = 1; i < members.size() && !done; i++) {
        done = tryWalk(members[i].to, part, result, error);
        device = members[i].to->device;
        dev = members[i].to->dev;
      }
    }
    if (!done) {
      shown = have + 1;
      return false;
    }

    crossed = false;
    if (up_one) {
      path = path->add("..", {});
      c = result.chan;
      if (!path->mounts.empty() && path->mounts.back()) {
        Ref<Path> p = path->copy();
        c = p->mounts.back();
        p->mounts.back().reset();
        path = p;
      }
      head.reset();
      have++;
      continue;
    }
    Ref<Chan> next;
    Ref<MountHead> next_head;
    std::size_t n = 0;
    if (!no_mounts)
      for (; n < result.qids.size() && n + 1 < count; n++)
        if (up->space->find(device, dev, result.qids[n].path, next, next_head)) {
          crossed = true;
          break;
        }
    if (crossed) {
      n++;
    } else {
      if (!result.chan) {
        const bool dir = result.qids.empty() || (result.qids.back().type & kQidDir) != 0;
        shown = have + result.qids.size() + (dir ? 1 : 0);
        error = dir ? kNotExist : kNotDirectory;
        return false;
      }
      n = result.qids.size();
      next = result.chan;
    }
    for (std::size_t i = 0; i < n; i++)
      path = path->add(part[i], i + 1 == n && next_head ? next_head->from : Ref<Chan>());
    result.chan.reset();
    c = std::move(next);
    head = next_head;
    have += n;
  }
  if (names.empty()) {
    shown = 0;
    c = clone(c);
  } else {
    c = unique(std::move(c));
  }
  c->path = path;
  chan = std::move(c);
  shown = have;
  return true;
}

void checkName(const std::string& name, bool slashes) {
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F || (byte == '/' && !slashes))
      fail(cut(std::string(kBadCharacter) + ": " + quote(name), kErrorMax - 1));
  }
}

namespace {

/// One resolution.
class Resolver {
 public:
  Resolver(const std::string& name, Access access, unsigned mode, uint32_t permissions)
      : name_(name), access_(access), mode_(mode), permissions_(permissions) {}

  Ref<Chan> resolve(std::string* last) {
    std::size_t begin = 0;
    Ref<Chan> c = start(begin);
    elements_ = parse(name_, begin);
    Elements& e = elements_;
    try {
      if (access_ == Access::kCreate) {
        if (e.must_be_dir && (permissions_ & kModeDir) == 0) {
          shown_ = e.names.size();
          fail("create without DMDIR");
        }
        if (e.names.empty()) fail(kExists);
      }
      const std::size_t count = e.names.size() - (access_ == Access::kCreate ? 1 : 0);
      std::string error;
      if (!walk(c, std::span(e.names).first(count), no_mounts_, error, shown_)) fail(error);
      if (e.must_be_dir && !e.names.empty() && !c->isDir()) fail(kNotDirectory);
      if (access_ == Access::kOpen && (mode_ & 3) == kExec && c->isDir())
        fail("cannot exec directory");
      c = finish(c);
    } catch (const Error& error) {
      if (shown_ == 0) throw;
      failNamed(std::string_view(name_).substr(0, e.ends[shown_ - 1]), error.text);
    }
    if (last != nullptr) *last = e.names.empty() ? "." : e.names.back();
    return c;
  }

 private:
  Ref<Chan> start(std::size_t& begin) {
    if (name_[0] == '/') return up->slash;
    if (name_[0] != '#') return up->currentDot();
    no_mounts_ = true;
    begin = 0;
    while (begin < name_.size() && (name_[begin] != '/' || begin < 2)) begin++;
    std::size_t length = 0;
    const char32_t letter = firstRune(std::string_view(name_).substr(1), length);
    Device* device = begin < 2 ? nullptr : kernel->deviceOf(letter);
    if (device == nullptr) fail(kBadSharp);
    const std::string spec = name_.substr(1 + length, begin - 1 - length);
    if ((access_ != Access::kUnmount || !spec.empty() || begin < name_.size()) &&
        !up->space->allows(*device))
      fail(kNoAttach);
    return device->attach(spec);
  }

  Ref<Chan> finish(Ref<Chan> c) {
    switch (access_) {
      case Access::kUnmount:
        if (!c->isDir()) return openIt(c);
        [[fallthrough]];
      case Access::kBind: {
        Ref<MountHead> head;
        if (!no_mounts_) cross(c, head, nullptr);
        c = clone(c);
        c->head = head;
        return c;
      }
      case Access::kStat:
      case Access::kRemove:
      case Access::kOpen:
        return openIt(c);
      case Access::kChdir:
        if (!c->isDir()) fail(kNotDirectory);
        return c;
      case Access::kMount:
        return c;
      case Access::kCreate:
        return create(c);
    }
    return c;
  }

  Ref<Chan> openIt(Ref<Chan> c) {
    Ref<Path> path = c->path;
    Ref<MountHead> head;
    if (!no_mounts_) cross(c, head, &path);
    if (head) {
      const Ref<Chan> connection = c->connection;
      c = clone(c);
      c->connection = connection;
    } else {
      c = unique(std::move(c));
    }
    c->path = path;
    c->is_mount_point = static_cast<bool>(head);
    if (access_ == Access::kStat || access_ == Access::kRemove) return c;
    if (head && head->members().size() > 1) c->head = head;
    Ref<Chan> opened = c->device->open(c, mode_ & ~kCloseExec);
    if ((mode_ & kRemoveClose) != 0) opened->remove_on_close = true;
    return opened;
  }

  Ref<Chan> create(Ref<Chan> c) {
    const std::string& name = elements_.names.back();
    const auto last = std::span(elements_.names).last(1);
    std::string error;
    std::size_t ignored = 0;
    shown_ = elements_.names.size();
    if (walk(c, last, no_mounts_, error, ignored)) {
      if ((mode_ & kExclusive) != 0) fail(kExists);
      mode_ |= kTruncate;
      return openIt(c);
    }
    try {
      Ref<Chan> fresh = c;
      Ref<MountHead> head;
      if (!no_mounts_ && up->space->find(c->device, c->dev, c->qid.path, fresh, head))
        fresh = head->creatable();
      else
        fresh = clone(c);
      fresh->device->create(*fresh, name, mode_ & ~(kExclusive | kCloseExec), permissions_);
      if ((mode_ & kRemoveClose) != 0) fresh->remove_on_close = true;
      fresh->path = c->path->add(name, {});
      return fresh;
    } catch (const Error&) {
      // Somebody else may have created it meanwhile; then it is to be truncated.
      if ((mode_ & kExclusive) != 0 || !walk(c, last, no_mounts_, error, ignored)) throw;
    }
    mode_ |= kTruncate;
    return openIt(c);
  }

  const std::string& name_;
  Access access_;
  unsigned mode_;
  uint32_t permissions_;
  Elements elements_;
  std::size_t shown_ = 0;
  bool no_mounts_ = false;
};

}  // namespace

Ref<Chan> resolve(const std::string& name, Access access, unsigned mode, uint32_t permissions,
                  std::string* last) {
  if (name.empty()) fail("empty file name");
  checkName(name, true);
  return Resolver(name, access, mode, permissions).resolve(last);
}

}  // namespace run9
