#include "plan9/6a/output/prototypes.h"

#include <gtest/gtest.h>

#include "plan9/6a/language/test_text.h"

namespace plan9::asm6 {
namespace {

std::string failure(const std::string& text) {
  return errorOf([&] { parsePrototypes(text, "t.h"); });
}

TEST(Prototypes, ReadsParametersAndResults) {
  Prototypes p = parsePrototypes(
      "#include <u.h>\n/* kernels */\ntypedef struct Kernels Kernels;\n"
      "void\tf(float *out, vlong n,\n\tfloat eps);\nextern double g(void);\nint h();\n"
      "char* k(char*, uint, double, Kernels *k, void (*fn)(int, void*), float a[4]);\n",
      "t.h");
  ASSERT_EQ(p.size(), 4U);
  const Prototype& f = p.at("f");
  EXPECT_EQ(f.result, Passing::none);
  EXPECT_EQ(f.argumentBytes(), 24);
  EXPECT_EQ(f.parameters[0].name, "out");
  EXPECT_EQ(f.parameters[0].passing, Passing::integer);
  EXPECT_EQ(f.parameters[2].passing, Passing::float32);
  EXPECT_EQ(p.at("g").result, Passing::float64);
  EXPECT_EQ(p.at("g").parameters.size(), 0U);
  EXPECT_EQ(p.at("h").parameters.size(), 0U);
  const Prototype& k = p.at("k");
  ASSERT_EQ(k.parameters.size(), 6U);
  EXPECT_EQ(k.parameters[0].name, "");
  EXPECT_EQ(k.parameters[2].passing, Passing::float64);
  for (size_t i : {0U, 1U, 3U, 4U, 5U}) EXPECT_EQ(k.parameters[i].passing, Passing::integer);
}

TEST(Prototypes, RefusesWhatTheBridgeCannotPass) {
  EXPECT_EQ(failure("void f(Point p);"), "t.h:1: f takes a Point by value");
  EXPECT_EQ(failure("\nPoint f(int);"), "t.h:2: f returns a Point by value");
  EXPECT_EQ(failure("void f(char*, ...);"), "t.h:1: f takes a variable number of arguments");
  EXPECT_EQ(failure("int x;"), "t.h:1: ';' stands where a prototype's name and ( were expected");
  EXPECT_EQ(failure("int f(int)"), "t.h:1: '' stands where ; was expected");
  EXPECT_EQ(failure("int f(int);\nint f(int);"), "t.h:2: f has two prototypes");
}

}  // namespace
}  // namespace plan9::asm6
