// #d: the proc's own descriptors as files.
#include "plan9/run9/base/text.h"
#include "plan9/run9/device/describe.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr uint32_t kModes[] = {0400, 0200, 0600, 0400};

/// A file's qid path is twice its descriptor and 1, one more for its ctl file.
class Dup : public Device {
 public:
  Dup() : Device(U'd', "dup") {}

  Dir stat(Chan& chan) override {
    if (chan.isDir()) return entry(chan, "#d", chan.qid, 0, 0555);
    return entryOf(chan, chan.qid.path);
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if ((mode & kRemoveClose) != 0) fail(kPermission);
    if (chan->isDir()) {
      if (mode != kRead) fail(kIsDirectory);
    } else if ((chan->qid.path & 1) != 0) {
      return up->fds->get(fdOf(chan->qid.path), static_cast<int>(openMode(mode)), false);
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    const int fd = fdOf(chan.qid.path);
    return readText(describeFd(fd, *up->fds->get(fd, -1, false)), buffer, count, offset);
  }

 protected:
  std::vector<Dir> list(Chan& chan) override {
    std::vector<Dir> all;
    const int size = up->fds->size();
    for (int fd = 0; fd < size; fd++) {
      if (!up->fds->peek(fd)) continue;
      all.push_back(entryOf(chan, 2 * static_cast<uint64_t>(fd) + 1));
      all.push_back(entryOf(chan, 2 * static_cast<uint64_t>(fd) + 2));
    }
    return all;
  }

 private:
  static int fdOf(uint64_t path) { return static_cast<int>((path - 1) / 2); }
  Dir entryOf(const Chan& chan, uint64_t path) const {
    const int fd = fdOf(path);
    const bool control = (path & 1) == 0;
    const Ref<Chan> c = up->fds->get(fd, -1, false);
    return entry(chan, format(control ? "%dctl" : "%d", fd), {path, 0, 0}, 0,
                 control ? 0400 : kModes[c->mode & 3]);
  }
};

}  // namespace

Device* newDup() { return new Dup; }

}  // namespace run9
