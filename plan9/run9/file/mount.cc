#include "plan9/run9/file/mount.h"

#include <algorithm>

#include "plan9/run9/base/text.h"
#include "plan9/run9/process/proc.h"

namespace run9 {

std::vector<Mount> MountHead::members() {
  Guard guard(lock);
  return mounts;
}

Ref<Chan> MountHead::creatable() {
  for (const Mount& m : members())
    if ((m.flags & kCreate) != 0) return clone(m.to);
  fail(kNoCreate);
}

Ref<Namespace> Namespace::copy() {
  Ref<Namespace> other(new Namespace);
  Guard guard(lock_);
  other->masked_ = masked_;
  for (const auto& [key, head] : heads_) {
    Ref<MountHead> fresh(new MountHead(head->from));
    fresh->mounts = head->members();
    other->heads_.emplace(key, std::move(fresh));
  }
  return other;
}

Ref<Namespace> Namespace::clean() {
  Ref<Namespace> other(new Namespace);
  Guard guard(lock_);
  other->masked_ = masked_;
  return other;
}

bool Namespace::find(const Device* device, uint32_t dev, uint64_t path, Ref<Chan>& to,
                     Ref<MountHead>& head) {
  Ref<MountHead> found;
  {
    Guard guard(lock_);
    const auto at = heads_.find({device, dev, path});
    if (at == heads_.end()) return false;
    found = at->second;
  }
  Guard guard(found->lock);
  if (found->mounts.empty()) return false;
  to = found->mounts.front().to;
  head = found;
  return true;
}

bool Namespace::coversAny(const Device* device, uint32_t dev) {
  Guard guard(lock_);
  return std::any_of(heads_.begin(), heads_.end(), [&](const auto& head) {
    return head.first.device == device && head.first.dev == dev;
  });
}

void Namespace::mount(const Ref<Chan>& what, const Ref<Chan>& on, unsigned flags,
                      const std::string& spec) {
  if (((what->qid.type ^ on->qid.type) & kQidDir) != 0) fail(kMountError);
  const unsigned order = flags & kOrderMask;
  if (order != kReplace && !on->isDir()) fail(kMountError);

  std::vector<Mount> added = {{kernel->nextMount(), what, flags, spec}};
  if (what->head) {
    const std::vector<Mount> members = what->head->members();
    // A union cannot be created in as a whole, only its first member can.
    if ((flags & kCreate) != 0 &&
        (members.size() > 1 || (!members.empty() && (members[0].flags & kCreate) == 0)))
      fail(kMountError);
    for (std::size_t i = 1; i < members.size(); i++)
      added.push_back({kernel->nextMount(), members[i].to, order == kReplace ? kAfter : order,
                       members[i].spec});
  }

  std::vector<Mount> old;  // released after the locks
  Guard guard(lock_);
  Ref<MountHead>& head = heads_[keyOf(*on)];
  if (!head) {
    head = Ref<MountHead>(new MountHead(on));
    if (order != kReplace) head->mounts.push_back({kernel->nextMount(), on, 0, ""});
  }
  Guard inner(head->lock);
  auto& list = head->mounts;
  if (order == kAfter) {
    list.insert(list.end(), added.begin(), added.end());
  } else if (order == kBefore) {
    list.insert(list.begin(), added.begin(), added.end());
  } else {
    old.swap(list);
    list = std::move(added);
  }
}

void Namespace::unmount(const Ref<Chan>& on, const Ref<Chan>& what) {
  Ref<MountHead> head;  // released after the locks
  Mount removed;
  Guard guard(lock_);
  const auto at = heads_.find(keyOf(*on));
  if (at == heads_.end()) fail(kNotMounted);
  head = at->second;
  if (!what) {
    heads_.erase(at);
    return;
  }
  Guard inner(head->lock);
  auto& list = head->mounts;
  for (auto m = list.begin(); m != list.end(); ++m) {
    if (!m->to->same(*what) && !(m->to->connection && m->to->connection->same(*what))) continue;
    removed = *m;
    list.erase(m);
    if (list.empty()) heads_.erase(at);
    return;
  }
  fail(kNotInUnion);
}

std::string Namespace::describe() {
  struct Line {
    uint64_t order;
    std::string text;
  };
  std::vector<Line> lines;
  {
    Guard guard(lock_);
    for (const auto& [key, head] : heads_)
      for (const Mount& m : head->members()) {
        std::string flags;
        if (m.flags != 0) flags = "-";
        if ((m.flags & kAfter) != 0) flags += 'a';
        if ((m.flags & kBefore) != 0) flags += 'b';
        if ((m.flags & kCreate) != 0) flags += 'c';
        if ((m.flags & kCache) != 0) flags += 'C';
        std::string call = "bind";
        std::string what = m.to->name();
        std::string spec;
        if (what == "#M" && m.to->connection) {
          const Chan& c = *m.to->connection;
          call = "mount";
          what = c.service_name.empty() ? c.name() : c.service_name;
          if (!m.spec.empty()) spec = ' ' + quote(m.spec);
        }
        for (const std::string& word : {flags, quote(what), quote(head->from->name())})
          call.append(1, ' ').append(word);
        lines.push_back({m.order, call + spec + '\n'});
      }
  }
  std::sort(lines.begin(), lines.end(),
            [](const Line& a, const Line& b) { return a.order < b.order; });
  std::string out;
  for (const Line& line : lines) out += line.text;
  return out;
}

void Namespace::mask(const std::u32string& letters, bool except) {
  Guard guard(lock_);
  for (const Device* d : kernel->devices) {
    const bool named = letters.find(d->letter()) != letters.npos;
    if (named != except && masked_.find(d->letter()) == masked_.npos) masked_ += d->letter();
  }
}

}  // namespace run9
