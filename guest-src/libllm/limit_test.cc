// The limits that kernels are held against do what they say, and the processor's words are the
// compiler's own.
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

#include "plan9/include/u.h"

extern "C" {
#include "guest-src/libllm/kernel.h"
#include "guest-src/libllm/limit.h"
}

namespace {

std::vector<Limits*> allLimits() {
  std::vector<Limits*> all = {&portlimits};
  for (Limits** l = simdlimits; *l != nullptr; l++)
    for (Kernels** k = simdkernels; *k != nullptr; k++)
      if (std::strcmp((*l)->name, (*k)->name) == 0 && kernelslack(*k) == nullptr) all.push_back(*l);
  return all;
}

bool measured(const char* set) {
  for (Limits** l = simdlimits; *l != nullptr; l++)
    if (std::strcmp((*l)->name, set) == 0) return true;
  return std::strcmp(portlimits.name, set) == 0;
}

TEST(Limits, EverySetOfKernelsHasThem) {
  for (Kernels** k = simdkernels; *k != nullptr; k++) {
    if (kernelslack(*k) != nullptr) continue;
    EXPECT_TRUE(measured((*k)->name)) << (*k)->name;
  }
}

TEST(Limits, StreamReadsAllWholeLines) {
  constexpr vlong kWords = 200;
  std::vector<u64int> words(kWords);
  for (const Limits* l : allLimits()) {
    std::fill(words.begin(), words.end(), 0);
    EXPECT_EQ(l->stream(words.data(), 8 * kWords), 0U) << l->name;
    words[199] = 1;  // beyond the last multiple of 512 bytes
    EXPECT_EQ(l->stream(words.data(), 8 * kWords), 0U) << l->name;
    for (const std::size_t at : {0U, 64U, 191U}) {
      std::fill(words.begin(), words.end(), 0);
      words[at] = ~0ULL;
      EXPECT_NE(l->stream(words.data(), 8 * kWords), 0U) << l->name << " word " << at;
    }
  }
}

TEST(Limits, PeakEndsWithWhatItBegan) {
  float one[2] = {1, 0};
  for (const Limits* l : allLimits()) {
    for (const vlong n : {0LL, 1LL, 112LL, 113LL, 112000LL}) EXPECT_EQ(l->peak(one, n), 1.0F);
  }
}

TEST(Limits, TheProcessorsWordsAreTheCompilers) {
  Cpu cpu;
  probecpu(&cpu);
#ifdef __x86_64__
  const std::string offers = std::string(" ") + cpu.offers + " ";
  const auto offered = [&](const char* word) {
    return offers.find(" " + std::string(word) + " ") != std::string::npos;
  };
  EXPECT_NE(cpu.name[0], 0);
  EXPECT_TRUE(offered("sse2"));
  EXPECT_EQ(offered("sse4.2"), __builtin_cpu_supports("sse4.2") != 0);
  // The compiler also asks what the system saves.
  const bool avx = std::strstr(cpu.saves, "avx") != nullptr;
  EXPECT_EQ(offered("avx2") && avx, __builtin_cpu_supports("avx2") != 0);
  EXPECT_EQ(offered("fma") && avx, __builtin_cpu_supports("fma") != 0);
#else
  EXPECT_EQ(cpu.name[0], 0);
#endif
}

}  // namespace
