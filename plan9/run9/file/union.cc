#include "plan9/run9/file/union.h"

#include <algorithm>
#include <cstring>

#include "plan9/run9/file/mount.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

/// The next entries from the members of a union, in turn. A member that cannot be read is skipped.
long readUnion(Chan& chan, void* buffer, long count) {
  const std::vector<Mount> members = chan.head->members();
  for (; chan.union_index < members.size(); chan.union_index++, chan.union_member.reset()) {
    try {
      if (!chan.union_member) {
        const Ref<Chan> c = clone(members[chan.union_index].to);
        chan.union_member = c->device->open(c, kRead);
      }
      Chan& member = *chan.union_member;
      const long n = member.device->read(member, buffer, count, member.offset);
      member.offset += n;
      if (n > 0) return n;
    } catch (const Error&) {  // the rest of the union can still be read
    }
  }
  return 0;
}

/// The bytes of one entry that was read, with what is mounted there in its place.
std::string shown(std::span<const uint8_t> bytes) {
  std::string as_read(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  try {
    const Dir dir = unpackDir(bytes);
    Ref<Chan> to;
    Ref<MountHead> head;
    const Device* device = nullptr;
    for (const Device* d : kernel->devices)
      if (d->shownLetter() == dir.type && up->space->find(d, dir.dev, dir.qid.path, to, head)) {
        device = d;
        break;
      }
    if (device == nullptr) return as_read;
    for (const Mount& m : head->members())
      if (m.to->device == device && m.to->dev == dir.dev && m.to->qid.path == dir.qid.path)
        return as_read;
    Dir mounted = to->device->stat(*to);
    mounted.name = dir.name;
    std::string out;
    pack(mounted, out);
    return out;
  } catch (const Error&) {
    return as_read;
  }
}

std::size_t entrySize(std::string_view s) {
  return 2 + static_cast<uint8_t>(s[0]) +
         (static_cast<std::size_t>(static_cast<uint8_t>(s[1])) << 8);
}

}  // namespace

long readDirectoryChan(Chan& chan, void* buffer, long count, int64_t offset) {
  if (offset == 0) {
    chan.offset = chan.device_offset = 0;
    chan.overflow.clear();
    chan.union_index = 0;
    chan.union_member.reset();
  }
  long n = 0;
  std::string out;
  if (!chan.overflow.empty()) {
    out = std::exchange(chan.overflow, std::string());
  } else {
    if (chan.head) {
      n = readUnion(chan, buffer, count);
    } else {
      if (offset != chan.offset) fail(kDirectorySeek);
      n = chan.device->read(chan, buffer, count, chan.device_offset);
    }
    const auto* bytes = static_cast<const uint8_t*>(buffer);
    for (long at = 0; at + 2 <= n;) {
      const std::size_t size =
          entrySize({reinterpret_cast<const char*>(bytes + at), static_cast<std::size_t>(n - at)});
      if (at + static_cast<long>(size) > n) break;
      out += shown({bytes + at, size});
      at += static_cast<long>(size);
    }
  }
  // What is mounted may have a longer entry: keep what does not fit for the next read.
  std::size_t fits = 0;
  while (fits < out.size()) {
    const std::size_t size = entrySize(std::string_view(out).substr(fits));
    if (fits + size > static_cast<std::size_t>(count)) break;
    fits += size;
  }
  if (fits == 0 && !out.empty()) fail(kShortIo);
  std::memcpy(buffer, out.data(), fits);
  chan.overflow = out.substr(fits);
  Guard guard(chan.lock);
  chan.device_offset += n;
  chan.offset += static_cast<long>(fits);
  return static_cast<long>(fits);
}

}  // namespace run9
