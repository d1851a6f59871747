// Notes, as the program sees them.
#pragma once

#include <cstdint>

namespace run9 {

/// Before the proc returns to its program: stops or ends it if somebody asked for that, and makes
/// it take its next note.
void attendNotes();

/// The noted system call: changes the frame.
void noted(int what);

/// The alarm system call: a note in so many milliseconds; what was left of the one before.
uint32_t setAlarm(uint32_t milliseconds);

/// In the signal's handler: the note itself is made when the proc returns to its program.
void alarmRang();

}  // namespace run9
