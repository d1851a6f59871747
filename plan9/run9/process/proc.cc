#include "plan9/run9/process/proc.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/text.h"

namespace run9 {

Kernel* kernel;
Proc* up;

namespace {

constexpr std::size_t kMostNotes = 5;
constexpr std::size_t kMostWaits = 128;

}  // namespace

Device* Kernel::deviceOf(char32_t letter) const {
  for (Device* d : devices)
    if (d->letter() == letter) return d;
  return nullptr;
}

Ref<Proc> Kernel::find(int pid) {
  Guard guard(lock);
  const auto at = procs.find(pid);
  return at == procs.end() ? Ref<Proc>() : at->second;
}

std::vector<Ref<Proc>> Kernel::all() {
  Guard guard(lock);
  std::vector<Ref<Proc>> list;
  for (const auto& [pid, proc] : procs) list.push_back(proc);
  return list;
}

void Kernel::add(const Ref<Proc>& proc) {
  Guard guard(lock);
  proc->pid = next_pid++;
  procs.emplace(proc->pid, proc);
}

void Kernel::forget(int pid) {
  Ref<Proc> proc;
  Guard guard(lock);
  const auto at = procs.find(pid);
  if (at == procs.end()) return;
  proc = at->second;
  procs.erase(at);
}

void interrupt(Proc& proc) {
  proc.pending.store(1, std::memory_order_seq_cst);
  callUp(proc);
}

void callUp(Proc& proc) {
  proc.attention.store(1, std::memory_order_seq_cst);
  const int linux_pid = proc.linux_pid.load();
  if (linux_pid != 0 && &proc != up) kill(linux_pid, kNoteSignal);
}

bool postNote(Proc& proc, const Note& note) {
  {
    Guard guard(proc.lock);
    if (proc.dead) return false;
    if (note.kind != Note::Kind::kUser && (proc.notify == 0 || proc.notified)) proc.notes.clear();
    if (proc.notes.size() >= kMostNotes) return false;
    proc.notes.push_back({note.kind, std::string(cut(note.text, kErrorMax - 1))});
  }
  interrupt(proc);
  return true;
}

void postNoteGroup(uint32_t group, const std::string& text) {
  for (const Ref<Proc>& p : kernel->all()) {
    if (p.get() == up) continue;
    bool member = false;
    {
      Guard guard(p->lock);
      member = p->note_group == group;
    }
    if (member) postNote(*p, {Note::Kind::kUser, text});
  }
}

void complain(const std::string& text) {
  if (up == nullptr || !up->fds) return;
  const Ref<Chan> c = up->fds->peek(2);
  if (!c || c->message || c->mode == kRead) return;
  const std::string line =
      (up->program ? format("%s %d: ", up->text.c_str(), up->pid) : std::string()) + text;
  try {
    const long n = c->device->write(*c, line.data(), static_cast<long>(line.size()), c->offset);
    Guard guard(c->lock);
    c->offset += n;
  } catch (const Error&) {  // there is nowhere else to say it
  }
}

void buryProc(Proc& proc, const std::string& status, uint32_t user_ms, uint32_t system_ms) {
  Ref<Chan> dot;
  Ref<Chan> program;
  {
    Guard guard(proc.lock);
    program = std::move(proc.program);
    proc.dead = true;
    proc.notes.clear();
    proc.waits.clear();
    dot = std::move(proc.dot);
  }
  proc.fds.reset();
  proc.environment.reset();
  proc.rendezvous.reset();
  dot.reset();
  program.reset();
  proc.space.reset();
  proc.segments.release();

  const Ref<Proc> parent = !proc.reports ? Ref<Proc>() : kernel->find(proc.parent_pid);
  if (parent) {
    WaitRecord record;
    record.pid = proc.pid;
    Guard guard(parent->lock);
    record.user_ms = user_ms + static_cast<uint32_t>(proc.child_user_ms);
    record.system_ms = system_ms + static_cast<uint32_t>(proc.child_system_ms);
    record.real_ms = static_cast<uint32_t>((monotonic() - proc.started) / 1'000'000);
    if (!status.empty())
      record.message =
          cut(format("%s %d: %s", proc.text.c_str(), proc.pid, status.c_str()), kErrorMax - 1);
    if (!parent->dead && !proc.told) {
      proc.told = true;
      parent->children--;
      parent->child_user_ms += record.user_ms;
      parent->child_system_ms += record.system_ms;
      if (parent->waits.size() < kMostWaits) parent->waits.push_front(std::move(record));
    }
  }
  if (parent) parent->wait_event.signal();
  if (proc.pid == kernel->first_pid) {
    Guard guard(kernel->lock);
    if (!proc.told) kernel->first_status = status;
    proc.told = true;
  }
  proc.wait_event.signal();
  proc.stop_event.signal();
  kernel->forget(proc.pid);
  proc.linux_pid = 0;
}

}  // namespace run9
