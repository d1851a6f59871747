#include "reference/format/json.h"

#include <gtest/gtest.h>

#include "reference/error.h"

namespace reference {
namespace {

std::string refusal(const std::string& text) {
  try {
    Json::parse(text, "t.json", 8);
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

TEST(Json, ReadsEveryKind) {
  const Json json = Json::parse(
      R"( {"a": [1, -2.5e3, true, false, null], "b": {"c": "x\u00e9\n\ud83d\ude00"}} )", "t.json");
  const std::vector<Json>& a = json.at("a").toArray();
  EXPECT_EQ(a[0].toUnsigned(), 1U);
  EXPECT_EQ(a[1].toDouble(), -2500);
  EXPECT_TRUE(a[2].toBool());
  EXPECT_FALSE(a[3].toBool());
  EXPECT_TRUE(a[4].isNull());
  EXPECT_EQ(json.at("b").at("c").toText(), "x\u00e9\n\U0001F600");
  EXPECT_EQ(json.find("d"), nullptr);
  EXPECT_EQ(Json::parse("18446744073709551615", "t").toUnsigned(), ~std::uint64_t(0));
  EXPECT_EQ(Json::parse("-9223372036854775808", "t").toInteger(), INT64_MIN);
}

TEST(Json, SaysWhereAndWhat) {
  EXPECT_EQ(refusal("[1, 2"), "t.json: JSON at byte 13: found the end, expected ',' or ']'");
  EXPECT_NE(refusal(R"({"a": 1, "a": 2})").find("byte 17: the key \"a\" is there twice"),
            std::string::npos);
  for (const char* bad : {"", "{", "[1,]", "{\"a\"}", "01", "1.", "-", "1e", "nul", "\"\\x\"",
                          "\"\\u12\"", "\"\\ud800\"", "\"\n\"", "\"\xFF\"", "1 2", "[1 2]"})
    EXPECT_NE(refusal(bad), "accepted") << bad;
  EXPECT_NE(refusal(std::string(102, '[') + std::string(102, ']')).find("deeper"),
            std::string::npos);
}

TEST(Json, RefusesTheWrongKind) {
  const Json json = Json::parse(R"({"n": 1.5, "t": "x", "big": 18446744073709551616})", "t.json");
  EXPECT_THROW(json.at("n").toUnsigned(), Error);
  EXPECT_THROW(json.at("n").toText(), Error);
  EXPECT_THROW(json.at("t").toDouble(), Error);
  EXPECT_THROW(json.at("t").at("x"), Error);
  EXPECT_THROW(json.at("big").toUnsigned(), Error);
  EXPECT_THROW(json.at("missing"), Error);
  EXPECT_THROW(json.toArray(), Error);
  EXPECT_THROW(json.toBool(), Error);
}

}  // namespace
}  // namespace reference
