#pragma once

#include <filesystem>

#include "vm/standin/kernel.h"

namespace vm {

/// Writes an initramfs (cpio, "newc") with the stand-in's first process as /init and the kernel's
/// modules below /modules. Throws kEnvironment when a file cannot be read or written.
void writeInitramfs(const std::filesystem::path& to, const std::filesystem::path& init,
                    const StandInKernel& kernel);

}  // namespace vm
