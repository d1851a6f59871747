#include "plan9/run9/process/fork_linux.h"

#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/process/dispatch_linux.h"
#include "plan9/run9/process/end_linux.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

/// What RFNOMNT leaves.
constexpr char32_t kAlwaysAllowed[] = U"|decp";

/// Moves the running proc to groups of its own. Used by the parent for a child, too: what fails
/// fails before anything has changed.
struct Groups {
  Ref<Namespace> space;
  Ref<FdGroup> fds;
  Ref<Environment> environment;
  Ref<RendezvousGroup> rendezvous;

  explicit Groups(unsigned flags)
      : space(up->space), fds(up->fds), environment(up->environment), rendezvous(up->rendezvous) {
    if ((flags & kForkFds) != 0) fds = fds->copy();
    if ((flags & kForkCleanFds) != 0) fds = new FdGroup;
    if ((flags & kForkNames) != 0) space = space->copy();
    if ((flags & kForkCleanNames) != 0) space = space->clean();
    if ((flags & kForkEnvironment) != 0) environment = environment->copy();
    if ((flags & kForkCleanEnvironment) != 0) environment = new Environment;
    if ((flags & kForkRendezvous) != 0) rendezvous = new RendezvousGroup;
    if ((flags & kForkNoMount) != 0) space->mask(kAlwaysAllowed, true);
  }
  void giveTo(Proc& p) {
    Guard guard(p.lock);
    std::swap(p.space, space);
    std::swap(p.fds, fds);
    std::swap(p.environment, environment);
    std::swap(p.rendezvous, rendezvous);
  }
};

/// The child's state, findable; nobody but the list of procs refers to it.
Proc* newChild(unsigned flags) {
  Groups groups(flags);
  const Ref<Proc> child(new Proc);
  child->parent_pid = up->pid;
  child->user = up->user;
  child->slash = up->slash;
  child->started = monotonic();
  child->segments = up->segments;
  child->notify = up->notify.load();
  child->mode = up->mode;
  {
    Guard guard(up->lock);
    child->text = up->text;
    child->dot = up->dot;
    child->note_group = up->note_group;
    child->hang = up->hang;
    child->private_memory = up->private_memory;
    child->program = up->program;
  }
  groups.giveTo(*child);
  kernel->add(child);
  if ((flags & kForkNotes) != 0) child->note_group = static_cast<uint32_t>(child->pid);
  if ((flags & kForkNoWait) == 0) {
    child->reports = true;
    Guard guard(up->lock);
    up->children++;
  }
  return child.get();
}

/// Linux's clone. The proc's number is in its place before the child runs, so that whoever finds it
/// dead knows whose it was.
long newProcess(unsigned flags, Proc& proc) {
  static_assert(sizeof proc.linux_pid == sizeof(pid_t));
  return syscall(SYS_clone, CLONE_FILES | CLONE_PARENT_SETTID | SIGCHLD | flags, nullptr,
                 &proc.linux_pid, nullptr, nullptr);
}

void becomeProc(Proc* self) {
  up = self;
  forgetThread();
  note_pending = &self->pending;
  followSupervisor();
  prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
  armDispatch();
}

}  // namespace

long rfork(unsigned flags) {
  const auto both = [&](unsigned a, unsigned b) { return (flags & a) != 0 && (flags & b) != 0; };
  if (both(kForkFds, kForkCleanFds) || both(kForkNames, kForkCleanNames) ||
      both(kForkEnvironment, kForkCleanEnvironment))
    fail(kBadArgument);
  if ((flags & kForkProc) == 0) {
    if ((flags & (kForkMemory | kForkNoWait)) != 0) fail(kBadArgument);
    Groups(flags).giveTo(*up);
    if ((flags & kForkNotes) != 0) {
      Guard guard(up->lock);
      up->note_group = static_cast<uint32_t>(up->pid);
    }
    return 0;
  }

  if ((flags & kForkMemory) != 0) up->segments.share();
  const bool copies = (flags & kForkMemory) == 0 && up->segments.shares();
  Proc* child = newChild(flags);
  const int pid = child->pid;
  const uint32_t ticket = child->stop_event.ticket();
  // The child may end before this proc has seen its signal: it is kept until then, by this proc
  // alone.
  if (copies) child->retain();
  // From here to the end of the child's part no reference may lie on the stack: the stack will be
  // there twice.
  const long linux_pid = newProcess(CLONE_PARENT, *child);
  if (linux_pid == 0) {
    becomeProc(child);
    if (copies) {
      child->segments.unshare();
      child->stop_event.signal();
    }
    const auto top = kStackTop - sizeof(TopOfStack);
    pointerTo<TopOfStack>(top)->pid = static_cast<uint32_t>(pid);
    return 0;
  }
  if (linux_pid < 0) {
    buryProc(*child, "fork aborted", 0, 0);
    if (copies) child->release();
    fail("no procs");
  }
  // The memory must stay as it is until the child has it; the supervisor signals if it dies.
  if (copies) {
    child->stop_event.sleepHard(ticket);
    child->release();
  }
  return pid;
}

void startFirst(void (*begin)()) {
  Proc* first = up;
  const long linux_pid = newProcess(0, *first);
  if (linux_pid < 0) failErrno(errno);
  if (linux_pid > 0) {
    up = nullptr;
    return;
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  becomeProc(first);
  enterProgram(begin);
}

}  // namespace run9
