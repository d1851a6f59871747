// The program's memory as arguments of its system calls.
#pragma once

#include <cstdint>
#include <string>

namespace run9 {

/// Where the program made the call that is being carried out.
extern uint64_t call_pc;

/// Throws "bad arg in system call", and posts the note for it, unless the program may read (write)
/// all of these bytes.
void checkUser(uint64_t address, uint64_t count, bool write);

/// The string at an address; throws complaint (a name's: "name too long") when no NUL comes soon.
std::string userText(uint64_t address, uint64_t limit = 1 << 16, const char* complaint = nullptr);

}  // namespace run9
