// The way into run9's own code: with its FS base, under which its thread's variables lie, and with
// alignment checks off. A program may have changed both.
#pragma once

#include <signal.h>

extern "C" {
/// Linux looks here before each system call: run9_catch hands it to run9.
extern volatile char run9_selector;

/// The handler of all signals: calls run9_signal with run9's FS base, then brings back the one it
/// found, which may be the program's.
void run9_entry(int signal, siginfo_t* info, void* context);

/// To be defined by whoever handles signals.
void run9_signal(int signal, siginfo_t* info, void* context);
}

namespace run9 {

constexpr char kAllow = 0;
constexpr char kCatch = 1;

/// Keeps this thread's FS base for the ways in. Once, in the first process: children are alike.
void prepareEntry();

}  // namespace run9
