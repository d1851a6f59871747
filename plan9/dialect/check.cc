#include "plan9/dialect/check.h"

#include "plan9/dialect/parser.h"
#include "plan9/dialect/preprocessor.h"
#include "plan9/dialect/rules.h"

namespace plan9::dialect {
namespace {

std::vector<Violation> check(const Tokens& tokens, Report& report) {
  checkWords(tokens, report);
  Parser(tokens, report).run();
  return report.all();
}

}  // namespace

std::vector<Violation> checkFile(const std::filesystem::path& file,
                                 const std::vector<std::filesystem::path>& includes) {
  Report report;
  Preprocessor preprocessor(report, includes);
  return check(preprocessor.run(file), report);
}

std::vector<Violation> checkText(const std::string& text) {
  Report report;
  Preprocessor preprocessor(report, {});
  return check(preprocessor.runText(text, "text"), report);
}

}  // namespace plan9::dialect
