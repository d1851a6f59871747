#include "plan9/6a/language/preprocessor.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace plan9::asm6 {
namespace {

constexpr int kDeepest = 100;  // expansions inside expansions, before a macro counts as endless
constexpr size_t kMostTokens = 1 << 20;  // out of macros, before they count as endless
constexpr size_t kMostIncludes = 500;    // files read, before an inclusion counts as endless

std::string readFile(const std::string& path, const Position* at) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in || in.bad()) {
    std::string sentence = "cannot read " + path;
    if (at != nullptr) throw Error(*at, sentence);
    throw Error("6a: " + sentence);
  }
  return text.str();
}

}  // namespace

void Preprocessor::define(const std::string& definition) {
  size_t eq = definition.find('=');
  std::string value = eq == std::string::npos ? "1" : definition.substr(eq + 1);
  Macro m;
  m.body = tokenize(value, "-D " + definition);
  m.body.pop_back();
  macros_[definition.substr(0, eq)] = m;
}

std::vector<Token> Preprocessor::run(const std::string& path) {
  files_.push_back(path);
  std::string folder = std::filesystem::path(path).parent_path().string();
  folders_.insert(folders_.begin(), folder.empty() ? "." : folder);
  return runText(readFile(path, nullptr), path);
}

std::vector<Token> Preprocessor::runText(const std::string& text, const std::string& name) {
  if (folders_.empty()) folders_.emplace_back(".");
  push(tokenize(text, name));
  return process();
}

void Preprocessor::push(std::vector<Token> tokens) {
  pending_.insert(pending_.begin(), std::make_move_iterator(tokens.begin()),
                  std::make_move_iterator(tokens.end()));
}

Token Preprocessor::take() {
  Token t = pending_.front();
  if (t.kind != Token::Kind::end) pending_.pop_front();
  return t;
}

std::vector<Token> Preprocessor::process() {
  std::vector<Token> out;
  bool lineStart = true;
  for (;;) {
    Token t = take();
    bool skipping = std::find(conditions_.begin(), conditions_.end(), false) != conditions_.end();
    if (t.kind == Token::Kind::end) {
      if (!conditions_.empty()) throw Error(t.at, "an #ifdef or #ifndef has no #endif");
      out.push_back(t);
      return out;
    }
    if (t.is('#') && t.depth == 0) {
      if (!lineStart) throw Error(t.at, "a # stands inside a line");
      directive(t.at);
      continue;
    }
    lineStart = t.kind == Token::Kind::newline;
    if (skipping && !lineStart) continue;
    if (t.kind == Token::Kind::name && expand(t)) continue;
    out.push_back(t);
  }
}

std::vector<Token> Preprocessor::restOfLine() {
  std::vector<Token> line;
  while (pending_.front().kind != Token::Kind::newline && pending_.front().kind != Token::Kind::end)
    line.push_back(take());
  return line;
}

void Preprocessor::directive(const Position& at) {
  std::vector<Token> line = restOfLine();
  if (line.empty() || line[0].kind != Token::Kind::name)
    throw Error(at, "no directive's name follows #");
  std::string what = line[0].text;
  line.erase(line.begin());
  bool named = !line.empty() && line[0].kind == Token::Kind::name;
  if (what == "ifdef" || what == "ifndef") {
    if (!named || line.size() != 1) throw Error(at, "#" + what + " takes one name");
    conditions_.push_back((macros_.count(line[0].text) != 0) == (what == "ifdef"));
    return;
  }
  if (what == "else" || what == "endif") {
    if (conditions_.empty()) throw Error(at, "#" + what + " without #ifdef");
    if (what == "else")
      conditions_.back() = !conditions_.back();
    else
      conditions_.pop_back();
    return;
  }
  if (std::find(conditions_.begin(), conditions_.end(), false) != conditions_.end()) return;
  if (what == "define") {
    defineMacro(line, at);
  } else if (what == "undef") {
    if (!named || line.size() != 1) throw Error(at, "#undef takes one name");
    macros_.erase(line[0].text);
  } else if (what == "include") {
    include(line, at);
  } else if (what != "pragma") {
    throw Error(at, "#" + what + " is unknown to 6a's preprocessor");
  }
}

