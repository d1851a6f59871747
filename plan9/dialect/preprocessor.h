// preprocessor.h: directives and macros, as far as 6c's own preprocessor knows them.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "plan9/dialect/lexer.h"
#include "plan9/dialect/token.h"

namespace plan9::dialect {

struct Macro {
  bool function = false;
  bool variadic = false;
  std::vector<std::string> parameters;
  Tokens body;
};

/// Gives the words of a file and of the headers that it includes by quoted names, macros expanded,
/// and reports the directives and macros that 6c does not know.
class Preprocessor {
 public:
  Preprocessor(Report& report, std::vector<std::filesystem::path> includes);

  /// Throws std::runtime_error when the file cannot be read.
  Tokens run(const std::filesystem::path& file);

  /// The same for text that is not in a file.
  Tokens runText(const std::string& text, const std::string& name);

 private:
  void file(const std::filesystem::path& path, Tokens* out);
  void lines(const std::vector<Line>& all, const std::filesystem::path& folder, Tokens* out);
  void directive(const Tokens& line, const std::filesystem::path& folder, Tokens* out);
  void define(const Tokens& line);
  void include(const Tokens& line, const std::filesystem::path& folder, Tokens* out);
  void expand(const Tokens& in, const std::set<std::string>& hidden, Tokens* out);
  size_t call(const Tokens& in, size_t at, const Macro& macro, std::set<std::string> hidden,
              Tokens* out);
  bool skipping() const;

  Report& report_;
  std::vector<std::filesystem::path> includes_;
  std::deque<std::string> names_;  // of files; tokens point to them
  std::map<std::string, Macro> macros_;
  std::vector<bool> taken_;  // of the open #ifdefs, the branch being read
  std::set<std::filesystem::path> open_;
  std::vector<std::string> system_;  // headers of the system so far
};

}  // namespace plan9::dialect
