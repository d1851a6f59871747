// What the tests of this folder share.
#ifndef PLAN9_6A_TEST_TEXT_H_
#define PLAN9_6A_TEST_TEXT_H_

#include <string>
#include <vector>

#include "plan9/6a/language/preprocessor.h"
#include "plan9/6a/translate.h"

namespace plan9::asm6 {

/// The tokens of a text, macros expanded, joined by spaces; a line's end is `;`.
inline std::string expanded(const std::string& text) {
  std::string s;
  for (const Token& t : Preprocessor().runText(text, "t.s")) {
    if (t.kind == Token::Kind::end) break;
    if (!s.empty()) s += " ";
    s += t.kind == Token::Kind::newline ? ";" : t.text;
  }
  return s;
}

/// What an Error says, or "" if none is thrown.
template <class F>
std::string errorOf(F f) {
  try {
    f();
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

/// The instructions of one public routine's body, one per line: what lies between its label and the
/// end of its frame information, without directives.
inline std::string bodyOf(const std::string& source, const std::string& prototypes) {
  std::string text = translateText(source, prototypes);
  size_t at = text.find("f.plan9:\n");
  std::string body;
  for (at = text.find('\n', at) + 1; at < text.size();) {
    size_t end = text.find('\n', at);
    std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line.find(".cfi_endproc") != std::string::npos) break;
    if (line[0] == '#' || line.find(".cfi_") != std::string::npos) continue;
    for (char& c : line) c = c == '\t' ? ' ' : c;
    if (!body.empty()) body += ";";
    body += line[0] == ' ' ? line.substr(1) : line;
  }
  return body;
}

/// The same for lines put into `TEXT f(SB), 1, $0` with the arguments a, n and s.
inline std::string assembled(const std::string& lines) {
  return bodyOf("TEXT f(SB), 1, $0\n" + lines + "\nRET\n", "void f(float *a, vlong n, float s);");
}

}  // namespace plan9::asm6

#endif  // PLAN9_6A_TEST_TEXT_H_
