#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>

#include "vm/fd.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace vm {
namespace {

void run(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

TEST(AgentFuzz, TakesWhatOnceFailed) {
  unsigned files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(FUZZ_FIXTURES)) {
    SCOPED_TRACE(entry.path());
    run(readFile(entry.path()));
    files++;
  }
  EXPECT_GT(files, 0U);
}

TEST(AgentFuzz, TakesNoise) {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; i++) {
    std::string input(random() % 600, '\0');
    for (char& c : input) c = static_cast<char>(random());
    run(input);
  }
}

}  // namespace
}  // namespace vm
