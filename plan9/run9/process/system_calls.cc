#include "plan9/run9/process/system_calls.h"

#include <cstring>
#include <new>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/user_memory.h"

namespace run9 {
namespace {

struct Call {
  const char* name;  // what /proc/n/status shows for a proc that is in it
  long (*function)(const Arguments&);
};

// By number.
constexpr Call kCalls[] = {
    {"Running", firstCall},
    {"_errstr", oldErrstrCall},
    {"Bind", bindCall},
    {"Chdir", chdirCall},
    {"Close", closeCall},
    {"Dup", dupCall},
    {"Alarm", alarmCall},
    {"Exec", execSystemCall},
    {"Exits", exitsCall},
    {"_fsession", oldSessionCall},
    {"Fauth", fauthCall},
    {"_fstat", oldFstatCall},
    {"Segbrk", segbrkCall},
    {"_mount", oldMountCall},
    {"Open", openCall},
    {"_read", readCall},
    {"Oseek", oldSeekCall},
    {"Sleep", sleepCall},
    {"_stat", oldStatCall},
    {"Rfork", rforkCall},
    {"_write", writeCall},
    {"Pipe", pipeCall},
    {"Create", createCall},
    {"Fd2path", fd2pathCall},
    {"Brk", brkCall},
    {"Remove", removeCall},
    {"_wstat", oldWstatCall},
    {"_fwstat", oldFwstatCall},
    {"Notify", notifyCall},
    {"Noted", notedCall},
    {"Segattach", segattachCall},
    {"Segdetach", segdetachCall},
    {"Segfree", segfreeCall},
    {"Segflush", segflushCall},
    {"Rendez", rendezvousCall},
    {"Unmount", unmountCall},
    {"_wait", oldWaitCall},
    {"Semacquire", semacquireCall},
    {"Semrelease", semreleaseCall},
    {"Seek", seekCall},
    {"Fversion", fversionCall},
    {"Errstr", errstrCall},
    {"Stat", statCall},
    {"Fstat", fstatCall},
    {"Wstat", wstatCall},
    {"Fwstat", fwstatCall},
    {"Mount", mountCall},
    {"Await", awaitCall},
    {"", nullptr},
    {"", nullptr},
    {"Pread", preadCall},
    {"Pwrite", pwriteCall},
    {"Tsemacquire", tsemacquireCall},
    {"_nsec", nsecCall},
};
constexpr uint64_t kNoted = 29;

}  // namespace

long callNumber(uint32_t number, uint64_t at, uint64_t pc) {
  long result = -1;
  try {
    call_pc = pc;
    checkUser(at, sizeof(Arguments), false);
    Arguments arguments;
    std::memcpy(&arguments, pointerTo<const void>(at), sizeof arguments);
    if (number >= std::size(kCalls) || kCalls[number].function == nullptr) {
      postNote(*up, {Note::Kind::kFault, "sys: bad sys call"});
      fail(kBadArgument);
    }
    up->state = kCalls[number].name;
    result = kCalls[number].function(arguments);
  } catch (const Error& e) {
    up->error = cut(e.text, kErrorMax - 1);
  } catch (const std::bad_alloc&) {
    up->error = kKernelMemory;
  }
  up->state = "Running";
  return result;
}

void systemCall() {
  auto& g = frame->uc_mcontext.gregs;
  const auto number = static_cast<uint32_t>(g[REG_RBP]);
  const long result =
      callNumber(number, static_cast<uint64_t>(g[REG_RSP]) + 8, static_cast<uint64_t>(g[REG_RIP]));
  // noted has changed the registers; its result is among them.
  if (number != kNoted || result == -1) g[REG_RAX] = static_cast<greg_t>(result);
}

}  // namespace run9
