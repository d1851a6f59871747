#include "harness/guest/logged_guest.h"

#include <algorithm>

namespace harness {
namespace {

constexpr std::size_t kLargest = 1 << 20;  // of output, over all commands

std::string commandText(const vm::Command& command) {
  if (command.argv.empty()) return command.script;
  std::string text;
  for (const std::string& word : command.argv) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace

LoggedGuest::LoggedGuest(std::unique_ptr<Guest> guest, const std::filesystem::path& folder)
    : guest_(std::move(guest)), log_(folder / "commands.log"), room_(kLargest) {}

/// Output, as long as there is room for it.
void LoggedGuest::write(std::string_view bytes) {
  if (room_ == 0) return;
  log_ << bytes.substr(0, std::min(room_, bytes.size()));
  room_ -= std::min(room_, bytes.size());
  if (room_ == 0) log_ << "\n[the log is full: further output is left out]\n";
}

void LoggedGuest::start(const std::vector<vm::ShareEntry>& input) {
  log_ << "[start of " << guest_->facts().kind << ' ' << guest_->facts().image << "]\n"
       << std::flush;
  guest_->start(input);
}

vm::ExecResult LoggedGuest::exec(const vm::Command& command, const vm::Streams& streams) {
  log_ << "% " << commandText(command) << '\n' << std::flush;
  vm::Streams tee = streams;
  tee.out = [&](std::string_view bytes) {
    write(bytes);
    if (streams.out) streams.out(bytes);
  };
  tee.err = [&](std::string_view bytes) {
    write(bytes);
    if (streams.err) streams.err(bytes);
  };
  vm::ExecResult result = guest_->exec(command, tee);
  log_ << '[' << (result.ok() ? "done" : result.sentence()) << " after "
       << static_cast<double>(result.real.count()) / 1000 << " s]\n"
       << std::flush;
  return result;
}

std::string LoggedGuest::fateSentence() {
  std::string sentence = guest_->fateSentence();
  log_ << "[fate: " << sentence << "]\n" << std::flush;
  return sentence;
}

}  // namespace harness
