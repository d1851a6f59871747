// What groups of procs share: descriptors, environments, rendezvous.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan9/run9/file/chan.h"

namespace run9 {

class Proc;

/// Plan 9's file descriptors. Linux knows nothing of them.
class FdGroup : public Counted {
 public:
  /// The channel of a descriptor; throws unless it is open for mode (-1: whatever it is open for).
  Ref<Chan> get(int fd, int mode, bool no_messages);
  /// The channel or nothing.
  Ref<Chan> peek(int fd);
  int add(const Ref<Chan>& chan, bool close_on_exec);
  /// Two descriptors at once or none.
  void addPair(const Ref<Chan>& a, const Ref<Chan>& b, int fds[2]);
  /// Makes fd refer to the channel.
  void set(int fd, const Ref<Chan>& chan);
  void close(int fd);
  void closeForExec();
  Ref<FdGroup> copy();
  /// One more than the highest descriptor.
  int size();

 private:
  struct Slot {
    Ref<Chan> chan;
    bool close_on_exec = false;
  };
  int freeSlot(std::size_t from);
  Lock lock_;
  std::vector<Slot> slots_;
};

/// An environment: the variables of #e.
class Environment : public Counted {
 public:
  struct Variable {
    std::string value;
    uint64_t path = 0;
    uint32_t version = 0;
  };
  Ref<Environment> copy();
  Lock lock;
  std::map<std::string, Variable> variables;
};

/// Procs that meet by rendezvous.
class RendezvousGroup : public Counted {
 public:
  /// One that waits; belongs to the waiting proc.
  struct Waiter {
    uint64_t value;
    bool met = false;
    Event event;
  };
  Lock lock;
  std::unordered_map<uint64_t, Waiter*> waiting;
};

}  // namespace run9
