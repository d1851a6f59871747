#include "harness/ending.h"

#include <filesystem>

#include "harness/interrupt.h"
#include "vm/error.h"

namespace harness {

ExitStatus endOf(const vm::ExecResult& result, Guest& guest, Listener& listener) {
  if (result.held) {
    listener.note("a background process still holds the output; what it writes now is dropped");
  }
  switch (result.outcome) {
    case vm::Outcome::kExited:
      if (result.status.empty()) return ExitStatus::kPass;
      listener.note(result.sentence());
      return ExitStatus::kFailed;
    case vm::Outcome::kNoted:
    case vm::Outcome::kRefused:
      listener.note(result.sentence());
      return ExitStatus::kFailed;
    case vm::Outcome::kTimedOut:
      listener.note(result.sentence());
      return ExitStatus::kTimeout;
    case vm::Outcome::kCancelled:
      throwIfInterrupted();
      listener.note(result.sentence());
      return ExitStatus::kInterrupted;
    case vm::Outcome::kLost:
    case vm::Outcome::kDead:
      break;
  }
  throwIfInterrupted();
  const std::string word = guest.fateWord(), sentence = guest.fateSentence();
  const bool says = sentence.starts_with(word + ": ");  // as a kernel's "panic: …" does
  listener.note("the guest " +
                (word == "died" ? "died: "
                 : says         ? "is gone, "
                                : "is gone, " + word + ": ") +
                sentence);
  return ExitStatus::kGuestDied;
}

std::string sentenceOf(const std::exception& e) {
  const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&e);
  if (file == nullptr) return e.what();
  return (file->path2().empty() ? file->path1() : file->path2()).string() + ": " +
         file->code().message();
}

ExitStatus statusOf(const std::exception& e) {
  if (const auto* ours = dynamic_cast<const Error*>(&e)) return ours->status();
  const auto* machine = dynamic_cast<const vm::Error*>(&e);
  if (machine == nullptr) return ExitStatus::kEnvironment;
  switch (machine->kind()) {
    case vm::Error::Kind::kUsage:
      return ExitStatus::kUsage;
    case vm::Error::Kind::kEnvironment:
      return ExitStatus::kEnvironment;
    case vm::Error::Kind::kGuestDied:
      return ExitStatus::kGuestDied;
    case vm::Error::Kind::kTimeout:
      return ExitStatus::kTimeout;
    case vm::Error::Kind::kInterrupted:
      return terminated() ? ExitStatus::kTerminated : ExitStatus::kInterrupted;
  }
  return ExitStatus::kEnvironment;
}

}  // namespace harness
