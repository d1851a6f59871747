// The stories in fixtures/golden, whose form is described in reference/data/golden.h.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace harness {

/// One stored story: what was asked for, and what must be told.
struct GoldenStory {
  std::string name;
  std::string prompt;
  std::string temperature;  ///< as run -t takes it, like the others
  std::string topp;
  std::string seed;
  std::string steps;
  std::string text;
  std::vector<double> margins;  ///< of each token of the text
  bool whole = false;           ///< the story ends with the text
};

/// Reads a model's file. Throws Error naming the file and what is wrong in it.
std::vector<GoldenStory> readGolden(const std::filesystem::path& file);

/// The story of that name; throws Error where there is none.
GoldenStory findGolden(const std::filesystem::path& file, const std::string& name);

}  // namespace harness
