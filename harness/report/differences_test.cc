#include "harness/report/differences.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "harness/error.h"
#include "harness/report/report.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

class DifferencesTest : public ::testing::Test {
 protected:
  ~DifferencesTest() override {
    fs::remove(a_);
    fs::remove(b_);
  }

  static void write(const fs::path& file,
                    const std::vector<std::tuple<std::string, Word, double>>& cases) {
    JsonReport report(file);
    report.begin({});
    Summary summary;
    for (const auto& [name, word, error] : cases) {
      CaseResult r;
      r.suite = "s";
      r.name = name;
      r.word = word;
      r.metrics.max_of_bound = error;
      report.result(r);
      summary.count(word);
    }
    report.end(summary, 1);
  }

  static void writeBits(const fs::path& file, const std::string& bits) {
    JsonReport report(file);
    report.begin({});
    CaseResult r;
    r.suite = "s";
    r.name = "x";
    r.bits = bits;
    report.result(r);
    report.end({1, 0, 0}, 1);
  }

  std::vector<std::string> changes() const {
    std::vector<std::string> list;
    for (const Change& c : differences(a_, b_)) {
      list.push_back(changeWord(c.kind) + " " + c.name + (isRegression(c) ? "!" : ""));
    }
    std::sort(list.begin(), list.end());
    return list;
  }

  fs::path a_ = fs::path(::testing::TempDir()) / ("a" + std::to_string(getpid()));
  fs::path b_ = fs::path(::testing::TempDir()) / ("b" + std::to_string(getpid()));
};

TEST_F(DifferencesTest, TheSameResultsDifferInNothing) {
  write(a_, {{"x", Word::kPass, 0.5}, {"y", Word::kFail, HUGE_VAL}});
  EXPECT_TRUE(differences(a_, a_).empty());
}

TEST_F(DifferencesTest, OtherBitsAreToldAndAreNoRegression) {
  writeBits(a_, "0011223344556677");
  writeBits(b_, "0011223344556677");
  EXPECT_TRUE(differences(a_, b_).empty());
  writeBits(b_, "0011223344556678");
  EXPECT_EQ(changes(), std::vector<std::string>{"bits s/x"});
  writeBits(b_, "");  // nothing was computed: nothing to compare
  EXPECT_TRUE(differences(a_, b_).empty());
}

TEST_F(DifferencesTest, EveryKindOfChange) {
  write(a_, {{"gone", Word::kPass, 0},
             {"worse", Word::kPass, 0.5},
             {"better", Word::kKilled, 0},
             {"nearer", Word::kPass, 0.5},
             {"farther", Word::kPass, 0.5},
             {"noise", Word::kPass, 0.5},
             {"still-bad", Word::kFail, 2}});
  write(b_, {{"new", Word::kPass, 0},
             {"worse", Word::kFail, 3},
             {"better", Word::kPass, 0.1},
             {"nearer", Word::kPass, 0.3},
             {"farther", Word::kPass, 0.8},
             {"noise", Word::kPass, 0.52},
             {"still-bad", Word::kTimeout, 2}});
  EXPECT_EQ(changes(),
            (std::vector<std::string>{"appeared s/new", "better s/better", "changed s/still-bad",
                                      "farther s/farther!", "nearer s/nearer", "vanished s/gone!",
                                      "worse s/worse!"}));
}

TEST_F(DifferencesTest, WhatIsNoResultsFileIsNamed) {
  EXPECT_THROW(differences("/nonexistent.json", "/nonexistent.json"), Error);
  for (const char* text : {"", "[]", "{}", "{\"cases\": 3}", "{\"cases\": [1]}",
                           "{\"cases\": [{\"result\": 3}]}", "{\"cases\": [{\"bits\": null}]}",
                           "{\"cases\": [{\"suite\": [], \"name\": \"a\"}]}", "not JSON"}) {
    std::ofstream(a_) << text;
    EXPECT_THROW(differences(a_, a_), Error) << text;
  }
}

}  // namespace
}  // namespace harness
