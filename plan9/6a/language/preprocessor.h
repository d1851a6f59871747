// The preprocessor that is built into 6a: #define with parameters, #include, #ifdef; no #if, no ##.
#ifndef PLAN9_6A_PREPROCESSOR_H_
#define PLAN9_6A_PREPROCESSOR_H_

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "plan9/6a/language/lexer.h"

namespace plan9::asm6 {

/// Reads a file and what it includes, and expands macros. What comes out has no directives; a token
/// that a macro produced has the position of the macro's call.
class Preprocessor {
 public:
  /// `name` or `name=value`, as 6a's -D.
  void define(const std::string& definition);
  /// A folder to search for included files, after the folder of the first file.
  void addIncludeFolder(const std::string& folder) { folders_.push_back(folder); }

  /// Throws Error.
  std::vector<Token> run(const std::string& path);
  /// The same over text that is no file.
  std::vector<Token> runText(const std::string& text, const std::string& name);
  /// Every file that was read, in order.
  const std::vector<std::string>& files() const { return files_; }

 private:
  struct Macro {
    bool hasParameters = false;
    std::vector<std::string> parameters;
    std::vector<Token> body;
  };

  void push(std::vector<Token> tokens);
  Token take();
  void directive(const Position& at);
  void defineMacro(const std::vector<Token>& line, const Position& at);
  void include(const std::vector<Token>& line, const Position& at);
  std::vector<Token> restOfLine();
  bool expand(const Token& name);
  std::vector<std::vector<Token>> arguments(const Token& name);
  std::vector<Token> process();

  std::map<std::string, Macro> macros_;
  std::vector<std::string> folders_;
  std::vector<std::string> files_;
  std::deque<Token> pending_;
  size_t expanded_ = 0;
  std::vector<bool> conditions_;  // one per open #ifdef: is its branch taken
};

}  // namespace plan9::asm6

#endif  // PLAN9_6A_PREPROCESSOR_H_
