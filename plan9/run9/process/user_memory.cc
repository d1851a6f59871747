#include "plan9/run9/process/user_memory.h"

#include <algorithm>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/proc.h"

namespace run9 {

uint64_t call_pc;

void checkUser(uint64_t address, uint64_t count, bool write) {
  if (up->segments.valid(address, count, write)) return;
  complain(format("suicide: invalid address 0x%llx/%llu in sys call pc=0x%llx\n",
                  static_cast<unsigned long long>(address), static_cast<unsigned long long>(count),
                  static_cast<unsigned long long>(call_pc)));
  postNote(*up, {Note::Kind::kFault, "sys: bad address in syscall"});
  fail(kBadArgument);
}

std::string userText(uint64_t address, uint64_t limit, const char* complaint) {
  std::string text;
  while (text.size() < limit) {
    // To the end of the page: what follows may be absent.
    const uint64_t at = address + text.size();
    const uint64_t room = std::min(kPage - (at & (kPage - 1)), limit - text.size());
    checkUser(at, 1, false);
    const char* bytes = pointerTo<const char>(at);
    const std::size_t n = strnlen(bytes, room);
    text.append(bytes, n);
    if (n < room) return text;
  }
  fail(complaint == nullptr ? kTooLong : complaint);
}

}  // namespace run9
