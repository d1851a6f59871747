// For tests: the 9ml command itself, run as a user runs it.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace harness {

/// A folder for one test: what 9ml makes while it runs lies in it, and must have gone afterwards.
class TestFolder {
 public:
  TestFolder();
  ~TestFolder();
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;

  const std::filesystem::path& folder() const { return folder_; }
  /// 9ml's TMPDIR.
  std::filesystem::path temporary() const { return folder_ / "t"; }
  /// The processes whose command lines name TMPDIR and this word: a run's daemon and QEMU.
  std::vector<int> processes(const std::string& word = "") const;
  /// What a run has left behind, after a moment's grace: nothing, or a list for people.
  std::string leftovers() const;

 private:
  std::filesystem::path folder_;
};

/// 9ml with its words, as a child of this process; killed with the object.
class Command9ml {
 public:
  /// What 9ml says, on both streams, goes to `test_folder`/`name`.
  Command9ml(const TestFolder& test_folder, const std::string& name, std::vector<std::string> words,
             bool own_cache = false);
  ~Command9ml();
  Command9ml(const Command9ml&) = delete;
  Command9ml& operator=(const Command9ml&) = delete;

  /// Waits until it has said this; false when it has ended without, or too much time has passed.
  bool says(const std::string& words, std::chrono::seconds limit = std::chrono::minutes(5));
  void signal(int number) const;
  /// Waits for its end: the exit status, or 128 + signal.
  int wait();
  std::string said() const;

 private:
  bool ended();

  std::filesystem::path said_;
  int pid_ = -1;
  int status_ = -1;
};

}  // namespace harness
