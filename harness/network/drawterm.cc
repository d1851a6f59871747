#include "harness/network/drawterm.h"

#include <random>

#include "harness/error.h"

namespace harness {

vm::Program drawtermProgram(const DrawtermDoor& door, const std::string& command, bool gui) {
  const std::string program = vm::findProgram("drawterm").string();
  if (program.empty()) {
    throw Error(ExitStatus::kEnvironment,
                "drawterm is not installed (package drawterm-9front, or drawterm.9front.org)");
  }
  vm::Program drawterm;
  // Both know the password, so that no authentication server is asked: none listens at port 1.
  drawterm.argv = {
      program, "-h",    "tcp!127.0.0.1!" + std::to_string(door.port), "-a", "tcp!127.0.0.1!1",
      "-u",    "glenda"};
  if (!gui) drawterm.argv.emplace_back("-G");
  drawterm.argv.insert(drawterm.argv.end(), {"-c", command});
  drawterm.env["PASS"] = door.password;
  return drawterm;
}

std::string freshPassword() {
  std::random_device random;
  std::string password;
  constexpr int kLetters = 24;
  for (int i = 0; i < kLetters; ++i) password += static_cast<char>('a' + random() % 26);
  return password;
}

}  // namespace harness
