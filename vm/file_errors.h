#pragma once

#include <filesystem>

#include "vm/error.h"

namespace vm {

/// Calls f; what std::filesystem throws becomes a sentence that begins with the file's name.
template <typename F>
auto withFileErrors(F&& f) {
  try {
    return f();
  } catch (const std::filesystem::filesystem_error& e) {
    throw Error(Error::Kind::kEnvironment, e.path1().string() + ": " + e.code().message());
  }
}

}  // namespace vm
