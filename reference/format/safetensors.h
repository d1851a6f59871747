// safetensors (github.com/huggingface/safetensors): a JSON header in front of the tensors' data.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "reference/format/tensor.h"

namespace reference {

/// One file. `parse` borrows the bytes.
struct Safetensors {
  std::vector<Tensor> tensors;  ///< in the order of their data
  std::map<std::string, std::string> metadata;

  /// Throws Error where a rule of the format is broken: header of at most 100 MB that is a JSON
  /// object in UTF-8 without a key twice; each tensor's offsets in order and of the size that shape
  /// and type demand; no overlap, no hole, nothing behind the last.
  static Safetensors parse(std::span<const std::byte> bytes, const std::string& name);
};

/// A file, or the files that an index (model.safetensors.index.json) names beside itself.
TensorSet loadSafetensors(const std::filesystem::path& path);

}  // namespace reference
