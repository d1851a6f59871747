#include "harness/command/user_names.h"

#include <gtest/gtest.h>

namespace harness {
namespace {

TEST(UserNames, PathsBecomeTheUsersWords) {
  UserNames names;
  names.add("/n/9ml/models/m.gguf", "~/m.gguf");
  names.add("/n/9ml/models/m.gguf.bin", "b");
  EXPECT_EQ(names.translated("run: /n/9ml/models/m.gguf: too short"), "run: ~/m.gguf: too short");
  EXPECT_EQ(names.translated("/n/9ml/models/m.gguf.bin, /n/9ml/models/m.gguf"), "b, ~/m.gguf");
  EXPECT_EQ(names.translated("models/m.gguf"), "models/m.gguf");
  EXPECT_EQ(names.translated(""), "");
}

TEST(UserNames, ShortenedPathsToo) {
  UserNames names;
  const std::string name = "a-model-with-a-rather-long-name-q4_k_m.gguf";
  names.add("/n/9ml/models/" + name, "here/" + name);
  EXPECT_EQ(names.translated("x: " + name.substr(name.size() - 40) + ": bad"),
            "x: here/" + name + ": bad");
  // The shortened name begins with a whole character.
  names.add("/n/9ml/models/\u00e9" + std::string(39, 'y'), "e");
  EXPECT_EQ(names.translated(std::string(39, 'y') + "!"), "e!");
}

TEST(UserNames, LinesAreHeldUntilTheyAreWhole) {
  UserNames names;
  names.add("/n/9ml/models/m", "mine");
  EXPECT_EQ(names.pass("see /n/9ml/mod"), "");
  EXPECT_EQ(names.pass("els/m\nand"), "see mine\n");
  EXPECT_EQ(names.pass(" /n/9ml/models/m"), "");
  EXPECT_EQ(names.rest(), "and mine");
  EXPECT_EQ(names.rest(), "");
}

}  // namespace
}  // namespace harness
