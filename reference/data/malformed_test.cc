#include "reference/data/malformed.h"

#include <gtest/gtest.h>

#include <set>

#include "reference/error.h"
#include "reference/model/model.h"
#include "reference/text/tokenizer.h"

namespace reference {
namespace {

/// The sentence that refuses one of the two files, and which it was.
std::string refusal(const Malformed& files, bool& tokenizer) {
  tokenizer = false;
  try {
    const Model model = Model::parse(files.model, "model.bin");
    tokenizer = true;
    Tokenizer::parse(files.tokenizer, model.config().vocab, "tokenizer.bin");
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

TEST(MalformedFiles, AreRefusedWithTheirWord) {
  for (const Malformed& files : malformedFiles()) {
    bool tokenizer = false;
    const std::string sentence = refusal(files, tokenizer);
    EXPECT_NE(sentence.find(files.word), std::string::npos) << files.name << ": " << sentence;
    EXPECT_EQ(tokenizer, files.inTokenizer) << files.name << ": " << sentence;
    EXPECT_EQ(sentence.find('\n'), std::string::npos);
  }
}

TEST(MalformedFiles, HaveNamesOfTheirOwn) {
  std::set<std::string> names;
  for (const Malformed& files : malformedFiles())
    EXPECT_TRUE(names.insert(files.name).second) << files.name;
  EXPECT_GE(names.size(), 40U);
}

}  // namespace
}  // namespace reference
