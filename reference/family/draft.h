// Models in the making: sizes, weights under GGUF's names and a vocabulary, which the writers put
// into any format that can express them.
//
//   const Draft draft = randomDraft("qwen2", 1);
//   std::vector<std::byte> file = ggufFile(draft, TensorType::kQ4_K);
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "reference/family/hyper.h"
#include "reference/family/network.h"
#include "reference/format/tensor_type.h"
#include "reference/model/model.h"
#include "reference/text/text_tokenizer.h"
#include "reference/text/tokenizer.h"

namespace reference {

struct DraftTensor {
  std::vector<std::uint64_t> shape;  ///< slowest first
  std::vector<float> values;
};

struct Draft {
  std::string kind;  ///< "qwen2", "llama-yarn"
  Hyper hyper;
  std::vector<std::pair<std::string, DraftTensor>> tensors;  ///< in the order of files
  std::vector<TokenPiece> pieces;
  std::vector<std::pair<std::string, std::string>> merges;  ///< byte-level vocabularies
  std::string chatTemplate;  ///< how a conversation becomes text; GGUF and folders hold it

  const DraftTensor* find(const std::string& name) const;
};

/// Every kind that randomDraft makes: the families and their variants.
std::vector<std::string> draftKinds();

/// Random weights from a seed, from integers only, so that every host makes the same. `wide`: rows
/// of 256, as K types need them; otherwise sizes that are no multiples of a vector's width, but
/// rows of 32 and more as the small blocks need them. Throws Error for an unknown kind.
Draft randomDraft(const std::string& kind, std::uint64_t seed, bool wide = false);

/// A tokenizer.bin's pieces as SentencePiece spells them.
std::vector<TokenPiece> piecesOf(const Tokenizer& tokenizer);

/// A Llama of a .bin file with its tokenizer's pieces.
Draft draftOf(const Model& model, const std::vector<TokenPiece>& pieces);

/// The draft itself as a network, no file between. Throws Error as makeNetwork does.
Network networkOf(const Draft& draft);

/// A file of a folder.
struct NamedFile {
  std::string name;
  std::vector<std::byte> bytes;
};

/// GGUF, version 3: matrices of this type where their rows are whole blocks, else Q8_0, else F16;
/// vectors F32. Throws Error for families that GGUF has no name for (OPT).
std::vector<std::byte> ggufFile(const Draft& draft, TensorType type);
/// The same cut into several files of about as many tensors each.
std::vector<NamedFile> ggufParts(const Draft& draft, TensorType type, std::size_t parts);

/// A folder of Hugging Face: config.json and model.safetensors of F32, F16 or BF16, in one file or
/// several with their index.
std::vector<NamedFile> safetensorsFolder(const Draft& draft, TensorType type, std::size_t shards);

/// The same with pytorch_model.bin.
std::vector<NamedFile> pytorchFolder(const Draft& draft, TensorType type);

/// Meta's folder of a Llama: params.json, consolidated.00.pth and so on.
std::vector<NamedFile> metaFolder(const Draft& draft, TensorType type, std::size_t parts);

/// llama2.c's .bin of a Llama, versions 0, 1 and 2; `group` is version 2's.
std::vector<std::byte> llama2cFile(const Draft& draft, int version, std::size_t group = 0);

/// Any of those by a word: gguf-TYPE, split-TYPE-PARTS, hf-TYPE, shards-TYPE-N, torch-TYPE,
/// meta-TYPE-PARTS, bin-VERSION, bin-2-GROUP. A single file has no name. Throws Error for other
/// words and for what a format cannot express.
std::vector<NamedFile> filesOf(const Draft& draft, const std::string& form);

}  // namespace reference
