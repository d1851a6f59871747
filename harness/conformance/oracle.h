// What a case's results must be: the reference's values, with what their tolerance is made of.
//
// Nothing of guest-src is used here: the inputs come from plan9/gen, the answers from reference/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "harness/suite/suite.h"

namespace harness {

/// One tensor that a case must give. Floats: |got - want| <= roundings * 2^-24 * magnitude + slack,
/// element by element. Integers and bytes: equal. Counts: as often as `want` says that each of so
/// many outcomes comes, by a chi-square test that a right guest passes but for one time in a
/// million.
struct Expected {
  enum class Kind { kFloats, kIntegers, kBytes, kCounts };

  std::string name;
  Kind kind = Kind::kFloats;
  std::vector<double> want;
  std::vector<double> magnitude;  ///< sum of the absolute values of what is added up
  std::vector<double> slack;      ///< what inputs or underflow add; derived beside each kernel
  std::vector<std::int64_t> integers;
  std::string bytes;
  bool prefix = false;  ///< bytes: only the beginning is known
};

/// Where an oracle finds files.
struct Places {
  std::filesystem::path models;     ///< fixtures/models
  std::filesystem::path golden;     ///< fixtures/golden
  std::filesystem::path generated;  ///< models written for this run from recipes
};

/// The file of a model that a case names: generated, or of fixtures/models. Throws Error where
/// there is none.
std::filesystem::path modelFile(const Places& places, const std::string& name);
/// The tokenizer beside it.
std::filesystem::path tokenizerFile(const Places& places, const std::string& name);

/// Answers for the cases of one suite after another; keeps the models it has loaded.
class Oracle {
 public:
  explicit Oracle(Places places);
  ~Oracle();
  Oracle(const Oracle&) = delete;
  Oracle& operator=(const Oracle&) = delete;

  /// Everything that the case must give. Throws Error for a kernel that nobody has a reference for.
  std::vector<Expected> expect(const Suite& suite, const Case& c);

  /// True for a kernel that expect() knows.
  static bool knows(const std::string& kernel);

 private:
  struct Models;
  Places places_;
  std::unique_ptr<Models> models_;
};

}  // namespace harness
