#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>

#include "harness/bench/bench_report.h"

namespace harness {
namespace {

__attribute__((format(printf, 1, 2))) std::string formatted(const char* format, ...) {
  char text[256];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  return text;
}

/// Three digits, as many of them behind the point as there is room for.
std::string threeDigits(double value) {
  const double size = std::fabs(value);
  const int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
  return formatted("%.*f", decimals, value);
}

std::string rule(std::size_t width) { return std::string(width, '-') + "\n"; }

/// The part of a limit that was reached, or nothing where that limit was not measured.
std::string share(const BenchResult& r, const Timing& t, const char* limit,
                  double Timing::*amount) {
  const Timing* l = findTiming(r.timings, limit, t.set, t.shape);
  if (l == nullptr || l == &t || t.*amount == 0 || l->*amount == 0) return "";
  const double ratio = spreadOf(pairedRatios(l->ns, t.ns)).median;
  return formatted("%.0f %%", 100 * ratio * (t.*amount) / (l->*amount));
}

std::string against(const BenchResult& r, const Timing& t) {
  const Timing* port = findTiming(r.timings, t.name, "port", t.shape);
  if (port == nullptr || t.set == "port" || t.name == "stream" || t.name == "peak") return "";
  return formatted("%.2f x", spreadOf(pairedRatios(port->ns, t.ns)).median);
}

std::string timingTable(const BenchResult& r) {
  std::string title =
      formatted("%-10s %-22s %-6s %9s %9s %9s %7s %8s %8s %7s %7s\n", "kernel", "shape", "set",
                "median", "least", "most", "GB/s", "GFLOP/s", "to port", "stream", "peak");
  const std::string line = rule(title.size() - 1);
  std::string text = line + title + line;
  for (const Timing& t : r.timings) {
    const Spread s = spreadOf(t.ns);
    const auto rate = [&](double amount) {
      return amount > 0 && s.median > 0 ? threeDigits(amount / s.median) : std::string();
    };
    text += formatted("%-10s %-22s %-6s %9s %9s %9s %7s %8s %8s %7s %7s\n", t.name.c_str(),
                      t.shape.c_str(), t.set.c_str(), callTimeText(s.median).c_str(),
                      callTimeText(s.min).c_str(), callTimeText(s.max).c_str(),
                      rate(t.bytes).c_str(), rate(t.flops).c_str(), against(r, t).c_str(),
                      share(r, t, "stream", &Timing::bytes).c_str(),
                      share(r, t, "peak", &Timing::flops).c_str());
  }
  return text + "\n";
}

std::string limitText(const Bar& bar) {
  if (!bar.limit) return "";
  return (bar.less ? "at most " : "at least ") + figureText(*bar.limit, bar.unit);
}

}  // namespace

std::string callTimeText(double ns) {
  if (ns < 999.5) return threeDigits(ns) + " ns";
  if (ns < 999.5e3) return threeDigits(ns / 1e3) + " us";
  if (ns < 999.5e6) return threeDigits(ns / 1e6) + " ms";
  return threeDigits(ns / 1e9) + " s";
}

std::string figureText(double value, const std::string& unit) {
  return threeDigits(value) + " " + unit;
}

std::string benchTable(const BenchResult& r) {
  std::string text = "guest " + r.guest;
  if (!r.image.empty()) text += " (" + r.image + ")";
  if (!r.cpu.name.empty()) text += ", " + r.cpu.name;
  text += "\n";
  if (!r.timings.empty()) {
    text += "kernels of the set " + r.cpu.chosen + " are chosen; port was compiled by " +
            r.compiler + "\n" + timingTable(r);
  }
  if (r.bars.empty()) return text;
  const std::string title =
      formatted("%-18s %14s %14s %14s   %-20s\n", "bar", "median", "least", "most", "limit");
  const std::string line = rule(title.size() - 1);
  text += line + title + line;
  for (const Bar& b : r.bars) {
    text +=
        formatted("%-18s %14s %14s %14s   %-20s%s\n", b.name.c_str(),
                  figureText(b.value(), b.unit).c_str(), figureText(b.spread.min, b.unit).c_str(),
                  figureText(b.spread.max, b.unit).c_str(), limitText(b).c_str(),
                  !b.limit ? ""
                  : b.ok() ? "met"
                           : "missed");
    text.erase(text.find_last_not_of(" \n") + 1);
    text += "\n";
  }
  return text;
}

std::string barLines(const BenchResult& r) {
  std::string text;
  for (const Bar& b : r.bars) {
    std::string line = formatted("%-18s %16s   %-20s%s", b.name.c_str(),
                                 figureText(b.value(), b.unit).c_str(), limitText(b).c_str(),
                                 !b.limit ? ""
                                 : b.ok() ? "met"
                                          : "missed");
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

}  // namespace harness
