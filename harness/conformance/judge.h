// Turns what a guest wrote into verdicts.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "harness/conformance/oracle.h"
#include "harness/conformance/outcome.h"
#include "harness/conformance/results.h"

namespace harness {

/// Judges records in the order of the case list: neighbours of a group share one reference and are
/// held against each other where their suite says that they must agree bit for bit.
class Judge {
 public:
  explicit Judge(Oracle& oracle) : oracle_(oracle) {}

  CaseResult judge(const Selected& selected, const Record& record);

 private:
  /// The first result of a kernel set in the current group.
  struct Seen {
    std::string set;
    std::string name;
    std::vector<Tensor> tensors;
  };

  void enterGroup(const Selected& selected);
  /// A sentence where the record's bits are not those of an earlier case; else nothing.
  std::string disagreement(const Selected& selected, const Record& record);

  Oracle& oracle_;
  const Suite* suite_ = nullptr;
  std::size_t group_ = 0;
  std::vector<Expected> expected_;
  std::vector<Seen> seen_;
};

/// The start of a result: names and kernel set filled in.
CaseResult resultFor(const Selected& selected, Word word, const std::string& reason = {});

/// A sentence about flags whose exceptions Plan 9 delivers; empty when none is raised.
std::string deadlyFlags(std::uint32_t flags);

}  // namespace harness
