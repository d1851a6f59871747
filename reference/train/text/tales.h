// Makes plain tales for a very small model out of paragraphs of a book: whole sentences in common
// words only, in ASCII, gathered until they have a tale's length.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reference::train {

/// The words of a text: runs of letters, apostrophes inside them included ("didn't").
std::vector<std::string> wordsOf(std::string_view text);

/// Typographic quotation marks and dashes as ASCII; anything else that is not ASCII becomes '?'.
std::string toAscii(std::string_view text);

/// The sentences of a paragraph. A sentence ends at . ? or ! outside of quotation marks, so that
/// what somebody says stays whole. What is left inside an unfinished quotation is dropped, and so
/// is a sentence that does not begin with a capital letter or a quotation mark.
std::vector<std::string> sentencesOf(const std::string& paragraph);

/// What a tale is made of.
struct TaleSettings {
  std::size_t commonWords = 2000;     ///< a sentence with a rarer word is left out
  std::size_t longestSentence = 400;  ///< in characters
  std::size_t taleLength = 600;       ///< a tale ends with the sentence that reaches this
};

/// Tales of books, each a vector of paragraphs; a tale never spans two books.
std::vector<std::string> makeTales(const std::vector<std::vector<std::string>>& books,
                                   const TaleSettings& settings);

}  // namespace reference::train
