#include "plan9/run9/process/stub_linux.h"

#include <sys/mman.h>

#include <cstring>
#include <exception>

#include "plan9/run9/base/address.h"
#include "plan9/run9/process/end_linux.h"
#include "plan9/run9/process/entry_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/system_calls.h"

extern "C" {
alignas(64) char run9_stub_stack[256 << 10];
const uint32_t* run9_attention;
uint64_t run9_stub_call(uint64_t number, uint64_t stack);
extern char run9_stub_entries[];
extern char run9_stub_entries_end[];
extern char run9_stub_leaving[];
extern char run9_stub_left[];
extern char run9_stub_asked[];
}

// One entry of 16 bytes for each call. The first instruction lets Linux's own calls through; until
// it is done the proc is still in its program. Plan 9's memmove leaves the direction flag as it was
// last needed: C++ wants it clear, alignment checks off, and FS where its thread's variables lie; a
// program that changed any of these finds it so again. The last part is run on the program's stack
// again, with nothing of run9's to lose.
asm(R"(
  .text
  .balign 16
  .globl run9_stub_entries, run9_stub_entries_end, run9_stub_leaving, run9_stub_left, run9_stub_asked
run9_stub_entries:
  .set number, 0
  .rept 64
  .balign 16
  movl $number, %ebp
  jmp run9_stub_enter
  .set number, number + 1
  .endr
run9_stub_enter:
  movb $0, run9_selector(%rip)
run9_stub_entries_end:
  movq %rsp, %rsi
  leaq run9_stub_stack+262144-64(%rip), %rsp
  pushq %rsi
  subq $40, %rsp
  pushfq
  cld
  popq 16(%rsp)
  testl $0x40000, 16(%rsp)
  jnz run9_stub_aligned
run9_stub_base:
  movq run9_fs_base(%rip), %rcx
  movq %rcx, 24(%rsp)
  cmpb $0, run9_fs_by_call(%rip)
  jne run9_stub_by_call
  rdfsbase %rax
  cmpq %rcx, %rax
  jne run9_stub_other_base
run9_stub_ready:
  stmxcsr 8(%rsp)
  movl $0x1f80, 12(%rsp)
  ldmxcsr 12(%rsp)
  movl %ebp, %edi
  call run9_stub_call
  ldmxcsr 8(%rsp)
  movq 24(%rsp), %rdx
  cmpq run9_fs_base(%rip), %rdx
  jne run9_stub_base_back
run9_stub_flags:
  testl $0x40400, 16(%rsp)
  jnz run9_stub_flags_back
run9_stub_stack_back:
  movq 40(%rsp), %rsp
  movq run9_attention(%rip), %rdx
  movb $1, run9_selector(%rip)
run9_stub_leaving:
  cmpl $0, (%rdx)
  jne 1f
  ret
1:
  syscall
run9_stub_asked:
  ret
run9_stub_left:
  nop

# What programs hardly ever do.
run9_stub_aligned:
  pushfq
  andl $~0x40000, (%rsp)
  popfq
  jmp run9_stub_base
run9_stub_by_call:
  call run9_set_fs_base
  jmp run9_stub_ready
run9_stub_other_base:
  movq %rax, 24(%rsp)
  wrfsbase %rcx
  jmp run9_stub_ready
run9_stub_base_back:
  wrfsbase %rdx
  jmp run9_stub_flags
run9_stub_flags_back:
  pushq 16(%rsp)
  popfq
  jmp run9_stub_stack_back
)");

