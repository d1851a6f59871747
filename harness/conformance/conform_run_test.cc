// ConformRun against a guest that only pretends, and dies where the test wants it to.
#include "harness/conformance/conform_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <utility>

#include "harness/conformance/results.h"
#include "harness/error.h"
#include "harness/suite/test_suites.h"
#include "vm/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Plays conform over cases 0 .. count-1. A case in `ends` ends the program in that way.
class FakeGuest : public Guest {
 public:
  FakeGuest(fs::path folder, std::uint32_t count) : folder_(std::move(folder)), count_(count) {
    fs::create_directories(folder_ / "out");
  }

  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>& /*input*/) override { ++starts; }
  bool running() const override { return true; }
  std::string share() const override { return "/share"; }
  std::string work() const override { return "/work"; }
  std::string out() const override { return (folder_ / "out").string(); }
  void collect(const fs::path& to) override {
    if (unreadable) throw vm::Error(vm::Error::Kind::kEnvironment, "no disk of ours");
    fs::create_directories(to);
    fs::copy(folder_ / "out", to,
             fs::copy_options::overwrite_existing | fs::copy_options::recursive);
  }
  std::string fateWord() override { return fate; }
  std::string fateSentence() override { return "panic: out of luck"; }

  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override {
    std::uint32_t first = 0;
    std::set<std::uint32_t> leave_out;
    std::string file;
    const bool careful =
        std::find(command.argv.begin(), command.argv.end(), "-c") != command.argv.end();
    for (std::size_t i = 1; i + 1 < command.argv.size(); ++i) {
      const std::string& value = command.argv[i + 1];
      if (command.argv[i] == "-f") first = static_cast<std::uint32_t>(std::stoul(value));
      if (command.argv[i] == "-x") leave_out.insert(static_cast<std::uint32_t>(std::stoul(value)));
      if (command.argv[i] == "-o") file = value;
    }
    vm::ExecResult result;
    result.outcome = vm::Outcome::kExited;
    if (most_starts-- == 0) {
      result.status = "no room";
      return result;
    }
    std::string written;
    std::uint32_t dies = count_;
    for (const auto& [id, end] : ends) {
      if (end == vm::Outcome::kDead && id >= first && !leave_out.contains(id))
        dies = std::min(dies, id);
    }
    for (std::uint32_t id = first; id < count_; ++id) {
      if (leave_out.contains(id)) continue;
      if (careful || dies == count_ || id + lag <= dies) {
        streams.out("begin " + std::to_string(id) + "\n");
      }
      char word = 0;
      if (careful) {
        EXPECT_EQ(read(streams.inputFd, &word, 1), 1);
      }
      ran.push_back(id);
      const auto end = ends.find(id);
      if (end != ends.end()) {
        result.outcome = end->second;
        result.status = "sys: trap: divide error";
        if (result.outcome == vm::Outcome::kDead) {
          if (!deadly) ends.erase(end);
          written.resize(lost < written.size() ? written.size() - lost : 0);
          std::ofstream(file) << written;
          if (std::exchange(unwritten, false)) {
            for (const auto& e : fs::directory_iterator(folder_ / "out")) fs::resize_file(e, 0);
          }
          return result;
        }
        std::ofstream(file) << written;
        return result;
      }
      Record record;
      record.id = id;
      written += encodeRecord(record);
    }
    streams.out("done\n");
    std::ofstream(file) << written;
    return result;
  }

  std::map<std::uint32_t, vm::Outcome> ends;
  std::vector<std::uint32_t> ran;
  std::string fate = "panic";
  bool unwritten = false;  ///< nothing is on the disk of the first machine that dies
  bool unreadable = false;
  int most_starts = 1000;  ///< of the program; then its disk is full
  bool deadly = false;     ///< a case kills every machine, not only the first
  std::uint32_t lag = 0;   ///< begins that are not heard of a machine that dies
  std::size_t lost = 0;    ///< bytes that a dying machine does not get to its disk
  int starts = 0;

 private:
  fs::path folder_;
  std::uint32_t count_;
  GuestFacts facts_;
};

