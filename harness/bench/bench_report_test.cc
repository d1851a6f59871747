#include "harness/bench/bench_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace harness {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

BenchResult example() {
  BenchResult r;
  r.guest = "9front";
  r.image = "9front-1";
  r.compiler = "6c";
  r.cpu = {"a processor", "sse2", "sse", {"sse2", "port"}, "sse2"};
  r.timings = {{"matvec", "sse2", "n2-d2", 1000, 500, {100, 200, 150}},
               {"matvec", "port", "n2-d2", 1000, 500, {200, 600, 450}},
               {"stream", "sse2", "n2-d2", 500, 0, {45, 45, 45}}};
  Bar speed{.name = "decode", .group = "decode", .unit = "tokens/s", .spread = {500, 400, 600}};
  Bar boot{.name = "cold-boot", .group = "harness", .unit = "s", .spread = {31, 20, 40}};
  boot.limit = 30;
  boot.less = true;
  r.bars = {speed, boot};
  return r;
}

TEST(CallTimeText, HasThreeDigits) {
  EXPECT_EQ(callTimeText(6.04), "6.04 ns");
  EXPECT_EQ(callTimeText(99.96), "100 ns");
  EXPECT_EQ(callTimeText(999.6), "1.00 us");
  EXPECT_EQ(callTimeText(12345), "12.3 us");
  EXPECT_EQ(callTimeText(6541111), "6.54 ms");
  EXPECT_EQ(callTimeText(2.5e9), "2.50 s");
}

TEST(BenchTable, HasEachTimingBesideWhatItIsHeldAgainst) {
  const std::string table = benchTable(example());
  EXPECT_THAT(table, HasSubstr("guest 9front (9front-1), a processor"));
  EXPECT_THAT(table, HasSubstr("port was compiled by 6c"));
  // 3 times the portable set, 0.6 of the stream's bytes a second.
  EXPECT_THAT(table, testing::ContainsRegex("matvec +n2-d2 +sse2 +150 ns +100 ns +200 ns +6.67 "
                                            "+3.33 +3.00 x +60 %"));
  EXPECT_THAT(table, testing::ContainsRegex("cold-boot +31.0 s +20.0 s +40.0 s +at most 30.0 s "
                                            "+missed\n"));
}

TEST(BarLines, AreABarEach) {
  const std::string lines = barLines(example());
  EXPECT_THAT(lines, testing::ContainsRegex("decode +500 tokens/s\n"));
  EXPECT_THAT(lines, testing::ContainsRegex("cold-boot +31.0 s +at most 30.0 s +missed\n"));
  EXPECT_THAT(lines, Not(HasSubstr("matvec")));
}

TEST(BenchJson, HasBarsAndMeasurements) {
  const auto j = nlohmann::json::parse(benchJson(example()));
  EXPECT_EQ(j["format"], 1);
  EXPECT_EQ(j["port"], "6c");
  EXPECT_EQ(j["cpu"]["chosen"], "sse2");
  ASSERT_EQ(j["bars"].size(), 2U);
  EXPECT_EQ(j["bars"][0]["name"], "decode");
  EXPECT_EQ(j["bars"][0]["value"], 500);
  EXPECT_FALSE(j["bars"][0].contains("bar"));
  EXPECT_EQ(j["bars"][1]["bar"], 30);
  EXPECT_EQ(j["bars"][1]["ok"], false);
  EXPECT_EQ(j["bars"][1]["better"], "less");
  EXPECT_EQ(j["bars"][1]["min"], 20);
  ASSERT_EQ(j["measurements"].size(), 3U);
  EXPECT_EQ(j["measurements"][0]["median"], 150);
  EXPECT_EQ(j["measurements"][0]["samples"].size(), 3U);
}

TEST(BenchHtml, PlotsBarsAndRatesWithTheirNames) {
  BenchResult r = example();
  r.cpu.name = "fast & <cheap>";
  const std::string page = benchHtml(r);
  EXPECT_THAT(page, HasSubstr("fast &amp; &lt;cheap>"));
  EXPECT_THAT(page, HasSubstr(">cold-boot</text>"));
  EXPECT_THAT(page, HasSubstr(">31.0 s</text>"));
  EXPECT_THAT(page, HasSubstr("matvec n2-d2 sse2</text>"));
  // A bar without a limit is in no plot, and nothing is plotted that is not there.
  EXPECT_THAT(page, Not(HasSubstr("tokens/s")));
  EXPECT_THAT(benchHtml({}), Not(HasSubstr("<svg")));
}

TEST(BenchSvg, IsAFileOfTheBars) {
  const std::string svg = benchSvg(example());
  EXPECT_THAT(svg, StartsWith("<svg xmlns="));
  EXPECT_THAT(svg, HasSubstr(">cold-boot</text>"));
  EXPECT_THAT(svg, EndsWith("</svg>\n"));
  EXPECT_THAT(benchSvg({}), HasSubstr("<svg"));
}

}  // namespace
}  // namespace harness
