#include "harness/suite/chat_model.h"

#include <algorithm>
#include <map>

#include "harness/error.h"
#include "harness/suite/drafts.h"
#include "reference/error.h"
#include "reference/family/draft.h"
#include "reference/text/conversation.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRareWords = 1900;  // of the story's vocabulary
constexpr float kSoftly = 0.75F;

/// A template that models come with (fixtures/templates), and the form that it has.
const std::map<std::string, std::string>& templates() {
  static const std::map<std::string, std::string> all = {{"chatml.jinja", "chatml-helpful"},
                                                         {"llama2.jinja", "llama-2"},
                                                         {"llama3.jinja", "llama-3-dated"},
                                                         {"gemma.jinja", "gemma"}};
  return all;
}

/// Makes the tokens [first, last) mean what a full stop means, but be said less readily.
void likeFullStop(reference::Draft& draft, std::size_t first, std::size_t last) {
  const auto stop = std::find_if(draft.pieces.begin(), draft.pieces.end(),
                                 [](const auto& piece) { return piece.text == "."; });
  for (auto& [name, tensor] : draft.tensors) {
    if (name != "token_embd.weight") continue;
    const std::size_t width = tensor.shape.back();
    const std::size_t from = static_cast<std::size_t>(stop - draft.pieces.begin()) * width;
    for (std::size_t i = first * width; i < last * width; i++)
      tensor.values.at(i) = kSoftly * tensor.values.at(from + i % width);
  }
}

}  // namespace

std::string chatForm(const Case& c) {
  const std::string& chat = c.text("chat");
  const auto at = templates().find(chat);
  return at == templates().end() ? chat : at->second;
}

std::string chatModelName(const Case& c) {
  const std::string chat = c.text("chat", "");
  return chat.empty() ? chat : c.text("model") + "." + chat + "." + c.text("files");
}

void writeChatModel(const Places& places, const Case& c) {
  const fs::path path = places.generated / (chatModelName(c) + ".bin");
  if (fs::exists(path)) return;
  const std::string& name = c.text("model");
  try {
    const reference::Model model = reference::Model::load(modelFile(places, name));
    const auto tokenizer =
        reference::Tokenizer::load(tokenizerFile(places, name), model.config().vocab);
    reference::Draft draft = reference::draftOf(model, reference::piecesOf(tokenizer));
    // The form's tokens take the places of rare words. The stories have no bytes, line breaks among
    // them: such ones would lead the model astray.
    std::size_t at = kRareWords;
    for (const std::string& mark : reference::conversationMarks(chatForm(c)))
      draft.pieces.at(at++) = {mark, 0, reference::PieceKind::kControl};
    likeFullStop(draft, kRareWords, at);
    likeFullStop(draft, reference::kEos, reference::kEos + 1);
    likeFullStop(draft, reference::kFirstByte, reference::kFirstByte + 256);
    if (templates().contains(c.text("chat")))
      draft.chatTemplate = vm::readFile(places.models.parent_path() / "templates" / c.text("chat"));
    writeFiles(reference::filesOf(draft, c.text("files")), path);
  } catch (const reference::Error& e) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': " + e.what());
  }
}

}  // namespace harness
