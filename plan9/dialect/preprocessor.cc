#include "plan9/dialect/preprocessor.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace plan9::dialect {
namespace {

namespace fs = std::filesystem;

// What the system's headers define, as far as types are concerned.
constexpr const char* kSystem = R"(
#define nil ((void*)0)
#define nelem(x) (sizeof(x)/sizeof((x)[0]))
#define offsetof(s, m) ((ulong)0)
#define assert(x) used(x)
#define USED(x) used(x)
#define SET(x) used(x)
#define ARGBEGIN switch(0)
#define ARGEND
#define ARGF() ((char*)0)
#define EARGF(x) ((x), (char*)0)
#define ARGC() 0
#define va_start(list, last) used(list)
#define va_end(list) used(list)
#define va_copy(to, from) used(to)
#define va_arg(list, type) (*(type*)used(list))
#define PI 3.141592653589793
#define PIO2 1.570796326794896619231
#define HUGE 3.4028234e38
)";

constexpr const char* kHeaders[] = {"u.h",      "libc.h",  "bio.h",     "thread.h", "ctype.h",
                                    "auth.h",   "fcall.h", "9p.h",      "ureg.h",   "mp.h",
                                    "libsec.h", "ip.h",    "authsrv.h", "tos.h"};

constexpr const char* kUnknownMacros[] = {"__LINE__", "__FILE__",    "__DATE__",
                                          "__TIME__", "__COUNTER__", "__VA_OPT__"};

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream s;
  s << in.rdbuf();
  return s.str();
}

}  // namespace

Preprocessor::Preprocessor(Report& report, std::vector<fs::path> includes)
    : report_(report), includes_(std::move(includes)) {
  static const std::string kName = "libc.h";
  Tokens none;
  lines(lex(kSystem, kName), "", &none);
}

Tokens Preprocessor::run(const fs::path& path) {
  Tokens out;
  file(path, &out);
  return out;
}

Tokens Preprocessor::runText(const std::string& text, const std::string& name) {
  names_.push_back(name);
  Tokens out;
  lines(lex(text, names_.back()), "", &out);
  return out;
}

bool Preprocessor::skipping() const {
  return std::find(taken_.begin(), taken_.end(), false) != taken_.end();
}

void Preprocessor::file(const fs::path& path, Tokens* out) {
  const fs::path known = fs::weakly_canonical(path);
  if (!open_.insert(known).second) return;  // a circle, which the compiler will show
  names_.push_back(path.lexically_normal().string());
  lines(lex(read(path), names_.back()), path.parent_path(), out);
  open_.erase(known);
}

void Preprocessor::lines(const std::vector<Line>& all, const fs::path& folder, Tokens* out) {
  // A macro's arguments may go over several lines: all text between two directives is one.
  Tokens text;
  const auto flush = [&] {
    expand(text, {}, out);
    text.clear();
  };
  for (const Line& line : all) {
    if (line.directive) {
      flush();
      directive(line.tokens, folder, out);
    } else if (!skipping()) {
      text.insert(text.end(), line.tokens.begin(), line.tokens.end());
    }
  }
  flush();
}

void Preprocessor::directive(const Tokens& line, const fs::path& folder, Tokens* out) {
  if (line.size() < 2) return;
  const Token& word = line[1];
  const std::string name = line.size() > 2 ? line[2].text : "";
  if (word.is("ifdef") || word.is("ifndef")) {
    taken_.push_back((macros_.count(name) != 0) == word.is("ifdef"));
  } else if (word.is("else")) {
    if (!taken_.empty()) taken_.back() = !taken_.back();
  } else if (word.is("endif")) {
    if (!taken_.empty()) taken_.pop_back();
  } else if (word.is("if") || word.is("elif")) {
    report_.add(word, "6c's preprocessor has no #" + word.text +
                          ": use #ifdef, or choose the file in the mkfile");
    if (word.is("if")) taken_.push_back(true);
  } else if (skipping()) {
    return;
  } else if (word.is("define")) {
    define(line);
  } else if (word.is("undef")) {
    macros_.erase(name);
  } else if (word.is("include")) {
    include(line, folder, out);
  } else if (!word.is("pragma") && !word.is("line")) {
    report_.add(word, "6c's preprocessor has no #" + word.text);
  }
}

