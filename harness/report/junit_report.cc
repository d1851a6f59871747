#include <sstream>

#include "harness/error.h"
#include "harness/report/report.h"
#include "vm/text.h"

namespace harness {
namespace {

std::string attribute(std::string_view text) { return '"' + vm::xmlEscape(text) + '"'; }

}  // namespace

JunitReport::JunitReport(const std::filesystem::path& file) : file_(file, "JUnit's XML") {}

void JunitReport::begin(const RunFacts& facts) { facts_ = facts; }

void JunitReport::result(const CaseResult& r) {
  SuiteText& suite = suites_[r.suite];
  suite.summary.count(r.word);
  suite.seconds += r.seconds;
  std::ostringstream out;
  out << "<testcase classname=" << attribute(facts_.guest + "." + r.suite)
      << " name=" << attribute(r.name) << " time=\"" << r.seconds << "\"";
  if (r.word == Word::kPass) {
    out << "/>\n";
  } else if (r.word == Word::kSkip) {
    out << "><skipped message=" << attribute(r.reason) << "/></testcase>\n";
  } else {
    out << "><failure type=" << attribute(wordText(r.word)) << " message=" << attribute(r.reason)
        << "/></testcase>\n";
  }
  suite.cases += out.str();
}

void JunitReport::end(const Summary& summary, double seconds) {
  std::ostringstream out;
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"9ml\" tests=\""
      << summary.cases() << "\" failures=\"" << summary.failed << "\" skipped=\"" << summary.skipped
      << "\" time=\"" << seconds << "\">\n";
  for (const auto& [name, suite] : suites_) {
    out << "<testsuite name=" << attribute(name) << " hostname=" << attribute(facts_.guest)
        << " timestamp=" << attribute(facts_.started) << " tests=\"" << suite.summary.cases()
        << "\" failures=\"" << suite.summary.failed << "\" skipped=\"" << suite.summary.skipped
        << "\" time=\"" << suite.seconds << "\">\n"
        << suite.cases << "</testsuite>\n";
  }
  out << "</testsuites>\n";
  file_.write(out.str());
  file_.finish();
}

}  // namespace harness
