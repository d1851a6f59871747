// Weights that are read when they are wanted: the same logits in less memory.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include "guest-src/libllm/test_image.h"

namespace guest {
namespace {

using testing::HasSubstr;

constexpr int kContext = 8;

class Demand : public testing::Test {
 protected:
  void SetUp() override {
    bytes_ = tinyBin({.dim = 64,
                      .hidden = 96,
                      .layers = 4,
                      .heads = 4,
                      .kvHeads = 2,
                      .vocab = 400,
                      .context = kContext});
    const int fd = mkstemp(path_);
    ASSERT_GE(fd, 0);
    ASSERT_EQ(write(fd, bytes_.data(), bytes_.size()), static_cast<ssize_t>(bytes_.size()));
    close(fd);
  }
  void TearDown() override { unlink(path_); }

  ModelPtr hold(vlong limit, bool look = false) {
    Store* store = openstore(path_, nullptr);
    if (store == nullptr) return nullptr;
    Holding how = {};
    how.limit = limit;
    how.look = look ? 1 : 0;
    ModelPtr m(holdmodel(store, &how));
    closestore(store);
    return m;
  }

  /// A model in the least memory that a session can do with.
  ModelPtr least(SessionPtr& session) {
    for (vlong limit = 1;; limit += vlong{32} << 10) {
      ModelPtr m = hold(limit);
      if (!m) return m;
      session.reset(newsession(m.get(), nullptr));
      if (session) return m;
      EXPECT_THAT(errorString(), HasSubstr("expected at least"));
    }
  }

  static std::vector<float> logits(Session* s) {
    std::vector<float> all;
    rewindsession(s);
    for (int i = 0; i < kContext; i++) {
      const float* l = stepsession(s, 3 * i);
      if (l == nullptr) return {};
      all.insert(all.end(), l, l + 400);
    }
    return all;
  }

  Bytes bytes_;
  char path_[20] = "/tmp/demandXXXXXX";
};

TEST_F(Demand, GivesTheSameLogits) {
  const ModelPtr whole = openModel(bytes_);
  ASSERT_NE(whole, nullptr);
  const SessionPtr one(newsession(whole.get(), nullptr));
  SessionPtr two;
  const ModelPtr parts = least(two);
  ASSERT_NE(parts, nullptr) << errorString();
  EXPECT_LT(modelheld(parts.get()), modelshape(parts.get())->nbyte / 10);
  const std::vector<float> want = logits(one.get());
  EXPECT_EQ(want.size(), 400U * kContext);
  EXPECT_EQ(logits(two.get()), want);
  const SessionPtr three(newsession(parts.get(), nullptr));
  EXPECT_EQ(logits(three.get()), want);
  two.reset();
}

TEST_F(Demand, SaysWhatItCouldNotRead) {
  SessionPtr session;
  const ModelPtr m = least(session);
  ASSERT_NE(m, nullptr) << errorString();
  ASSERT_EQ(truncate(path_, 5000), 0);
  EXPECT_TRUE(logits(session.get()).empty());
  EXPECT_THAT(errorString(), HasSubstr("ends at byte 5000"));
  session.reset();
}

TEST_F(Demand, ALookHasNoSessions) {
  const ModelPtr m = hold(0, true);
  ASSERT_NE(m, nullptr) << errorString();
  EXPECT_EQ(newsession(m.get(), nullptr), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("without its weights"));
}

TEST_F(Demand, NoSegmentsOnAHost) {
  Store* store = openstore(path_, nullptr);
  ASSERT_NE(store, nullptr);
  Holding how = {};
  how.share = 1;
  EXPECT_EQ(holdmodel(store, &how), nullptr);
  EXPECT_THAT(errorString(), HasSubstr("no global segments"));
  closestore(store);
}

}  // namespace
}  // namespace guest
