// testing.h: what the tests of the library share.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "plan9/lib/host.h"

namespace plan9::testing {

/// What a format makes of its arguments, through smprint.
template <typename... Args>
std::string printed(const char* format, Args... args) {
  char* s = p9_smprint(text(format), args...);
  std::string made = s == nullptr ? "(nil)" : s;
  p9_free(s);
  return made;
}

inline std::string errorString() {
  char s[ERRMAX];
  p9_rerrstr(s, sizeof s);
  return s;
}

/// A folder of the test's own, gone with it.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "p9test.XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  /// The name of a file in it, as Plan 9's calls take it.
  char* operator/(const char* name) {
    names_.push_back(std::make_unique<std::string>(path_ + "/" + name));
    return names_.back()->data();
  }

 private:
  std::string path_;
  std::vector<std::unique_ptr<std::string>> names_;
};

}  // namespace plan9::testing
