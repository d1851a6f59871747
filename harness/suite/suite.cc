#include "harness/suite/suite.h"

#include <toml++/toml.h>
#include <algorithm>
#include <cctype>
#include <charconv>
#include <fstream>
#include <optional>
#include <sstream>

#include "harness/error.h"
#include "harness/suite/caselist.h"
#include "harness/suite/parameters.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// A key of a block with its alternatives.
struct Axis {
  std::string name;
  std::vector<std::string> values;
  bool list = false;  ///< written as a list: always part of the name
  std::uint32_t line = 0;
};

constexpr const char* kNameLetters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

[[noreturn]] void refuse(const fs::path& file, const toml::source_region& where,
                         const std::string& sentence) {
  throw Error(ExitStatus::kUsage,
              file.string() + ":" + std::to_string(where.begin.line) + ": " + sentence);
}

// More cases than these are a slip of the pen, and more than a host could hold.
constexpr std::size_t kMostCases = 1'000'000;

/// The whole text as a number not below zero, or nothing.
std::optional<std::uint64_t> wholeNumber(std::string_view text) {
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return value;
}

/// "a..b" as the numbers from a to b; anything else as itself.
void appendAlternatives(const fs::path& file, const toml::source_region& where,
                        const std::string& text, std::vector<std::string>& values) {
  const std::size_t dots = text.find("..");
  if (dots == std::string::npos) {
    values.push_back(text);
    return;
  }
  const auto from = wholeNumber(std::string_view(text).substr(0, dots));
  const auto to = wholeNumber(std::string_view(text).substr(dots + 2));
  if (!from || !to || *from > *to || *to - *from >= kMostCases) {
    refuse(file, where,
           "'" + text +
               "' is no range, expected FROM..TO, two whole numbers that rise by less than " +
               std::to_string(kMostCases));
  }
  for (std::uint64_t i = *from; i <= *to; ++i) values.push_back(std::to_string(i));
}

std::string scalar(const fs::path& file, const std::string& key, const toml::node& node) {
  if (const auto* i = node.as_integer()) return std::to_string(i->get());
  if (const auto* s = node.as_string()) return s->get();
  refuse(file, node.source(), "'" + key + "' is neither a number, a text nor a list of these");
}

/// A key whose value must be a text; `otherwise` where the table has none.
std::string textOf(const fs::path& file, const toml::table& table, const char* key,
                   const std::string& otherwise) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return otherwise;
  if (const auto* s = node->as_string()) return s->get();
  refuse(file, node->source(), std::string("'") + key + "' is not a text in quotes");
}

/// The same for true or false.
bool flagOf(const fs::path& file, const toml::table& table, const char* key, bool otherwise) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return otherwise;
  if (const auto* b = node->as_boolean()) return b->get();
  refuse(file, node->source(), std::string("'") + key + "' is neither true nor false");
}

std::string joined(const std::vector<std::string_view>& words) {
  std::string all;
  for (const std::string_view word : words) {
    if (!all.empty()) all += ", ";
    all += word;
  }
  return all;
}

/// Refuses a key that is none of those: one that nobody reads is most often a slip of the pen.
void requireKnown(const fs::path& file, const toml::key& key, const std::string& of,
                  const std::vector<std::string_view>& known) {
  if (std::find(known.begin(), known.end(), key.str()) != known.end()) return;
  refuse(
      file, key.source(),
      "'" + std::string(key.str()) + "' is no key of " + of + ", expected one of " + joined(known));
}

Axis readAxis(const fs::path& file, const std::string& key, const toml::node& node) {
  Axis axis{key, {}, node.is_array(), node.source().begin.line};
  if (const auto* list = node.as_array()) {
    for (const toml::node& item : *list) {
      appendAlternatives(file, item.source(), scalar(file, key, item), axis.values);
    }
    if (axis.values.empty()) refuse(file, node.source(), "'" + key + "' is an empty list");
  } else {
    axis.values.push_back(scalar(file, key, node));
  }
  return axis;
}

/// Where a parameter stands in a name: its own ones in the file's order, then the common ones.
int rank(const std::string& name) {
  static const char* const common[] = {"dist", "seed", "align", "set", "procs", "hold"};
  for (int i = 0; i < 6; ++i) {
    if (name == common[i]) return i + 1;
  }
  return 0;
}

