#include "plan9/run9/base/text.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace run9 {

std::string format(const char* text, ...) {
  va_list list;
  va_start(list, text);
  va_list again;
  va_copy(again, list);
  std::string out(static_cast<std::size_t>(std::max(0, std::vsnprintf(nullptr, 0, text, list))),
                  '\0');
  std::vsnprintf(out.data(), out.size() + 1, text, again);
  va_end(again);
  va_end(list);
  return out;
}

std::string quote(std::string_view text) {
  static constexpr std::string_view kSpecial = "`^#*[]=|\\?${}()'<>&;";
  bool needed = text.empty();
  for (const char c : text)
    needed = needed || static_cast<unsigned char>(c) <= ' ' ||
             kSpecial.find(c) != std::string_view::npos;
  if (!needed) return std::string(text);
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += '\'';
    out += c;
  }
  return out + "'";
}

std::string_view cut(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) limit--;
  return text.substr(0, limit);
}

char32_t firstRune(std::string_view text, std::size_t& length) {
  length = 1;
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return first;
  const unsigned more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
  if (more == 0 || text.size() <= more) return 0xFFFD;
  char32_t rune = first & (0x3F >> more);
  for (unsigned i = 1; i <= more; i++) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c & 0xC0) != 0x80) return 0xFFFD;
    rune = rune << 6 | (c & 0x3F);
  }
  length = more + 1;
  return rune;
}

std::string encodeRune(char32_t rune) {
  std::string out;
  if (rune < 0x80) {
    out += static_cast<char>(rune);
  } else if (rune < 0x800) {
    out += static_cast<char>(0xC0 | rune >> 6);
    out += static_cast<char>(0x80 | (rune & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | rune >> 12);
    out += static_cast<char>(0x80 | (rune >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (rune & 0x3F));
  }
  return out;
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> out;
  std::size_t i = 0;
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  for (;;) {
    while (i < text.size() && blank(text[i])) i++;
    if (i == text.size()) return out;
    std::string word;
    bool quoted = false;
    for (; i < text.size() && (quoted || !blank(text[i])); i++) {
      // A quote ends or begins quoting; two of them inside are one.
      const bool twice = quoted && text.substr(i).starts_with("''");
      if (text[i] == '\'' && !twice) {
        quoted = !quoted;
        continue;
      }
      word += text[i];
      if (twice) i++;
    }
    out.push_back(std::move(word));
  }
}

std::string numberField(uint64_t number, int width) {
  return format("%*llu ", width - 1, static_cast<unsigned long long>(number));
}

int64_t leadingNumber(std::string_view text) {
  return std::strtoll(std::string(text).c_str(), nullptr, 10);
}

std::string cleanName(std::string_view name) {
  const bool rooted = !name.empty() && name[0] == '/';
  std::vector<std::string_view> parts;
  for (std::size_t i = 0; i <= name.size();) {
    const std::size_t end = std::min(name.find('/', i), name.size());
    const std::string_view part = name.substr(i, end - i);
    i = end + 1;
    if (part.empty() || part == ".") continue;
    const bool up = part == "..";
    if (up && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else if (!up || !rooted) {
      parts.push_back(part);
    }
  }
  std::string out = rooted ? "/" : "";
  for (const std::string_view part : parts) {
    if (!out.empty() && out.back() != '/') out += '/';
    out += part;
  }
  return out.empty() ? "." : out;
}

long readText(std::string_view text, void* buffer, long count, int64_t offset) {
  if (offset < 0 || offset >= static_cast<int64_t>(text.size())) return 0;
  const std::string_view rest = text.substr(static_cast<std::size_t>(offset));
  const std::size_t n = std::min(rest.size(), static_cast<std::size_t>(count));
  std::memcpy(buffer, rest.data(), n);
  return static_cast<long>(n);
}

}  // namespace run9
