// A model's files on the host, as they have to lie in a guest's share for libllm to open them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "vm/machine/share.h"

namespace harness {

/// A file of the user's in a guest's share: what it is called there and here.
struct StagedFile {
  vm::ShareEntry entry;
  std::string name;  ///< in the user's own words, for messages
};

/// Where a model's name leads on the host: the path itself where something is there; what `9ml
/// model` keeps under that name; for a name like Qwen/Qwen2.5-0.5B a snapshot in the cache that
/// Hugging Face's programs keep ($HF_HOME/hub,
/// ~/.cache/huggingface/hub), the one that refs/main names or else the newest; otherwise the name.
std::filesystem::path findModel(const std::string& name);

/// What libllm reads when it is given `model`, below `folder` of the share, under the name
/// `folder`/`as`: a file with its other parts (splits, shards) and what describes it (config.json,
/// tokenizers), or a folder's model and what describes that. `name` is what the user called it.
std::vector<StagedFile> stageModel(const std::filesystem::path& model, const std::string& name,
                                   const std::string& folder, const std::string& as);

/// A tokenizer's file, and the one that belongs to it (vocab.json, merges.txt).
std::vector<StagedFile> stageTokenizer(const std::filesystem::path& file, const std::string& name,
                                       const std::string& folder);

}  // namespace harness
