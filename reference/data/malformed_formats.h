// Files of the formats that models come in, with exactly one thing wrong.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace reference {

/// A file that must be refused, and a word that the sentence must hold.
struct MalformedFile {
  std::string name;  ///< with the ending of its format: .gguf .safetensors .bin .pth .model .json
  std::string wrong;
  std::string word;
  std::vector<std::byte> bytes;
};

/// Every case; the same files every time.
std::vector<MalformedFile> malformedFormats();

/// The good files that they are made of.
std::vector<MalformedFile> wellFormedFormats();

}  // namespace reference
