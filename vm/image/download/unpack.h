#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "vm/error.h"

namespace vm {

/// The packed file itself is no whole gzip file.
struct BadPacking : Error {
  using Error::Error;
};

/// Unpacks a gzip file while it still grows: a thread reads what has arrived.
///
///   Unpacker unpacker(part, to);
///   ... unpacker.grew(bytes) ...       // from the downloading thread; 0: it begins anew
///   Unpacked done = unpacker.finish(); // throws BadPacking, or an Error where this host failed
class Unpacker {
 public:
  struct Unpacked {
    std::string packed_sha256;
    std::string sha256;
  };

  Unpacker(std::filesystem::path part, std::filesystem::path to);
  ~Unpacker();
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;

  /// `bytes` of the file are valid now.
  void grew(std::uint64_t bytes);
  /// The file is whole: waits for the rest to be unpacked.
  Unpacked finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace vm
