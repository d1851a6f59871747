#include "harness/command/trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "harness/error.h"
#include "harness/paths.h"
#include "reference/family/network.h"

namespace harness {
namespace {

using ::testing::HasSubstr;

/// What llmtrace would print of our own model, were it the reference in single precision.
class TraceTest : public ::testing::Test {
 protected:
  std::string said() const {
    const reference::Network network = reference::loadNetwork(model_);
    reference::NetworkSession session(network);
    std::string text = "kernels port\n";
    for (std::size_t position = 0; position < ids_.size(); position++) {
      session.step(ids_[position]);
      for (std::size_t layer = 0; layer < session.trace().size(); layer++) {
        const auto& values = session.trace()[layer];
        text += "layer " + std::to_string(position) + " " + std::to_string(layer) + " " +
                std::to_string(values.size());
        for (const double v : values) {
          char word[16];
          std::snprintf(word, sizeof word, " %08x",
                        std::bit_cast<std::uint32_t>(static_cast<float>(v + shift_)));
          text += word;
        }
        text += "\n";
      }
    }
    return text;
  }
  std::string refusal(const std::string& text) const {
    try {
      compareTrace(text, model_, ids_);
    } catch (const Error& e) {
      return e.what();
    }
    return "";
  }

  const std::filesystem::path model_ = shareFolder() / "fixtures/models/story/model.bin";
  const std::vector<int> ids_ = {1, 40, 17};
  double shift_ = 0;
};

TEST_F(TraceTest, ComparesEveryLayer) {
  const Trace trace = compareTrace(said(), model_, ids_);
  EXPECT_EQ(trace.kernels, "port");
  EXPECT_TRUE(trace.floats);
  ASSERT_EQ(trace.layers.size(), 4U);
  EXPECT_EQ(trace.layers[2].layer, 2U);
  EXPECT_GT(trace.layers[2].magnitude, 0.1);
  EXPECT_LT(trace.worst(), 1e-7);
  EXPECT_THAT(traceTable(trace), HasSubstr("\n    3  "));
  EXPECT_EQ(nlohmann::json::parse(traceJson(trace)).at("layers").size(), 4U);
}

TEST_F(TraceTest, FindsADifference) {
  shift_ = 0.001;
  const Trace trace = compareTrace(said(), model_, ids_);
  EXPECT_GT(trace.worst(), kTraceBound);
  EXPECT_NEAR(trace.layers[1].difference, 0.001, 1e-6);
}

TEST_F(TraceTest, RefusesOtherOutput) {
  EXPECT_THAT(refusal("kernels port\n"), HasSubstr("0 layers, expected 12"));
  EXPECT_THAT(refusal("what\n"), HasSubstr("'what'"));
  EXPECT_THAT(refusal("layer 0\n"), HasSubstr("without its numbers"));
  EXPECT_THAT(refusal("layer 0 1 2 3f800000\n"), HasSubstr("1 numbers of layer 1, expected 2"));
  EXPECT_THAT(refusal("layer 0 1 1 3f800000\n"), HasSubstr("the reference has 64"));
  EXPECT_THAT(refusal("layer 3 0 1 3f800000\n"), HasSubstr("which the reference has not"));
}

}  // namespace
}  // namespace harness
