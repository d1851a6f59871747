#pragma once

#include <filesystem>

#include "vm/image/content/contents.h"

namespace vm {

/// Throws kUsage where an image ends before what it says of itself: a volume, a partition, the
/// clusters of a qcow2. What stands behind its end does no harm.
void requireWhole(const std::filesystem::path& image, FileKind kind);

}  // namespace vm
