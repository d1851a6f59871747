// Tokenizers out of the files they come in.
#pragma once

#include <filesystem>
#include <string>

#include "reference/format/gguf.h"
#include "reference/text/text_tokenizer.h"

namespace reference {

/// GGUF's tokenizer.ggml keys: "llama" (SentencePiece's BPE), "gpt2" (byte-level BPE) and "t5"
/// (unigram), as llama.cpp reads them. Throws Error for other kinds, naming them.
TokenizerRules ggufTokenizer(const Gguf& file);

/// SentencePiece's tokenizer.model, BPE and unigram.
TokenizerRules sentencePieceTokenizer(std::span<const std::byte> bytes, const std::string& name);

/// Hugging Face's tokenizer.json.
TokenizerRules huggingFaceTokenizer(std::string_view json, const std::string& name);

/// GPT-2's vocab.json and merges.txt. `kind` is one of PreTokenizer's.
TokenizerRules mergesTokenizer(std::string_view vocabulary, std::string_view merges,
                               const std::string& kind, const std::string& name);

/// Whichever of those a file or folder holds, told by content.
TextTokenizer loadTokenizer(const std::filesystem::path& path);

}  // namespace reference
