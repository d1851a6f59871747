// A standing machine as a guest of this process.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/guest/guest.h"
#include "harness/standing/registry.h"
#include "harness/standing/wire.h"

namespace harness {

/// Talks to the process that owns the machine. From the first command on the machine is ours alone
/// until this object ends; the machine stands on.
class StandingGuest : public Guest {
 public:
  /// Throws Error kEnvironment when nobody answers there.
  StandingGuest(const Standing& standing, Listener& listener);

  const GuestFacts& facts() const override { return facts_; }
  /// Gives the machine other files; without entries it keeps what it has.
  void start(const std::vector<vm::ShareEntry>& input) override;
  bool running() const override { return running_; }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override;
  std::string share() const override { return share_; }
  std::string work() const override { return work_; }
  std::string out() const override { return out_; }
  void collect(const std::filesystem::path& to) override;
  std::string fateWord() override { return word_; }
  std::string fateSentence() override { return sentence_; }

 private:
  void expectDone();
  bool passInput(const vm::Streams& streams, std::string& text, int& fd);
  vm::ExecResult lose(const std::string& why);

  Listener& listener_;
  std::string name_;
  Wire wire_;
  GuestFacts facts_;
  std::string share_, work_, out_;
  bool running_ = true;
  std::string word_ = "died";
  std::string sentence_;
};

/// Asks for a machine's end and waits for it. Throws Error kTimeout naming the process when it
/// does not end.
void endStanding(const std::filesystem::path& folder, const Standing& standing);

}  // namespace harness
