// PyTorch checkpoints as torch.save writes them: what the tests of their reader read.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "reference/format/tensor_type.h"

namespace reference {

struct SavedTensor {
  std::string name;
  TensorType type = TensorType::kF32;
  std::vector<std::uint64_t> shape = {};
  std::vector<std::byte> bytes = {};
  std::vector<std::uint64_t> strides = {};  ///< empty: row-major
  std::uint64_t offset = 0;                 ///< of the first element in the storage
  std::string sameAs = {};  ///< shares the storage of this earlier one; bytes are not looked at
};

/// An archive of data.pkl (protocol 2) and a member for each storage, aligned to 64 bytes.
std::vector<std::byte> pytorchFile(const std::vector<SavedTensor>& tensors);

/// A zip archive of stored members.
std::vector<std::byte> zipFile(
    const std::vector<std::pair<std::string, std::vector<std::byte>>>& members);

}  // namespace reference
