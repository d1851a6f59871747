#include "harness/suite/caselist.h"

#include <gtest/gtest.h>

namespace harness {
namespace {

TEST(CaseList, EscapesWhatAWordCannotHold) {
  EXPECT_EQ(escapeValue("plain-1.5"), "plain-1.5");
  EXPECT_EQ(escapeValue("a b"), "a%20b");
  EXPECT_EQ(escapeValue("100%"), "100%25");
  EXPECT_EQ(escapeValue("it's"), "it%27s");
  EXPECT_EQ(escapeValue(std::string("\0\xff", 2)), "%00%FF");
}

TEST(CaseList, UnescapeUndoesIt) {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  EXPECT_EQ(unescapeValue(escapeValue(all)), all);
  EXPECT_EQ(unescapeValue("100%"), "100%");
  EXPECT_EQ(unescapeValue("%zz%4"), "%zz%4");
}

TEST(CaseList, LinesNameModelsAsTheGuestSeesThem) {
  const Suite s = parseSuite(
      "suite = \"l\"\nkernel = \"logits\"\n[[cases]]\nname = \"x\"\nmodel = \"m\"\nids = \"1 2\"",
      "s.toml");
  EXPECT_EQ(caseLine({&s, &s.cases[0], 7}, "/n/9ml/models"),
            "7 kernel=logits model=/n/9ml/models/m.bin tokenizer=/n/9ml/models/m.tok ids=1%202");
}

}  // namespace
}  // namespace harness
