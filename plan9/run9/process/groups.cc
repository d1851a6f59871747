#include "plan9/run9/process/groups.h"

#include <utility>

namespace run9 {
namespace {

constexpr int kMostFds = 5000;
constexpr int kFdStep = 20;

}  // namespace

Ref<Chan> FdGroup::get(int fd, int mode, bool no_messages) {
  Ref<Chan> c = peek(fd);
  if (!c) fail(kBadFd);
  if (no_messages && c->message) fail(kBadUseFd);
  if (mode < 0 || c->mode == kReadWrite) return c;
  const auto wanted = static_cast<unsigned>(mode);
  if ((wanted & kTruncate) != 0 && c->mode == kRead) fail(kBadUseFd);
  if ((wanted & ~kTruncate) != c->mode) fail(kBadUseFd);
  return c;
}

Ref<Chan> FdGroup::peek(int fd) {
  Guard guard(lock_);
  if (fd < 0 || static_cast<std::size_t>(fd) >= slots_.size()) return {};
  return slots_[static_cast<std::size_t>(fd)].chan;
}

int FdGroup::freeSlot(std::size_t from) {
  for (std::size_t i = from; i < slots_.size(); i++)
    if (!slots_[i].chan) return static_cast<int>(i);
  const std::size_t fd = std::max(from, slots_.size());
  if (fd >= kMostFds) fail(kNoFd);
  slots_.resize(fd + 1);
  return static_cast<int>(fd);
}

int FdGroup::add(const Ref<Chan>& chan, bool close_on_exec) {
  Guard guard(lock_);
  const int fd = freeSlot(0);
  slots_[static_cast<std::size_t>(fd)] = {chan, close_on_exec};
  return fd;
}

void FdGroup::addPair(const Ref<Chan>& a, const Ref<Chan>& b, int fds[2]) {
  Guard guard(lock_);
  fds[0] = freeSlot(0);
  fds[1] = freeSlot(static_cast<std::size_t>(fds[0]) + 1);
  slots_[static_cast<std::size_t>(fds[0])] = {a, false};
  slots_[static_cast<std::size_t>(fds[1])] = {b, false};
}

void FdGroup::set(int fd, const Ref<Chan>& chan) {
  Slot old;
  Guard guard(lock_);
  // A descriptor table grows in steps: far beyond its end is out of range.
  const int size = (static_cast<int>(slots_.size()) + kFdStep - 1) / kFdStep * kFdStep;
  if (fd < 0 || fd >= size + kFdStep || fd >= kMostFds) fail(kBadFd);
  if (static_cast<std::size_t>(fd) >= slots_.size())
    slots_.resize(static_cast<std::size_t>(fd) + 1);
  old = std::exchange(slots_[static_cast<std::size_t>(fd)], Slot{chan, false});
}

void FdGroup::close(int fd) {
  Slot old;
  Guard guard(lock_);
  if (fd < 0 || static_cast<std::size_t>(fd) >= slots_.size()) return;
  old = std::exchange(slots_[static_cast<std::size_t>(fd)], Slot{});
  while (!slots_.empty() && !slots_.back().chan) slots_.pop_back();
}

void FdGroup::closeForExec() {
  for (int fd = 0; fd < size(); fd++) {
    bool close = false;
    {
      Guard guard(lock_);
      if (static_cast<std::size_t>(fd) < slots_.size())
        close = slots_[static_cast<std::size_t>(fd)].close_on_exec;
    }
    if (close) this->close(fd);
  }
}

Ref<FdGroup> FdGroup::copy() {
  Ref<FdGroup> other(new FdGroup);
  Guard guard(lock_);
  other->slots_ = slots_;
  return other;
}

int FdGroup::size() {
  Guard guard(lock_);
  return static_cast<int>(slots_.size());
}

Ref<Environment> Environment::copy() {
  Ref<Environment> other(new Environment);
  Guard guard(lock);
  other->variables = variables;
  return other;
}

}  // namespace run9
