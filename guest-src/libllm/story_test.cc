// Whole generations: positions, choices, text in whole sequences, the same with any number of
// procs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "guest-src/libllm/test_image.h"

namespace guest {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// What a story's callback heard.
struct Heard {
  std::vector<int> ids;
  std::vector<int> given;
  std::string text;
  std::size_t stop = 0;  ///< after so many tokens; 0: never
};

extern "C" int hear(void* aux, Token* t) {
  auto* heard = static_cast<Heard*>(aux);
  heard->text.append(t->text, static_cast<std::size_t>(t->ntext));
  if (t->id >= 0) heard->ids.push_back(t->id);
  if (t->given) heard->given.push_back(t->id);
  return heard->stop != 0 && heard->ids.size() == heard->stop ? 1 : 0;
}

struct Asked {
  std::string prompt;
  vlong positions = 0;
  Sampling how = sampling(0, 1, 7);
  int procs = 1;
  const char* kernels = nullptr;
  std::size_t stop = 0;
  std::vector<std::string> stop_at = {};
  bool slide = false;
};

class Stories : public testing::Test {
 protected:
  void open(Bytes bin, Bytes tokens) {
    bin_ = std::move(bin);
    model_ = openModel(bin_);
    ASSERT_NE(model_, nullptr) << errorString();
    ASSERT_EQ(openTokens(model_.get(), tokens), 0) << errorString();
  }

  // Always the same, whatever other tests have drawn: what it says decides what can be asked of it.
  void openTiny() {
    beginrandom();
    open(tinyBin({.dim = 32, .hidden = 48, .context = 64}), tinyTokens());
  }

  Heard tell(const Asked& asked, vlong* positions = nullptr) {
    ::Setup how = {};
    how.nproc = asked.procs;
    how.kernels = const_cast<char*>(asked.kernels);
    SessionPtr s(newsession(model_.get(), &how));
    EXPECT_NE(s, nullptr) << errorString();
    Heard heard;
    heard.stop = asked.stop;
    std::string prompt = asked.prompt;
    Story story = {};
    story.prompt = prompt.data();
    story.npos = asked.positions;
    story.s = asked.how;
    std::vector<std::string> texts = asked.stop_at;
    std::vector<char*> stops;
    stops.reserve(texts.size());
    for (std::string& text : texts) stops.push_back(text.data());
    story.stop = stops.data();
    story.nstop = static_cast<int>(stops.size());
    story.slide = asked.slide ? 1 : 0;
    story.token = hear;
    story.aux = &heard;
    const vlong n = tellstory(s.get(), &story);
    EXPECT_GE(n, 0) << errorString();
    if (positions != nullptr) *positions = n;
    return heard;
  }

