// A run of suites on a guest, from the selection to the last line.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "harness/conformance/conform_run.h"
#include "harness/conformance/oracle.h"
#include "harness/conformance/outcome.h"
#include "harness/error.h"
#include "harness/guest/guest.h"
#include "harness/guest/programs.h"
#include "harness/network/cluster.h"

namespace harness {

/// Runs selected cases on a guest and tells the reporters, in the order of the selection.
class Conformance {
 public:
  struct Options {
    SourceFolders sources;
    Places places;
    std::filesystem::path collected;  ///< host folder for what comes back from the guest
    std::filesystem::path scripts;    ///< of cases on a network: fixtures/network
    std::filesystem::path cache;      ///< for built programs; empty: they are built anew
    /// Brings up guests of the same kind for a case on a network.
    std::function<std::unique_ptr<Cluster>(std::vector<Role>)> cluster;
  };

  Conformance(Guest& guest, Options options, Listener& listener, std::vector<Reporter*> reporters);

  /// Called with the number of cases begun and the name of the current one.
  void onProgress(std::function<void(std::size_t, const Selected&)> progress) {
    progress_ = std::move(progress);
  }

  /// `selected` is numbered 0, 1, 2, …
  Summary run(const std::vector<Selected>& selected, const RunFacts& facts);

  /// The exit status of a run with these words in its results.
  ExitStatus status() const;

 private:
  void stage(const std::vector<Selected>& selected);
  void bringUp();
  ConformOutput runConform(const std::vector<Selected>& cases);
  void compare(const std::vector<Selected>& cases, const ConformOutput& output);
  /// What conform does not run, after so many cases that it did.
  std::vector<CaseResult> runOthers(const std::vector<Selected>& selected, std::size_t begun);
  CaseResult runStory(const Selected& selected, Oracle& oracle);
  CaseResult runOnNetwork(const Selected& selected);
  std::vector<vm::ShareEntry> programEntries();
  void report(const CaseResult& result);

  Guest& guest_;
  Options options_;
  Listener& listener_;
  std::vector<Reporter*> reporters_;
  std::function<void(std::size_t, const Selected&)> progress_;
  std::vector<vm::ShareEntry> entries_;
  Programs programs_;
  Summary summary_;
  bool died_ = false;
  bool timed_out_ = false;
};

/// Model and tokenizer files that cases name, as entries models/NAME.bin and models/NAME.tok.
std::vector<vm::ShareEntry> modelEntries(const std::vector<Selected>& selected,
                                         const Places& places);

}  // namespace harness