std::string nameOf(const Param& p) {
  std::string text = p.value;
  if (p.name == "seed" || p.name == "align" || p.name == "procs") {
    text = p.name[0] + text;
  } else if (!text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) != 0) {
    text = p.name + text;
  }
  for (char& c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '.' && c != '_' && c != '+') {
      c = '_';
    }
  }
  return text;
}

/// Refuses what a guest could not take for the parameter.
void requireInRange(const fs::path& file, const toml::node& node, const Axis& axis) {
  const std::optional<Range> range = rangeOf(axis.name);
  if (!range) return;
  for (const std::string& value : axis.values) {
    const auto number = wholeNumber(value);
    if (number && *number >= range->least && *number <= range->most) continue;
    refuse(file, node.source(),
           "'" + axis.name + "' is '" + value + "', expected a whole number from " +
               std::to_string(range->least) + " to " + std::to_string(range->most));
  }
}

/// A block's axes and those of the defaults that it does not override. `beside` holds the keys that
/// are no parameters.
std::vector<Axis> readAxes(const fs::path& file, const std::string& kernel,
                           const toml::table& block, const std::vector<std::string_view>& beside,
                           const std::vector<Axis>& defaults) {
  std::vector<std::string_view> known = parametersOf(kernel);
  const bool judged = !known.empty();  // a kernel that nobody knows is refused when it is asked for
  known.insert(known.end(), beside.begin(), beside.end());
  std::vector<Axis> axes;
  for (const auto& [key, node] : block) {
    if (judged) requireKnown(file, key, "a case of '" + kernel + "'", known);
    if (std::find(beside.begin(), beside.end(), key.str()) != beside.end()) continue;
    axes.push_back(readAxis(file, std::string(key.str()), node));
    if (judged) requireInRange(file, node, axes.back());
    // TOML holds UTF-8 only: any other bytes are written as %XX and become the text.
    if (axes.back().name != "bytes") continue;
    axes.back().name = "text";
    for (std::string& value : axes.back().values) value = unescapeValue(value);
  }
  for (const Axis& d : defaults) {
    const auto same = [&](const Axis& a) { return a.name == d.name; };
    if (std::none_of(axes.begin(), axes.end(), same)) {
      axes.push_back(d);
      axes.back().line += 1U << 20;  // behind the block's own
    }
  }
  std::stable_sort(axes.begin(), axes.end(), [](const Axis& a, const Axis& b) {
    const int ra = rank(a.name);
    const int rb = rank(b.name);
    return ra != rb ? ra < rb : a.line < b.line;
  });
  return axes;
}

/// Refuses a block of more combinations than the suite may still have.
void requireFew(const fs::path& file, const toml::node& block, const std::vector<Axis>& axes,
                std::size_t already) {
  std::size_t left = kMostCases - already;
  for (const Axis& axis : axes) left /= axis.values.size();
  if (left == 0) {
    refuse(file, block.source(),
           "the suite has more than " + std::to_string(kMostCases) + " cases with these");
  }
}

/// All combinations of a block's values, the last axis changing fastest.
void expandBlock(const std::vector<Axis>& axes, const std::string& prefix, bool in_default,
                 std::size_t& group, std::vector<Case>& cases) {
  std::vector<std::size_t> at(axes.size(), 0);
  for (;;) {
    Case c;
    c.in_default = in_default;
    c.name = prefix;
    bool first_of_group = true;
    for (std::size_t i = 0; i < axes.size(); ++i) {
      const bool shown = axes[i].list || prefix.empty();
      c.params.push_back({axes[i].name, axes[i].values[at[i]], shown});
      if (rank(axes[i].name) >= rank("set") && at[i] != 0) first_of_group = false;
      if (shown) c.name += (c.name.empty() ? "" : "-") + nameOf(c.params.back());
    }
    if (first_of_group) ++group;
    c.group = group;
    cases.push_back(std::move(c));
    std::size_t i = axes.size();
    while (i > 0 && ++at[i - 1] == axes[i - 1].values.size()) at[--i] = 0;
    if (i == 0) return;
  }
}

