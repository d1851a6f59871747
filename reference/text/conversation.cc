#include "reference/text/conversation.h"

#include <functional>
#include <map>

#include "reference/error.h"

namespace reference {
namespace {

using Messages = std::vector<Message>;

std::string stripped(const std::string& text) {
  const char* const space = " \t\n\r\v\f";
  const std::size_t from = text.find_first_not_of(space);
  return from == std::string::npos ? ""
                                   : text.substr(from, text.find_last_not_of(space) - from + 1);
}

/// The system message's text, before which it is taken away; empty without one.
std::string takeSystem(Messages& messages) {
  if (messages.empty() || messages[0].role != "system") return "";
  std::string text = messages[0].text;
  messages.erase(messages.begin());
  return text;
}

/// Before the first message, as those have it who know no system messages.
void foldSystem(Messages& messages) {
  const std::string system = takeSystem(messages);
  if (!system.empty()) messages[0].text = system + "\n\n" + messages[0].text;
}

/// OpenAI's, as Qwen and SmolLM have it.
std::string chatml(const Messages& messages) {
  std::string out;
  for (const Message& m : messages) out += "<|im_start|>" + m.role + "\n" + m.text + "<|im_end|>\n";
  return out + "<|im_start|>assistant\n";
}

/// SmolLM2's and Qwen's: a conversation without a system message gets one.
std::string helpful(Messages messages) {
  if (messages[0].role != "system")
    messages.insert(messages.begin(), {"system", "You are a helpful assistant."});
  return chatml(messages);
}

std::string llama2(Messages messages, const std::string& bos, const std::string& eos) {
  const std::string system = takeSystem(messages);
  if (!system.empty())
    messages[0].text = "<<SYS>>\n" + system + "\n<</SYS>>\n\n" + messages[0].text;
  std::string out;
  for (const Message& m : messages)
    if (m.role == "user")
      out += bos + "[INST] " + stripped(m.text) + " [/INST]";
    else
      out += " " + stripped(m.text) + " " + eos;
  return out;
}

std::string llama3(const Messages& messages, const std::string& bos) {
  std::string out = bos;
  for (const Message& m : messages)
    out +=
        "<|start_header_id|>" + m.role + "<|end_header_id|>\n\n" + stripped(m.text) + "<|eot_id|>";
  return out + "<|start_header_id|>assistant<|end_header_id|>\n\n";
}

/// Llama 3.2's, on the day that it takes where it knows no other.
std::string dated(Messages messages, const std::string& bos) {
  const std::string system = "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n" +
                             stripped(takeSystem(messages));
  return bos + "<|start_header_id|>system<|end_header_id|>\n\n" + system + "<|eot_id|>" +
         llama3(messages, "");
}

std::string gemma(Messages messages, const std::string& bos) {
  foldSystem(messages);
  std::string out = bos;
  for (const Message& m : messages)
    out += "<start_of_turn>" + (m.role == "user" ? m.role : "model") + "\n" + stripped(m.text) +
           "<end_of_turn>\n";
  return out + "<start_of_turn>model\n";
}

/// <|role|>, the message and what ends it.
std::string barred(const Messages& messages, const std::string& end) {
  std::string out;
  for (const Message& m : messages) out += "<|" + m.role + "|>\n" + m.text + end + "\n";
  return out + "<|assistant|>\n";
}

std::string mistral(Messages messages, const std::string& bos, const std::string& eos) {
  foldSystem(messages);
  std::string out = bos;
  for (const Message& m : messages)
    if (m.role == "user")
      out += "[INST] " + m.text + " [/INST]";
    else
      out += " " + stripped(m.text) + eos;
  return out;
}

struct Form {
  std::function<std::string(const Messages&, const std::string& bos, const std::string& eos)> text;
  std::vector<std::string> marks;
};

const Form& formOf(const std::string& name) {
  const std::vector<std::string> im = {"<|im_start|>", "<|im_end|>"};
  const std::vector<std::string> header = {"<|start_header_id|>", "<|end_header_id|>",
                                           "<|eot_id|>"};
  static const std::map<std::string, Form> all = {
      {"chatml", {[](const auto& m, auto&, auto&) { return chatml(m); }, im}},
      {"chatml-helpful", {[](const auto& m, auto&, auto&) { return helpful(m); }, im}},
      {"llama-2", {llama2, {}}},
      {"llama-3", {[](const auto& m, auto& bos, auto&) { return llama3(m, bos); }, header}},
      {"llama-3-dated", {[](const auto& m, auto& bos, auto&) { return dated(m, bos); }, header}},
      {"gemma",
       {[](const auto& m, auto& bos, auto&) { return gemma(m, bos); },
        {"<start_of_turn>", "<end_of_turn>"}}},
      {"phi-3",
       {[](const auto& m, auto&, auto&) { return barred(m, "<|end|>"); },
        {"<|user|>", "<|assistant|>", "<|system|>", "<|end|>"}}},
      {"zephyr",
       {[](const auto& m, auto&, auto& eos) { return barred(m, eos); },
        {"<|user|>", "<|assistant|>", "<|system|>"}}},
      {"mistral", {mistral, {"[INST]", "[/INST]"}}},
  };
  const auto at = all.find(name);
  if (at == all.end()) throw Error("'" + name + "' is no form of conversations that is known here");
  return at->second;
}

}  // namespace

std::string conversationText(const std::string& form, const std::vector<Message>& messages,
                             const std::string& bos, const std::string& eos) {
  return formOf(form).text(messages, bos, eos);
}

std::vector<std::string> conversationMarks(const std::string& form) { return formOf(form).marks; }

}  // namespace reference
