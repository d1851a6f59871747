// A file that is there when it is whole, and not before.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace harness {

/// What is written waits in a file without a name, which goes with the process however that ends;
/// finish() puts it in its place at once. What stood there before stays until then.
class LateFile {
 public:
  /// `what` is for people: "JSON". Throws Error where `file` cannot be written.
  LateFile(const std::filesystem::path& file, std::string_view what);

  void write(std::string_view text);
  /// Throws Error when it cannot be written, as on a full disk: then nothing is there that was not.
  void finish();

 private:
  struct Close {
    void operator()(std::FILE* f) const { std::fclose(f); }
  };

  bool copyTo(const std::filesystem::path& to);

  std::filesystem::path file_;
  std::filesystem::path partial_;  ///< beside file_, for the moment of finish(); empty for a device
  std::string what_;
  std::unique_ptr<std::FILE, Close> waiting_;
};

}  // namespace harness
