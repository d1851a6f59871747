#include "reference/family/write_tokenizer.h"

#include <algorithm>
#include <bit>

#include "reference/data/byte_writer.h"
#include "reference/text/steps.h"

namespace reference {
namespace {

/// Fields of a protobuf message.
class Message {
 public:
  Message& bytes(int number, const std::string& value) {
    varint(std::uint64_t(number) << 3 | 2);
    varint(value.size());
    text_ += value;
    return *this;
  }
  Message& integer(int number, std::uint64_t value) {
    varint(std::uint64_t(number) << 3);
    varint(value);
    return *this;
  }
  Message& real(int number, float value) {
    varint(std::uint64_t(number) << 3 | 5);
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8) text_ += char(bits >> shift & 0xFF);
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  void varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) text_ += char(0x80 | (value & 0x7F));
    text_ += char(value);
  }

  std::string text_;
};

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

}  // namespace

std::vector<std::byte> sentencePieceFile(const std::vector<TokenPiece>& pieces) {
  Message model;
  for (const TokenPiece& piece : pieces)
    model.bytes(1, Message()
                       .bytes(1, piece.text)
                       .real(2, float(piece.score))
                       .integer(3, std::uint64_t(piece.kind))
                       .text());
  model.bytes(
      2,
      Message().integer(3, 2).integer(35, 1).integer(40, 0).integer(41, 1).integer(42, 2).text());
  model.bytes(3, Message().bytes(1, "identity").integer(3, 1).integer(4, 0).integer(5, 1).text());
  ByteWriter out;
  out.text(model.text());
  return out.take();
}

std::string byteLevelJson(const std::vector<TokenPiece>& pieces,
                          const std::vector<std::pair<std::string, std::string>>& merges,
                          bool qwen) {
  std::string added;
  std::string vocab;
  for (std::size_t id = 0; id < pieces.size(); id++) {
    const std::string entry = quoted(pieces[id].text);
    if (pieces[id].kind == PieceKind::kNormal)
      vocab += (vocab.empty() ? "" : ",") + entry + ":" + std::to_string(id);
    else
      added += (added.empty() ? "" : ",") + (R"({"id":)" + std::to_string(id)) + R"(,"content":)" +
               entry + R"(,"special":true})";
  }
  std::string list;
  for (const auto& [left, right] : merges)
    list += (list.empty() ? "" : ",") + quoted(std::string(left).append(" ").append(right));
  const std::string split =
      R"({"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":)"
      R"("(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*)"
      R"(|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"},"behavior":"Isolated","invert":false},)"
      R"({"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]})";
  const std::string plain = R"({"type":"ByteLevel","add_prefix_space":false,"use_regex":true})";
  return R"({"version":"1.0","added_tokens":[)" + added + R"(],"normalizer":)" +
         (qwen ? R"({"type":"NFC"})" : "null") + R"(,"pre_tokenizer":)" + (qwen ? split : plain) +
         R"(,"post_processor":null,"decoder":{"type":"ByteLevel"},"model":{"type":"BPE","vocab":{)" +
         vocab + R"(},"merges":[)" + list + "]}}\n";
}

std::vector<std::byte> tokenizerBin(const std::vector<TokenPiece>& pieces) {
  ByteWriter out;
  std::vector<std::string> texts;
  std::size_t longest = 0;
  for (const TokenPiece& piece : pieces) {
    texts.push_back(replacedAll(piece.text, kMark, " "));
    longest = std::max(longest, texts.back().size());
  }
  out.uint32(std::uint32_t(longest));
  for (std::size_t i = 0; i < pieces.size(); i++) {
    out.float32(float(pieces[i].score));
    out.uint32(std::uint32_t(texts[i].size()));
    out.text(texts[i]);
  }
  return out.take();
}

}  // namespace reference
