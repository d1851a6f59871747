// A guest whose commands are written down.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "harness/guest/guest.h"

namespace harness {

/// Passes everything on to another guest, and writes to FOLDER/commands.log what was run, what it
/// said (the first megabyte of it) and how it ended.
class LoggedGuest : public Guest {
 public:
  LoggedGuest(std::unique_ptr<Guest> guest, const std::filesystem::path& folder);

  const GuestFacts& facts() const override { return guest_->facts(); }
  void prepare() override { guest_->prepare(); }
  void start(const std::vector<vm::ShareEntry>& input) override;
  bool running() const override { return guest_->running(); }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override;
  std::string share() const override { return guest_->share(); }
  std::string work() const override { return guest_->work(); }
  std::string out() const override { return guest_->out(); }
  void collect(const std::filesystem::path& to) override { guest_->collect(to); }
  std::string fateWord() override { return guest_->fateWord(); }
  std::string fateSentence() override;

 private:
  void write(std::string_view bytes);

  std::unique_ptr<Guest> guest_;
  std::ofstream log_;
  std::size_t room_;
};

}  // namespace harness
