// Suites: data files that say which cases there are. docs/adding-a-suite.md describes the format.
//
//   std::vector<Suite> suites = loadSuites({shareFolder() / "fixtures/suites"});
//   for (const Case& c : expand(suites[0])) ...
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace harness {

/// One named value of a case. Lists are texts joined by spaces.
struct Param {
  std::string name;
  std::string value;
  bool in_name = true;  ///< part of the case's name

  bool operator==(const Param&) const = default;
};

/// How far a result may be from the reference: (roundings + sum of per[x] * x) units of 2^-24 of
/// the element's magnitude, plus what the kernel's oracle derives from the inputs.
struct Tolerance {
  double roundings = 0;
  std::map<std::string, double> per;  ///< by the name of a numeric parameter
};

/// A model with random weights that the harness writes for a suite.
struct ModelRecipe {
  std::string name;
  int dim = 0, hidden = 0, layers = 0, heads = 0, kv_heads = 0, vocab = 0, seq_len = 0;
  bool shared = true;
  std::uint64_t seed = 1;
};

/// One combination of values, before it is numbered.
struct Case {
  std::string name;           ///< without the suite's
  std::vector<Param> params;  ///< in the order of the name
  bool in_default = false;
  std::size_t group =
      0;  ///< cases of one suite and group differ in kernel set, procs and hold only

  /// True if all parameters have the same values.
  bool sameInputs(const Case& other) const;

  /// The value of a parameter; throws Error where the suite file lacks it.
  const std::string& text(std::string_view name) const;
  std::string text(std::string_view name, std::string_view otherwise) const;
  std::int64_t number(std::string_view name) const;
  std::int64_t number(std::string_view name, std::int64_t otherwise) const;
};

/// A suite file's content.
struct Suite {
  std::string name;
  std::string kernel;  ///< what the guest is asked to run
  std::string about;
  std::filesystem::path file;
  Tolerance tolerance;
  bool agree_procs = false;  ///< any number of procs must give the same bits
  bool agree_sets = false;   ///< any kernel set must
  bool agree_trees = false;  ///< kernel sets that sum in the same tree must
  std::vector<ModelRecipe> models;
  std::vector<Case> cases;
};

/// Reads a suite file. Throws Error naming the file, the line and what was expected.
Suite parseSuite(std::string_view toml, const std::filesystem::path& file);

/// All *.toml files of the folders, by name. A suite found twice is an Error.
std::vector<Suite> loadSuites(const std::vector<std::filesystem::path>& folders);

/// The units of 2^-24 that a case may be off.
double roundingsOf(const Tolerance& tolerance, const Case& c);

}  // namespace harness
