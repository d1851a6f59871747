// SentencePiece's model file: sentencepiece_model.proto of github.com/google/sentencepiece.
#include <bit>
#include <cmath>

#include "reference/error.h"
#include "reference/format/protobuf.h"
#include "reference/text/charsmap.h"
#include "reference/text/load_tokenizer.h"

namespace reference {
namespace {

using Wire = ProtoField::Wire;

/// Field numbers of the messages.
enum ModelField { kPieces = 1, kTrainer = 2, kNormalizer = 3 };
enum PieceField { kPieceText = 1, kPieceScore = 2, kPieceType = 3 };
enum TrainerField {
  kModelType = 3,
  kSuffix = 24,
  kByteFallback = 35,
  kUnkId = 40,
  kBosId = 41,
  kEosId = 42
};
enum NormalizerField { kCharsmap = 2, kDummyPrefix = 3, kRemoveSpaces = 4, kEscapeSpaces = 5 };

/// What trainer and normaliser say, their defaults first.
struct Settings {
  std::uint64_t modelType = 1;
  bool suffix = false;
  bool byteFallback = false;
  std::int64_t unk = 0;
  std::int64_t bos = 1;
  std::int64_t eos = 2;
  std::string charsmap;
  bool dummyPrefix = true;
  bool removeSpaces = true;
  bool escapeSpaces = true;
};

std::uint64_t number(const ProtoField& field, const std::string& name, const char* what) {
  expectWire(field, Wire::kVarint, name, what);
  return field.word;
}

TokenPiece readPiece(const ProtoField& message, const std::string& name) {
  TokenPiece piece;
  ProtoReader reader(message.bytes, name, message.offset);
  while (const auto field = reader.next()) {
    if (field->number == kPieceText) {
      expectWire(*field, Wire::kBytes, name, "a piece's text");
      piece.text = field->text();
    } else if (field->number == kPieceScore) {
      expectWire(*field, Wire::k32, name, "a piece's score");
      piece.score = double(std::bit_cast<float>(std::uint32_t(field->word)));
      if (!std::isfinite(piece.score))
        throw Error(name + ": at byte " + std::to_string(field->offset) +
                    ": the score of piece \"" + piece.text + "\" is not finite");
    } else if (field->number == kPieceType) {
      const std::uint64_t kind = number(*field, name, "a piece's type");
      if (kind < 1 || kind > 6)
        throw Error(name + ": at byte " + std::to_string(field->offset) + ": a piece has type " +
                    std::to_string(kind) + ", expected 1 to 6");
      piece.kind = PieceKind(kind);
    }
  }
  return piece;
}

void readTrainer(const ProtoField& message, const std::string& name, Settings& settings) {
  ProtoReader reader(message.bytes, name, message.offset);
  while (const auto field = reader.next()) {
    switch (field->number) {
      case kModelType:
        settings.modelType = number(*field, name, "model_type");
        break;
      case kSuffix:
        settings.suffix = number(*field, name, "treat_whitespace_as_suffix") != 0;
        break;
      case kByteFallback:
        settings.byteFallback = number(*field, name, "byte_fallback") != 0;
        break;
      case kUnkId:
        settings.unk = std::int64_t(number(*field, name, "unk_id"));
        break;
      case kBosId:
        settings.bos = std::int64_t(number(*field, name, "bos_id"));
        break;
      case kEosId:
        settings.eos = std::int64_t(number(*field, name, "eos_id"));
        break;
      default:
        break;
    }
  }
}

void readNormalizer(const ProtoField& message, const std::string& name, Settings& settings) {
  ProtoReader reader(message.bytes, name, message.offset);
  while (const auto field = reader.next()) {
    switch (field->number) {
      case kCharsmap:
        expectWire(*field, Wire::kBytes, name, "precompiled_charsmap");
        settings.charsmap = field->text();
        break;
      case kDummyPrefix:
        settings.dummyPrefix = number(*field, name, "add_dummy_prefix") != 0;
        break;
      case kRemoveSpaces:
        settings.removeSpaces = number(*field, name, "remove_extra_whitespaces") != 0;
        break;
      case kEscapeSpaces:
        settings.escapeSpaces = number(*field, name, "escape_whitespaces") != 0;
        break;
      default:
        break;
    }
  }
}

/// Without spaces at the ends and with one where there were several.
std::string withoutExtraSpaces(const std::string& text) {
  std::string out;
  for (char c : text)
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

void addSteps(const Settings& settings, TokenizerRules& rules) {
  if (!settings.charsmap.empty())
    rules.normal.emplace_back([map = Charsmap(settings.charsmap, rules.name)](
                                  const std::string& text) { return map.normalised(text); });
  if (settings.removeSpaces) rules.normal.emplace_back(withoutExtraSpaces);
  if (settings.dummyPrefix)
    rules.normal.emplace_back([suffix = settings.suffix](const std::string& text) {
      if (text.empty()) return text;
      return suffix ? text + ' ' : ' ' + text;
    });
  if (settings.escapeSpaces)
    rules.normal.emplace_back(
        [](const std::string& text) { return replacedAll(text, " ", kMark); });
}

}  // namespace

TokenizerRules sentencePieceTokenizer(std::span<const std::byte> bytes, const std::string& name) {
  TokenizerRules rules;
  rules.name = name;
  Settings settings;
  ProtoReader reader(bytes, name);
  while (const auto field = reader.next()) {
    if (field->number > kNormalizer) continue;
    expectWire(*field, Wire::kBytes, name, "a part of the model");
    if (field->number == kPieces) rules.pieces.push_back(readPiece(*field, name));
    if (field->number == kTrainer) readTrainer(*field, name, settings);
    if (field->number == kNormalizer) readNormalizer(*field, name, settings);
  }
  if (rules.pieces.empty()) throw Error(name + ": holds no pieces, expected a vocabulary");
  if (settings.modelType != 1 && settings.modelType != 2)
    throw Error(name + ": model_type is " + std::to_string(settings.modelType) +
                ", expected 1 (unigram) or 2 (BPE)");
  rules.model =
      settings.modelType == 1 ? TokenizerRules::Model::kUnigram : TokenizerRules::Model::kScores;
  rules.byteFallback = settings.byteFallback;
  rules.fuseUnknown = true;
  rules.userDefinedInside = true;
  rules.dropFirstSpace = settings.dummyPrefix && !settings.suffix;
  addSteps(settings, rules);

  const auto count = std::int64_t(rules.pieces.size());
  for (std::size_t i = 0; i < rules.pieces.size(); i++) {
    const PieceKind kind = rules.pieces[i].kind;
    if (kind == PieceKind::kUnknown) rules.unknown = int(i);
    if (kind == PieceKind::kControl)
      rules.added.push_back({.id = int(i), .text = rules.pieces[i].text, .special = true});
  }
  if (settings.bos >= 0 && settings.bos < count) rules.before.push_back(int(settings.bos));
  return rules;
}

}  // namespace reference
