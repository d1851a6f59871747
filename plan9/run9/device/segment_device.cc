// #g: segments that any proc can attach by name.
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <map>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

/// Qid paths: 4 times the segment's number, plus 0 its directory, 1 ctl, 2 data.
class SegmentDevice : public Device {
 public:
  SegmentDevice() : Device(U'g', "segment") {}

  Dir stat(Chan& chan) override {
    if (chan.qid.path == 0) return entry(chan, "#g", chan.qid, 0, 0555);
    Guard guard(lock_);
    const auto at = find(chan);
    Dir dir = entryOf(chan, chan.qid.path & 3, at->first, at->second);
    if (chan.isDir()) dir.mode = kModeDir | 0555;  // in its directory it is 0777
    return dir;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override {
    if (chan.qid.path != 0) fail(kPermission);
    if ((permissions & kModeDir) == 0) fail(kBadArgument);
    Guard guard(lock_);
    if (named_.count(name) != 0) fail(kExists);
    Named& n = named_[name];
    n.number = kernel->nextPath();
    chan.qid = {4 * n.number, 0, kQidDir};
    chan.mode = openMode(mode);
    chan.open = true;
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    const Ref<SharedMemory> memory = memoryOf(chan);
    if ((chan.qid.path & 3) == 1) {
      if (!memory) return readText("no segment", buffer, count, offset);
      return readText(format("va 0x%llx 0x%llx\n", static_cast<unsigned long long>(memory->base),
                             static_cast<unsigned long long>(memory->top - memory->base)),
                      buffer, count, offset);
    }
    if (!memory) fail("segment not yet allocated");
    const long n = pread(memory->fd(), buffer, static_cast<std::size_t>(count), offset);
    if (n < 0) failErrno(errno);
    return n;
  }

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    if ((chan.qid.path & 3) == 2) {
      const Ref<SharedMemory> memory = memoryOf(chan);
      if (!memory) fail("segment not yet allocated");
      const auto length = static_cast<int64_t>(memory->top - memory->base);
      if (offset + count > length) count = offset < length ? length - offset : 0;
      const long n = pwrite(memory->fd(), buffer, static_cast<std::size_t>(count), offset);
      if (n < 0) failErrno(errno);
      return n;
    }
    const auto order = words({static_cast<const char*>(buffer), static_cast<std::size_t>(count)});
    if (order.size() < 3 || order[0] != "va") fail(kBadControl);
    const uint64_t base = std::strtoull(order[1].c_str(), nullptr, 0) & ~(kPage - 1);
    const uint64_t top = roundPage(base + std::strtoull(order[2].c_str(), nullptr, 0));
    if (base == 0 || top <= base || top > kStackTop - kStackSize) fail(kBadArgument);
    if (top - base > kSegmentMost) fail(kNoMemory);
    Guard guard(lock_);
    Named& n = find(chan)->second;
    if (n.memory) fail("segment already allocated");
    const int fd = memfd_create("segment", MFD_CLOEXEC);
    if (fd < 0) failErrno(errno);
    n.memory = Ref<SharedMemory>(new SharedMemory(fd, base, top));
    if (ftruncate(fd, static_cast<off_t>(top - base)) != 0) fail(kNoMemory);
    return count;
  }

  void remove(Chan& chan) override {
    if (!chan.isDir() || chan.qid.path == 0) fail(kPermission);
    Guard guard(lock_);
    named_.erase(find(chan));
  }

  Ref<SharedMemory> byName(const std::string& name) {
    Guard guard(lock_);
    const auto at = named_.find(name);
    return at == named_.end() ? Ref<SharedMemory>() : at->second.memory;
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    if (name == "..") {
      chan.qid = {0, 0, kQidDir};
      return true;
    }
    return Device::step(chan, name);
  }

  std::vector<Dir> list(Chan& chan) override {
    Guard guard(lock_);
    std::vector<Dir> all;
    if (chan.qid.path == 0) {
      for (const auto& [name, n] : named_) all.push_back(entryOf(chan, 0, name, n));
    } else {
      const auto at = find(chan);
      for (const uint64_t kind : {1, 2}) all.push_back(entryOf(chan, kind, at->first, at->second));
    }
    return all;
  }

 private:
  struct Named {
    uint64_t number = 0;
    Ref<SharedMemory> memory;
  };
  std::map<std::string, Named>::iterator find(const Chan& chan) {
    for (auto at = named_.begin(); at != named_.end(); ++at)
      if (at->second.number == chan.qid.path >> 2) return at;
    fail(kNotExist);
  }
  Ref<SharedMemory> memoryOf(const Chan& chan) {
    Guard guard(lock_);
    return find(chan)->second.memory;
  }
  Dir entryOf(const Chan& chan, uint64_t kind, const std::string& name, const Named& n) const {
    const Qid qid = {4 * n.number + kind, 0, kind == 0 ? kQidDir : uint8_t{0}};
    const uint64_t length = kind == 2 && n.memory ? n.memory->top - n.memory->base : 0;
    return entry(chan,
                 kind == 0   ? name
                 : kind == 1 ? "ctl"
                             : "data",
                 qid, length, kind == 0 ? 0777 : 0660);
  }

  Lock lock_;
  std::map<std::string, Named> named_;
};

}  // namespace

Device* newSegmentDevice() { return new SegmentDevice; }

Ref<SharedMemory> findGlobalSegment(const std::string& name) {
  return static_cast<SegmentDevice&>(*kernel->deviceOf(U'g')).byName(name);
}

}  // namespace run9
