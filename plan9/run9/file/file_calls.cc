// System calls about files.
#include <algorithm>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/file/name.h"
#include "plan9/run9/file/union.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/system_calls.h"
#include "plan9/run9/process/user_memory.h"

namespace run9 {
namespace {

constexpr int64_t kOwnOffset = -1;

long read(int fd, uint64_t address, long count, int64_t at) {
  checkUser(address, static_cast<uint64_t>(count), true);
  const Ref<Chan> c = up->fds->get(fd, kRead, true);
  void* buffer = pointerTo<void>(address);
  const bool own = at == kOwnOffset;
  const int64_t offset = own ? c->offset : at;
  if (offset < 0) fail(kNegativeOffset);
  if (c->isDir()) return readDirectoryChan(*c, buffer, count, offset);
  const long n = c->device->read(*c, buffer, count, offset);
  if (own) {
    Guard guard(c->lock);
    c->offset += n;
  }
  return n;
}

long write(int fd, uint64_t address, long count, int64_t at) {
  checkUser(address, static_cast<uint64_t>(count), false);
  const Ref<Chan> c = up->fds->get(fd, kWrite, true);
  if (c->isDir()) fail(kIsDirectory);
  const void* buffer = pointerTo<const void>(address);
  if (at != kOwnOffset) {
    if (at < 0) fail(kNegativeOffset);
    return c->device->write(*c, buffer, count, at);
  }
  int64_t offset = 0;
  {
    // Two that write to one channel write behind each other.
    Guard guard(c->lock);
    offset = c->offset;
    c->offset += count;
  }
  const auto giveBack = [&](long unwritten) {
    Guard guard(c->lock);
    c->offset -= unwritten;
  };
  try {
    const long n = c->device->write(*c, buffer, count, offset);
    if (n < count) giveBack(count - n);
    return n;
  } catch (const Error&) {
    giveBack(count);
    throw;
  }
}

int64_t seek(int fd, int64_t offset, int whence) {
  const Ref<Chan> c = up->fds->get(fd, -1, true);
  if (c->device->letter() == U'|') fail(kIsStream);
  if (whence < 0 || whence > 2) fail(kBadArgument);
  if (c->isDir() && (whence != 0 || offset != 0)) fail(kIsDirectory);
  int64_t length = 0;
  if (whence == 2) length = static_cast<int64_t>(c->device->stat(*c).length);
  Guard guard(c->lock);
  switch (whence) {
    case 0:
      break;
    case 1:
      offset += c->offset;
      break;
    default:
      offset += length;
  }
  if (offset < 0) fail(kNegativeOffset);
  c->offset = offset;
  c->union_index = 0;
  return offset;
}

long answer(Chan& c, uint64_t address, uint32_t count) {
  Dir dir = c.device->stat(c);
  if (c.path) dir.name = c.path->last();
  return answerStat(dir, pointerTo<void>(address), count);
}

Dir newStat(uint64_t address, uint32_t count) {
  checkUser(address, count, false);
  Dir dir = unpackDir({pointerTo<const uint8_t>(address), count});
  if (dir.name != "/") checkName(dir.name, false);
  return dir;
}

long writeStat(Chan& c, const Dir& dir, uint32_t count) {
  if (c.is_mount_point && !dir.name.empty())
    fail(std::string(kIsMountPoint) + ": '" + c.name() + "'");
  c.device->writeStat(c, dir);
  return count;
}

long attachTo(const Ref<Chan>& what, uint64_t on, unsigned flags, const std::string& spec) {
  const Ref<Chan> point = resolve(userText(on), Access::kMount);
  up->space->mount(what, point, flags, spec);
  return 0;
}

void checkFlags(unsigned flags) {
  if ((flags & ~kMountMask) != 0 || (flags & kOrderMask) == kOrderMask) fail(kBadArgument);
}

long mount(int fd, int auth, uint64_t on, unsigned flags, uint64_t spec_address) {
  checkFlags(flags);
  Device* driver = kernel->deviceOf(U'M');
  if (!up->space->allows(*driver)) fail(kNoAttach);
  const std::string spec = userText(spec_address);
  const Ref<Chan> connection = up->fds->get(fd, kReadWrite, false);
  Ref<Chan> authenticated;
  if (auth >= 0) authenticated = up->fds->get(auth, kReadWrite, false);
  const Ref<Chan> root = mountConnection(connection, authenticated, spec);
  attachTo(root, on, flags, spec);
  up->fds->close(fd);
  return 0;
}

}  // namespace

long bindCall(const Arguments& a) {
  checkFlags(a.natural(2));
  const Ref<Chan> what = resolve(userText(a.word[0]), Access::kBind);
  return attachTo(what, a.word[1], a.natural(2), "");
}

long mountCall(const Arguments& a) {
  return mount(a.integer(0), a.integer(1), a.word[2], a.natural(3), a.word[4]);
}

long oldMountCall(const Arguments& a) {
  return mount(a.integer(0), -1, a.word[1], a.natural(2), a.word[3]);
}

long unmountCall(const Arguments& a) {
  const Ref<Chan> on = resolve(userText(a.word[1]), Access::kMount);
  Ref<Chan> what;
  if (a.word[0] != 0) what = resolve(userText(a.word[0]), Access::kUnmount, kRead);
  up->space->unmount(on, what);
  return 0;
}

long chdirCall(const Arguments& a) {
  Ref<Chan> c = resolve(userText(a.word[0]), Access::kChdir);
  Guard guard(up->lock);
  std::swap(up->dot, c);
  return 0;
}

long closeCall(const Arguments& a) {
  up->fds->get(a.integer(0), -1, false);
  up->fds->close(a.integer(0));
  return 0;
}

long createCall(const Arguments& a) {
  const unsigned mode = a.natural(1);
  openMode(mode & ~kExclusive);
  return up->fds->add(resolve(userText(a.word[0]), Access::kCreate, mode, a.natural(2)),
                      (mode & kCloseExec) != 0);
}

long dupCall(const Arguments& a) {
  const Ref<Chan> c = up->fds->get(a.integer(0), -1, false);
  const int to = a.integer(1);
  if (to == -1) return up->fds->add(c, false);
  up->fds->set(to, c);
  return to;
}

long fd2pathCall(const Arguments& a) {
  const uint32_t count = a.natural(2);
  checkUser(a.word[1], count, true);
  const Ref<Chan> c = up->fds->get(a.integer(0), -1, false);
  if (count == 0) return 0;
  const std::string name = c->name();
  const std::string_view fits = cut(name, count - 1);
  char* buffer = pointerTo<char>(a.word[1]);
  std::memcpy(buffer, fits.data(), fits.size());
  buffer[fits.size()] = '\0';
  return 0;
}

long fauthCall(const Arguments& a) {
  const std::string spec = userText(a.word[1]);
  const Ref<Chan> connection = up->fds->get(a.integer(0), kReadWrite, false);
  return up->fds->add(authConnection(connection, spec), false);
}

long fversionCall(const Arguments& a) {
  const uint32_t count = a.natural(3);
  checkUser(a.word[2], count, true);
  char* buffer = pointerTo<char>(a.word[2]);
  std::string version(buffer, strnlen(buffer, count));
  const Ref<Chan> connection = up->fds->get(a.integer(0), kReadWrite, false);
  return versionConnection(connection, a.natural(1), version, buffer, count);
}

long openCall(const Arguments& a) {
  const unsigned mode = a.natural(1);
  openMode(mode);
  return up->fds->add(resolve(userText(a.word[0]), Access::kOpen, mode), (mode & kCloseExec) != 0);
}

long pipeCall(const Arguments& a) {
  checkUser(a.word[0], 8, true);
  Device* pipes = kernel->deviceOf(U'|');
  const Ref<Chan> root = pipes->attach("");
  Ref<Chan> ends[2];
  for (int i = 0; i < 2; i++) {
    const std::string name[] = {i == 0 ? "data" : "data1"};
    Ref<Chan> c = pipes->walk(root, name).chan;
    c->path = root->path->add(name[0], {});
    ends[i] = pipes->open(c, kReadWrite);
  }
  int fds[2];
  up->fds->addPair(ends[0], ends[1], fds);
  std::memcpy(pointerTo<void>(a.word[0]), fds, sizeof fds);
  return 0;
}

long readCall(const Arguments& a) {
  return read(a.integer(0), a.word[1], a.integer(2), kOwnOffset);
}

long preadCall(const Arguments& a) {
  return read(a.integer(0), a.word[1], a.integer(2), static_cast<int64_t>(a.word[3]));
}

long writeCall(const Arguments& a) {
  return write(a.integer(0), a.word[1], a.integer(2), kOwnOffset);
}

long pwriteCall(const Arguments& a) {
  return write(a.integer(0), a.word[1], a.integer(2), static_cast<int64_t>(a.word[3]));
}

long removeCall(const Arguments& a) {
  const Ref<Chan> c = resolve(userText(a.word[0]), Access::kRemove);
  if (c->is_mount_point) fail(kIsMountPoint);
  c->device->remove(*c);
  return 0;
}

long seekCall(const Arguments& a) {
  checkUser(a.word[0], 8, true);
  const int64_t result = seek(a.integer(1), static_cast<int64_t>(a.word[2]), a.integer(3));
  std::memcpy(pointerTo<void>(a.word[0]), &result, sizeof result);
  return 0;
}

long oldSeekCall(const Arguments& a) { return seek(a.integer(0), a.integer(1), a.integer(2)); }

long statCall(const Arguments& a) {
  checkUser(a.word[1], a.natural(2), true);
  const Ref<Chan> c = resolve(userText(a.word[0]), Access::kStat);
  return answer(*c, a.word[1], a.natural(2));
}

long fstatCall(const Arguments& a) {
  checkUser(a.word[1], a.natural(2), true);
  const Ref<Chan> c = up->fds->get(a.integer(0), -1, false);
  return answer(*c, a.word[1], a.natural(2));
}

long wstatCall(const Arguments& a) {
  const Dir dir = newStat(a.word[1], a.natural(2));
  const Ref<Chan> c = resolve(userText(a.word[0]), Access::kStat);
  return writeStat(*c, dir, a.natural(2));
}

long fwstatCall(const Arguments& a) {
  const Dir dir = newStat(a.word[1], a.natural(2));
  const Ref<Chan> c = up->fds->get(a.integer(0), -1, true);
  return writeStat(*c, dir, a.natural(2));
}

}  // namespace run9