void Preprocessor::defineMacro(const std::vector<Token>& line, const Position& at) {
  if (line.empty() || line[0].kind != Token::Kind::name) throw Error(at, "#define takes a name");
  const std::string& name = line[0].text;
  if (macros_.count(name) != 0) throw Error(at, "macro " + name + " is defined twice");
  Macro m;
  size_t i = 1;
  if (i < line.size() && line[i].is('(') && !line[i].spaced) {
    m.hasParameters = true;
    for (i++; i < line.size() && !line[i].is(')'); i++) {
      if (line[i].is(',')) continue;
      if (line[i].kind != Token::Kind::name)
        throw Error(at, "a parameter of macro " + name + " is no name: " + line[i].text);
      m.parameters.push_back(line[i].text);
    }
    if (i == line.size()) throw Error(at, "the parameters of macro " + name + " are not closed");
    i++;
  }
  m.body.assign(line.begin() + static_cast<std::ptrdiff_t>(i), line.end());
  macros_[name] = m;
}

void Preprocessor::include(const std::vector<Token>& line, const Position& at) {
  std::string name;
  bool quoted = !line.empty() && line[0].kind == Token::Kind::string;
  if (quoted) {
    name = line[0].text;
  } else if (!line.empty() && line[0].is('<')) {
    for (size_t i = 1; i < line.size() && !line[i].is('>'); i++) name += line[i].text;
  }
  if (name.empty()) throw Error(at, "#include takes \"file\" or <file>");
  if (files_.size() > kMostIncludes) throw Error(at, "files include each other without end");
  for (size_t i = quoted ? 0 : 1; i < folders_.size(); i++) {
    std::string path = folders_[i] == "." ? name : folders_[i] + "/" + name;
    if (!std::filesystem::exists(path)) continue;
    files_.push_back(path);
    std::vector<Token> tokens = tokenize(readFile(path, &at), path);
    tokens.pop_back();
    push(std::move(tokens));
    return;
  }
  throw Error(at, "included file " + name + " is in none of the include folders");
}

std::vector<std::vector<Token>> Preprocessor::arguments(const Token& name) {
  std::vector<std::vector<Token>> args(1);
  take();  // the parenthesis
  for (int level = 0;;) {
    Token t = take();
    if (t.kind == Token::Kind::end)
      throw Error(name.at, "the arguments of macro " + name.text + " are not closed");
    if (t.kind == Token::Kind::newline) continue;
    if (level == 0 && t.is(')')) return args;
    if (level == 0 && t.is(',')) {
      args.emplace_back();
      continue;
    }
    if (t.is('(')) level++;
    if (t.is(')')) level--;
    args.back().push_back(t);
  }
}

bool Preprocessor::expand(const Token& name) {
  auto found = macros_.find(name.text);
  if (found == macros_.end()) return false;
  const Macro& m = found->second;
  if (m.hasParameters && !pending_.front().is('(')) return false;
  if (name.depth > kDeepest) throw Error(name.at, "macro " + name.text + " expands without end");
  std::vector<std::vector<Token>> args;
  if (m.hasParameters) {
    args = arguments(name);
    if (m.parameters.empty() && args.size() == 1 && args[0].empty()) args.clear();
    if (args.size() != m.parameters.size())
      throw Error(name.at, "macro " + name.text + " takes " + std::to_string(m.parameters.size()) +
                               " arguments, found " + std::to_string(args.size()));
  }
  std::vector<Token> out;
  for (const Token& t : m.body) {
    auto p = std::find(m.parameters.begin(), m.parameters.end(), t.text);
    if (t.kind == Token::Kind::name && p != m.parameters.end()) {
      const auto& arg = args[static_cast<size_t>(p - m.parameters.begin())];
      out.insert(out.end(), arg.begin(), arg.end());
    } else {
      out.push_back(t);
    }
  }
  expanded_ += out.size();
  if (expanded_ > kMostTokens) throw Error(name.at, "macro " + name.text + " expands without end");
  for (Token& t : out) {
    t.at = name.at;
    t.depth = name.depth + 1;
  }
  push(std::move(out));
  return true;
}

}  // namespace plan9::asm6
