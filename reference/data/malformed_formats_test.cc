#include "reference/data/malformed_formats.h"

#include <gtest/gtest.h>

#include <set>

#include "reference/error.h"
#include "reference/format/llama2c.h"
#include "reference/format/pytorch.h"
#include "reference/format/safetensors.h"
#include "reference/text/load_tokenizer.h"

namespace reference {
namespace {

void read(const MalformedFile& file) {
  if (file.name.ends_with(".gguf")) {
    Gguf::parse(file.bytes, file.name);
  } else if (file.name.ends_with(".safetensors")) {
    Safetensors::parse(file.bytes, file.name);
  } else if (file.name.ends_with(".bin")) {
    Llama2c::parse(file.bytes, file.name);
  } else if (file.name.ends_with(".pth")) {
    parsePytorch(file.bytes, file.name);
  } else if (file.name.ends_with(".model")) {
    TextTokenizer(sentencePieceTokenizer(file.bytes, file.name));
  } else {
    const std::string_view text(reinterpret_cast<const char*>(file.bytes.data()),
                                file.bytes.size());
    TextTokenizer(huggingFaceTokenizer(text, file.name));
  }
}

std::string refusal(const MalformedFile& file) {
  try {
    read(file);
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

TEST(MalformedFormats, AreRefusedWithTheirWord) {
  std::set<std::string> names;
  for (const MalformedFile& file : malformedFormats()) {
    const std::string sentence = refusal(file);
    EXPECT_NE(sentence, "accepted") << file.name;
    EXPECT_NE(sentence.find(file.word), std::string::npos) << file.name << ": " << sentence;
    EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
    EXPECT_TRUE(names.insert(file.name).second) << file.name;
  }
  EXPECT_GE(names.size(), 60U);
}

TEST(MalformedFormats, AreMadeOfGoodFiles) {
  for (const MalformedFile& file : wellFormedFormats()) EXPECT_EQ(refusal(file), "accepted");
}

// Every format, cut at each hundredth of a good file.
TEST(MalformedFormats, CutAnywhereAreRefusedOrWithoutData) {
  for (const MalformedFile& file : wellFormedFormats())
    for (std::size_t part = 0; part < 100; part++) {
      MalformedFile cut = file;
      cut.bytes.resize(file.bytes.size() * part / 100);
      if (file.name.ends_with(".model") || file.name == "without-data.gguf") {
        refusal(cut);  // pieces may end anywhere; a directory may have no data behind it
        continue;
      }
      if (file.name == "good.gguf" && refusal(cut) == "accepted")
        EXPECT_FALSE(Gguf::parse(cut.bytes, "cut").hasData());
      else
        EXPECT_NE(refusal(cut), "accepted") << file.name << " at " << part << " %";
    }
}

}  // namespace
}  // namespace reference
