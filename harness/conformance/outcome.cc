#include "harness/conformance/outcome.h"

namespace harness {

std::string_view wordText(Word word) {
  switch (word) {
    case Word::kPass:
      return "pass";
    case Word::kFail:
      return "fail";
    case Word::kSkip:
      return "skip";
    case Word::kTimeout:
      return "timeout";
    case Word::kPanic:
      return "panic";
    case Word::kDied:
      return "died";
    case Word::kLost:
      return "lost";
    case Word::kKilled:
      return "killed";
  }
  return "fail";
}

void Summary::count(Word word) {
  if (word == Word::kPass) {
    ++passed;
  } else if (word == Word::kSkip) {
    ++skipped;
  } else {
    ++failed;
  }
}

std::string Summary::line() const {
  std::string text = std::to_string(passed) + " passed, " + std::to_string(failed) + " failed";
  if (skipped != 0) text += ", " + std::to_string(skipped) + " skipped";
  return text;
}

}  // namespace harness
