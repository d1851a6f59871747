// Model and tokenizer files with exactly one thing wrong, and the word that says what.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace reference {

/// A pair of files of which at least one must be refused.
struct Malformed {
  std::string name;          ///< of the case: "dim-zero"
  std::string wrong;         ///< what is wrong, in words
  std::string word;          ///< must occur in the sentence with which any reader refuses it
  bool inTokenizer = false;  ///< the tokenizer is the bad one, the model is good
  std::vector<std::byte> model;
  std::vector<std::byte> tokenizer;
};

/// Every case; the same files every time. The good files that they are made of come from
/// randomModel and randomTokenizer.
std::vector<Malformed> malformedFiles();

}  // namespace reference
