// Whether a file begins as a model does, for those who take files from somebody's hand.
#pragma once

#include <filesystem>

namespace harness {

/// True if its first bytes are those of a GGUF, safetensors, PyTorch (zip or pickle) or llama2.c
/// file. Only its beginning is read: `llminfo -c` says whether the rest is right. False for what
/// cannot be read.
bool beginsAsModel(const std::filesystem::path& file);

}  // namespace harness
