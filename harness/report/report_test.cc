#include "harness/report/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "harness/error.h"
#include "harness/report/runs.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

CaseResult result(const std::string& suite, const std::string& name, Word word,
                  const std::string& reason = {}) {
  CaseResult r;
  r.suite = suite;
  r.name = name;
  r.kernels = "sse2";
  r.word = word;
  r.reason = reason;
  r.metrics.max_of_bound = 0.25;
  return r;
}

class ReportTest : public ::testing::Test {
 protected:
  ~ReportTest() override { fs::remove(file_); }

  std::string content() const {
    std::ifstream in(file_);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }

  /// A small run with one of everything, told to a reporter.
  static void tell(Reporter& reporter) {
    RunFacts facts;
    facts.guest = "9front";
    facts.image = "9front-11554";
    facts.version = "1";
    facts.started = "2026-03-01T12:00:00Z";
    facts.selected = 4;
    reporter.begin(facts);
    Summary summary;
    for (const CaseResult& r : {result("dot", "n1", Word::kPass),
                                result("dot", "n2", Word::kFail, "out[0] is <1> & \"2\""),
                                result("story", "a", Word::kPanic, "panic: x"),
                                result("story", "b", Word::kSkip, "the machine died")}) {
      reporter.result(r);
      summary.count(r.word);
    }
    reporter.end(summary, 2.5);
  }

  std::string text(const TextReport::Options& options) {
    std::FILE* out = std::fopen(file_.c_str(), "w");
    {
      TextReport report(out, options);
      tell(report);
    }
    std::fclose(out);
    return content();
  }

  fs::path file_ = fs::path(::testing::TempDir()) / ("report" + std::to_string(getpid()));
};

TEST_F(ReportTest, TextEndsWithTheCounts) {
  TextReport::Options options;
  options.guest = "9front";
  const std::string said = text(options);
  EXPECT_THAT(said, EndsWith("\n1 passed, 2 failed, 1 skipped\n"));
  EXPECT_THAT(said, HasSubstr("guest 9front (9front-11554): 4 cases\n"));
  EXPECT_THAT(said, Not(HasSubstr("\r"))) << "a pipe gets plain lines";
}

TEST_F(ReportTest, TextRepeatsFailuresWithTheirCommand) {
  TextReport::Options options;
  options.guest = "9front";
  EXPECT_THAT(text(options), HasSubstr("fail  dot/n2: out[0] is <1> & \"2\"\n"
                                       "      9ml test --guest 9front --suite 'dot/n2'\n"
                                       "panic  story/a: panic: x\n"
                                       "      9ml test --guest 9front --suite 'story/a'\n"));
}

TEST_F(ReportTest, TheCommandThatReproducesHasWhatTheRunWasAskedFor) {
  TextReport::Options options;
  options.guest = "native";
  options.words = {"--suites", "my suites", "--guest-src", "mine"};
  EXPECT_THAT(text(options), HasSubstr("9ml test --guest native --suites 'my suites' --guest-src "
                                       "mine --suite 'dot/n2'\n"));
}

TEST_F(ReportTest, TextNamesTheLogWhereMoreFailed) {
  TextReport::Options options;
  options.most_failures = 1;
  options.log = "/runs/last/results.json";
  EXPECT_THAT(text(options), HasSubstr("and 1 more, all in /runs/last/results.json\n"));
}

TEST_F(ReportTest, VerboseTextHasALineACase) {
  TextReport::Options options;
  options.verbose = true;
  EXPECT_THAT(text(options), HasSubstr("pass  dot/n1  0.250 of bound"));
}

TEST_F(ReportTest, JsonHasCasesAndSummary) {
  {
    JsonReport report(file_);
    tell(report);
  }
  const auto json = nlohmann::json::parse(content());
  ASSERT_EQ(json["cases"].size(), 4U);
  const auto& bad = json["cases"][1];
  EXPECT_EQ(bad["suite"], "dot");
  EXPECT_EQ(bad["name"], "n2");
  EXPECT_EQ(bad["guest"], "9front");
  EXPECT_EQ(bad["image"], "9front-11554");
  EXPECT_EQ(bad["kernels"], "sse2");
  EXPECT_EQ(bad["result"], "fail");
  EXPECT_EQ(bad["metrics"]["of_bound"], 0.25);
  EXPECT_EQ(json["cases"][2]["result"], "panic");
  EXPECT_EQ(json["summary"]["passed"], 1);
  EXPECT_EQ(json["summary"]["failed"], 2);
  EXPECT_EQ(json["summary"]["skipped"], 1);
  EXPECT_EQ(json["summary"]["cases"], 4);
}

TEST_F(ReportTest, JsonOfARunThatDoesNotEndIsNotThere) {
  {
    JsonReport report(file_);
    report.begin({});
    report.result(result("dot", "n1", Word::kPass));
  }
  EXPECT_FALSE(fs::exists(file_));
}

