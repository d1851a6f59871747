// Conversions as the tests beside ask for them.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "guest-src/libllm/test_image.h"

namespace guest {

inline std::string contentsOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A folder that goes with the test.
class Scratch {
 public:
  Scratch() { std::filesystem::create_directories(folder_); }
  ~Scratch() { std::filesystem::remove_all(folder_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::string operator/(const std::string& name) const { return (folder_ / name).string(); }
  std::string write(const std::string& name, const Bytes& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    return (folder_ / name).string();
  }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
      names.push_back(entry.path().filename().string());
    return names;
  }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("convert." + std::to_string(getpid()));
};

/// What llmconv would do, and what it would say.
struct Convert {
  std::string form;
  std::string type;
  std::string tokens;
  int stop = 0;
  std::string said;

  /// Empty, or the error.
  std::string operator()(std::string in, std::string out) {
    Conversion c{};
    c.format = form.empty() ? nullptr : form.data();
    c.type = type.empty() ? nullptr : type.data();
    c.tokens = tokens.empty() ? nullptr : tokens.data();
    c.note = [](void* aux, char* text) {
      static_cast<Convert*>(aux)->said += text + std::string("\n");
    };
    c.aux = this;
    c.stop = &stop;
    Store* s = openstore(in.data(), nullptr);
    if (s == nullptr) return errorString();
    const int r = convertmodel(s, in.data(), out.data(), &c);
    closestore(s);
    return r == 0 ? "" : errorString();
  }

  /// Empty, or the error, of a tokenizer alone.
  std::string vocabulary(std::string in, std::string out) {
    Conversion c{};
    c.note = [](void* aux, char* text) {
      static_cast<Convert*>(aux)->said += text + std::string("\n");
    };
    c.aux = this;
    return converttokens(in.data(), out.data(), &c) == 0 ? "" : errorString();
  }
};

}  // namespace guest
