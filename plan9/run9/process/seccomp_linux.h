// The way to a program's system calls on Linux before 5.11: a seccomp filter.
#pragma once

namespace run9 {

/// True when Linux offers filters that send a signal.
bool seccompWorks();

/// From now on, in this process and its children, system calls made from where programs lie end in
/// a SIGSYS. Cannot be taken back.
void installSeccomp();

}  // namespace run9
