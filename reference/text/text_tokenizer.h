// Text into tokens and back, for every kind of vocabulary that models come with.
//
//   const TextTokenizer tokenizer = loadTokenizer("model.gguf");
//   std::vector<int> ids = tokenizer.encode("Hello", {.special = false, .ends = true});
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reference/text/steps.h"

namespace reference {

/// SentencePiece's numbers, which GGUF uses too.
enum class PieceKind : int { kNormal = 1, kUnknown, kControl, kUserDefined, kUnused, kByte };

struct TokenPiece {
  std::string text;
  double score = 0;
  PieceKind kind = PieceKind::kNormal;
};

/// A token that is looked for in the text before anything else is done to it.
struct AddedToken {
  int id = 0;
  std::string text;
  bool special = false;     ///< only where the caller asks for it
  bool stripLeft = false;   ///< takes the white space before it
  bool stripRight = false;  ///< and behind it
  bool wholeWord = false;   ///< no letter or digit stands beside it
};

/// What a vocabulary's file says, whatever its format.
struct TokenizerRules {
  enum class Model {
    kScores,   ///< SentencePiece's BPE: neighbours whose union has the best score become one
    kMerges,   ///< GPT-2's BPE: by a list of merges, the earliest first
    kUnigram,  ///< the cut into pieces with the best sum of scores
  };
  std::string name;  ///< of the file, for sentences
  Model model = Model::kScores;
  std::vector<TokenPiece> pieces;
  std::vector<std::pair<std::string, std::string>> merges;
  std::vector<AddedToken> added;
  /// Added tokens are taken by length, the longest everywhere first (llama.cpp), not from left to
  /// right (Hugging Face).
  bool longestAddedFirst = false;
  /// User-defined pieces are matched within the text and never merged (SentencePiece).
  bool userDefinedInside = false;
  std::vector<NormalStep> normal;       ///< of each text between added tokens
  std::vector<NormalStep> normalFirst;  ///< of the first of them only, behind the others
  std::vector<SplitStep> split;
  bool byteLevel = false;       ///< pieces are spelled as spellBytes() has it
  bool byteFallback = false;    ///< what is no piece becomes <0xHH>
  bool fuseUnknown = false;     ///< unknown neighbours become one
  bool ignoreMerges = false;    ///< a word that is a piece is not merged
  bool dropFirstSpace = false;  ///< when decoding
  int unknown = -1;
  std::vector<int> before;  ///< ids before a text, such as BOS
  std::vector<int> behind;  ///< and behind it
};

/// Never written after it is made.
class TextTokenizer {
 public:
  struct How {
    bool special = false;  ///< special tokens in the text are taken for themselves
    bool ends = true;      ///< add what the vocabulary puts before and behind
  };

  /// Throws Error where the rules contradict themselves.
  explicit TextTokenizer(TokenizerRules rules);

  std::size_t size() const { return rules_.pieces.size(); }
  const TokenizerRules& rules() const { return rules_; }

  std::vector<int> encode(const std::string& text, How how) const;
  std::vector<int> encode(const std::string& text) const { return encode(text, How()); }
  /// The bytes of ids one after another, special tokens left out.
  std::string decode(const std::vector<int>& ids) const;
  /// A token's own bytes.
  std::string bytesOf(int id) const;
  /// Its id, or -1.
  int find(const std::string& piece) const;

 private:
  struct Part;
  std::vector<Part> parted(const std::string& text, bool special) const;
  void takeAdded(const AddedToken& token, std::vector<Part>& parts) const;
  void encodeText(std::string text, bool first, std::vector<int>& ids) const;
  void encodeWord(const std::string& word, std::vector<int>& ids) const;
  void encodeScores(const std::string& word, std::vector<int>& ids) const;
  void encodeMerges(const std::string& word, std::vector<int>& ids) const;
  void encodeUnigram(const std::string& word, std::vector<int>& ids) const;
  void addPiece(const std::string& piece, std::vector<int>& ids) const;
  std::size_t userDefinedAt(std::string_view text) const;

  TokenizerRules rules_;
  std::unordered_map<std::string, int> ids_;
  std::unordered_map<std::string, int> ranks_;
  std::vector<bool> added_;
  std::size_t longest_ = 0;
  std::vector<std::string> userDefined_;
  double leastScore_ = 0;
  double mostScore_ = 0;
};

}  // namespace reference
