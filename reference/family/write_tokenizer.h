// Vocabularies as files.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "reference/text/text_tokenizer.h"

namespace reference {

/// SentencePiece's tokenizer.model of a BPE vocabulary with bytes, as Llama's.
std::vector<std::byte> sentencePieceFile(const std::vector<TokenPiece>& pieces);

/// tokenizer.json of a byte-level vocabulary, cut as GPT-2's or Qwen 2's words.
std::string byteLevelJson(const std::vector<TokenPiece>& pieces,
                          const std::vector<std::pair<std::string, std::string>>& merges,
                          bool qwen);

/// llama2.c's tokenizer.bin.
std::vector<std::byte> tokenizerBin(const std::vector<TokenPiece>& pieces);

}  // namespace reference
