// PyTorch checkpoints in the zip form (torch.save since 1.6): a pickle that says which tensors
// there are, and their storages as members.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "reference/format/tensor.h"

namespace reference {

/// The tensors of a dictionary of them, by its keys. The pickle may build dictionaries, lists,
/// tuples, numbers, texts and tensors; any other opcode or global is an Error that names it, and
/// nothing is ever called. A dictionary under "state_dict" or "model" is taken in the place of the
/// whole. `bytes` must outlive the tensors; those whose strides are not row-major are copied.
TensorSet parsePytorch(std::span<const std::byte> bytes, const std::string& name);

/// One file, or the files that pytorch_model.bin.index.json names beside itself.
TensorSet loadPytorch(const std::filesystem::path& path);

}  // namespace reference
