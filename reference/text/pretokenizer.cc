#include "reference/text/pretokenizer.h"

#include <map>
#include <span>

#include "reference/error.h"
#include "reference/text/unicode.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

// GPT-2's words; the last spaces of a run belong to what follows it.
const char* const kGpt2 =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S))";
// Llama 3's and GPT-4's: a word may begin with any one character, digits in threes.
const char* const kLlama3 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
    R"(|\s*[\r\n]+|\s+(?!\S)|\s+)";
const char* const kQwen2 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
    R"(|\s*[\r\n]+|\s+(?!\S)|\s+)";
const char* const kDigits = R"(\p{N})";
const char* const kThreeDigits = "[0-9][0-9][0-9]";
const char* const kTekken =
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)"
    R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N})"
    R"(| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
const char* const kGpt4o =
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)"
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*)"
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3})"
    R"(| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
// Letters of the alphabets that have two cases.
const char* const kDeepseekLetters =
    R"(\s?[A-Za-z\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u01BA\u01BC-\u01BF\u01C4-\u0293)"
    R"(\u0295-\u02AF\u0370-\u0373\u0376\u0377\u037B-\u037D\u037F\u0386\u0388-\u038A\u038C)"
    R"(\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u10A0-\u10C5)"
    R"(\u13A0-\u13F5\u13F8-\u13FD\u1C90-\u1CBA\u1CBD-\u1CBF\u1D00-\u1D2B\u1D6B-\u1D77)"
    R"(\u1D79-\u1D9A\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57)"
    R"(\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4)"
    R"(\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2102)"
    R"(\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2134)"
    R"(\u2139\u213C-\u213F\u2145-\u2149\u214E\u2183\u2184\u2C00-\u2C7B\u2C7E-\u2CE4)"
    R"(\u2CEB-\u2CEE\u2CF2\u2CF3\uA640-\uA66D\uA680-\uA69B\uA722-\uA76F\uA771-\uA787)"
    R"(\uA78B-\uA78E\uAB70-\uABBF\uFB00-\uFB06\uFB13-\uFB17\uFF21-\uFF3A\uFF41-\uFF5A)"
    R"(\U00010400-\U0001044F\U000104B0-\U000104D3\U000104D8-\U000104FB\U00010C80-\U00010CB2)"
    R"(\U00010CC0-\U00010CF2\U000118A0-\U000118DF\U0001E900-\U0001E943]+)";
const char* const kDeepseekMarks =
    R"(\s?[!-/:-~\uFF01-\uFF0F\uFF1A-\uFF5E\u2018-\u201F\u3000-\u3002]+)";
const char* const kDeepseekEast = R"([\u4E00-\u9FA5\u0800-\u4E00\uAC00-\uD7FF]+)";
const char* const kDeepseek3 =
    R"([!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+)"
    R"(| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
const char* const kNoSentenceMark = R"( ?[^(\s|.,!?\u2026\u3002\uFF0C\u3001\u0964\u06D4\u060C]+)";

struct Kind {
  std::vector<std::string> patterns;
  bool ignoresMerges = false;
};

const std::map<std::string, Kind>& kinds() {
  static const Kind gpt2 = {{kGpt2}};
  static const Kind digits = {{kDigits, kGpt2}};
  static const Kind llama3 = {{kLlama3}, true};
  static const Kind gpt4 = {{kLlama3}};
  static const Kind qwen2 = {{kQwen2}};
  static const std::map<std::string, Kind> table = {
      {"default", {{R"([\p{P}\$\+<=>\^~\|]+)", kGpt2, R"(\p{N}+)", kThreeDigits}}},
      {"gpt-2", gpt2},
      {"gpt2", gpt2},
      {"phi-2", gpt2},
      {"mpt", gpt2},
      {"olmo", gpt2},
      {"jais", gpt2},
      {"granite-docling", gpt2},
      {"roberta-bpe", gpt2},
      {"llama-bpe", llama3},
      {"llama3", llama3},
      {"llama-v3", llama3},
      {"falcon3", llama3},
      {"pixtral", {{kTekken}, true}},
      {"tekken", {{kTekken}, true}},
      {"dbrx", gpt4},
      {"smaug-bpe", gpt4},
      {"chatglm-bpe", gpt4},
      {"glm4", gpt4},
      {"gpt-4", gpt4},
      {"gpt-4o", {{kGpt4o}}},
      {"llama4", {{kGpt4o}}},
      {"qwen2", qwen2},
      {"deepseek-r1-qwen", qwen2},
      {"stablelm2", qwen2},
      {"hunyuan", qwen2},
      {"megrez", qwen2},
      {"starcoder", digits},
      {"refact", digits},
      {"command-r", digits},
      {"smollm", digits},
      {"codeshell", digits},
      {"exaone", digits},
      {"minerva-7b", digits},
      {"falcon", {{R"([\p{P}\$\+<=>\^~\|`]+)", kGpt2, kThreeDigits}}},
      {"deepseek-llm",
       {{R"([\r\n])", kDeepseekLetters, kDeepseekMarks, R"(\s+$)", kDeepseekEast, R"(\p{N}+)"}}},
      {"deepseek-coder", {{R"([\r\n])", R"(\s?\p{L}+)", R"(\s?\p{P}+)", kDeepseekEast, kDigits}}},
      {"deepseek-v3",
       {{R"(\p{N}{1,3})", R"([\u4E00-\u9FA5\u3040-\u309F\u30A0-\u30FF]+)", kDeepseek3}}},
      {"poro-chat", {{kNoSentenceMark}}},
      {"bloom", {{kNoSentenceMark}}},
      {"viking", {{kNoSentenceMark, kDigits}}},
  };
  return table;
}

std::string textOf(std::span<const std::uint32_t> runes) {
  std::string out;
  for (std::uint32_t rune : runes) appendUtf8(out, rune);
  return out;
}

}  // namespace

PreTokenizer PreTokenizer::named(const std::string& kind) {
  const auto found = kinds().find(kind);
  if (found == kinds().end())
    throw Error("the pre-tokenizer \"" + kind + "\" is not known, expected one of GGUF's kinds");
  PreTokenizer made(found->second.patterns);
  made.ignoresMerges_ = found->second.ignoresMerges;
  return made;
}

PreTokenizer::PreTokenizer(const std::vector<std::string>& patterns)
    : steps_(patterns.begin(), patterns.end()) {}

std::vector<std::string> PreTokenizer::words(std::string_view text) const {
  std::vector<std::vector<std::uint32_t>> pieces = {runesOf(text)};
  for (const Regex& step : steps_) {
    std::vector<std::vector<std::uint32_t>> next;
    for (const std::vector<std::uint32_t>& piece : pieces) {
      std::size_t at = 0;
      const auto cut = [&](std::size_t end) {
        if (end > at)
          next.emplace_back(piece.begin() + std::ptrdiff_t(at),
                            piece.begin() + std::ptrdiff_t(end));
        at = end;
      };
      for (const Match& match : step.matches(piece)) {
        cut(match.begin);
        cut(match.end);
      }
      cut(piece.size());
    }
    pieces = std::move(next);
  }
  std::vector<std::string> out;
  for (const std::vector<std::uint32_t>& piece : pieces)
    if (!piece.empty()) out.push_back(textOf(piece));
  return out;
}

std::vector<std::string> preTokenizerKinds() {
  std::vector<std::string> names;
  for (const auto& [name, kind] : kinds()) names.push_back(name);
  return names;
}

}  // namespace reference
