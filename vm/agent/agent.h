#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vm {

/// What the guest is asked to run: a script for `rc -c`, or a program with its arguments.
struct Command {
  std::string script{};             ///< run by rc -c; ignored when argv is not empty
  std::vector<std::string> argv{};  ///< argv[0] without a slash is looked for in /bin
  std::string folder{};             ///< working folder; empty: the agent's own
  std::vector<std::pair<std::string, std::string>> environment{};  ///< beside the agent's own
  std::chrono::milliseconds limit{0};  ///< enforced in the guest; 0: none
};

/// Now and then while a command runs: is it computing, or stuck?
struct Progress {
  std::chrono::milliseconds elapsed{0};
  std::chrono::milliseconds user{0};  ///< of all processes of its note group that are alive
  std::chrono::milliseconds system{0};
  unsigned processes = 0;  ///< 0: the guest cannot tell
};

/// What a command reads, and who is told what it writes. The callbacks run on the thread that
/// called exec; a callback that takes its time slows the guest's program down, nothing is lost.
/// What a callback throws leaves exec, which has the guest kill the command.
struct Streams {
  std::function<void(std::string_view)> out{};
  std::function<void(std::string_view)> err{};
  std::function<void(const Progress&)> progress{};
  std::string input{};  ///< the command's standard input; with inputFd, sent before it
  /// Then read to its end, never closed; -1 and no input: /dev/null. One that cannot be read ends
  /// exec with an Error.
  int inputFd = -1;
  /// Asked ten times a second; true has the same effect as Agent::cancel().
  std::function<bool()> cancelled{};
};

/// Throws the Error of a command's standard input that cannot be read, for an errno.
[[noreturn]] void throwUnreadableInput(int error);

/// How a command ended. These are different things and stay so.
enum class Outcome {
  kExited,     ///< by itself; status is its exit string, empty for success
  kNoted,      ///< killed by a note, which is the status: "sys: trap: divide error pc=…"
  kTimedOut,   ///< its time limit passed and the agent killed it
  kCancelled,  ///< somebody cancelled it
  kRefused,    ///< never ran: no such program, no such folder, no process left
  kLost,       ///< the machine may live, but its agent does not answer or the line is broken
  kDead,       ///< the other side closed the line: the machine is gone
};

/// The word for people and reports: "exited", "killed", "timed out", "cancelled", "refused",
/// "lost", "died".
std::string_view outcomeWord(Outcome outcome);

/// What exec has to tell.
struct ExecResult {
  Outcome outcome = Outcome::kLost;
  std::string status;  ///< the exit string without "name pid: "; else a sentence
  bool held = false;  ///< a background process still has the output open; the rest of it is dropped
  std::chrono::milliseconds real{0}, user{0}, system{0};  ///< of the command itself

  bool ok() const { return outcome == Outcome::kExited && status.empty(); }
  /// Such as "exited: sad" or "timed out after 5.0 s".
  std::string sentence() const;
};

/// True for the exit string of a process that a note killed: "sys: …", "killed…", "interrupt" ….
bool killedByNote(std::string_view status);

/// The times that a client of the agent keeps to.
struct AgentTiming {
  std::chrono::milliseconds greet{30000};    ///< connect: until the agent's hello
  std::chrono::milliseconds silence{30000};  ///< no sign of life for so long: lost
  std::chrono::milliseconds ping{5000};      ///< after so long without a word, ask for one
  std::chrono::milliseconds overrun{20000};  ///< after a time limit or cancel, until the end's word
};

/// What the line has suffered, and healed.
struct AgentCounters {
  std::uint64_t sentBytes = 0, receivedBytes = 0;      ///< as they went over the line
  std::uint64_t sentFrames = 0, receivedFrames = 0;    ///< numbered ones
  std::uint64_t resentFrames = 0, repeatedFrames = 0;  ///< sent again; received again
  std::uint64_t damage = 0;                            ///< runs of bytes that were no frame
};

/// A guest's agent, at the other end of a connected stream (docs/agent-protocol.md). Knows nothing
/// of machines: whoever owns the machine says through abandon() what became of it.
///
///   Agent agent(std::move(fd));
///   agent.connect();
///   ExecResult r = agent.exec({.script = "mk test", .limit = 60s}, {.out = show, .err = show});
///
/// One command at a time; calls from several threads wait for each other. cancel() and abandon()
/// may be called from any thread, cancel() also from a signal handler.
class Agent {
 public:
  /// Takes the descriptor over and makes it non-blocking.
  explicit Agent(int fd, AgentTiming timing = {});
  ~Agent();
  Agent(const Agent&) = delete;
  Agent& operator=(const Agent&) = delete;

  /// Starts a session: what an earlier client of this agent left running is killed. Throws Error:
  /// kTimeout when nobody answers, kGuestDied when the line is closed, kEnvironment when the agent
  /// speaks another version.
  void connect();

  /// Runs a command to its end. Throws Error kUsage for a command that cannot be sent; whatever
  /// happens in the guest or to it is a result.
  ExecResult exec(const Command& command, const Streams& streams = {});

  /// Sets the guest's clock to the host's; throws Error.
  void setClock();
  /// One question and answer; the time it took, or nothing when the agent did not answer in time.
  std::optional<std::chrono::microseconds> ping(std::chrono::milliseconds limit);

  /// Ends the running command by an interrupt note to its group (then kill, then /proc/n/ctl). Does
  /// nothing when none runs.
  void cancel();
  /// Ends the running call, and all later ones, as kDead with this sentence ("panic: …").
  void abandon(const std::string& why);

  /// What the agent said of itself, "9ml agent 1, 9front amd64"; empty before connect().
  std::string greeting() const;
  AgentCounters counters() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace vm
