#include "reference/text/load_tokenizer.h"

#include <sstream>

#include "reference/data/bytes.h"
#include "reference/error.h"
#include "reference/format/json.h"
#include "reference/text/pretokenizer.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

std::string_view textOf(const std::vector<std::byte>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// What GPT-2's class of tokenizers (OPT's, too) puts before a text by tokenizer_config.json.
void beginAsConfigured(const Json& config, TokenizerRules& rules) {
  const Json* asked = config.findValue("add_bos_token");
  const Json* token = config.findValue("bos_token");
  if (asked == nullptr || token == nullptr || !asked->toBool()) return;
  const std::string& text = token->isText() ? token->toText() : token->at("content").toText();
  for (std::size_t id = 0; id < rules.pieces.size(); id++)
    if (rules.pieces[id].text == text) rules.before = {int(id)};
}

TextTokenizer loadFolder(const fs::path& folder) {
  for (const char* file : {"tokenizer.json", "tokenizer.model"})
    if (fs::exists(folder / file)) return loadTokenizer(folder / file);
  const fs::path vocabulary = folder / "vocab.json";
  const fs::path merges = folder / "merges.txt";
  if (!fs::exists(vocabulary) || !fs::exists(merges))
    throw Error(folder.string() +
                ": expected tokenizer.json, tokenizer.model, or vocab.json and merges.txt in it");
  TokenizerRules rules = mergesTokenizer(textOf(readFile(vocabulary)), textOf(readFile(merges)),
                                         "gpt-2", folder.string());
  if (fs::exists(folder / "tokenizer_config.json")) {
    const std::vector<std::byte> bytes = readFile(folder / "tokenizer_config.json");
    beginAsConfigured(Json::parse(textOf(bytes), (folder / "tokenizer_config.json").string()),
                      rules);
  }
  return TextTokenizer(std::move(rules));
}

}  // namespace

TokenizerRules mergesTokenizer(std::string_view vocabulary, std::string_view merges,
                               const std::string& kind, const std::string& name) {
  TokenizerRules rules;
  rules.name = name;
  rules.model = TokenizerRules::Model::kMerges;
  rules.byteLevel = true;
  const Json json = Json::parse(vocabulary, name + ": vocab.json");
  rules.pieces.resize(json.toObject().size());
  for (const auto& [text, id] : json.toObject()) {
    if (id.toUnsigned() >= rules.pieces.size())
      id.fail("the id " + std::to_string(id.toUnsigned()) + " of \"" + text +
              "\" is not below the " + std::to_string(rules.pieces.size()) + " of the vocabulary");
    TokenPiece& piece = rules.pieces[id.toUnsigned()];
    piece.text = text;
    // Written as <|endoftext|> or </s>: no text's words become these.
    const bool control = text.size() > 2 && text.front() == '<' && text.back() == '>';
    piece.kind = control ? PieceKind::kControl : PieceKind::kNormal;
    if (control) rules.added.push_back({.id = int(id.toUnsigned()), .text = text, .special = true});
  }
  std::istringstream in{std::string(merges)};
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    number++;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty() || (number == 1 && line.starts_with("#version"))) continue;
    const std::size_t space = line.find(' ');
    if (space == std::string::npos || space == 0 || space + 1 == line.size())
      throw Error(std::string(name)
                      .append(": merges.txt: line ")
                      .append(std::to_string(number))
                      .append(" is \"")
                      .append(line)
                      .append("\", expected two halves with a space between them"));
    rules.merges.emplace_back(line.substr(0, space), line.substr(space + 1));
  }
  const PreTokenizer words = PreTokenizer::named(kind);
  rules.split.emplace_back([words](const std::string& text) { return words.words(text); });
  return rules;
}

TextTokenizer loadTokenizer(const fs::path& path) {
  if (fs::is_directory(path)) return loadFolder(path);
  const std::vector<std::byte> bytes = readFile(path);
  const std::string_view text = textOf(bytes);
  if (text.starts_with("GGUF"))
    return TextTokenizer(ggufTokenizer(Gguf::parse(bytes, path.string())));
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && text[first] == '{')
    return TextTokenizer(huggingFaceTokenizer(text, path.string()));
  return TextTokenizer(sentencePieceTokenizer(bytes, path.string()));
}

}  // namespace reference
