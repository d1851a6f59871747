// The user's own names in what a guest's program says.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace harness {

/// Puts the user's words for files in place of the paths that a guest knows them by, whole or as
/// libllm shortens them: to their last 40 bytes. Text goes through a line at a time.
///
///   names.add("/n/9ml/models/m.gguf", "~/m.gguf");
///   streams.err = [&](std::string_view bytes) { writeAll(2, names.pass(bytes)); };
///   …
///   writeAll(2, names.rest());
class UserNames {
 public:
  void add(const std::string& staged, const std::string& name);

  /// Takes more of the text; what can be shown of it.
  std::string pass(std::string_view bytes);
  /// What is left when nothing more comes.
  std::string rest();

  /// A whole text with the user's names.
  std::string translated(std::string_view text) const;

 private:
  /// Longest first: a path may begin with another.
  struct Longer {
    bool operator()(const std::string& a, const std::string& b) const {
      return a.size() != b.size() ? a.size() > b.size() : a < b;
    }
  };

  std::map<std::string, std::string, Longer> names_;
  std::string held_;  ///< an unfinished line
};

}  // namespace harness
