#include "harness/guest/programs.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace harness {
namespace {

namespace fs = std::filesystem;

/// A guest whose every command succeeds and that always has built the same programs.
class Builder : public Guest {
 public:
  Builder() {
    facts_.kind = "9front";
    facts_.digest = "d1";
  }
  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>&) override {}
  bool running() const override { return true; }
  std::string share() const override { return "/n/9ml"; }
  std::string work() const override { return "/tmp/9ml"; }
  std::string out() const override { return "/n/out"; }
  std::string fateWord() override { return ""; }
  std::string fateSentence() override { return ""; }
  void collect(const fs::path& to) override {
    fs::create_directories(to / "bin");
    for (const char* name : {"conform", "run", "fault", "llmbench", "llmconv", "llmfront", "llmfs",
                             "llminfo", "llmppl", "llmtok", "llmtrace"})
      std::ofstream(to / "bin" / name) << name;
  }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams&) override {
    built += command.script.find("build.rc") != std::string::npos;
    vm::ExecResult result;
    result.outcome = vm::Outcome::kExited;
    return result;
  }

  int built = 0;

 private:
  GuestFacts facts_;
};

struct Quiet : Listener {
  void step(std::string_view) override {}
  void note(std::string_view) override {}
  void detail(std::string_view) override {}
};

TEST(ProgramStore, KeepsSixteenBuildsAndTheNewestAmongThem) {
  char name[] = "/tmp/9ml-programs.XXXXXX";
  const fs::path cache = mkdtemp(name);
  Builder guest;
  Quiet quiet;
  const auto store = [&](int number) {
    return ProgramStore({{"source", {}, "int n = " + std::to_string(number) + ";\n"}}, cache);
  };
  for (int i = 0; i < 18; i++) store(i).provide(guest, quiet);
  EXPECT_EQ(guest.built, 18);
  const auto kept = fs::directory_iterator(cache / "programs");
  EXPECT_EQ(std::distance(fs::begin(kept), fs::end(kept)), 16);
  store(17).provide(guest, quiet);
  EXPECT_EQ(guest.built, 18);
  store(0).provide(guest, quiet);
  EXPECT_EQ(guest.built, 19);
  fs::remove_all(cache);
}

}  // namespace
}  // namespace harness
