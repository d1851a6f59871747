// The forms of a bench's report; docs/bench.md describes them.
#pragma once

#include <string>

#include "harness/bench/bar.h"

namespace harness {

/// "494 ns", "9.67 us", "6.54 ms".
std::string callTimeText(double ns);

/// A bar's figure with its unit: "2.41 x", "17.9 s", "38 MiB".
std::string figureText(double value, const std::string& unit);

/// For people: a table of the timings, each beside the portable set and its limits, and one of the
/// bars.
std::string benchTable(const BenchResult& result);

/// A line a bar: its name, its value, its limit, and whether it is met.
std::string barLines(const BenchResult& result);

/// For people: a page of plots, which needs nothing beside it.
std::string benchHtml(const BenchResult& result);

/// The bars alone, as parts of what they are held to: an SVG file.
std::string benchSvg(const BenchResult& result);

/// Everything, as JSON.
std::string benchJson(const BenchResult& result);

}  // namespace harness
