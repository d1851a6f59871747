// GPT-2's spelling of bytes as printable characters, in which byte-level vocabularies are written.
#pragma once

#include <string>
#include <string_view>

namespace reference {

/// Each byte as its character: '!' to '~', U+00A1 to U+00AC and U+00AE to U+00FF for themselves,
/// the others as U+0100 and on in ascending order.
std::string spellBytes(std::string_view bytes);

/// The bytes that such characters stand for; a character that stands for none is kept as it is.
std::string unspellBytes(std::string_view text);

}  // namespace reference
