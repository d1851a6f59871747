// Hugging Face's tokenizer.json (huggingface.co/docs/tokenizers): added tokens, normaliser,
// pre-tokenizer, model, post-processor.
#include <algorithm>

#include "reference/error.h"
#include "reference/format/json.h"
#include "reference/text/charsmap.h"
#include "reference/text/load_tokenizer.h"
#include "reference/text/pretokenizer.h"
#include "reference/text/unicode.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

bool flag(const Json& json, std::string_view key, bool otherwise) {
  const Json* value = json.findValue(key);
  return value ? value->toBool() : otherwise;
}

std::string textOr(const Json& json, std::string_view key, const std::string& otherwise) {
  const Json* value = json.findValue(key);
  return value ? value->toText() : otherwise;
}

std::string fromBase64(const Json& json) {
  static const std::string kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (char c : json.toText()) {
    if (c == '=') break;
    const std::size_t value = kLetters.find(c);
    if (value == std::string::npos) json.fail("found a character that is none of base 64");
    bits = bits << 6 | std::uint32_t(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += char(bits >> count & 0xFF);
  }
  return out;
}

/// A pattern as a regular expression: "Regex" as it is, "String" with every character escaped.
std::string patternOf(const Json& json) {
  if (json.isText()) return json.toText();
  if (const Json* regex = json.find("Regex")) return regex->toText();
  std::string out;
  for (char c : json.at("String").toText()) {
    if (static_cast<unsigned char>(c) < 0x80 && !std::isalnum(static_cast<unsigned char>(c)) &&
        c > ' ')
      out += '\\';
    out += c;
  }
  return out;
}

NormalStep replaced(const Json& json) {
  const std::string content = json.at("content").toText();
  const Json& pattern = json.at("pattern");
  if (const Json* text = pattern.isText() ? &pattern : pattern.find("String"))
    return [from = text->toText(), content](const std::string& in) {
      return replacedAll(in, from, content);
    };
  return [regex = Regex(pattern.at("Regex").toText()), content](const std::string& in) {
    const std::vector<std::uint32_t> runes = runesOf(in);
    std::string out;
    std::size_t at = 0;
    for (const Match& match : regex.matches(runes)) {
      for (; at < match.begin; at++) appendUtf8(out, runes[at]);
      out += content;
      at = match.end;
    }
    for (; at < runes.size(); at++) appendUtf8(out, runes[at]);
    return out;
  };
}

std::string stripped(const std::string& text, bool left, bool right) {
  std::vector<std::uint32_t> runes = runesOf(text);
  while (right && !runes.empty() && isWhiteSpace(runes.back())) runes.pop_back();
  std::size_t begin = 0;
  while (left && begin < runes.size() && isWhiteSpace(runes[begin])) begin++;
  std::string out;
  for (std::size_t i = begin; i < runes.size(); i++) appendUtf8(out, runes[i]);
  return out;
}

void addNormalizer(const Json& json, TokenizerRules& rules) {
  const std::string& type = json.at("type").toText();
  if (type == "Sequence") {
    for (const Json& step : json.at("normalizers").toArray()) addNormalizer(step, rules);
  } else if (type == "NFC" || type == "NFD") {
    const NormalForm form = type == "NFC" ? NormalForm::kNfc : NormalForm::kNfd;
    rules.normal.emplace_back([form](const std::string& text) { return normalForm(text, form); });
  } else if (type == "Prepend") {
    const std::string prefix = json.at("prepend").toText();
    if (prefix == kMark) rules.dropFirstSpace = true;
    rules.normal.emplace_back(
        [prefix](const std::string& text) { return text.empty() ? text : prefix + text; });
  } else if (type == "Replace") {
    rules.normal.push_back(replaced(json));
  } else if (type == "Lowercase") {
    rules.normal.emplace_back([](const std::string& text) {
      std::string out;
      for (std::uint32_t rune : runesOf(text)) appendUtf8(out, lowerOf(rune));
      return out;
    });
  } else if (type == "Strip") {
    rules.normal.emplace_back([left = flag(json, "strip_left", true),
                               right = flag(json, "strip_right", true)](const std::string& text) {
      return stripped(text, left, right);
    });
  } else if (type == "Precompiled") {
    rules.normal.emplace_back(
        [map = Charsmap(fromBase64(json.at("precompiled_charsmap")), rules.name)](
            const std::string& text) { return map.normalised(text); });
  } else {
    json.fail("the normalizer \"" + type + "\" is not known here");
  }
}

SplitBehaviour behaviourOf(const Json& json) {
  const std::string& name = json.toText();
  if (name == "Isolated") return SplitBehaviour::kIsolated;
  if (name == "Removed") return SplitBehaviour::kRemoved;
  if (name == "MergedWithPrevious") return SplitBehaviour::kMergedWithPrevious;
  if (name == "MergedWithNext") return SplitBehaviour::kMergedWithNext;
  if (name == "Contiguous") return SplitBehaviour::kContiguous;
  json.fail("the behavior \"" + name + "\" is not known here");
}

void addMetaspace(const Json& json, TokenizerRules& rules) {
  const std::string mark = textOr(json, "replacement", kMark);
  const std::string scheme =
      textOr(json, "prepend_scheme", flag(json, "add_prefix_space", true) ? "always" : "never");
  if (!rules.split.empty()) {
    // Behind others it is done to each of their words.
    if (scheme == "first") json.fail("a first word's prefix behind other pre-tokenizers");
    rules.split.emplace_back([mark, always = scheme == "always"](const std::string& word) {
      std::string out = replacedAll(word, " ", mark);
      if (always && !out.starts_with(mark)) out.insert(0, mark);
      return std::vector<std::string>{out};
    });
    rules.dropFirstSpace = scheme == "always";
    if (flag(json, "split", true))
      rules.split.push_back(splitAt(mark, SplitBehaviour::kMergedWithNext, false));
    return;
  }
  rules.normal.emplace_back(
      [mark](const std::string& text) { return replacedAll(text, " ", mark); });
  if (scheme == "always" || scheme == "first") {
    const NormalStep prefix = [mark](const std::string& text) {
      return text.empty() || text.starts_with(mark) ? text : mark + text;
    };
    (scheme == "always" ? rules.normal : rules.normalFirst).push_back(prefix);
    rules.dropFirstSpace = true;
  } else if (scheme != "never") {
    json.fail("the prepend_scheme \"" + scheme + "\" is not known here");
  }
  if (flag(json, "split", true))
    rules.split.push_back(splitAt(mark, SplitBehaviour::kMergedWithNext, false));
}

void addPreTokenizer(const Json& json, TokenizerRules& rules) {
  const std::string& type = json.at("type").toText();
  if (type == "Sequence") {
    for (const Json& step : json.at("pretokenizers").toArray()) addPreTokenizer(step, rules);
  } else if (type == "Split") {
    rules.split.push_back(splitAt(patternOf(json.at("pattern")), behaviourOf(json.at("behavior")),
                                  flag(json, "invert", false)));
  } else if (type == "ByteLevel") {
    rules.byteLevel = true;
    if (flag(json, "add_prefix_space", true)) {
      if (!rules.split.empty()) json.fail("a prefix of words that others have cut");
      rules.normal.emplace_back([](const std::string& text) {
        return text.empty() || text.starts_with(' ') ? text : ' ' + text;
      });
      rules.dropFirstSpace = true;
    }
    if (flag(json, "use_regex", true)) {
      const PreTokenizer words = PreTokenizer::named("gpt-2");
      rules.split.emplace_back([words](const std::string& text) { return words.words(text); });
    }
  } else if (type == "Metaspace") {
    addMetaspace(json, rules);
  } else if (type == "Digits") {
    const bool single = flag(json, "individual_digits", false);
    rules.split.push_back(splitAt(
        R"(\p{N})", single ? SplitBehaviour::kIsolated : SplitBehaviour::kContiguous, false));
  } else if (type == "Whitespace") {
    rules.split.push_back(splitAt(R"(\w+|[^\w\s]+)", SplitBehaviour::kRemoved, true));
  } else if (type == "WhitespaceSplit") {
    rules.split.push_back(splitAt(R"(\s+)", SplitBehaviour::kRemoved, false));
  } else if (type == "Punctuation") {
    const Json* behaviour = json.findValue("behavior");
    rules.split.push_back(splitAt(R"([!-/:-@\[-`{-~\p{P}])",
                                  behaviour ? behaviourOf(*behaviour) : SplitBehaviour::kIsolated,
                                  false));
  } else {
    json.fail("the pre-tokenizer \"" + type + "\" is not known here");
  }
}

void setPiece(TokenizerRules& rules, const Json& where, std::uint64_t id, TokenPiece piece) {
  // Vocabularies have holes at most, an id far past the others is a mistake.
  if (id > rules.pieces.size() + 1'000'000)
    where.fail("the id " + std::to_string(id) + " is too large");
  if (id >= rules.pieces.size()) rules.pieces.resize(id + 1, {"", 0, PieceKind::kUnused});
  rules.pieces[id] = std::move(piece);
}

void addMerge(const Json& merge, TokenizerRules& rules) {
  if (merge.isArray()) {
    if (merge.toArray().size() != 2) merge.fail("a merge has no two halves");
    rules.merges.emplace_back(merge.toArray()[0].toText(), merge.toArray()[1].toText());
    return;
  }
  const std::string& text = merge.toText();
  const std::size_t space = text.find(' ', 1);
  if (space == std::string::npos)
    merge.fail("the merge \"" + text + "\" has no space between its halves");
  rules.merges.emplace_back(text.substr(0, space), text.substr(space + 1));
}

void readModel(const Json& json, TokenizerRules& rules) {
  const Json* typed = json.findValue("type");
  const std::string type = typed                 ? typed->toText()
                           : json.find("merges") ? std::string("BPE")
                                                 : std::string("Unigram");
  rules.byteFallback = flag(json, "byte_fallback", false);
  if (type == "BPE") {
    rules.model = TokenizerRules::Model::kMerges;
    for (const auto& [text, id] : json.at("vocab").toObject())
      setPiece(rules, id, id.toUnsigned(), {text, 0, PieceKind::kNormal});
    for (const Json& merge : json.at("merges").toArray()) addMerge(merge, rules);
    rules.ignoreMerges = flag(json, "ignore_merges", false);
    rules.fuseUnknown = flag(json, "fuse_unk", false);
    for (const char* word : {"continuing_subword_prefix", "end_of_word_suffix"})
      if (const Json* value = json.findValue(word); value && !value->toText().empty())
        value->fail(std::string(word) + " is not known here");
    if (const Json* unknown = json.findValue("unk_token"))
      for (std::size_t i = 0; i < rules.pieces.size(); i++)
        if (rules.pieces[i].text == unknown->toText()) rules.unknown = int(i);
  } else if (type == "Unigram") {
    rules.model = TokenizerRules::Model::kUnigram;
    rules.fuseUnknown = true;
    for (const Json& piece : json.at("vocab").toArray()) {
      if (piece.toArray().size() != 2) piece.fail("a piece has no text and score");
      rules.pieces.push_back(
          {piece.toArray()[0].toText(), piece.toArray()[1].toDouble(), PieceKind::kNormal});
    }
    if (const Json* unknown = json.findValue("unk_id")) {
      if (unknown->toUnsigned() >= rules.pieces.size()) unknown->fail("unk_id is no piece");
      rules.unknown = int(unknown->toUnsigned());
      rules.pieces[std::size_t(rules.unknown)].kind = PieceKind::kUnknown;
    }
  } else {
    json.fail("the model \"" + type + "\" is not known here, expected BPE or Unigram");
  }
}

void readAdded(const Json& json, TokenizerRules& rules) {
  for (const Json& token : json.toArray()) {
    AddedToken added;
    added.text = token.at("content").toText();
    const std::uint64_t id = token.at("id").toUnsigned();
    const bool special = flag(token, "special", false);
    // Hugging Face takes special tokens in a text for themselves unless it is asked not to.
    added.special = special;
    added.stripLeft = flag(token, "lstrip", false);
    added.stripRight = flag(token, "rstrip", false);
    added.wholeWord = flag(token, "single_word", false);
    setPiece(rules, token, id,
             {added.text, 0, special ? PieceKind::kControl : PieceKind::kUserDefined});
    added.id = int(id);
    rules.added.push_back(std::move(added));
  }
}

/// What TemplateProcessing puts around a single text.
void readEnds(const Json& json, TokenizerRules& rules) {
  const std::string& type = json.at("type").toText();
  if (type == "Sequence") {
    for (const Json& step : json.at("processors").toArray()) readEnds(step, rules);
    return;
  }
  if (type != "TemplateProcessing") return;
  std::vector<int>* side = &rules.before;
  for (const Json& item : json.at("single").toArray()) {
    if (item.find("Sequence")) side = &rules.behind;
    const Json* token = item.find("SpecialToken");
    if (token == nullptr) continue;
    const Json& known = json.at("special_tokens").at(token->at("id").toText());
    for (const Json& id : known.at("ids").toArray()) {
      if (id.toUnsigned() >= rules.pieces.size()) id.fail("the template's id is no token");
      side->push_back(int(id.toUnsigned()));
    }
  }
}

}  // namespace

TokenizerRules huggingFaceTokenizer(std::string_view text, const std::string& name) {
  const Json json = Json::parse(text, name);
  TokenizerRules rules;
  rules.name = name;
  readModel(json.at("model"), rules);
  if (const Json* added = json.findValue("added_tokens")) readAdded(*added, rules);
  if (const Json* normalizer = json.findValue("normalizer")) addNormalizer(*normalizer, rules);
  if (const Json* words = json.findValue("pre_tokenizer")) addPreTokenizer(*words, rules);
  if (const Json* ends = json.findValue("post_processor")) readEnds(*ends, rules);
  return rules;
}

}  // namespace reference
