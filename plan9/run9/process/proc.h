// Procs, and what there is once for all of them.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "plan9/run9/file/mount.h"
#include "plan9/run9/memory/segment_linux.h"
#include "plan9/run9/process/groups.h"
#include "plan9/run9/process/machine_linux.h"

namespace run9 {

// Flags of rfork.
constexpr unsigned kForkNames = 1 << 0;
constexpr unsigned kForkEnvironment = 1 << 1;
constexpr unsigned kForkFds = 1 << 2;
constexpr unsigned kForkNotes = 1 << 3;
constexpr unsigned kForkProc = 1 << 4;
constexpr unsigned kForkMemory = 1 << 5;
constexpr unsigned kForkNoWait = 1 << 6;
constexpr unsigned kForkCleanNames = 1 << 10;
constexpr unsigned kForkCleanEnvironment = 1 << 11;
constexpr unsigned kForkCleanFds = 1 << 12;
constexpr unsigned kForkRendezvous = 1 << 13;
constexpr unsigned kForkNoMount = 1 << 14;

/// A note; where it comes from decides what happens to a proc without a handler.
struct Note {
  enum class Kind { kUser, kSystem, kFault } kind = Kind::kUser;
  std::string text;
};

/// What await answers.
struct WaitRecord {
  int pid = 0;
  uint32_t user_ms = 0;
  uint32_t system_ms = 0;
  uint32_t real_ms = 0;
  std::string message;
};

/// What a debugger or the user asked of a proc; it looks before it returns to its program.
enum class Request : uint32_t { kNone, kStop, kExit, kStopAtNote };

/// A Plan 9 proc: a Linux process. Lies in shared memory; the fields under lock are read and
/// written by other procs, the rest only by the proc itself.
class Proc : public Counted {
 public:
  int pid = 0;
  int parent_pid = 0;
  bool reports = false;  ///< leaves its parent a wait record
  std::atomic<int> linux_pid{0};
  int64_t started = 0;  ///< monotonic
  std::string user;

  Ref<Chan> slash;
  Ref<Namespace> space;
  Ref<FdGroup> fds;
  Ref<Environment> environment;
  Ref<RendezvousGroup> rendezvous;
  Segments segments;

  Lock lock;
  // Under lock:
  std::string text;                    ///< the program's name
  std::vector<std::string> arguments;  ///< for /proc/n/args
  std::string arguments_set;           ///< what was written there
  bool dead = false;
  bool told = false;  ///< its parent has its wait record
  uint32_t note_group = 0;
  std::deque<Note> notes;
  std::deque<WaitRecord> waits;
  int children = 0;
  bool waited_for = false;  ///< somebody reads the wait records
  Ref<Chan> dot;
  bool stopped = false;
  Ureg registers{};  ///< of a stopped proc
  Ref<Chan> program;
  bool hang = false;
  bool private_memory =
      false;  ///< nobody opens its memory and registers; until it executes another program
  uint64_t child_user_ms = 0;
  uint64_t child_system_ms = 0;
  uint32_t mode = 0;

  Event wait_event;
  Event stop_event;
  std::atomic<uint32_t> pending{0};    ///< ends the next wait, or this one
  std::atomic<uint32_t> attention{0};  ///< there are notes or requests to look at
  std::atomic<Request> request{Request::kNone};
  std::atomic<const char*> state{"Running"};

  // The proc's own:
  std::string error;
  std::atomic<uint64_t> notify{0};
  std::atomic<bool> notified{false};
  uint64_t note_ureg = 0;
  Note last_note;
  int64_t alarm_at = 0;

  Ref<Chan> currentDot() {
    Guard guard(lock);
    return dot;
  }
};

/// What there is once. Lies in shared memory.
class Kernel {
 public:
  std::string owner = "glenda";
  std::string system_name;
  uint32_t started = 0;  ///< seconds since 1970
  std::vector<Device*> devices;
  Ref<Environment> configuration;   ///< of #ec
  std::atomic<int> output_lost{0};  ///< Linux's error when standard output could not be written
  bool network_open = false;
  uint32_t console_group = 0;  ///< the note group that the interrupt key reaches
  int supervisor = 0;          ///< Linux's number of the process that reaps
  uint64_t cycle_frequency = 0;

  Lock lock;
  // Under lock:
  std::map<int, Ref<Proc>> procs;
  int next_pid = 1;
  int first_pid = 0;
  std::string first_status;  ///< how the first proc ended

  Device* deviceOf(char32_t letter) const;
  Ref<Proc> find(int pid);
  std::vector<Ref<Proc>> all();
  /// Numbers a proc and makes it findable.
  void add(const Ref<Proc>& proc);
  void forget(int pid);
  uint64_t nextMount() { return mounts_.fetch_add(1); }
  uint64_t nextPath() { return paths_.fetch_add(1); }

 private:
  std::atomic<uint64_t> mounts_{1};
  std::atomic<uint64_t> paths_{1};
};

extern Kernel* kernel;
/// The running proc.
extern Proc* up;

/// Adds a note to a proc and wakes it; false when it has too many or is dead.
bool postNote(Proc& proc, const Note& note);
void postNoteGroup(uint32_t group, const std::string& text);
/// Ends what the proc waits for, so that it looks at its notes and requests.
void interrupt(Proc& proc);

/// Makes the proc look at its requests when it next is in its program; ends no wait.
void callUp(Proc& proc);

/// Prints a sentence of the kernel's to the proc's standard error.
void complain(const std::string& text);

/// Gives up everything a proc holds and leaves its parent a wait record. For the running proc when
/// it ends, and for one that the host killed, which may have been in the middle of this.
void buryProc(Proc& proc, const std::string& status, uint32_t user_ms, uint32_t system_ms);

}  // namespace run9
