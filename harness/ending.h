// How a program of the guest ended, as an exit status and a sentence of our own.
#pragma once

#include <exception>
#include <string>

#include "harness/error.h"
#include "harness/guest/guest.h"

namespace harness {

/// What 9ml exits with when this was the end of the guest's program; says to the listener what
/// there is to say. An exit string and a note are failures, a time limit is a timeout, a machine
/// that died or does not answer is a dead guest. Throws Error after Ctrl-C or SIGTERM.
ExitStatus endOf(const vm::ExecResult& result, Guest& guest, Listener& listener);

/// What it says, as a sentence: the standard library's own names the call and not the file first.
std::string sentenceOf(const std::exception& e);

/// The exit status that an exception of ours asks for; another one's is kEnvironment.
ExitStatus statusOf(const std::exception& e);

}  // namespace harness
