// How conversations become text, as those who trained the models have published it: their model
// cards' prompt formats, written down here form by form, no template between.
//
//   conversationText("llama-3", {{"user", "Hi"}}, "<s>", "</s>");
#pragma once

#include <string>
#include <vector>

namespace reference {

struct Message {
  std::string role;  ///< "system", first if at all; "user" and "assistant" in turns
  std::string text;
};

/// The text up to where the answer to the last message, a user's, begins. Forms: chatml, llama-2,
/// llama-3, gemma, phi-3, zephyr, mistral; chatml-helpful and llama-3-dated, which always have a
/// system message. Throws Error for another form.
std::string conversationText(const std::string& form, const std::vector<Message>& messages,
                             const std::string& bos, const std::string& eos);

/// The tokens of a form that stand for themselves, beside those that begin and end a text.
std::vector<std::string> conversationMarks(const std::string& form);

}  // namespace reference