  Bytes bin_;
  ModelPtr model_;
};

TEST_F(Stories, DoNotDependOnProcsOrKernels) {
  openTiny();
  for (float temperature : {0.0F, 1.0F, 3.0F}) {
    Asked asked = {.prompt = "the and", .positions = 40, .how = sampling(temperature, 0.9F, 42)};
    asked.kernels = "port";
    const Heard one = tell(asked);
    EXPECT_FALSE(one.ids.empty());
    for (const char* kernels : {"port", static_cast<const char*>(nullptr)})
      for (int procs : {1, 2, 3, 4}) {
        asked.kernels = kernels;
        asked.procs = procs;
        const Heard other = tell(asked);
        EXPECT_EQ(other.ids, one.ids) << procs << " procs";
        EXPECT_EQ(other.text, one.text) << procs << " procs";
      }
  }
}

TEST_F(Stories, CountPositionsAsLlama2c) {
  openTiny();
  vlong n = 0;
  const Heard two = tell({.prompt = "the and the and the", .positions = 2}, &n);
  EXPECT_EQ(n, 2);
  EXPECT_EQ(two.ids.size(), 2U);
  EXPECT_EQ(two.given, two.ids);
  const Heard all = tell({.prompt = "the"}, &n);
  const Heard more = tell({.prompt = "the", .positions = 1000}, &n);
  EXPECT_EQ(all.ids, more.ids);
  EXPECT_LE(n, 64);
}

TEST_F(Stories, EndWhereTheCallbackSays) {
  openTiny();
  vlong n = 0;
  const Heard heard = tell({.prompt = "", .how = sampling(1, 1, 3), .stop = 5}, &n);
  EXPECT_EQ(heard.ids.size(), 5U);
  EXPECT_EQ(n, 5);
}

TEST_F(Stories, EndBeforeTheirStopStrings) {
  openTiny();
  const std::string whole = tell({.prompt = "", .how = sampling(1, 1, 3)}).text;
  ASSERT_GT(whole.size(), 20U);
  for (std::size_t from = 0; from < 20; from++)
    for (std::size_t n = 1; n < 8; n++) {
      const std::string stop = whole.substr(from, n);
      const Asked asked = {.prompt = "",
                           .how = sampling(1, 1, 3),
                           .stop_at = {"\x02 never said", stop, stop + stop}};
      EXPECT_EQ(tell(asked).text, whole.substr(0, whole.find(stop))) << "'" << stop << "'";
    }
  // What only begins a stop string is said in the end.
  const std::string more = whole.substr(whole.size() - 4) + "\x02";
  EXPECT_EQ(tell({.prompt = "", .how = sampling(1, 1, 3), .stop_at = {more}}).text, whole);
  // The prompt is no place to stop at.
  EXPECT_THAT(tell({.prompt = "the and", .stop_at = {"the"}}).text, StartsWith("the and"));
}

TEST_F(Stories, SlideWhereTheContextEnds) {
  openTiny();
  vlong n = 0;
  const Heard heard = tell({.prompt = "the and the", .positions = 150, .slide = true}, &n);
  // The same by hand: greedily, the first token and the last half of 64 again.
  SessionPtr s(newsession(model_.get(), nullptr));
  ASSERT_NE(s, nullptr);
  std::vector<int> context = {begintoken(model_.get())};
  std::vector<int> ids;
  vlong steps = 0;
  while (steps < 150) {
    if (sessionpos(s.get()) == 64) {
      std::vector<int> kept = {context[0]};
      kept.insert(kept.end(), context.begin() + 33, context.begin() + 64);
      const int next = context[64];
      rewindsession(s.get());
      for (int id : kept) ASSERT_NE(stepsession(s.get(), id), nullptr);
      context = kept;
      context.push_back(next);
    }
    const float* logits = stepsession(s.get(), context.back());
    ASSERT_NE(logits, nullptr) << errorString();
    steps++;
    int id = static_cast<int>(std::max_element(logits, logits + modelshape(model_.get())->vocab) -
                              logits);
    if (ids.size() < heard.given.size()) id = heard.given[ids.size()];
    if (endtoken(model_.get(), id) != 0) break;
    ids.push_back(id);
    context.push_back(id);
  }
  EXPECT_GT(ids.size(), 64U);
  EXPECT_EQ(heard.ids, ids);
  EXPECT_EQ(n, steps);
}

TEST_F(Stories, KeepSequencesWhole) {
  openTiny();
  const Heard heard = tell({.prompt = "a日本é\xF0\x9F\x98\x80\xFFx", .positions = 12});
  EXPECT_THAT(heard.text, StartsWith("a日本é\xF0\x9F\x98\x80\xEF\xBF\xBDx"));
}

TEST_F(Stories, LeaveOutControlCharacters) {
  openTiny();
  const Heard heard = tell({.prompt = "a\x01z\tz", .positions = 7});
  EXPECT_THAT(heard.text, StartsWith("az\tz"));
}

/// A model that others trained, where there is one.
class GoldenStories : public Stories {
 protected:
  void SetUp() override {
    const char* folder = std::getenv("NINEML_DATA");
    if (folder == nullptr) GTEST_SKIP() << "NINEML_DATA names no folder";
    std::string path = std::string(folder) + "/models/stories260K.bin";
    model_ = ModelPtr(openmodel(path.data()));
    if (model_ == nullptr) GTEST_SKIP() << errorString();
    std::string tokens = std::string(folder) + "/models/tok512.bin";
    ASSERT_EQ(opentokens(model_.get(), tokens.data()), 0) << errorString();
  }
};

TEST_F(GoldenStories, Greedy) {
  const Heard heard = tell({.prompt = "Once upon a time", .positions = 64});
  EXPECT_EQ(
      heard.text,
      "Once upon a time, there was a little girl named Lily. She loved to play outside in the "
      "park. One day, she saw a big, red ball. She wanted to play with it, but it was too "
      "high.\nLily");
}

TEST_F(GoldenStories, Seeded) {
  const Heard heard = tell({.prompt = "", .positions = 256, .how = sampling(1, 0.9F, 133742)});
  EXPECT_THAT(heard.text, StartsWith("Once upon a time, there was a little boy named Timmy. Timmy "
                                     "loved to play with his toys and eat sandwiches."));
  EXPECT_THAT(heard.text, HasSubstr("promised to help Timmy."));
}

}  // namespace
}  // namespace guest