namespace run9 {
namespace {

// MOVQ RARG, 8(SP); MOVQ $number, RARG; SYSCALL; RET
constexpr uint8_t kStub[] = {0x48, 0x89, 0x6c, 0x24, 0x08, 0x48, 0xc7, 0xc5,
                             0x00, 0x00, 0x00, 0x00, 0x0f, 0x05, 0xc3};
constexpr std::size_t kNumber = 8;  // where the number lies in it
constexpr std::size_t kJump = 5;    // and what the jump replaces: 7 bytes
constexpr uint32_t kTable = 0x1f0000;
constexpr std::size_t kEntrySize = 16;
constexpr std::size_t kEntries = 64;

bool prepared;

/// Those that end up with other registers, or twice: rfork, exec and noted.
bool trapped(uint32_t number) {
  constexpr uint32_t kExec = 7;
  constexpr uint32_t kRfork = 19;
  constexpr uint32_t kNoted = 29;
  return number >= kEntries || number == kExec || number == kRfork || number == kNoted;
}

uint64_t address(const char* label) { return reinterpret_cast<uint64_t>(label); }

}  // namespace

uint64_t stub_stack;

bool prepareStubs() {
#ifdef RUN9_SANITIZED
  return false;  // AddressSanitizer knows a signal's stack, but not the stubs'
#endif
  void* p = mmap(pointerTo<void>(uint64_t{kTable}), 4096, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (p != pointerTo<void>(uint64_t{kTable})) return false;
  auto* table = static_cast<uint64_t*>(p);
  for (std::size_t i = 0; i < kEntries; i++) table[i] = address(run9_stub_entries) + i * kEntrySize;
  mprotect(p, 4096, PROT_READ);
  prepared = true;
  return true;
}

int patchStubs(std::span<uint8_t> text) {
  if (!prepared) return 0;
  int count = 0;
  for (std::size_t at = 0; at + sizeof kStub <= text.size();) {
    auto* p = static_cast<uint8_t*>(memchr(text.data() + at, kStub[0], text.size() - at));
    if (p == nullptr) break;
    at = static_cast<std::size_t>(p - text.data()) + 1;
    if (at - 1 + sizeof kStub > text.size()) break;
    uint32_t number = 0;
    std::memcpy(&number, p + kNumber, sizeof number);
    if (std::memcmp(p, kStub, kNumber) != 0 || std::memcmp(p + 12, kStub + 12, 3) != 0 ||
        trapped(number))
      continue;
    // jmp *table[number]
    const uint8_t jump[3] = {0xff, 0x24, 0x25};
    const uint32_t slot = kTable + 8 * number;
    std::memcpy(p + kJump, jump, sizeof jump);
    std::memcpy(p + kJump + sizeof jump, &slot, sizeof slot);
    count++;
  }
  return count;
}

bool enteringRun9(ucontext_t* context) {
  auto& g = context->uc_mcontext.gregs;
  const auto pc = static_cast<uint64_t>(g[REG_RIP]);
  if (pc >= address(run9_stub_entries) && pc < address(run9_stub_entries_end)) return true;
  if (pc >= address(run9_stub_leaving) && pc < address(run9_stub_left)) {
    // What is left to do is to return.
    std::memcpy(&g[REG_RIP], pointerTo<const void>(static_cast<uint64_t>(g[REG_RSP])), 8);
    g[REG_RSP] += 8;
  }
  return false;
}

bool asksForNotes(ucontext_t* context) {
  if (static_cast<uint64_t>(context->uc_mcontext.gregs[REG_RIP]) != address(run9_stub_asked))
    return false;
  enteringRun9(context);
  return true;
}

}  // namespace run9

uint64_t run9_stub_call(uint64_t number, uint64_t stack) {
  using namespace run9;
  try {
    run9_attention = reinterpret_cast<const uint32_t*>(&up->attention);
    stub_stack = stack;
    const auto result = static_cast<uint64_t>(
        callNumber(static_cast<uint32_t>(number), stack + 8, *pointerTo<const uint64_t>(stack)));
    stub_stack = 0;
    return result;
  } catch (const ProcEnd& end) {
    endProc(end.status);
  } catch (const std::exception& e) {
    complain(std::string("suicide: run9: ") + e.what() + "\n");
    endProc(std::string("run9: ") + e.what());
  }
}
