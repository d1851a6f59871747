#include "harness/conformance/fault.h"

#include <chrono>

#include "harness/conformance/judge.h"
#include "harness/error.h"
#include "harness/interrupt.h"

namespace harness {
namespace {

/// The word of the suite file for an outcome.
std::string endOfExec(const vm::ExecResult& result) {
  switch (result.outcome) {
    case vm::Outcome::kExited:
      return "exited";
    case vm::Outcome::kNoted:
      return "noted";
    case vm::Outcome::kTimedOut:
      return "limit";
    case vm::Outcome::kRefused:
      return "refused";
    case vm::Outcome::kCancelled:
      return "cancelled";
    case vm::Outcome::kLost:
    case vm::Outcome::kDead:
      break;
  }
  return "gone";
}

/// What is wrong with an ending; empty where it is the one expected.
std::string wrongEnd(const Case& c, const vm::ExecResult& result, std::size_t bytes) {
  const std::string& wanted = c.text("ends");
  const std::string ended = endOfExec(result);
  if (wanted != "any" && ended != wanted) {
    return "ended as '" + ended + "' (" + result.sentence() + "), expected '" + wanted + "'";
  }
  const std::string status = c.text("status", "");
  const bool same =
      ended == "noted" ? result.status.find(status) != std::string::npos : result.status == status;
  if ((wanted == "exited" || wanted == "noted") && !same) {
    return "its status is '" + result.status + "', expected '" + status + "'";
  }
  const std::int64_t expected = c.number("bytes_out", -1);
  if (expected >= 0 && bytes != static_cast<std::size_t>(expected)) {
    return std::to_string(bytes) + " bytes came, expected " + std::to_string(expected);
  }
  return {};
}

/// The word for a guest that is gone.
Word wordOfFate(const std::string& fate) {
  if (fate == "panic") return Word::kPanic;
  return fate == "died" ? Word::kDied : Word::kLost;
}

/// The verdict where the guest went down with the program, which a case may want.
CaseResult judgeFate(Guest& guest, const Selected& selected) {
  const std::string fate = guest.fateWord();
  const std::string sentence = guest.fateSentence();
  if (selected.test->text("ends") == fate) return resultFor(selected, Word::kPass, "");
  return resultFor(selected, wordOfFate(fate), "the guest went down with it: " + sentence);
}

}  // namespace

CaseResult runFault(Guest& guest, const std::string& program, const Selected& selected) {
  const Case& c = *selected.test;
  const std::string fault = c.text("fault");
  vm::Command command;
  command.argv = {program, fault, guest.out() + "/filler"};
  if (fault == "-") command.argv = {guest.work() + "/nosuchprogram"};
  command.limit = std::chrono::seconds(c.number("limit", 60));
  std::size_t bytes = 0;
  vm::Streams streams;
  streams.out = [&](std::string_view piece) { bytes += piece.size(); };
  streams.cancelled = interrupted;
  const auto begin = std::chrono::steady_clock::now();
  const vm::ExecResult result = guest.exec(command, streams);
  throwIfInterrupted();
  CaseResult verdict;
  if (endOfExec(result) == "gone") {
    verdict = judgeFate(guest, selected);
  } else {
    std::string wrong = wrongEnd(c, result, bytes);
    if (wrong.empty()) {
      vm::Command alive;
      alive.script = "exit alive";
      const vm::ExecResult sign = guest.exec(alive, {});
      if (sign.status != "alive")
        wrong = "afterwards the guest does not answer: " + sign.sentence();
    }
    verdict = resultFor(selected, wrong.empty() ? Word::kPass : Word::kFail, wrong);
  }
  verdict.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return verdict;
}

}  // namespace harness
