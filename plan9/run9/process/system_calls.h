// The table of 9front's system calls.
#pragma once

#include <cstdint>

namespace run9 {

/// The words that a call finds behind its return address.
struct Arguments {
  uint64_t word[5];
  int integer(int i) const { return static_cast<int>(word[i]); }
  uint32_t natural(int i) const { return static_cast<uint32_t>(word[i]); }
};

/// Carries out the call whose number and arguments the frame holds, and puts its result there.
void systemCall();

/// Carries out a call with the arguments at an address in the program; its result, -1 with the
/// proc's error set for a failure. For messages it was made at pc.
long callNumber(uint32_t number, uint64_t arguments, uint64_t pc);

// By concern; each throws Error for what fails.
long bindCall(const Arguments& a);
long mountCall(const Arguments& a);
long oldMountCall(const Arguments& a);
long unmountCall(const Arguments& a);
long chdirCall(const Arguments& a);
long closeCall(const Arguments& a);
long createCall(const Arguments& a);
long dupCall(const Arguments& a);
long fd2pathCall(const Arguments& a);
long fauthCall(const Arguments& a);
long fstatCall(const Arguments& a);
long fversionCall(const Arguments& a);
long fwstatCall(const Arguments& a);
long openCall(const Arguments& a);
long oldSeekCall(const Arguments& a);
long pipeCall(const Arguments& a);
long preadCall(const Arguments& a);
long pwriteCall(const Arguments& a);
long readCall(const Arguments& a);
long removeCall(const Arguments& a);
long seekCall(const Arguments& a);
long statCall(const Arguments& a);
long writeCall(const Arguments& a);
long wstatCall(const Arguments& a);

long alarmCall(const Arguments& a);
long awaitCall(const Arguments& a);
long errstrCall(const Arguments& a);
long execSystemCall(const Arguments& a);
long exitsCall(const Arguments& a);
long nsecCall(const Arguments& a);
long notedCall(const Arguments& a);
long notifyCall(const Arguments& a);
long oldErrstrCall(const Arguments& a);
long rendezvousCall(const Arguments& a);
long rforkCall(const Arguments& a);
long semacquireCall(const Arguments& a);
long semreleaseCall(const Arguments& a);
long sleepCall(const Arguments& a);
long tsemacquireCall(const Arguments& a);

long firstCall(const Arguments& a);
long oldFstatCall(const Arguments& a);
long oldFwstatCall(const Arguments& a);
long oldSessionCall(const Arguments& a);
long oldStatCall(const Arguments& a);
long oldWaitCall(const Arguments& a);
long oldWstatCall(const Arguments& a);

long brkCall(const Arguments& a);
long segattachCall(const Arguments& a);
long segbrkCall(const Arguments& a);
long segdetachCall(const Arguments& a);
long segflushCall(const Arguments& a);
long segfreeCall(const Arguments& a);

}  // namespace run9
