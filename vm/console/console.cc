#include "vm/console/console.h"

namespace vm {
namespace {

using Kind = ConsoleFailure::Kind;

constexpr std::size_t kKeptLines = 200;
constexpr std::size_t kLongestLine = 4096;

std::string seconds(std::chrono::steady_clock::duration d) {
  return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(d).count()) + " s";
}

}  // namespace

bool beginsWith(std::string_view text, std::string_view pattern) {
  const std::size_t star = pattern.find('*');
  const std::string_view head = pattern.substr(0, star);
  if (text.substr(0, head.size()) != head) return false;
  if (star == std::string_view::npos) return true;
  text.remove_prefix(head.size());
  pattern.remove_prefix(star + 1);
  for (std::size_t i = 0; i <= text.size(); i++)
    if (beginsWith(text.substr(i), pattern)) return true;
  return false;
}

std::string Console::begin(std::vector<ConsoleStep> steps, Time now) {
  steps_ = std::move(steps);
  at_ = 0;
  failure_ = {};
  return enter(now);
}

std::string Console::step() const {
  if (steps_.empty()) return "";
  return steps_[at_ < steps_.size() ? at_ : steps_.size() - 1].name;
}

/// Begins the step at_; a step without `until` ends when its line is typed.
std::string Console::enter(Time now) {
  entered_ = heard_ = now;
  reached_ = false;
  answer_ = -1;
  if (at_ >= steps_.size()) return "";
  answered_.assign(steps_[at_].answers.size(), false);
  return steps_[at_].type.empty() ? "" : typed(steps_[at_].type);
}

/// What stood before the cursor is answered by this line: it must not be taken for a new prompt.
std::string Console::typed(const std::string& line) {
  if (!line_.empty()) lines_.push_back(line_);
  line_.clear();
  return line + "\n";
}

std::string Console::feed(std::string_view bytes, Time now) {
  if (!bytes.empty()) heard_ = now;
  now_ = now;
  for (const char c : bytes) {
    if (c == '\r' || c == '\0') continue;
    if (c == '\n' || line_.size() == kLongestLine) {
      lookAtLine(line_, true);
      lines_.push_back(std::move(line_));
      line_.clear();
      if (lines_.size() > kKeptLines) lines_.pop_front();
    }
    if (c != '\n') line_ += c;
  }
  lookAtLine(line_, false);
  return react(now);
}

void Console::lookAtLine(const std::string& line, bool finished) {
  if (finished) {
    lookForPanic(line);
    if (line.find("Killed: Insufficient physical memory") != std::string::npos) {
      out_of_memory_ = line;
      fail(Kind::kNoMemory, line);
    }
    // A program's end, perhaps harmless: told when the step fails.
    if (line.find("sys: trap") != std::string::npos || line.find("fp: ") != std::string::npos)
      fault_ = line;
  }
  if (!underway() || line.empty()) return;
  const ConsoleStep& step = steps_[at_];
  for (const ConsoleTrouble& t : step.troubles)
    if (beginsWith(line, t.line)) fail(Kind::kTrouble, t.meaning + " (" + line + ")");
  for (const std::string& prompt : step.until)
    if (beginsWith(line, prompt) || (!finished && line.ends_with(prompt))) reached_ = true;
  if (reached_) {
    // A next step that types nothing begins here, with this line; else what follows is still this
    // one's.
    if (at_ + 1 >= steps_.size() || !steps_[at_ + 1].type.empty()) return;
    at_++;
    enter(now_);
    lookAtLine(line, finished);
    return;
  }
  for (std::size_t i = 0; i < step.answers.size() && !finished; i++) {
    if (!beginsWith(line, step.answers[i].prompt)) continue;
    if (answered_[i]) fail(Kind::kTrouble, "it asks once more: " + line);
    answered_[i] = true;
    answer_ = static_cast<int>(i);
  }
}

/// The word alone may be anybody's output. 9front's kernel shows its stack in the line after it,
/// Linux's puts the time before it.
void Console::lookForPanic(const std::string& line) {
  const bool shown = line.starts_with("dumpstack") && !suspected_.empty();
  const std::size_t timed = line.find("] Kernel panic - ");
  std::string panic = shown ? suspected_ : timed != std::string::npos ? line.substr(timed + 2) : "";
  const std::size_t word = line.find("panic: ");
  suspected_ = word == std::string::npos ? "" : line.substr(word);
  if (panic.empty()) return;
  if (panic_.empty()) panic_ = std::move(panic);
  fail(Kind::kPanic, panic_);
}

std::string Console::react(Time now) {
  if (!underway()) return "";
  if (reached_) {
    at_++;
    return enter(now);
  }
  if (answer_ < 0) return "";
  const std::string line = steps_[at_].answers[static_cast<std::size_t>(answer_)].line;
  answer_ = -1;
  return typed(line);
}

void Console::tick(Time now) {
  if (!underway()) return;
  const ConsoleStep& step = steps_[at_];
  if (now - entered_ >= step.deadline)
    fail(Kind::kDeadline, "not done after " + seconds(step.deadline));
  else if (now - heard_ >= step.quiet)
    fail(Kind::kStall, "no word for " + seconds(step.quiet));
}

void Console::fail(Kind kind, const std::string& sentence) {
  if (!underway()) return;
  failure_ = {kind, step(), sentence};
  if (!fault_.empty() && (kind == Kind::kStall || kind == Kind::kDeadline))
    failure_.sentence += ", after " + fault_;
}

std::string Console::tail(std::size_t lines) const {
  std::string text;
  const std::size_t skip = lines_.size() > lines ? lines_.size() - lines : 0;
  for (std::size_t i = skip; i < lines_.size(); i++) text += lines_[i] + "\n";
  return text + line_;
}

}  // namespace vm
