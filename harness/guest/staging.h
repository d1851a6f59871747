// What a guest finds in its share: sources, scripts, models and the list of cases.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "vm/machine/share.h"

namespace harness {

/// Folders of the host that a share is made from.
struct SourceFolders {
  std::filesystem::path share;  ///< shareFolder()
  /// --guest-src: its files are laid over guest-src, replacing or adding; may be empty.
  std::filesystem::path overlay;
};

/// guest-src (with its overlay), plan9/gen and the rc scripts, file by file; nothing that a build
/// left behind.
std::vector<vm::ShareEntry> sourceEntries(const SourceFolders& folders);

/// A word that rc takes as it is.
std::string rcQuoted(const std::string& word);

/// SHA-256 over the names and contents of entries, in hexadecimal: what is built from them.
std::string digestOf(const std::vector<vm::ShareEntry>& entries, const std::string& more);

}  // namespace harness
