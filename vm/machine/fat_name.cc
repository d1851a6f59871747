#include "vm/machine/fat_name.h"

#include <algorithm>
#include <cstdint>

namespace vm {
namespace {

constexpr std::size_t kLongestName = 255;  // in UTF-16 units

/// Counts UTF-16 units; false for what is not UTF-8.
bool utf16Length(std::string_view name, std::size_t& units) {
  units = 0;
  for (std::size_t i = 0; i < name.size();) {
    const auto c = static_cast<unsigned char>(name[i]);
    const std::size_t length = c < 0x80       ? 1
                               : c >> 5 == 6  ? 2
                               : c >> 4 == 14 ? 3
                               : c >> 3 == 30 ? 4
                                              : 0;
    if (length == 0 || i + length > name.size()) return false;
    for (std::size_t k = 1; k < length; k++)
      if ((static_cast<unsigned char>(name[i + k]) & 0xc0) != 0x80) return false;
    units += length == 4 ? 2 : 1;
    i += length;
  }
  return true;
}

/// Whether it is as short as the names that FAT keeps without a long one.
bool shortName(std::string_view name) {
  const std::size_t dot = name.find('.');
  std::size_t stem = 0, extension = 0;
  utf16Length(name.substr(0, dot), stem);
  if (dot != std::string_view::npos) utf16Length(name.substr(dot + 1), extension);
  return stem <= 8 && extension <= 3 && name.find_first_of(" +,;=[]") == std::string_view::npos &&
         (dot == std::string_view::npos || name.find('.', dot + 1) == std::string_view::npos);
}

}  // namespace

std::string fatNameTrouble(std::string_view name) {
  constexpr std::string_view kForbidden = "\"*/:<>?\\|";
  if (name.empty() || name == "." || name == "..") return "it is not a name";
  for (const char c : name) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return "it holds a control character";
    if (kForbidden.find(c) != std::string_view::npos) return std::string("it holds '") + c + "'";
  }
  if (name.back() == '.' || name.back() == ' ') return "it ends with a dot or a space";
  std::size_t units = 0;
  if (!utf16Length(name, units)) return "it is not UTF-8";
  if (units > kLongestName) return "it is longer than 255 characters";
  const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return (c & 0x80) == 0; });
  if (!ascii && shortName(name))
    return "it is as short as 8.3 letters, which FAT keeps in ASCII only";
  return "";
}

std::string fatFolded(std::string_view name) {
  std::string folded(name);
  for (char& c : folded)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return folded;
}

}  // namespace vm
