// The reference against the numbers that another engine computed: fixtures/witness.
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "reference/family/draft.h"
#include "reference/family/network.h"

namespace reference {
namespace {

TEST(Witness, LlamaCppComputesTheSameProbabilities) {
  std::ifstream in(std::filesystem::path(FIXTURES) / "witness" / "llama.cpp.tsv");
  int kinds = 0;
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string kind;
    words >> kind;
    const Network network = networkOf(randomDraft(kind, 7));
    NetworkSession session(network);
    std::vector<double> logits;
    for (int i = 0; i < 20; i++) logits = session.step(1 + i * 37 % 300);
    const std::vector<double> p = softmax(logits);
    // Its GELU is a table of 16-bit floats.
    const Activation activation = network.hyper.activation;
    const bool gelu = activation == Activation::kGelu || activation == Activation::kGeluTanh;
    for (std::size_t i = 0; i < p.size(); i++) {
      double want = 0;
      ASSERT_TRUE(words >> want) << kind;
      EXPECT_NEAR(std::log(p[i]), want, gelu ? 2e-3 : 1e-5) << kind << " token " << i;
    }
    kinds++;
  }
  EXPECT_EQ(kinds, 15);
}

}  // namespace
}  // namespace reference
