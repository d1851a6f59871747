// Weights that are woven when they are loaded: the logits of those that lie as they are stored.
#include <gtest/gtest.h>

#include "guest-src/libllm/convert/convert_test.h"

namespace guest {
namespace {

std::vector<float> logits(Model* m, std::string kernels) {
  Setup how = {};
  how.kernels = kernels.data();
  const SessionPtr s(newsession(m, &how));
  if (s == nullptr) return {};
  std::vector<float> all;
  for (int id : {1, 5, 3, 2, 7}) {
    const float* l = stepsession(s.get(), id);
    if (l == nullptr) return {};
    all.insert(all.end(), l, l + modelshape(m)->vocab);
  }
  return all;
}

/// A model in memory that is somebody else's stays as it is, so the two differ where a set weaves.
TEST(Weave, LogitsAreThoseOfWeightsAsTheyAreStored) {
  for (const bool tied : {true, false})
    for (std::string type : {"Q4_0", "Q8_0", "Q4_K_M"}) {
      Scratch dir;
      Convert convert;
      const int wide = type == "Q4_K_M" ? 256 : 64;
      const std::string in = dir.write("in.bin", tinyBin({.dim = wide,
                                                          .hidden = 2 * wide,
                                                          .layers = 2,
                                                          .heads = 4,
                                                          .kvHeads = 2,
                                                          .vocab = tied ? 40 : -40}));
      convert.type = type;
      std::string path = dir / "m.gguf";
      ASSERT_EQ(convert(in, path), "");
      std::string stored = contentsOf(path);
      Bytes bytes(stored.begin(), stored.end());
      const ModelPtr memory = openModel(bytes);
      ASSERT_NE(memory, nullptr) << errorString();
      const ModelPtr file(openmodel(path.data()));
      ASSERT_NE(file, nullptr) << errorString();
      for (const char* kernels : {"port", "sse2", "avx2"}) {
        const std::vector<float> want = logits(memory.get(), kernels);
        EXPECT_EQ(logits(file.get(), kernels), want) << kernels << " " << type;
      }
      EXPECT_EQ(Bytes(stored.begin(), stored.end()), bytes);
    }
}

}  // namespace
}  // namespace guest
