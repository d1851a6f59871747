// The loader: what it reads, and what it says of files that are none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "guest-src/libllm/test_image.h"

namespace guest {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr std::size_t kHeader = 28;

void expectRefused(Bytes bytes, const std::string& why) {
  ModelPtr m = openModel(bytes);
  ASSERT_EQ(m, nullptr) << "accepted; expected " << why;
  EXPECT_THAT(errorString(), StartsWith("tiny.bin: "));
  EXPECT_THAT(errorString(), HasSubstr(why));
}

TEST(Model, ReadsShapes) {
  Bytes bytes = tinyBin();
  ModelPtr m = openModel(bytes);
  ASSERT_NE(m, nullptr) << errorString();
  const Shape* s = modelshape(m.get());
  EXPECT_EQ(s->dim, 8);
  EXPECT_EQ(s->headsize, 2);
  EXPECT_EQ(s->kvdim, 4);
  EXPECT_EQ(s->vocab, Tinyvocab);
  EXPECT_TRUE(s->shared);
  EXPECT_EQ(kHeader + 4 * static_cast<std::size_t>(s->nweight + vlong{16} * 2), bytes.size());
}

TEST(Model, ReadsASeparateClassifier) {
  Bytes bytes = tinyBin({.vocab = -20});
  ModelPtr m = openModel(bytes);
  ASSERT_NE(m, nullptr) << errorString();
  EXPECT_FALSE(modelshape(m.get())->shared);
  EXPECT_EQ(modelshape(m.get())->vocab, 20);
}

TEST(Model, RefusesEveryTruncation) {
  const Bytes bytes = tinyBin({.vocab = -20});
  for (std::size_t n = 0; n < bytes.size(); n++) expectRefused(cutAt(bytes, n), "");
}

TEST(Model, RefusesWhatFollows) {
  Bytes bytes = tinyBin();
  bytes.push_back(0);
  expectRefused(bytes, std::to_string(bytes.size()) + " bytes, expected");
}

TEST(Model, RefusesHeadersThatMakeNoSense) {
  const Bytes bytes = tinyBin();
  const char* keys[] = {"dim",        "hidden_dim", "n_layers", "n_heads",
                        "n_kv_heads", "vocab_size", "seq_len"};
  for (std::size_t i = 0; i < 7; i++) {
    expectRefused(with(bytes, 4 * i, 0),
                  std::string(keys[i]) + " at byte " + std::to_string(4 * i));
    if (i != 5) expectRefused(with(bytes, 4 * i, 0xFFFFFFFF), std::string(keys[i]) + " at byte");
    expectRefused(with(bytes, 4 * i, 0x7FFFFFFF), "expected");
  }
  expectRefused(with(bytes, 20, 0x80000000), "vocab_size");
  expectRefused(with(bytes, 0, 10), "a multiple of n_heads");
  expectRefused(with(bytes, 16, 3), "a multiple of n_kv_heads");
  expectRefused(with(bytes, 0, 4), "an even number");
  expectRefused(with(bytes, 0, 0x616B3432), "expected 0, 1 or 2");
}

TEST(Model, RefusesSizesThatOverflow) {
  Bytes bytes = with(with(with(tinyBin(), 0, 0x7FFFFFF0), 4, 0x7FFFFFFF), 8, 0x10000);
  expectRefused(bytes, "overflow");
  expectRefused(with(bytes, 20, 0x7FFFFFFF), "overflow");
}

TEST(Model, RefusesNumbersThatAreNotFinite) {
  const Bytes bytes = tinyBin();
  expectRefused(with(bytes, kHeader, 0x7FC00000), "token_embd.weight at byte 28 is NaN");
  expectRefused(with(bytes, kHeader + 8, 0xFF800000), "token_embd.weight at byte 36 is infinite");
  const std::size_t layer1 = kHeader + 4 * (std::size_t{Tinyvocab} * 8 + 8);
  expectRefused(with(bytes, layer1, 0x7F800001), "blk.1.attn_norm.weight");
}

TEST(Model, TakesAnyAlignment) {
  const Bytes bytes = tinyBin();
  Bytes shifted(bytes.size() + 1);
  std::copy(bytes.begin(), bytes.end(), shifted.begin() + 1);
  static char name[] = "odd";
  ModelPtr m(openmodelmem(shifted.data() + 1, static_cast<vlong>(bytes.size()), name));
  ASSERT_NE(m, nullptr) << errorString();
  SessionPtr s(newsession(m.get(), nullptr));
  ASSERT_NE(s, nullptr) << errorString();
  EXPECT_NE(stepsession(s.get(), 1), nullptr);
}

TEST(Model, OpensFilesAndSaysWhyNot) {
  static char missing[] = "/nosuchfolder/nosuch.bin";
  EXPECT_EQ(openmodel(missing), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("nosuch.bin"));
  static char folder[] = "/tmp";
  EXPECT_EQ(openmodel(folder), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("directory"));
}

TEST(Model, KeepsTheEndOfALongName) {
  std::string name(300, 'x');
  name += "/the-end.bin";
  EXPECT_EQ(openmodelmem(nullptr, 0, name.data()), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("/the-end.bin: ends at byte 0"));
}

TEST(Session, SaysWhatItCannotDo) {
  Bytes bytes = tinyBin();
  ModelPtr m = openModel(bytes);
  ASSERT_NE(m, nullptr);
  ::Setup how = {};
  how.ctx = 17;
  EXPECT_EQ(newsession(m.get(), &how), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("17"));
  how = {};
  how.nproc = -2;
  EXPECT_EQ(newsession(m.get(), &how), nullptr);
  static char unknown[] = "nosuch";
  how = {};
  how.kernels = unknown;
  EXPECT_EQ(newsession(m.get(), &how), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("'nosuch'"));
  SessionPtr s(newsession(m.get(), nullptr));
  ASSERT_NE(s, nullptr);
  EXPECT_EQ(stepsession(s.get(), Tinyvocab), nullptr);
  EXPECT_EQ(stepsession(s.get(), -1), nullptr);
  for (int i = 0; i < 16; i++) ASSERT_NE(stepsession(s.get(), i), nullptr) << errorString();
  EXPECT_EQ(stepsession(s.get(), 0), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("context of 16 positions is full"));
  EXPECT_EQ(sessionpos(s.get()), 16);
}

TEST(Session, WeightsTooLargeAreASentence) {
  Bytes bytes = tinyBin();
  const std::size_t norms = kHeader + std::size_t{4} * Tinyvocab * 8;
  for (std::size_t i = norms; i + 4 <= bytes.size(); i += 4)
    bytes = with(std::move(bytes), i, 0x7F000000);
  ModelPtr m = openModel(bytes);
  ASSERT_NE(m, nullptr) << errorString();
  SessionPtr s(newsession(m.get(), nullptr));
  const ulong fcr = p9_getfcr();
  p9_setfcr(fcr & ~static_cast<ulong>(FPINVAL | FPOVFL | FPZDIV));
  const float* logits = stepsession(s.get(), 1);
  p9_setfsr(0);
  p9_setfcr(fcr);
  EXPECT_EQ(logits, nullptr);
  EXPECT_THAT(errorString(), HasSubstr("not finite"));
}

}  // namespace
}  // namespace guest
