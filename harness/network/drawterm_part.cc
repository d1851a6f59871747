#include "harness/network/drawterm_part.h"

#include <sys/wait.h>

#include <cerrno>
#include <chrono>
#include <csignal>

#include "harness/network/session_text.h"
#include "vm/fd.h"

namespace harness {
namespace {

using namespace std::chrono_literals;

/// What a person types: the share is served to him at /srv/9ml.share.
std::string commandFor(const Case& c) {
  return "mount -c /srv/9ml.share /n/9ml && share=/n/9ml model=" + c.text("model") +
         " rc /n/9ml/network/" + c.text("script") + ".rc person";
}

/// What is wrong with one visit that should go well.
std::string visit(const DrawtermDoor& door, const Case& c, const Expected& want) {
  const vm::ProgramResult result = vm::runProgram(drawtermProgram(door, commandFor(c), false));
  if (result.status != 0) {
    return "drawterm ended with status " + std::to_string(result.status) + ": " + result.err;
  }
  return wrongBytes(result.out, want);
}

/// Drops a connection as soon as some text has come.
std::string drop(const DrawtermDoor& door, const Case& c) {
  const vm::Pipe out = vm::makePipe();
  vm::Program drawterm = drawtermProgram(door, commandFor(c), false);
  drawterm.fds = {{1, out.write.get()}};
  const int pid = vm::spawnProgram(drawterm);
  const bool came = vm::readableWithin(out.read.get(), 30s);
  kill(pid, SIGKILL);
  while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) continue;
  return came ? "" : "drawterm printed nothing within 30 s";
}

}  // namespace

std::string runDrawtermPart(const DrawtermDoor& door, const Case& c, const Expected& want) {
  DrawtermDoor wrong = door;
  wrong.password += "not";
  const vm::ProgramResult refused = vm::runProgram(drawtermProgram(wrong, commandFor(c), false));
  if (refused.status == 0)
    return "a wrong password is taken: drawterm printed '" + refused.out + "'";
  std::string trouble = visit(door, c, want);
  if (trouble.empty()) trouble = drop(door, c);
  return trouble.empty() ? visit(door, c, want) : trouble;
}

}  // namespace harness
