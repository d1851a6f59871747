#pragma once

#include <filesystem>
#include <optional>

#include "vm/image/store.h"

namespace vm {

/// Writes FOLDER/provenance.toml whole or not at all.
void writeProvenance(const std::filesystem::path& folder, const StoredImage& stored);
/// Reads it back; nothing when it is missing or damaged.
std::optional<StoredImage> readProvenance(const std::filesystem::path& folder);

/// The time now as provenances have it.
std::string timestamp();

}  // namespace vm
