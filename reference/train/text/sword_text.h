// Reads a SWORD zText module: the form in which Debian packages public-domain books.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace reference::train {

/// One book: its OSIS name ("Gen") and its markup.
struct Book {
  std::string name;
  std::string markup;
};

/// All books of a module, in order. `folder` holds ot.bzs, ot.bzz, nt.bzs and nt.bzz: blocks that
/// zlib compressed, and for each its offset, size and unpacked size as little-endian 32-bit words.
/// Throws Error where a file is missing or damaged.
std::vector<Book> readSwordModule(const std::filesystem::path& folder);

/// The paragraphs of OSIS markup as plain text: notes and titles left out, white space made one
/// space, typographic quotation marks kept.
std::vector<std::string> plainParagraphs(const std::string& markup);

}  // namespace reference::train
