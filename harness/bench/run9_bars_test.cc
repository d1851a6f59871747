#include "harness/bench/run9_bars.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "harness/error.h"

namespace harness {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(ReadFigures, TakesAWordAndNumbers) {
  EXPECT_THAT(readFigures("call 96.2 1e+03 3\n", "call"), ElementsAre(96.2, 1000, 3));
}

TEST(ReadFigures, RefusesOtherLines) {
  for (const char* line : {"", "call", "call x", "call 1 x", "trap 1"}) {
    try {
      readFigures(line, "call");
      ADD_FAILURE() << line;
    } catch (const Error& e) {
      EXPECT_THAT(e.what(), HasSubstr("expected 'call' and figures"));
    }
  }
}

}  // namespace
}  // namespace harness
