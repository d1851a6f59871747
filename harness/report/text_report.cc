#include <unistd.h>

#include <algorithm>

#include "harness/report/report.h"
#include "vm/program.h"

namespace harness {
namespace {

using std::chrono::steady_clock;

std::string seconds(double value) {
  char text[32];
  std::snprintf(text, sizeof text, value < 9.95 ? "%.1f s" : "%.0f s", value);
  return text;
}

double since(steady_clock::time_point start) {
  return std::chrono::duration<double>(steady_clock::now() - start).count();
}

}  // namespace

std::string reproduceCommand(const std::string& guest, const std::vector<std::string>& words,
                             const CaseResult& result) {
  std::string command = "9ml test --guest " + guest;
  for (const std::string& word : words) command += " " + vm::shellQuoted(word);
  return command + " --suite '" + result.suite + "/" + result.name + "'";
}

TextReport::TextReport(std::FILE* out, Options options)
    : out_(out), options_(std::move(options)), terminal_(isatty(fileno(out)) != 0) {}

TextReport::~TextReport() { clearLive(); }

void TextReport::clearLive() {
  if (!live_shown_) return;
  std::fputs("\r\033[K", out_);
  live_shown_ = false;
}

void TextReport::line(std::string_view text) {
  clearLive();
  std::fprintf(out_, "%.*s\n", static_cast<int>(text.size()), text.data());
  std::fflush(out_);
}

void TextReport::live(std::string_view what) {
  const std::lock_guard lock(mutex_);
  if (!terminal_) return;
  const auto now = steady_clock::now();
  if (live_shown_ && now - shown_ < std::chrono::milliseconds(200)) return;
  shown_ = now;
  std::fprintf(out_, "\r\033[K%6s  %.*s", seconds(since(started_)).c_str(),
               static_cast<int>(std::min<std::size_t>(what.size(), 68)), what.data());
  std::fflush(out_);
  live_shown_ = true;
}

void TextReport::begin(const RunFacts& facts) {
  const std::lock_guard lock(mutex_);
  std::string where = facts.guest;
  if (!facts.image.empty()) where += " (" + facts.image + ")";
  line("guest " + where + ": " + std::to_string(facts.selected) + " cases");
}

void TextReport::step(std::string_view what) {
  const std::lock_guard lock(mutex_);
  if (terminal_) {
    live_shown_ = false;
    std::fputs("\r\033[K", out_);
    live(what);
  } else {
    line(what);
  }
}

void TextReport::note(std::string_view sentence) {
  const std::lock_guard lock(mutex_);
  line(sentence);
}

void TextReport::detail(std::string_view text) {
  const std::lock_guard lock(mutex_);
  if (options_.verbose) line(text);
}

void TextReport::result(const CaseResult& result) {
  const std::lock_guard lock(mutex_);
  if (result.suite != suite_) {
    endSuite();
    suite_ = result.suite;
  }
  SuiteLine& suite = suites_[result.suite];
  suite.summary.count(result.word);
  suite.seconds += result.seconds;
  if (result.metrics.max_of_bound > suite.worst) {
    suite.worst = result.metrics.max_of_bound;
    suite.worst_case = result.name;
  }
  const bool bad = result.word != Word::kPass && result.word != Word::kSkip;
  if (bad) {
    ++failed_;
    if (failures_.size() < options_.most_failures) failures_.push_back(result);
  }
  if (options_.verbose) {
    char text[64];
    std::snprintf(text, sizeof text, "  %.3f of bound, %.2f ulp", result.metrics.max_of_bound,
                  result.metrics.max_ulp);
    line(std::string(wordText(result.word)) + "  " + result.suite + "/" + result.name + text +
         (result.reason.empty() ? "" : "  " + result.reason));
  } else if (bad && failed_ <= options_.most_failures) {
    line(std::string(wordText(result.word)) + "  " + result.suite + "/" + result.name);
  } else {
    live(result.suite + "/" + result.name);
  }
}

void TextReport::endSuite() {
  const auto at = suites_.find(suite_);
  if (at == suites_.end()) return;
  const SuiteLine& s = at->second;
  char text[160];
  std::snprintf(text, sizeof text, "%-10s %6zu passed %5zu failed %5zu skipped %8s", suite_.c_str(),
                s.summary.passed, s.summary.failed, s.summary.skipped, seconds(s.seconds).c_str());
  std::string whole = text;
  if (s.worst > 0) {
    std::snprintf(text, sizeof text, "   nearest its bound: %.0f %% in %s", 100 * s.worst,
                  s.worst_case.c_str());
    whole += text;
  }
  line(whole);
}

void TextReport::end(const Summary& summary, double elapsed) {
  const std::lock_guard lock(mutex_);
  endSuite();
  suite_.clear();
  if (!failures_.empty()) line("");
  for (const CaseResult& f : failures_) {
    line(std::string(wordText(f.word)) + "  " + f.suite + "/" + f.name + ": " + f.reason);
    line("      " + reproduceCommand(options_.guest, options_.words, f));
  }
  if (failed_ > failures_.size()) {
    line("and " + std::to_string(failed_ - failures_.size()) + " more" +
         (options_.log.empty() ? std::string() : ", all in " + options_.log.string()));
  }
  line("took " + seconds(elapsed));
  line(summary.line());
}

}  // namespace harness
