// Tensors under the names that their framework gives them, brought to GGUF's names and order.
#pragma once

#include <string>
#include <vector>

#include "reference/family/hyper.h"
#include "reference/format/tensor.h"

namespace reference {

/// Hugging Face's names of a family ("model.layers.0.self_attn.q_proj.weight", with or without
/// prefixes): renamed; GPT-2's matrices transposed; GPT-NeoX's queries, keys and values sorted by
/// kind instead of by head. Throws Error for a tensor that the family does not have.
TensorSet renamed(const Hyper& hyper, TensorSet set);

/// The same backwards: Hugging Face's name of a tensor with its usual prefix.
std::string huggingFaceName(const std::string& family, const std::string& name);
/// Meta's name of a Llama's tensor.
std::string metaName(const std::string& name);

/// Meta's names ("layers.0.attention.wq.weight"), of all parts of a model put together: rows or
/// columns one after another, as each matrix was cut.
TensorSet joinedParts(std::vector<TensorSet> parts);

}  // namespace reference
