// A process of its own for work that goes on when the command has ended.
#pragma once

#include <functional>
#include <string>

#include "harness/error.h"
#include "harness/guest/guest.h"

namespace harness {

/// What the background process does: it tells the listener how it goes and calls `ready` once with
/// a last sentence for the person who waits; then it is alone.
using BackgroundWork =
    std::function<void(Listener& listener, const std::function<void(const std::string&)>& ready)>;

/// Starts the work in a process and session of its own, without our streams and terminal. Returns
/// what it was ready with. Throws the Error that it ended with before; ends it when a signal ends
/// us. No thread may run when this is called.
std::string inBackground(Listener& listener, const BackgroundWork& work);

}  // namespace harness
