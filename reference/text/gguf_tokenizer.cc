#include <algorithm>

#include "reference/error.h"
#include "reference/text/load_tokenizer.h"
#include "reference/text/pretokenizer.h"

namespace reference {
namespace {

const std::string kPrefix = "tokenizer.ggml.";

bool flag(const Gguf& file, const std::string& key, bool otherwise) {
  const GgufValue* value = file.find(kPrefix + key);
  return value ? value->toBool() : otherwise;
}

/// The id under a key, -1 where there is none or it is no token.
int idOf(const Gguf& file, const std::string& key, std::size_t vocab) {
  const GgufValue* value = file.find(kPrefix + key + "_token_id");
  if (value == nullptr || value->toUnsigned() >= vocab) return -1;
  return int(value->toUnsigned());
}

void readPieces(const Gguf& file, TokenizerRules& rules) {
  for (const std::string& text : file.at(kPrefix + "tokens").toTexts())
    rules.pieces.push_back({text, 0, PieceKind::kNormal});
  const auto expectCount = [&](const GgufValue& value) {
    if (value.size() != rules.pieces.size())
      throw Error(value.key + " has " + std::to_string(value.size()) + " elements, expected " +
                  std::to_string(rules.pieces.size()) + ", one for each token");
  };
  if (const GgufValue* scores = file.find(kPrefix + "scores")) {
    expectCount(*scores);
    const std::vector<double> values = scores->toDoubles();
    for (std::size_t i = 0; i < values.size(); i++) rules.pieces[i].score = values[i];
  }
  if (const GgufValue* kinds = file.find(kPrefix + "token_type")) {
    expectCount(*kinds);
    const std::vector<std::int64_t> values = kinds->toIntegers();
    for (std::size_t i = 0; i < values.size(); i++) {
      // 0 is "undefined", taken for a normal one.
      if (values[i] < 0 || values[i] > 6)
        throw Error(kinds->key + "[" + std::to_string(i) + "] is " + std::to_string(values[i]) +
                    ", expected 1 to 6");
      rules.pieces[i].kind = values[i] == 0 ? PieceKind::kNormal : PieceKind(values[i]);
    }
  }
  for (std::size_t i = 0; i < rules.pieces.size(); i++) {
    const TokenPiece& piece = rules.pieces[i];
    const bool special = piece.kind == PieceKind::kControl || piece.kind == PieceKind::kUnknown;
    if (special || piece.kind == PieceKind::kUserDefined)
      rules.added.push_back({.id = int(i), .text = piece.text, .special = special});
  }
}

void readMerges(const Gguf& file, TokenizerRules& rules) {
  for (const std::string& merge : file.at(kPrefix + "merges").toTexts()) {
    // A piece may begin with a space in none but odd vocabularies: the first is the left one's.
    const std::size_t space = merge.find(' ', 1);
    if (space == std::string::npos)
      throw Error(file.name() + ": the merge \"" + merge + "\" has no space between its halves");
    rules.merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
  }
}

}  // namespace

TokenizerRules ggufTokenizer(const Gguf& file) {
  TokenizerRules rules;
  rules.name = file.name();
  rules.longestAddedFirst = true;
  const std::string& model = file.at(kPrefix + "model").toText();
  readPieces(file, rules);
  bool bos = false;
  bool eos = false;
  if (model == "llama" || model == "t5") {
    rules.model =
        model == "llama" ? TokenizerRules::Model::kScores : TokenizerRules::Model::kUnigram;
    rules.byteFallback = model == "llama";
    rules.fuseUnknown = model == "t5";
    rules.dropFirstSpace = flag(file, "add_space_prefix", true);
    bos = model == "llama";
    eos = model == "t5";
    if (rules.dropFirstSpace)
      rules.normal.emplace_back([](const std::string& text) { return ' ' + text; });
    rules.normal.emplace_back(
        [](const std::string& text) { return replacedAll(text, " ", kMark); });
  } else if (model == "gpt2") {
    rules.model = TokenizerRules::Model::kMerges;
    rules.byteLevel = true;
    readMerges(file, rules);
    const GgufValue* kind = file.find(kPrefix + "pre");
    const PreTokenizer words = PreTokenizer::named(kind ? kind->toText() : "default");
    rules.ignoreMerges = words.ignoresMerges();
    rules.split.emplace_back([words](const std::string& text) { return words.words(text); });
    bos = kind != nullptr && (kind->toText() == "llama-bpe" || kind->toText() == "tekken");
  } else {
    throw Error(file.name() + ": tokenizer.ggml.model is \"" + model +
                "\", expected llama, gpt2 or t5");
  }
  // Phi-3's tokenizer.json has "rstrip" with these, which GGUF has no word for but the model's
  // name.
  const GgufValue* named = file.find("general.name");
  std::string name = named ? named->toText() : "";
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  const bool talks =
      std::any_of(rules.added.begin(), rules.added.end(),
                  [](const AddedToken& token) { return token.text == "<|assistant|>"; });
  if (talks && (name.find("phi-3") != std::string::npos || name.find("phi3") != std::string::npos))
    for (AddedToken& token : rules.added)
      token.stripRight =
          token.text != "<unk>" && token.text != "<s>" && token.text != "<|endoftext|>";
  rules.unknown = idOf(file, "unknown", rules.pieces.size());
  if (rules.unknown < 0 && model == "llama") rules.unknown = 0;
  const int first = idOf(file, "bos", rules.pieces.size());
  const int last = idOf(file, "eos", rules.pieces.size());
  if (first >= 0 && flag(file, "add_bos_token", bos)) rules.before.push_back(first);
  if (last >= 0 && flag(file, "add_eos_token", eos)) rules.behind.push_back(last);
  return rules;
}

}  // namespace reference
