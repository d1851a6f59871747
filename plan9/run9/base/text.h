// Strings as Plan 9's kernel makes them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace run9 {

/// printf into a string.
[[gnu::format(printf, 1, 2)]] std::string format(const char* text, ...);

/// Quoted for rc where it has to be, as %q prints.
std::string quote(std::string_view text);

/// At most limit bytes, cut between characters.
std::string_view cut(std::string_view text, std::size_t limit);

/// The first character of UTF-8 text and its length; a bad sequence is U+FFFD of length 1.
char32_t firstRune(std::string_view text, std::size_t& length);
std::string encodeRune(char32_t rune);

/// Words separated by blanks, quoted ones as rc reads them (' doubled inside).
std::vector<std::string> words(std::string_view text);

/// A number in a field of the width that devices use, with a blank after it.
std::string numberField(uint64_t number, int width = 12);

/// The leading decimal number, as atoi.
int64_t leadingNumber(std::string_view text);

/// Slashes doubled, "." and ".." removed.
std::string cleanName(std::string_view name);

/// Copies the part of text that a read of count bytes at offset wants.
long readText(std::string_view text, void* buffer, long count, int64_t offset);

}  // namespace run9
