#pragma once

#include <string>
#include <string_view>

namespace vm {

/// Why a file system of the FAT family cannot hold this file name; empty when it can. 9front shows
/// a name of the form 8.3 in lower case whatever its capitals are; it finds it by either spelling.
std::string fatNameTrouble(std::string_view name);

/// The name as FAT compares names: "Readme" and "README" are one.
std::string fatFolded(std::string_view name);

}  // namespace vm
