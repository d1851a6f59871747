// The three forms of a report. docs/results.md describes them.
#pragma once

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "harness/conformance/outcome.h"
#include "harness/guest/guest.h"
#include "harness/report/late_file.h"

namespace harness {

/// For people: a live line on a terminal, plain lines on a pipe, one line a suite, failures again
/// at the end with the command that reproduces each, and the counts as the last line. Threads may
/// share it.
class TextReport : public Reporter, public Listener {
 public:
  struct Options {
    bool verbose = false;            ///< a line a case, and details
    std::string guest;               ///< for the reproducing command
    std::vector<std::string> words;  ///< of it too: what else the run was asked for
    std::size_t most_failures = 25;
    std::filesystem::path log;  ///< named when more failed
  };

  TextReport(std::FILE* out, Options options);
  ~TextReport() override;

  void begin(const RunFacts& facts) override;
  void result(const CaseResult& result) override;
  void end(const Summary& summary, double seconds) override;
  void step(std::string_view what) override;
  void note(std::string_view sentence) override;
  void detail(std::string_view line) override;

  /// The live line's text about running cases; shown at most five times a second.
  void live(std::string_view what);

  /// The guest for reproducing commands, once it is known.
  void setGuest(const std::string& guest) { options_.guest = guest; }

 private:
  struct SuiteLine {
    Summary summary;
    double seconds = 0;
    double worst = 0;  ///< part of the tolerance used
    std::string worst_case;
  };

  void line(std::string_view text);
  void clearLive();
  void endSuite();

  std::recursive_mutex mutex_;  ///< held by every public function: some use another
  std::FILE* out_;
  Options options_;
  bool terminal_;
  bool live_shown_ = false;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point shown_{};
  std::string suite_;
  std::map<std::string, SuiteLine> suites_;
  std::vector<CaseResult> failures_;
  std::size_t failed_ = 0;
};

/// cases and summary as JSON, written as they come.
class JsonReport : public Reporter {
 public:
  /// `file` is there when the run has ended. Throws Error.
  explicit JsonReport(const std::filesystem::path& file);

  void begin(const RunFacts& facts) override;
  void result(const CaseResult& result) override;
  void end(const Summary& summary, double seconds) override;

 private:
  LateFile out_;
  RunFacts facts_;
  bool first_ = true;
};

/// JUnit's XML, one testsuite a suite.
class JunitReport : public Reporter {
 public:
  explicit JunitReport(const std::filesystem::path& file);

  void begin(const RunFacts& facts) override;
  void result(const CaseResult& result) override;
  void end(const Summary& summary, double seconds) override;

 private:
  /// A suite's finished cases; XML wants the counts before them, so the text waits in a file.
  struct SuiteText {
    Summary summary;
    double seconds = 0;
    std::string cases;
  };

  LateFile file_;
  RunFacts facts_;
  std::map<std::string, SuiteText> suites_;
};

/// The command that runs just this case again, on the same guest with the same words.
std::string reproduceCommand(const std::string& guest, const std::vector<std::string>& words,
                             const CaseResult& result);

}  // namespace harness
