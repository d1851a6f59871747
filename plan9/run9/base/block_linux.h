// Linux system calls that wait, so that no note is lost between looking for one and falling asleep.
#pragma once

#include <ucontext.h>
#include <atomic>
#include <cstdint>

namespace run9 {

/// Set for a proc that has a note to take; waiting calls end with -EINTR while it is not 0. Every
/// proc sets the pointer to a word of its own in shared memory; it is never null.
extern std::atomic<uint32_t>* note_pending;

/// Makes a Linux system call with the note signal let in. Returns what Linux returns, a negative
/// errno for a failure; -EINTR without waiting when a note is pending.
long blockingCall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0,
                  long f = 0);

/// The note signal's handler calls this for a proc that is inside run9: a wait that has not begun
/// does not begin.
void stopBlocking(ucontext_t* context);

constexpr int kNoteSignal = 10;  // SIGUSR1

}  // namespace run9
