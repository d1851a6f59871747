// exits.h: how a program ends.
#ifndef PLAN9_LIB_EXITS_H_
#define PLAN9_LIB_EXITS_H_

namespace plan9 {

/// Ends the process at once with the exit string `s` (nil or empty: success, status 0; anything
/// else status 1). Where P9EXITS names a file, a line `pid string` is appended to it, so that
/// whoever waits can learn the string that the host's status cannot carry. Safe in a signal
/// handler.
[[noreturn]] void leave(const char* s);

}  // namespace plan9

#endif  // PLAN9_LIB_EXITS_H_
