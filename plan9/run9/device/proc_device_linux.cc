// #p: procs as directories.
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/proc_text_linux.h"
#include "plan9/run9/process/dispatch_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/wait.h"

namespace run9 {
namespace {

enum File : uint64_t {
  kDirectory,
  kArgs,
  kCtl,
  kFd,
  kMem,
  kNote,
  kNoteId,
  kNotePg,
  kNs,
  kParent,
  kRegisters,
  kSegment,
  kStatus,
  kText,
  kWait,
  kTrace = 0xFF,
};

struct Entry {
  File file;
  const char* name;
  uint32_t mode;
};
constexpr Entry kEntries[] = {
    {kArgs, "args", 0660},       {kCtl, "ctl", 0},
    {kFd, "fd", 0444},           {kMem, "mem", 0},
    {kNote, "note", 0},          {kNoteId, "noteid", 0664},
    {kNotePg, "notepg", 0},      {kNs, "ns", 0444},
    {kParent, "ppid", 0444},     {kRegisters, "regs", 0},
    {kSegment, "segment", 0444}, {kStatus, "status", 0444},
    {kText, "text", 0},          {kWait, "wait", 0400},
};
constexpr uint32_t kOwnerMode = 0640;  // a new proc's mode, of the files that show 0 above
constexpr uint64_t kStatusSize = 2 * 28 + 12 + 9 * 12;

/// What a channel that was opened on notepg remembers.
class NoteGroup : public Private {
 public:
  explicit NoteGroup(uint32_t g) : group(g) {}
  std::unique_ptr<Private> clone() const override { return std::make_unique<NoteGroup>(group); }
  uint32_t group;
};

Ref<Proc> procOf(const Chan& chan) {
  Ref<Proc> p = kernel->find(static_cast<int>(chan.qid.path >> 8));
  if (!p) fail(kProcDied);
  return p;
}

/// Copies between this proc and another one's memory; true address and length are Linux's to check.
long memory(const Proc& p, void* buffer, long count, uint64_t address, bool write) {
  const auto& list = p.segments.list();
  const auto s = std::find_if(list.begin(), list.end(), [&](const Segment& s) {
    return address >= s.base && address < s.top();
  });
  if (s == list.end()) fail(kBadArgument);
  if (s->shared && !(write && s->read_only)) {
    // The proc itself may not have mapped yet what its sharers have added.
    const auto size = static_cast<std::size_t>(
        std::min<uint64_t>(static_cast<uint64_t>(count), s->top() - address));
    const auto offset = static_cast<off_t>(address - s->shared->base);
    const int fd = s->shared->fd();
    const long n = write ? pwrite(fd, buffer, size, offset) : pread(fd, buffer, size, offset);
    if (n < 0) fail(kBadArgument);
    return n;
  }
  const iovec here = {buffer, static_cast<std::size_t>(count)};
  const iovec there = {pointerTo<void>(address), static_cast<std::size_t>(count)};
  const int pid = p.linux_pid.load();
  const long n = write ? process_vm_writev(pid, &here, 1, &there, 1, 0)
                       : process_vm_readv(pid, &here, 1, &there, 1, 0);
  if (n < 0) fail(kBadArgument);
  return n;
}

/// Those of a proc that is stopped or in a system call.
Ureg registersOf(Proc& p) {
  {
    Guard guard(p.lock);
    if (p.stopped) return p.registers;
  }
  const std::optional<Ureg> entered = registersInCall(p.linux_pid);
  if (!entered) fail(kNoRegisters);
  return *entered;
}

void awaitStop(const Ref<Proc>& p) {
  for (;;) {
    const uint32_t ticket = p->stop_event.ticket();
    {
      Guard guard(p->lock);
      if (p->dead) fail(kProcDied);
      if (p->stopped) return;
    }
    p->stop_event.sleep(ticket);
  }
}

void ask(const Ref<Proc>& p, Request what) {
  p->request = what;
  callUp(*p);
}

void resume(const Ref<Proc>& p, Request then) {
  {
    Guard guard(p->lock);
    if (!p->stopped) fail(kBadControl);
    p->stopped = false;
    p->request = then;
    if (then != Request::kNone) p->attention = 1;
  }
  p->stop_event.signal();
}

void control(const Ref<Proc>& p, std::string_view text) {
  const std::vector<std::string> order = words(text);
  if (order.empty()) fail("empty control message");
  const auto refuse = [&](const std::string& why) {
    std::string said;
    for (const std::string& word : order) said += (said.empty() ? "" : " ") + quote(word);
    fail(cut(why + " \"" + said + "\"", kErrorMax - 1));
  };
  const std::string& verb = order[0];
  const auto need = [&](std::size_t n) {
    if (order.size() != n) refuse(kCommandArguments);
  };
  if (verb == "kill") {
    need(1);
    p->request = Request::kExit;
    bool stopped = false;
    {
      Guard guard(p->lock);
      stopped = std::exchange(p->stopped, false);
    }
    if (stopped) p->stop_event.signal();
    interrupt(*p);
  } else if (verb == "stop") {
    need(1);
    ask(p, Request::kStop);
    if (p.get() != up) awaitStop(p);
  } else if (verb == "waitstop") {
    need(1);
    awaitStop(p);
  } else if (verb == "start") {
    need(1);
    resume(p, Request::kNone);
  } else if (verb == "startstop") {
    need(1);
    resume(p, Request::kStopAtNote);
    awaitStop(p);
  } else if (verb == "hang" || verb == "nohang") {
    need(1);
    Guard guard(p->lock);
    p->hang = verb == "hang";
  } else if (verb == "private") {
    need(1);
    Guard guard(p->lock);
    p->private_memory = true;
  } else if (verb == "close") {
    need(2);
    const Ref<FdGroup> fds = p->fds;
    if (fds) fds->close(static_cast<int>(leadingNumber(order[1])));
  } else if (verb == "closefiles") {
    need(1);
    const Ref<FdGroup> fds = p->fds;
    for (int fd = 0; fds && fd < fds->size(); fd++) fds->close(fd);
  } else if (verb == "interrupt") {
    need(1);
    interrupt(*p);
  } else if (verb == "pri" || verb == "fixedpri" || verb == "wired") {
    need(2);  // Linux schedules
  } else if (verb != "noswap" && verb != "nointerrupt") {
    refuse("unknown control message");
  }
}

/// The part of a text's line that holds the offset: programs take each read for a line.
long readLine(const std::string& text, void* buffer, long count, int64_t offset) {
  if (offset < 0 || offset >= static_cast<int64_t>(text.size())) return 0;
  const std::size_t end = text.find('\n', static_cast<std::size_t>(offset));
  return readText(std::string_view(text).substr(0, end == text.npos ? end : end + 1), buffer, count,
                  offset);
}

class ProcDevice : public Device {
 public:
  ProcDevice() : Device(U'p', "proc") {}

