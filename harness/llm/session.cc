#include "harness/llm/session.h"

#include <chrono>
#include <exception>

#include "harness/interrupt.h"

namespace harness {
namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 100ms;
constexpr auto kCancelled = 10s;  // the end of a cancelled generation comes by the next token

/// What stands before the newline of a file of one line.
std::string lineOf(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string lastLine(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text.substr(text.rfind('\n') + 1);
}

}  // namespace

LlmSession::LlmSession(p9::Client& client)
    : client_(client), ctl_(client.open("clone", p9::kReadWrite)), number_(lineOf(ctl_.read(0))) {
  if (!number_.empty() && number_.find_first_not_of("0123456789") == std::string::npos) return;
  throw Error(ExitStatus::kFailed,
              "clone gives '" + number_ + "', expected a session's number: this is no llmfs");
}

LlmSession::~LlmSession() {
  try {
    client_.heedInterrupts(false);
    command("close");
  } catch (const std::exception&) {
    return;  // it ends without us, after its idle time at the latest
  }
}

void LlmSession::prompt(std::string_view text) {
  client_.open(path("prompt"), p9::kWrite | p9::kTruncate).write(text);
}

bool LlmSession::cancelWhenInterrupted() {
  if (cancelled_ || !interrupted()) return false;
  cancelled_ = true;
  client_.heedInterrupts(false);
  command("cancel");
  return true;
}

std::string LlmSession::generate(const std::function<void(std::string_view)>& text) {
  command("generate");
  p9::File stream = client_.open(path("stream"), p9::kRead);
  auto end = std::chrono::steady_clock::time_point::max();
  for (std::uint64_t at = 0;;) {
    const std::uint16_t tag = stream.startRead(at);
    std::optional<p9::Message> answer;
    while (!(answer = client_.answer(tag, kLook))) {
      if (cancelWhenInterrupted()) end = std::chrono::steady_clock::now() + kCancelled;
      if (std::chrono::steady_clock::now() > end) {
        throw Error(ExitStatus::kTimeout,
                    "session " + number_ + " does not end within 10 s of being cancelled");
      }
    }
    if (answer->data.empty()) break;
    text(answer->data);
    at += answer->data.size();
    if (cancelWhenInterrupted()) end = std::chrono::steady_clock::now() + kCancelled;
  }
  return lastLine(client_.open(path("wait"), p9::kRead).readAll());
}

}  // namespace harness
