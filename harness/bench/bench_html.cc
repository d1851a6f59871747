#include <algorithm>
#include <cstdarg>
#include <cstdio>

#include "harness/bench/bench_report.h"
#include "harness/bench/statistics.h"

namespace harness {
namespace {

constexpr int kLabels = 260;  // pixels
constexpr int kWidth = 560;
constexpr int kRow = 20;

__attribute__((format(printf, 1, 2))) std::string formatted(const char* format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  return text;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

/// A line of a chart: a bar, the spread of its samples, and where it should reach.
struct Line {
  std::string label;
  std::string text;  ///< the value, for people
  double value = 0;
  double least = 0;
  double most = 0;
  double limit = 0;  ///< 0: none
  bool bad = false;
};

std::string svgHead(int height) {
  return formatted(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-size=\"12\" "
      "font-family=\"sans-serif\">\n",
      kLabels + kWidth + 90, height);
}

/// The lines one below the other, within an SVG; empty where there is nothing to plot.
std::string rows(const std::vector<Line>& lines) {
  double most = 0;
  for (const Line& l : lines) most = std::max({most, l.value, l.limit});
  if (most <= 0) return "";
  const auto at = [&](double value) { return kLabels + kWidth * std::min(value / most, 1.0); };
  std::string svg;
  int y = 2;
  for (const Line& l : lines) {
    svg += formatted("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", kLabels - 6, y + 14) +
           escaped(l.label) + "</text>\n";
    svg += formatted("<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/>\n",
                     kLabels, y + 2, at(l.value) - kLabels, l.bad ? "#c66" : "#58a");
    svg += formatted("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#222\"/>\n",
                     at(l.least), at(l.most), y + 9, y + 9);
    if (l.limit > 0) {
      svg += formatted(
          "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#000\" "
          "stroke-width=\"3\"/>\n",
          at(l.limit), at(l.limit), y, y + 18);
    }
    svg += formatted("<text x=\"%.1f\" y=\"%d\">", at(l.value) + 6, y + 14) + escaped(l.text) +
           "</text>\n";
    y += kRow;
  }
  return svg;
}

std::string chart(const std::string& title, const std::vector<Line>& lines) {
  const std::string svg = rows(lines);
  if (svg.empty()) return "";
  return "<h2>" + escaped(title) + "</h2>\n" + svgHead(kRow * int(lines.size()) + 4) + svg +
         "</svg>\n";
}

/// Bars as parts of their limits, so that all reach for 1.
std::vector<Line> barsOf(const BenchResult& r) {
  std::vector<Line> lines;
  for (const Bar& b : r.bars) {
    if (!b.limit || *b.limit <= 0 || b.value() <= 0) continue;
    const auto part = [&](double v) { return b.less ? *b.limit / v : v / *b.limit; };
    const double a = part(std::max(b.spread.min, 1e-9));
    const double z = part(std::max(b.spread.max, 1e-9));
    lines.push_back({b.name, figureText(b.value(), b.unit), std::min(part(b.value()), 2.0),
                     std::min({a, z, 2.0}), std::min(std::max(a, z), 2.0), 1, !b.ok()});
  }
  return lines;
}

/// What the measurements of some names did in a second.
std::string rateChart(const BenchResult& r, const std::string& title, double Timing::*amount,
                      const char* unit, const std::vector<std::string>& names) {
  std::vector<Line> lines;
  for (const Timing& t : r.timings) {
    if (std::find(names.begin(), names.end(), t.name) == names.end()) continue;
    const Spread s = spreadOf(t.ns);
    const double of = amount == nullptr ? 1e9 : t.*amount;
    if (s.min <= 0 || of <= 0) continue;
    lines.push_back({t.name + " " + t.shape + " " + t.set, figureText(of / s.median, unit),
                     of / s.median, of / s.max, of / s.min});
  }
  return chart(title, lines);
}

}  // namespace

std::string benchSvg(const BenchResult& r) {
  const std::vector<Line> lines = barsOf(r);
  const std::string where = "guest " + r.guest + ", " + r.cpu.name + ", kernels " + r.cpu.chosen +
                            ", " + r.started.substr(0, 10);
  // White behind it: a page may be dark.
  return svgHead(kRow * int(lines.size()) + 28) +
         "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + rows(lines) +
         formatted("<text x=\"%d\" y=\"%d\">", kLabels, kRow * int(lines.size()) + 18) +
         escaped(where) + "</text>\n</svg>\n";
}

std::string benchHtml(const BenchResult& r) {
  std::string page =
      "<!doctype html>\n<meta charset=\"utf-8\">\n<title>9ml bench</title>\n"
      "<style>body { font-family: sans-serif } </style>\n<h1>9ml bench</h1>\n<p>guest " +
      escaped(r.guest) + ", " + escaped(r.cpu.name) + ", kernels " + escaped(r.cpu.chosen) + ", " +
      escaped(r.started) + "</p>\n";
  page += chart("Bars, as parts of what they are held to (at most twice)", barsOf(r));
  page += rateChart(r, "Tokens a second", nullptr, "/s",
                    {"decode", "prompt", "one", "batch", "chosen", "context", "guess"});
  page += rateChart(r, "Bytes a second, beside reading alone", &Timing::bytes, "GB/s",
                    {"decode", "stream", "q80", "q40", "q4k"});
  page += rateChart(r, "Operations a second, beside registers alone", &Timing::flops, "G/s",
                    {"tile", "peak", "blocks", "matvec"});
  return page;
}

}  // namespace harness