void Preprocessor::define(const Tokens& line) {
  if (line.size() < 3) return;
  Macro macro;
  size_t at = 3;
  if (at < line.size() && line[at].is("(") && line[at].glued) {
    macro.function = true;
    for (at++; at < line.size() && !line[at].is(")"); at++) {
      if (line[at].kind == Kind::kName) macro.parameters.push_back(line[at].text);
      if (line[at].is("...")) macro.variadic = true;
    }
    at++;
  }
  macro.body.assign(line.begin() + static_cast<std::ptrdiff_t>(std::min(at, line.size())),
                    line.end());
  for (const Token& t : macro.body)
    if (t.is("#") || t.is("##"))
      report_.add(t, "6c's preprocessor has no " + t.text + " in macros");
  macros_[line[2].text] = std::move(macro);
}

void Preprocessor::include(const Tokens& line, const fs::path& folder, Tokens* out) {
  if (line.size() < 3) return;
  std::string name = line[2].text;
  if (name.size() < 2) return;
  const bool system = name[0] == '<';
  name = name.substr(1, name.size() - 2);
  if (name.rfind('/', 0) == 0) {
    report_.add(line[2],
                "#include of the absolute name " + name + " ties the source to one machine");
    return;
  }
  if (system) {
    if (std::find(std::begin(kHeaders), std::end(kHeaders), name) == std::end(kHeaders)) {
      report_.add(line[2], "<" + name + "> is not a header that Plan 9 and the shim both have");
      return;
    }
    const char* expected = system_.empty() ? "u.h" : system_.size() == 1 ? "libc.h" : nullptr;
    if (expected != nullptr && name != expected && name != "u.h")
      report_.add(line[2],
                  "<" + std::string(expected) + "> must be included before <" + name + ">");
    if (std::find(system_.begin(), system_.end(), name) == system_.end()) system_.push_back(name);
    return;
  }
  std::vector<fs::path> places = {folder};
  places.insert(places.end(), includes_.begin(), includes_.end());
  for (const fs::path& place : places)
    if (fs::exists(place / name)) {
      file(place / name, out);
      return;
    }
  report_.add(line[2], "cannot find \"" + name + "\"");
}

size_t Preprocessor::call(const Tokens& in, size_t at, const Macro& macro,
                          std::set<std::string> hidden, Tokens* out) {
  const Token& name = in[at];
  std::vector<Tokens> arguments(1);
  int depth = 0;
  size_t i = at + 1;
  for (; i < in.size(); i++) {
    if (in[i].is("(") && depth++ == 0) continue;
    if (in[i].is(")") && --depth == 0) break;
    const bool rest = macro.variadic && arguments.size() > macro.parameters.size();
    if (in[i].is(",") && depth == 1 && !rest)
      arguments.emplace_back();
    else
      arguments.back().push_back(in[i]);
  }
  if (macro.variadic && (arguments.size() <= macro.parameters.size() || arguments.back().empty()))
    report_.add(name, "6c does not take a variadic macro without an argument for its dots: give '" +
                          name.text + "' at least one");
  Tokens body;
  for (const Token& t : macro.body) {
    const auto p = std::find(macro.parameters.begin(), macro.parameters.end(), t.text);
    const bool dots = t.is("__VA_ARGS__");
    size_t index = static_cast<size_t>(p - macro.parameters.begin());
    if (t.kind == Kind::kName && (dots || p != macro.parameters.end())) {
      if (dots) index = macro.parameters.size();
      if (index < arguments.size())
        body.insert(body.end(), arguments[index].begin(), arguments[index].end());
    } else {
      body.push_back(t);
      body.back().file = name.file;
      body.back().line = name.line;
    }
  }
  hidden.insert(name.text);
  expand(body, hidden, out);
  return i;
}

void Preprocessor::expand(const Tokens& in, const std::set<std::string>& hidden, Tokens* out) {
  for (size_t i = 0; i < in.size(); i++) {
    const Token& t = in[i];
    if (t.kind == Kind::kName && std::find(std::begin(kUnknownMacros), std::end(kUnknownMacros),
                                           t.text) != std::end(kUnknownMacros))
      report_.add(t, "6c's preprocessor has no " + t.text);
    const auto macro = macros_.find(t.text);
    const bool known = t.kind == Kind::kName && macro != macros_.end() && hidden.count(t.text) == 0;
    const bool called = known && i + 1 < in.size() && in[i + 1].is("(");
    if (!known || (macro->second.function && !called)) {
      out->push_back(t);
    } else if (!macro->second.function) {
      Tokens body = macro->second.body;
      for (Token& b : body) {
        b.file = t.file;
        b.line = t.line;
      }
      std::set<std::string> inner = hidden;
      inner.insert(t.text);
      expand(body, inner, out);
    } else {
      const Macro copy = macro->second;
      i = call(in, i, copy, hidden, out);
    }
  }
}

}  // namespace plan9::dialect
