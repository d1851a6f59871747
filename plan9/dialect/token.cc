#include "plan9/dialect/token.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace plan9::dialect {

void Report::add(const Token& at, const std::string& sentence) {
  const std::string file = at.file == nullptr ? "" : *at.file;
  for (const Violation& v : all_)
    if (v.file == file && v.line == at.line && v.sentence == sentence) return;
  all_.push_back({file, at.line, sentence});
}

Number readNumber(const std::string& text) {
  Number n;
  std::string lower = text;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const bool hex = lower.rfind("0x", 0) == 0;
  n.binary = lower.rfind("0b", 0) == 0;
  n.hexFloat = hex && lower.find_first_of("p.") != std::string::npos;
  n.floating = n.hexFloat || (!hex && lower.find_first_of(".e") != std::string::npos);
  if (n.floating) {
    n.single = lower.back() == 'f';
    n.zero = std::strtod(lower.c_str(), nullptr) == 0;
    return n;
  }
  n.wide = lower.find("ll") != std::string::npos;
  const unsigned long long value = std::strtoull(lower.c_str(), nullptr, 0);
  n.zero = value == 0;
  n.beyond32 = value > 0xFFFFFFFFULL;
  return n;
}

}  // namespace plan9::dialect