Tolerance readTolerance(const fs::path& file, const toml::table& table) {
  Tolerance tolerance;
  for (const auto& [key, node] : table) {
    const std::string name(key.str());
    const auto number = node.value<double>();
    if (!number || !(*number >= 0)) {
      refuse(file, node.source(), "'" + name + "' is not a number that is 0 or more");
    }
    if (name == "roundings") {
      tolerance.roundings = *number;
    } else if (name.starts_with("per_")) {
      tolerance.per[name.substr(4)] = *number;
    } else {
      refuse(file, key.source(),
             "'" + name + "' is neither 'roundings' nor 'per_' and a parameter");
    }
  }
  return tolerance;
}

ModelRecipe readModel(const fs::path& file, const toml::table& table) {
  for (const auto& [key, node] : table) {
    requireKnown(file, key, "a [[model]]",
                 {"name", "dim", "hidden", "layers", "heads", "kv_heads", "vocab", "seq_len",
                  "shared", "seed"});
  }
  ModelRecipe m;
  m.name = textOf(file, table, "name", "");
  if (m.name.empty()) refuse(file, table.source(), "a [[model]] without a name");
  const auto take = [&](const char* key, int& to) {
    to = table[key].value_or(0);
    if (to <= 0) {
      refuse(file, table.source(), "model '" + m.name + "' needs '" + key + "', a number above 0");
    }
  };
  take("dim", m.dim);
  take("hidden", m.hidden);
  take("layers", m.layers);
  take("heads", m.heads);
  take("kv_heads", m.kv_heads);
  take("vocab", m.vocab);
  take("seq_len", m.seq_len);
  m.shared = flagOf(file, table, "shared", true);
  if (const toml::node* seed = table.get("seed")) {
    if (!seed->is_integer()) refuse(file, seed->source(), "'seed' is not a whole number");
    m.seed = static_cast<std::uint64_t>(seed->as_integer()->get());
  }
  return m;
}

const toml::table& asTable(const fs::path& file, const toml::node& node, const char* what) {
  const toml::table* table = node.as_table();
  if (table == nullptr) refuse(file, node.source(), std::string("expected ") + what);
  return *table;
}

void readAgreement(const fs::path& file, const toml::node& node, Suite& suite) {
  const auto axis = readAxis(file, "agree", node);
  for (const std::string& v : axis.values) {
    if (v == "procs") {
      suite.agree_procs = true;
    } else if (v == "sets") {
      suite.agree_sets = true;
    } else if (v == "trees") {
      suite.agree_trees = true;
    } else {
      refuse(file, node.source(), "'agree' holds '" + v + "', expected 'procs', 'sets' or 'trees'");
    }
  }
}

/// A case that an earlier block has already made is left out; another one of its name is refused.
void dropRepeated(Suite& suite) {
  std::map<std::string, const Case*> seen;
  std::vector<Case> once;
  once.reserve(suite.cases.size());  // `seen` points into it
  for (Case& c : suite.cases) {
    const auto [at, fresh] = seen.try_emplace(c.name, nullptr);
    if (!fresh && !at->second->sameInputs(c)) {
      throw Error(ExitStatus::kUsage,
                  suite.file.string() + ": two different cases are called '" + c.name + "'");
    }
    if (!fresh) continue;
    once.push_back(std::move(c));
    at->second = &once.back();
  }
  suite.cases = std::move(once);
}

}  // namespace

bool Case::sameInputs(const Case& other) const {
  const auto values = [](const Case& c) {
    std::map<std::string, std::string> m;
    for (const Param& p : c.params) m[p.name] = p.value;
    return m;
  };
  return values(*this) == values(other);
}

const std::string& Case::text(std::string_view param) const {
  for (const Param& p : params) {
    if (p.name == param) return p.value;
  }
  throw Error(ExitStatus::kUsage, "case '" + name + "' lacks the parameter '" + std::string(param) +
                                      "' that its kernel needs");
}

std::string Case::text(std::string_view param, std::string_view otherwise) const {
  for (const Param& p : params) {
    if (p.name == param) return p.value;
  }
  return std::string(otherwise);
}

