#include "harness/command/user_names.h"

#include <utility>

namespace harness {
namespace {

constexpr std::size_t kShort = 40;

/// As libllm's error strings have a path: the end of a long one, no character cut.
std::string shortened(const std::string& path) {
  if (path.size() <= kShort) return path;
  std::size_t from = path.size() - kShort;
  while (from < path.size() && (static_cast<unsigned char>(path[from]) & 0xC0U) == 0x80) ++from;
  return path.substr(from);
}

}  // namespace

void UserNames::add(const std::string& staged, const std::string& name) {
  names_.emplace(staged, name);
  names_.emplace(shortened(staged), name);
}

std::string UserNames::pass(std::string_view bytes) {
  const std::size_t line = bytes.rfind('\n');
  if (line == std::string_view::npos) {
    held_ += bytes;
    return {};
  }
  const std::string whole = std::exchange(held_, std::string(bytes.substr(line + 1))) +
                            std::string(bytes.substr(0, line + 1));
  return translated(whole);
}

std::string UserNames::rest() { return translated(std::exchange(held_, {})); }

std::string UserNames::translated(std::string_view text) const {
  std::string out;
  while (!text.empty()) {
    std::size_t first = text.size();
    const std::pair<const std::string, std::string>* found = nullptr;
    for (const auto& entry : names_) {
      const std::size_t at = text.substr(0, first + entry.first.size()).find(entry.first);
      if (at < first) {
        first = at;
        found = &entry;
      }
    }
    out += text.substr(0, first);
    text.remove_prefix(first);
    if (found == nullptr) break;
    out += found->second;
    text.remove_prefix(found->first.size());
  }
  return out;
}

}  // namespace harness
