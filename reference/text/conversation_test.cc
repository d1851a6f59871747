#include "reference/text/conversation.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "reference/error.h"

namespace reference {
namespace {

std::string fixture(const std::string& name) {
  std::ifstream in(FIXTURES "/templates/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// What Jinja2 made of the models' own templates, and turns.json's and user.json's messages.
TEST(Conversation, IsWhatTheModelsOwnTemplatesGive) {
  const std::vector<Message> turns = {
      {"user", "Hi"}, {"assistant", "Hello."}, {"user", "Who are you?\nSay."}};
  const std::pair<const char*, const char*> forms[] = {{"chatml-helpful", "chatml"},
                                                       {"llama-2", "llama2"},
                                                       {"llama-3-dated", "llama3"},
                                                       {"gemma", "gemma"}};
  for (const auto& [form, file] : forms)
    EXPECT_EQ(conversationText(form, turns, "<s>", "</s>"),
              fixture(std::string(file) + "-turns.txt"))
        << form;
}

TEST(Conversation, PutsASystemMessageWhereItsFormHasIt) {
  const std::vector<Message> messages = {{"system", "Be brief."}, {"user", "Hi"}};
  EXPECT_EQ(conversationText("llama-2", messages, "<s>", "</s>"),
            "<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nHi [/INST]");
  EXPECT_EQ(conversationText("mistral", messages, "<s>", "</s>"),
            "<s>[INST] Be brief.\n\nHi [/INST]");
  EXPECT_EQ(conversationText("zephyr", messages, "<s>", "</s>"),
            "<|system|>\nBe brief.</s>\n<|user|>\nHi</s>\n<|assistant|>\n");
  EXPECT_EQ(conversationText("phi-3", messages, "<s>", "</s>"),
            "<|system|>\nBe brief.<|end|>\n<|user|>\nHi<|end|>\n<|assistant|>\n");
  EXPECT_NE(conversationText("llama-3-dated", messages, "<s>", "</s>")
                .find("26 Jul 2024\n\nBe brief.<|eot_id|>"),
            std::string::npos);
}

TEST(Conversation, AnUnknownFormIsRefused) {
  EXPECT_THROW(conversationText("smoke-signals", {{"user", "Hi"}}, "", ""), Error);
}

}  // namespace
}  // namespace reference