  Dir stat(Chan& chan) override {
    if (chan.qid.path == 0) return entry(chan, "#p", chan.qid, 0, 0555);
    const Ref<Proc> p = procOf(chan);
    if (chan.isDir()) return directory(chan, *p);
    for (const Entry& e : kEntries)
      if (e.file == (chan.qid.path & 0xFF)) return file(chan, *p, e);
    fail(kNotExist);
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if (chan->isDir()) return Device::open(chan, mode);
    const Ref<Proc> p = procOf(*chan);
    const unsigned access = openMode(mode);
    switch (chan->qid.path & 0xFF) {
      case kText: {
        if (access != kRead) fail(kPermission);
        Ref<Chan> program;
        {
          Guard guard(p->lock);
          program = p->program;
        }
        if (!program) fail(kProcDied);
        Ref<Chan> c = run9::clone(program);
        return c->device->open(c, kRead);
      }
      case kNs:
      case kFd:
      case kSegment:
      case kWait:
      case kStatus:
      case kParent:
        if (access != kRead) fail(kPermission);
        break;
      case kMem:
      case kRegisters: {
        Guard guard(p->lock);
        if (p->private_memory) fail(kPermission);
        break;
      }
      case kNotePg: {
        if (access != kWrite) fail(kPermission);
        Guard guard(p->lock);
        chan->data = std::make_unique<NoteGroup>(p->note_group);
        break;
      }
      default:
        break;
    }
    if (up->user != p->user && up->user != kernel->owner) fail(kPermission);
    chan->mode = access;
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    const Ref<Proc> p = procOf(chan);
    const auto text = [&](const std::string& s) { return readText(s, buffer, count, offset); };
    const auto number = [&](uint64_t n) { return text(numberField(n)); };
    switch (chan.qid.path & 0xFF) {
      case kArgs:
        return text(argumentsOf(*p));
      case kCtl:
        return number(static_cast<uint64_t>(p->pid));
      case kFd:
        return readLine(fdsOf(*p), buffer, count, offset);
      case kMem:
        return memory(*p, buffer, count, static_cast<uint64_t>(offset), false);
      case kNote: {
        if (count < 1) fail(kTooSmall);
        Guard guard(p->lock);
        if (p->notes.empty()) return 0;
        const std::string note = std::move(p->notes.front().text);
        p->notes.pop_front();
        const long n = std::min(count, static_cast<long>(note.size()) + 1);
        std::memcpy(buffer, note.c_str(), static_cast<std::size_t>(n));
        static_cast<char*>(buffer)[n - 1] = '\0';
        return n;
      }
      case kNoteId:
        return number(p->note_group);
      case kNs:
        return readLine(nameSpaceOf(*p), buffer, count, offset);
      case kParent:
        return number(static_cast<uint64_t>(p->parent_pid));
      case kRegisters: {
        const Ureg registers = registersOf(*p);
        return readText({reinterpret_cast<const char*>(&registers), sizeof registers}, buffer,
                        count, offset);
      }
      case kSegment:
        return text(segmentsOf(*p));
      case kStatus:
        return text(statusOf(*p));
      case kWait:
        return readText(describe(awaitChild(*p, p.get() == up)), buffer, count, 0);
      default:
        fail(kPermission);
    }
  }

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) fail(kIsDirectory);
    const std::string text(static_cast<const char*>(buffer), static_cast<std::size_t>(count));
    const uint64_t kind = chan.qid.path & 0xFF;
    if (count >= kErrorMax &&
        (kind == kArgs || kind == kNote || kind == kNotePg || kind == kNoteId))
      fail(kTooBig);
    if (kind == kNotePg) {
      postNoteGroup(chan.as<NoteGroup>().group, text.c_str());
      return count;
    }
    const Ref<Proc> p = procOf(chan);
    switch (kind) {
      case kArgs: {
        if (offset != 0) fail(kTooBig);
        Guard guard(p->lock);
        p->arguments_set = text.c_str();
        p->arguments.clear();
        return count;
      }
      case kCtl:
        control(p, text);
        return count;
      case kMem: {
        bool stopped = false;
        {
          Guard guard(p->lock);
          stopped = p->stopped;
        }
        if (!stopped) fail(kBadControl);
        return memory(*p, const_cast<void*>(buffer), count, static_cast<uint64_t>(offset), true);
      }
      case kNote:
        if (!postNote(*p, {Note::Kind::kUser, text.c_str()})) fail("note not posted");
        return count;
      case kNoteId: {
        const auto group = static_cast<uint32_t>(leadingNumber(text));
        joinGroup(*p, group);
        return count;
      }
      case kRegisters: {
        Guard guard(p->lock);
        if (!p->stopped) fail(kNoRegisters);
        if (offset < 0 || offset >= static_cast<int64_t>(sizeof(Ureg))) return 0;
        const auto n = std::min(static_cast<std::size_t>(count),
                                sizeof(Ureg) - static_cast<std::size_t>(offset));
        std::memcpy(reinterpret_cast<char*>(&p->registers) + offset, buffer, n);
        return static_cast<long>(n);
      }
      default:
        fail(kPermission);
    }
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    if (chan.qid.path == 0 || chan.isDir()) fail(kPermission);
    const Ref<Proc> p = procOf(chan);
    if (up->user != p->user && up->user != kernel->owner) fail(kPermission);
    if (!dir.uid.empty() && dir.uid != p->user) {
      // Anybody may become none; another user only by the host's owner.
      if (dir.uid != "none" && up->user != kernel->owner) fail(kPermission);
      Guard guard(p->lock);
      p->user = dir.uid;
    }
    if (dir.mode != 0xFFFFFFFF) p->mode = dir.mode & 0777;
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    if (name == "..") {
      chan.qid = {0, 0, kQidDir};
      return true;
    }
    if (chan.qid.path == 0) {
      const bool digits =
          !name.empty() && name.find_first_not_of("0123456789") == name.npos && name.size() < 10;
      if (name == "trace" || !digits) return false;
      const auto pid = static_cast<int>(leadingNumber(name));
      if (!kernel->find(pid)) return false;
      chan.qid = {static_cast<uint64_t>(pid) << 8, static_cast<uint32_t>(pid), kQidDir};
      return true;
    }
    for (const Entry& e : kEntries)
      if (name == e.name) {
        procOf(chan);
        chan.qid = {chan.qid.path | e.file, chan.qid.version, 0};
        return true;
      }
    return false;
  }