TEST_F(ReportTest, ARunThatIsKilledLeavesNothingHalfWritten) {
  std::ofstream(file_) << "of yesterday";
  const pid_t pid = fork();
  if (pid == 0) {
    JsonReport json(file_);
    JunitReport junit(file_.string() + ".xml");
    for (Reporter* r : {static_cast<Reporter*>(&json), static_cast<Reporter*>(&junit)}) {
      r->begin({});
      for (int i = 0; i < 1000; ++i) r->result(result("dot", "n1", Word::kPass));
    }
    kill(getpid(), SIGKILL);
  }
  waitpid(pid, nullptr, 0);
  EXPECT_EQ(content(), "of yesterday");
  int beside = 0;
  for (const auto& e : fs::directory_iterator(file_.parent_path())) {
    if (e.path().filename().string().starts_with(file_.filename().string())) ++beside;
  }
  EXPECT_EQ(beside, 1);
}

TEST_F(ReportTest, AFileThatIsALinkOrADeviceStaysOne) {
  const fs::path link = file_.string() + ".link";
  std::ofstream(file_) << "old";
  fs::create_symlink(file_, link);
  {
    JsonReport report(link);
    tell(report);
  }
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(nlohmann::json::parse(content())["cases"].size(), 4U);
  fs::remove(link);
  JunitReport nowhere("/dev/null");
  tell(nowhere);
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(ReportTest, JsonGoesDownAPipeThatHasNoNameOfItsOwn) {
  vm::Pipe pipe = vm::makePipe();
  {
    JsonReport report("/dev/fd/" + std::to_string(pipe.write.get()));
    tell(report);
  }
  pipe.write.reset();
  std::string text(1 << 16, '\0');
  const ssize_t n = read(pipe.read.get(), text.data(), text.size());
  ASSERT_GT(n, 0);
  text.resize(static_cast<std::size_t>(n));
  EXPECT_EQ(nlohmann::json::parse(text)["cases"].size(), 4U);
}

TEST_F(ReportTest, AFullDiskIsASentence) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "skipped: no /dev/full here";
  JsonReport report("/dev/full");
  report.begin({});
  EXPECT_THROW(report.end({}, 1), Error);
}

TEST_F(ReportTest, JsonSurvivesInfinitiesAndBadText) {
  {
    JsonReport report(file_);
    report.begin({});
    CaseResult r = result("dot", "n1", Word::kFail, "\xff\xfe");
    r.metrics.max_abs = HUGE_VAL;
    report.result(r);
    report.end({}, 1);
  }
  EXPECT_TRUE(nlohmann::json::parse(content())["cases"][0]["metrics"]["max_abs"].is_null());
}

TEST_F(ReportTest, JunitEscapesAndCounts) {
  JunitReport report(file_);
  tell(report);
  const std::string xml = content();
  EXPECT_THAT(xml, HasSubstr("<testsuites name=\"9ml\" tests=\"4\" failures=\"2\" skipped=\"1\""));
  EXPECT_THAT(xml, HasSubstr("message=\"out[0] is &lt;1&gt; &amp; &quot;2&quot;\""));
  EXPECT_THAT(xml, HasSubstr("<testcase classname=\"9front.dot\" name=\"n1\""));
  EXPECT_THAT(xml, HasSubstr("<skipped message=\"the machine died\"/>"));
  EXPECT_THAT(xml, EndsWith("</testsuites>\n"));
}

TEST_F(ReportTest, APlaceThatCannotBeWrittenIsNamedAtOnce) {
  EXPECT_THROW(JsonReport("/nonexistent/x.json"), Error);
  EXPECT_THROW(JunitReport("/nonexistent/x.xml"), Error);
}

TEST(Runs, TheOldestGoButNoneThatIsUnderway) {
  const fs::path runs = fs::path(::testing::TempDir()) / ("runs" + std::to_string(getpid()));
  for (int i = 10; i < 40; ++i) {
    fs::create_directories(runs / ("20260101-0000" + std::to_string(i) + "-test-99999999"));
  }
  const fs::path running = runs / ("20250101-000000-test-" + std::to_string(getpid()));
  fs::create_directories(running);
  const fs::path fresh = newRunFolder(runs, "test");
  EXPECT_TRUE(fs::exists(fresh));
  EXPECT_TRUE(fs::exists(running));
  EXPECT_EQ(keptRuns(runs).size(), 21U);
  fs::remove_all(runs);
}

TEST(Summary, TheLine) {
  Summary s;
  EXPECT_EQ(s.line(), "0 passed, 0 failed");
  for (const Word w : {Word::kPass, Word::kFail, Word::kTimeout, Word::kPanic, Word::kDied,
                       Word::kLost, Word::kKilled, Word::kSkip}) {
    s.count(w);
  }
  EXPECT_EQ(s.line(), "1 passed, 6 failed, 1 skipped");
  EXPECT_EQ(s.cases(), 8U);
}

}  // namespace
}  // namespace harness
