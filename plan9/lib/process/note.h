// note.h: how a program meets the host's signals.
#ifndef PLAN9_LIB_NOTE_H_
#define PLAN9_LIB_NOTE_H_

namespace plan9 {

/// Makes the host's signals notes, as a Plan 9 program expects from its first instruction. What was
/// ignored stays ignored.
void startNotes();

/// Says what program this is, by the path it was started with, for the words of an unhandled note.
void nameProgram(const char* path);

/// What each further host thread needs for that: a stack of its own for traps.
void startNotesInThread();

/// Lets invalid operations, divisions by zero and overflows trap, the state in which Plan 9 starts
/// a process (amd64 only: other hosts' processors do not trap).
void unmaskFloatingPoint();

/// Lets signals from outside reach the calling thread, which is about to be a process of its own.
void unblockNotes();

/// Takes the oldest of the notes posted to the calling proc. False when there is none.
bool takeNote(char* note);

/// The signal that carries notes which have no signal of their own.
int noteSignal();

}  // namespace plan9

#endif  // PLAN9_LIB_NOTE_H_