class ConformRunTest : public ::testing::Test {
 protected:
  ConformRunTest()
      : suite_(parseSuite("suite = \"s\"\n[[cases]]\nn = [\"0..9\"]", "s.toml")),
        guest_(folder_ / "guest", 10) {
    options_.program = "conform";
    options_.collected = folder_ / "collected";
    options_.restart = [this] { guest_.start({}); };
  }
  ~ConformRunTest() override { fs::remove_all(folder_); }

  ConformOutput run() { return ConformRun(guest_, options_).run(numbered(suite_)); }

  static std::vector<std::uint32_t> recorded(const ConformOutput& output) {
    std::vector<std::uint32_t> ids;
    for (const fs::path& file : output.files) {
      ResultReader reader(file);
      while (const auto record = reader.next()) ids.push_back(record->id);
    }
    return ids;
  }

  fs::path folder_ = fs::path(::testing::TempDir()) / ("conform" + std::to_string(getpid()));
  Suite suite_;
  FakeGuest guest_;
  ConformRun::Options options_;
};

TEST_F(ConformRunTest, AnUneventfulRun) {
  const ConformOutput output = run();
  EXPECT_TRUE(output.casualties.empty());
  EXPECT_THAT(recorded(output), ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
}

TEST_F(ConformRunTest, ACaseThatKillsTheProgramCostsOnlyItself) {
  guest_.ends = {{0, vm::Outcome::kNoted}, {4, vm::Outcome::kExited}, {9, vm::Outcome::kNoted}};
  const ConformOutput output = run();
  EXPECT_THAT(recorded(output), ElementsAre(1, 2, 3, 5, 6, 7, 8));
  ASSERT_EQ(output.casualties.size(), 3U);
  EXPECT_EQ(output.casualties.at(0).word, Word::kKilled);
  EXPECT_EQ(output.casualties.at(4).word, Word::kKilled);
  EXPECT_THAT(output.casualties.at(9).reason, HasSubstr("divide error"));
  EXPECT_EQ(guest_.starts, 0);
}

TEST_F(ConformRunTest, AProgramThatHangsIsATimeout) {
  guest_.ends = {{3, vm::Outcome::kCancelled}};
  EXPECT_EQ(run().casualties.at(3).word, Word::kTimeout);
}

TEST_F(ConformRunTest, ADeadMachineIsStartedAgain) {
  guest_.ends = {{5, vm::Outcome::kDead}};
  const ConformOutput output = run();
  EXPECT_THAT(recorded(output), ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
  EXPECT_EQ(output.casualties.size(), 1U);
  EXPECT_EQ(output.casualties.at(5).word, Word::kPanic) << "nobody else did it";
  EXPECT_THAT(output.casualties.at(5).reason, HasSubstr("out of luck"));
  EXPECT_EQ(guest_.starts, 1);
}

TEST_F(ConformRunTest, WhatADeadMachineHadNotWrittenIsRunAgain) {
  guest_.ends = {{5, vm::Outcome::kDead}};
  guest_.lost = 3 * encodeRecord(Record{}).size() - 4;  // two whole records and a part of one
  const ConformOutput output = run();
  EXPECT_THAT(recorded(output), ElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
  EXPECT_THAT(guest_.ran, ElementsAre(0, 1, 2, 3, 4, 5, 2, 3, 4, 5, 6, 7, 8, 9));
}

TEST_F(ConformRunTest, ACaseThatKillsEveryMachineCostsOnlyItself) {
  guest_.ends = {{5, vm::Outcome::kDead}};
  guest_.deadly = true;
  const ConformOutput output = run();
  EXPECT_THAT(recorded(output), ElementsAre(0, 1, 2, 3, 4, 6, 7, 8, 9));
  EXPECT_EQ(output.casualties.size(), 1U);
  EXPECT_EQ(output.casualties.at(5).word, Word::kPanic);
  EXPECT_EQ(guest_.starts, 2);
}

TEST_F(ConformRunTest, ItIsFoundThoughTheMachineDiedBeforeItWasHeardOf) {
  for (const std::uint32_t lag : {4, 100}) {
    SCOPED_TRACE(lag);
    guest_.ends = {{7, vm::Outcome::kDead}};
    guest_.deadly = true;
    guest_.lag = lag;
    guest_.lost = 1 << 20;
    const ConformOutput output = run();
    EXPECT_THAT(recorded(output), ElementsAre(0, 1, 2, 3, 4, 5, 6, 8, 9));
    EXPECT_EQ(output.casualties.size(), 1U);
    EXPECT_EQ(output.casualties.at(7).word, Word::kPanic);
  }
}

TEST_F(ConformRunTest, WhatProgramsBeforeADeathHadNotWrittenIsRunAgain) {
  guest_.ends = {{2, vm::Outcome::kNoted}, {5, vm::Outcome::kDead}};
  guest_.unwritten = true;
  const ConformOutput output = run();
  EXPECT_THAT(recorded(output), ElementsAre(0, 1, 3, 4, 5, 6, 7, 8, 9));
  EXPECT_EQ(output.casualties.at(2).word, Word::kKilled);
}

TEST_F(ConformRunTest, ADiskThatCannotBeReadEndsNoRun) {
  guest_.unreadable = true;
  const ConformOutput output = run();
  EXPECT_TRUE(output.files.empty());
  EXPECT_TRUE(output.casualties.empty());
  EXPECT_EQ(output.trouble, "no disk of ours");
}

TEST_F(ConformRunTest, MachinesThatKeepDyingEndTheRun) {
  for (std::uint32_t id = 2; id < 10; ++id) guest_.ends[id] = vm::Outcome::kDead;
  guest_.deadly = true;
  options_.machine_deaths = 2;
  guest_.fate = "died";
  const ConformOutput output = run();
  EXPECT_EQ(output.casualties.at(2).word, Word::kDied);
  EXPECT_EQ(output.casualties.at(3).word, Word::kDied);
  EXPECT_EQ(output.casualties.at(4).word, Word::kSkip);
  EXPECT_EQ(output.casualties.at(9).word, Word::kSkip);
}

TEST_F(ConformRunTest, ProgramsThatKeepDyingEndTheRun) {
  for (std::uint32_t id = 0; id < 10; ++id) guest_.ends[id] = vm::Outcome::kNoted;
  options_.program_deaths = 3;
  const ConformOutput output = run();
  EXPECT_EQ(output.casualties.at(3).word, Word::kKilled);
  EXPECT_EQ(output.casualties.at(4).word, Word::kSkip);
}

TEST_F(ConformRunTest, AProgramThatCannotStartAgainSkipsTheRest) {
  guest_.ends = {{3, vm::Outcome::kNoted}};
  guest_.most_starts = 1;
  const ConformOutput output = run();
  EXPECT_THAT(recorded(output), ElementsAre(0, 1, 2));
  EXPECT_EQ(output.casualties.at(3).word, Word::kKilled);
  EXPECT_EQ(output.casualties.at(4).word, Word::kSkip);
  EXPECT_THAT(output.casualties.at(9).reason, HasSubstr("does not begin again"));
}

TEST_F(ConformRunTest, AProgramThatCannotStartIsAnError) {
  guest_.ends = {{0, vm::Outcome::kRefused}};
  EXPECT_THROW(run(), Error);
}

TEST_F(ConformRunTest, EveryCaseIsAnnounced) {
  std::vector<std::uint32_t> begun;
  options_.begun = [&](std::uint32_t id) { begun.push_back(id); };
  run();
  EXPECT_EQ(begun.size(), 10U);
}

}  // namespace
}  // namespace harness
