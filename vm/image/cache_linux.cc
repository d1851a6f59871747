#include "vm/image/cache.h"

namespace vm {

std::filesystem::path platformCacheFolder(const std::filesystem::path& home) {
  return home / ".cache";
}

}  // namespace vm
