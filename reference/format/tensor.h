// Named arrays of numbers as a file holds them, and the sets of them that a model is made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "reference/format/tensor_type.h"

namespace reference {

/// A tensor's place in a file; the bytes belong to whoever read it.
struct Tensor {
  std::string name;
  TensorType type = TensorType::kF32;
  std::vector<std::uint64_t> shape;  ///< slowest first: {rows, columns}; empty for a single number
  std::span<const std::byte> bytes;
  // kGroupedInt8 only: element i is times scales[i / group].
  std::size_t group = 0;
  std::span<const std::byte> scales;  ///< floats, little-endian

  std::uint64_t elements() const {
    std::uint64_t count = 1;
    for (std::uint64_t n : shape) count *= n;
    return count;
  }
  /// "[512][64]"
  std::string shapeText() const {
    std::string text;
    for (std::uint64_t n : shape) text += "[" + std::to_string(n) + "]";
    return text.empty() ? "[]" : text;
  }
};

/// The tensors of a model, of one file or several, by name.
struct TensorSet {
  std::map<std::string, Tensor> tensors;
  /// What the tensors' spans point into.
  std::vector<std::shared_ptr<const std::vector<std::byte>>> files;
  std::string name;  ///< of the file or folder, for sentences
};

}  // namespace reference
