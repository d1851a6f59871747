// llama2.c's .bin files, versions 0, 1 and 2 (github.com/karpathy/llama2.c, export.py).
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "reference/format/tensor.h"
#include "reference/model/model.h"

namespace reference {

/// One file: its header, and tensors under the names that GGUF gives a Llama's
/// ("blk.0.attn_q.weight"). A classifier that is shared is not named again.
struct Llama2c {
  Config config;
  int version = 0;
  std::size_t group = 0;  ///< version 2: elements that share a scale
  TensorSet tensors;

  /// Throws Error where the header makes no sense or the size is not exactly what it demands.
  /// Borrows the bytes.
  static Llama2c parse(std::span<const std::byte> bytes, const std::string& name);
  static Llama2c load(const std::filesystem::path& path);
};

}  // namespace reference
