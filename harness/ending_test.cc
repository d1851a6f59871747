#include "harness/ending.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "vm/error.h"

namespace harness {
namespace {

using testing::HasSubstr;

/// A guest that only has a fate.
class Doomed : public Guest {
 public:
  Doomed(std::string word, std::string sentence)
      : word_(std::move(word)), sentence_(std::move(sentence)) {}
  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>&) override {}
  bool running() const override { return false; }
  vm::ExecResult exec(const vm::Command&, const vm::Streams&) override { return {}; }
  std::string share() const override { return ""; }
  std::string work() const override { return ""; }
  std::string out() const override { return ""; }
  void collect(const std::filesystem::path&) override {}
  std::string fateWord() override { return word_; }
  std::string fateSentence() override { return sentence_; }

 private:
  GuestFacts facts_;
  std::string word_, sentence_;
};

struct Heard : Listener {
  void step(std::string_view) override {}
  void note(std::string_view sentence) override { notes += sentence; }
  void detail(std::string_view) override {}
  std::string notes;
};

struct EndingTest : testing::Test {
  ExitStatus end(vm::Outcome outcome, const std::string& status, const std::string& word = "",
                 const std::string& sentence = "so it was") {
    vm::ExecResult result;
    result.outcome = outcome;
    result.status = status;
    Doomed guest(word, sentence);
    return endOf(result, guest, heard);
  }
  Heard heard;
};

TEST_F(EndingTest, SuccessIsSilent) {
  EXPECT_EQ(ExitStatus::kPass, end(vm::Outcome::kExited, ""));
  EXPECT_EQ("", heard.notes);
}

TEST_F(EndingTest, TheProgramsOwnFailuresAreFailures) {
  EXPECT_EQ(ExitStatus::kFailed, end(vm::Outcome::kExited, "sad"));
  EXPECT_THAT(heard.notes, HasSubstr("sad"));
  EXPECT_EQ(ExitStatus::kFailed, end(vm::Outcome::kNoted, "sys: trap: divide error"));
  EXPECT_THAT(heard.notes, HasSubstr("divide error"));
  EXPECT_EQ(ExitStatus::kFailed, end(vm::Outcome::kRefused, "nosuch: not found"));
  EXPECT_THAT(heard.notes, HasSubstr("nosuch"));
}

TEST_F(EndingTest, ATimeLimitIsATimeout) {
  EXPECT_EQ(ExitStatus::kTimeout, end(vm::Outcome::kTimedOut, ""));
}

TEST_F(EndingTest, AGuestThatIsGoneSaysHow) {
  EXPECT_EQ(ExitStatus::kGuestDied, end(vm::Outcome::kDead, "", "panic"));
  EXPECT_THAT(heard.notes, HasSubstr("panic: so it was"));
  heard.notes.clear();
  end(vm::Outcome::kDead, "", "panic", "panic: no more");
  EXPECT_EQ("the guest is gone, panic: no more", heard.notes);
  heard.notes.clear();
  EXPECT_EQ(ExitStatus::kGuestDied, end(vm::Outcome::kLost, "", "lost"));
  EXPECT_THAT(heard.notes, HasSubstr("lost: so it was"));
  heard.notes.clear();
  EXPECT_EQ(ExitStatus::kGuestDied, end(vm::Outcome::kDead, "", "died"));
  EXPECT_THAT(heard.notes, HasSubstr("the guest died: so it was"));
}

TEST(StatusTest, ExceptionsHaveStableStatuses) {
  using Kind = vm::Error::Kind;
  EXPECT_EQ(ExitStatus::kUsage, statusOf(Error(ExitStatus::kUsage, "")));
  EXPECT_EQ(ExitStatus::kUsage, statusOf(vm::Error(Kind::kUsage, "")));
  EXPECT_EQ(ExitStatus::kEnvironment, statusOf(vm::Error(Kind::kEnvironment, "")));
  EXPECT_EQ(ExitStatus::kGuestDied, statusOf(vm::Error(Kind::kGuestDied, "")));
  EXPECT_EQ(ExitStatus::kTimeout, statusOf(vm::Error(Kind::kTimeout, "")));
  EXPECT_EQ(ExitStatus::kInterrupted, statusOf(vm::Error(Kind::kInterrupted, "")));
  EXPECT_EQ(ExitStatus::kEnvironment, statusOf(std::runtime_error("")));
}

}  // namespace
}  // namespace harness
