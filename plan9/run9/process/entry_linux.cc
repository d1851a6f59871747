#include "plan9/run9/process/entry_linux.h"

#include <asm/prctl.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" {
volatile char run9_selector = 0;
// For this file's instructions and those of the stubs.
uint64_t run9_fs_base;
char run9_fs_by_call;  // the processor or Linux does not let programs read and write the base
void run9_set_fs_base();
}

// Nothing here uses FS, or memory that is not aligned, before it is run9's. run9_set_fs_base keeps
// all registers but RAX, RCX and R11; a base set by it is not brought back: without those
// instructions all that a program can do to the base is lose it.
asm(R"(
  .text
  .globl run9_entry, run9_set_fs_base
  .type run9_entry, @function
  .type run9_set_fs_base, @function
run9_entry:
  pushfq
  btrq $18, (%rsp)
  jnc 1f
  popfq
  pushq %rax
1:
  subq $16, %rsp
  movq run9_fs_base(%rip), %rcx
  movq %rcx, (%rsp)
  cmpb $0, run9_fs_by_call(%rip)
  jne 3f
  rdfsbase %rax
  cmpq %rcx, %rax
  je 2f
  movq %rax, (%rsp)
  wrfsbase %rcx
2:
  call run9_signal
  movq (%rsp), %rax
  cmpq run9_fs_base(%rip), %rax
  je 1f
  wrfsbase %rax
1:
  addq $24, %rsp
  ret
3:
  call run9_set_fs_base
  jmp 2b

run9_set_fs_base:
  pushq %rdi
  pushq %rsi
  movb run9_selector(%rip), %al
  pushq %rax
  movb $0, run9_selector(%rip)
  movl $158, %eax
  movl $0x1002, %edi
  movq run9_fs_base(%rip), %rsi
  syscall
  popq %rax
  movb %al, run9_selector(%rip)
  popq %rsi
  popq %rdi
  ret
)");

namespace run9 {

static_assert(SYS_arch_prctl == 158 && ARCH_SET_FS == 0x1002);

void prepareEntry() {
  constexpr unsigned long kHasBaseInstructions = 2;  // HWCAP2_FSGSBASE
  syscall(SYS_arch_prctl, ARCH_GET_FS, &run9_fs_base);
  const char* asked = std::getenv("RUN9_FSBASE");
  const bool by_call = asked != nullptr && std::string_view(asked) == "call";
  run9_fs_by_call = by_call || (getauxval(AT_HWCAP2) & kHasBaseInstructions) == 0 ? 1 : 0;
}

}  // namespace run9
