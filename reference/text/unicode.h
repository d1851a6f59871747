// What tokenizers ask of a character: its general category, its lower case, normal forms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

/// The two letters of the general category, "Lu"; "Cn" where nothing is assigned.
std::string categoryOf(std::uint32_t rune);

/// The property White_Space.
bool isWhiteSpace(std::uint32_t rune);

/// The simple lower case.
std::uint32_t lowerOf(std::uint32_t rune);

/// Unicode Standard Annex 15. Bytes that are no UTF-8 become U+FFFD.
enum class NormalForm { kNfc, kNfd };
std::string normalForm(std::string_view text, NormalForm form);

/// The characters of a text; a byte that belongs to none is U+FFFD.
std::vector<std::uint32_t> runesOf(std::string_view text);

}  // namespace reference
