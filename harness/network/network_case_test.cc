#include "harness/network/network_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "harness/error.h"

namespace harness {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Case with(const std::vector<Param>& more) {
  Case c;
  c.name = "c";
  c.params = {{"machines", "back front client"}, {"script", "s"}};
  for (const Param& p : more) {
    const auto same = [&](const Param& q) { return q.name == p.name; };
    c.params.erase(std::remove_if(c.params.begin(), c.params.end(), same), c.params.end());
    c.params.push_back(p);
  }
  return c;
}

std::string refusal(const std::vector<Param>& more) {
  try {
    networkCase(with(more));
  } catch (const Error& e) {
    EXPECT_EQ(e.status(), ExitStatus::kUsage);
    return e.what();
  }
  return "accepted";
}

TEST(NetworkCase, SaysWhoDoesWhat) {
  const NetworkCase n = networkCase(with({{"weights", "back front"},
                                          {"standins", "client"},
                                          {"cpu_servers", "back"},
                                          {"expect", "session"},
                                          {"mishap", "cut back 10"},
                                          {"limit", "7"}}));
  EXPECT_THAT(n.roles, ElementsAre("back", "front", "client"));
  EXPECT_EQ(n.script, "s");
  EXPECT_TRUE(n.hasWeights("front"));
  EXPECT_FALSE(n.hasWeights("client"));
  EXPECT_TRUE(n.isStandIn("client"));
  EXPECT_FALSE(n.isStandIn("front"));
  EXPECT_TRUE(n.isCpuServer("back"));
  EXPECT_FALSE(n.isCpuServer("client"));
  EXPECT_EQ(n.expect, "session");
  EXPECT_EQ(n.mishap.what, "cut");
  EXPECT_EQ(n.mishap.role, "back");
  EXPECT_EQ(n.mishap.mended, 10s);
  EXPECT_EQ(n.limit, 7s);
}

TEST(NetworkCase, ACableMayStayCut) {
  EXPECT_EQ(networkCase(with({{"mishap", "cut front"}})).mishap.mended, 0s);
  EXPECT_EQ(networkCase(with({{"mishap", "panic back"}})).mishap.what, "panic");
  EXPECT_EQ(networkCase(with({})).mishap.what, "");
}

TEST(NetworkCase, WhatIsNotSoIsRefused) {
  EXPECT_THAT(refusal({{"machines", ""}}), HasSubstr("case 'c': it has 0 machines"));
  EXPECT_THAT(refusal({{"machines", "a b c d"}}), HasSubstr("it has 4 machines, expected 1 to 3"));
  EXPECT_THAT(refusal({{"weights", "back nobody"}}), HasSubstr("'nobody' is none of its machines"));
  for (const char* key : {"standins", "cpu_servers"})
    EXPECT_THAT(refusal({{key, "nobody"}}), HasSubstr("'nobody' is none of its machines"));
  EXPECT_THAT(refusal({{"expect", "all"}}), HasSubstr("'expect' is 'all'"));
  for (const char* bad :
       {"cut", "cut back 0", "cut back x", "cut back 1 2", "kill back 3", "melt back"})
    EXPECT_THAT(refusal({{"mishap", bad}}), HasSubstr("the mishap '" + std::string(bad) + "'"));
  EXPECT_THAT(refusal({{"mishap", "kill nobody"}}), HasSubstr("'nobody' is none of its machines"));
}

}  // namespace
}  // namespace harness