  std::vector<Dir> list(Chan& chan) override {
    std::vector<Dir> all;
    if (chan.qid.path == 0) {
      for (const Ref<Proc>& p : kernel->all()) all.push_back(directory(chan, *p));
    } else {
      const Ref<Proc> p = procOf(chan);
      for (const Entry& e : kEntries) all.push_back(file(chan, *p, e));
    }
    return all;
  }

 private:
  Dir directory(const Chan& chan, const Proc& p) const {
    const auto pid = static_cast<uint64_t>(p.pid);
    Dir d =
        entry(chan, format("%d", p.pid), {pid << 8, static_cast<uint32_t>(pid), kQidDir}, 0, 0555);
    d.uid = d.gid = p.user;
    return d;
  }
  Dir file(const Chan& chan, const Proc& p, const Entry& e) const {
    const auto pid = static_cast<uint64_t>(p.pid);
    const uint32_t mode = p.mode != 0 ? p.mode : kOwnerMode;
    Dir d = entry(chan, e.name, {pid << 8 | e.file, static_cast<uint32_t>(pid), 0},
                  e.file == kStatus      ? kStatusSize
                  : e.file == kRegisters ? sizeof(Ureg)
                                         : 0,
                  e.mode == 0 ? mode : e.mode | (mode & 0444));
    d.uid = d.gid = p.user;
    return d;
  }

  /// Moves a proc to the note group of another proc of the same user.
  static void joinGroup(Proc& p, uint32_t group) {
    if (group == p.note_group) return;
    bool found = group == static_cast<uint32_t>(p.pid);
    for (const Ref<Proc>& other : kernel->all())
      found = found || (other->note_group == group && other->user == p.user);
    if (!found) fail(kBadArgument);
    Guard guard(p.lock);
    p.note_group = group;
  }
};

}  // namespace

Device* newProcDevice() { return new ProcDevice; }

}  // namespace run9
