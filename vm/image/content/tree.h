#pragma once

#include <filesystem>

namespace vm {

/// Writes an ISO that a 9front kernel can use as its root: the tree, the kernel as amd64/9pc64, and
/// the folders that a checkout lacks because they are empty. `scratch` is a folder to work in.
/// Throws kUsage when the tree is no 9front root with amd64 programs, kEnvironment when the host
/// has no program that writes ISOs.
void makeTreeIso(const std::filesystem::path& tree, const std::filesystem::path& kernel,
                 const std::filesystem::path& iso, const std::filesystem::path& scratch);

}  // namespace vm