std::int64_t Case::number(std::string_view param) const {
  const std::string& t = text(param);
  std::int64_t value = 0;
  if (std::from_chars(t.data(), t.data() + t.size(), value).ptr != t.data() + t.size() ||
      t.empty()) {
    throw Error(ExitStatus::kUsage, "case '" + name + "': the parameter '" + std::string(param) +
                                        "' is '" + t + "', expected a number");
  }
  return value;
}

std::int64_t Case::number(std::string_view param, std::int64_t otherwise) const {
  for (const Param& p : params) {
    if (p.name == param) return number(param);
  }
  return otherwise;
}

Suite parseSuite(std::string_view text, const fs::path& file) {
  toml::table root;
  try {
    root = toml::parse(text, file.string());
  } catch (const toml::parse_error& e) {
    refuse(file, e.source(), std::string(e.description()));
  }
  Suite suite;
  suite.file = file;
  suite.name = textOf(file, root, "suite", "");
  if (suite.name.empty()) {
    throw Error(ExitStatus::kUsage, file.string() + ": no 'suite = \"NAME\"', expected one");
  }
  if (suite.name.find_first_not_of(kNameLetters) != std::string::npos) {
    throw Error(ExitStatus::kUsage, file.string() + ": the suite is called '" + suite.name +
                                        "', expected letters, digits, '-' and '_'");
  }
  suite.kernel = textOf(file, root, "kernel", suite.name);
  suite.about = textOf(file, root, "about", "");
  const bool in_default = flagOf(file, root, "default", false);
  std::vector<Axis> defaults;
  std::size_t group = 0;
  for (const auto& [key, node] : root) {
    const std::string_view name = key.str();
    if (name == "tolerance") {
      suite.tolerance = readTolerance(file, asTable(file, node, "[tolerance]"));
    } else if (name == "defaults") {
      defaults = readAxes(file, suite.kernel, asTable(file, node, "[defaults]"), {}, {});
    } else if (name == "agree") {
      readAgreement(file, node, suite);
    } else if (name == "model") {
      if (!node.is_array()) refuse(file, node.source(), "expected [[model]]");
      for (const toml::node& m : *node.as_array()) {
        suite.models.push_back(readModel(file, asTable(file, m, "[[model]]")));
      }
    } else if (name != "suite" && name != "kernel" && name != "about" && name != "default" &&
               name != "cases") {
      refuse(file, key.source(), "'" + std::string(name) + "' is no key of a suite file");
    }
  }
  const toml::array* blocks = root["cases"].as_array();
  if (blocks == nullptr) {
    throw Error(ExitStatus::kUsage, file.string() + ": no [[cases]], expected at least one");
  }
  for (const toml::node& node : *blocks) {
    const toml::table& block = asTable(file, node, "[[cases]]");
    const std::vector<Axis> axes =
        readAxes(file, suite.kernel, block, {"name", "default"}, defaults);
    requireFew(file, node, axes, suite.cases.size());
    expandBlock(axes, textOf(file, block, "name", ""), flagOf(file, block, "default", in_default),
                group, suite.cases);
  }
  dropRepeated(suite);
  return suite;
}

std::vector<Suite> loadSuites(const std::vector<fs::path>& folders) {
  std::map<std::string, Suite> suites;
  for (const fs::path& folder : folders) {
    if (!fs::is_directory(folder)) {
      throw Error(ExitStatus::kUsage, folder.string() + ": no folder of suites there");
    }
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".toml") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      std::ostringstream content;
      content << in.rdbuf();
      if (!in) throw Error(ExitStatus::kUsage, entry.path().string() + ": cannot be read");
      Suite suite = parseSuite(content.str(), entry.path());
      const auto [at, fresh] = suites.try_emplace(suite.name);
      if (!fresh) {
        throw Error(ExitStatus::kUsage, entry.path().string() + ": suite '" + suite.name +
                                            "' is already defined by " + at->second.file.string());
      }
      at->second = std::move(suite);
    }
  }
  std::vector<Suite> list;
  list.reserve(suites.size());
  for (auto& [name, suite] : suites) list.push_back(std::move(suite));
  return list;
}

double roundingsOf(const Tolerance& tolerance, const Case& c) {
  double sum = tolerance.roundings;
  for (const auto& [name, factor] : tolerance.per) {
    sum += factor * static_cast<double>(c.number(name));
  }
  return sum;
}

}  // namespace harness
