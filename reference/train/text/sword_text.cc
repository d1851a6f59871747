#include "reference/train/text/sword_text.h"

#include <zlib.h>

#include <cstdint>
#include <fstream>
#include <iterator>

#include "reference/error.h"

namespace reference::train {
namespace {

std::string readFile(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in.is_open() || in.bad()) throw Error(path.string() + ": cannot be read");
  return bytes;
}

std::size_t wordAt(const std::string& bytes, std::size_t offset) {
  std::size_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | std::uint8_t(bytes[offset + i]);
  return value;
}

/// All blocks of one testament, unpacked and joined.
std::string readTestament(const std::filesystem::path& folder, const std::string& testament) {
  const std::filesystem::path blocks = folder / (testament + ".bzz");
  const std::string index = readFile(folder / (testament + ".bzs"));
  const std::string packed = readFile(blocks);
  std::string text;
  for (std::size_t entry = 0; entry + 12 <= index.size(); entry += 12) {
    const std::size_t offset = wordAt(index, entry);
    const std::size_t size = wordAt(index, entry + 4);
    const std::size_t unpackedSize = wordAt(index, entry + 8);
    std::string unpacked(unpackedSize, '\0');
    uLongf length = unpackedSize;
    if (offset > packed.size() || size > packed.size() - offset ||
        uncompress(reinterpret_cast<Bytef*>(unpacked.data()), &length,
                   reinterpret_cast<const Bytef*>(packed.data()) + offset, size) != Z_OK ||
        length != unpackedSize)
      throw Error(blocks.string() + ": block " + std::to_string(entry / 12) + " at offset " +
                  std::to_string(offset) + " does not unpack to the " +
                  std::to_string(unpackedSize) + " bytes that its index expects");
    text += unpacked;
  }
  return text;
}

/// The value of an attribute of a tag, or nothing.
std::string attribute(const std::string& tag, const std::string& name) {
  const std::size_t at = tag.find(' ' + name + "=\"");
  if (at == std::string::npos) return "";
  const std::size_t begin = at + name.size() + 3;
  return tag.substr(begin, tag.find('"', begin) - begin);
}

void splitBooks(const std::string& text, std::vector<Book>& books) {
  std::size_t begin = 0;
  bool inside = false;
  for (std::size_t at = text.find("<div "); at != std::string::npos;
       at = text.find("<div ", at + 1)) {
    const std::string tag = text.substr(at, text.find('>', at) - at);
    if (attribute(tag, "type") != "book") continue;
    if (inside) books.back().markup = text.substr(begin, at - begin);
    inside = !attribute(tag, "sID").empty();
    if (!inside) continue;
    books.push_back({attribute(tag, "osisID"), ""});
    begin = at;
  }
  if (inside) books.back().markup = text.substr(begin);
}

/// The end of an element whose content is to be left out, or 0 when `tag` opens none such.
std::size_t endOfHidden(const std::string& markup, std::size_t at, const std::string& tag) {
  for (const std::string name : {"note", "title"})
    if (tag == name || tag.starts_with(name + " ")) {
      if (tag.ends_with("/")) return 0;
      const std::size_t end = markup.find("</" + name + ">", at);
      return end == std::string::npos ? markup.size() : end + name.size() + 3;
    }
  return 0;
}

bool startsParagraph(const std::string& tag) {
  return tag.starts_with("chapter ") ||
         (tag.starts_with("div ") && attribute(tag, "type").starts_with("x-p"));
}

/// Appends a character, never two spaces, and none before a mark that closes.
void append(std::string& text, char c) {
  if (c == '\n' || c == '\t' || c == '\r') c = ' ';
  const bool spaced = text.empty() || text.back() == ' ';
  if (c == ' ' && spaced) return;
  if (spaced && !text.empty() && (c == ',' || c == '.' || c == ';' || c == '?' || c == '!'))
    text.pop_back();
  text += c;
}

}  // namespace

std::vector<Book> readSwordModule(const std::filesystem::path& folder) {
  std::vector<Book> books;
  splitBooks(readTestament(folder, "ot"), books);
  splitBooks(readTestament(folder, "nt"), books);
  return books;
}

std::vector<std::string> plainParagraphs(const std::string& markup) {
  std::vector<std::string> paragraphs;
  std::string text;
  auto finish = [&] {
    while (text.ends_with(' ')) text.pop_back();
    if (!text.empty()) paragraphs.push_back(text);
    text.clear();
  };
  for (std::size_t i = 0; i < markup.size();) {
    if (markup[i] != '<') {
      append(text, markup[i++]);
      continue;
    }
    const std::size_t close = std::min(markup.find('>', i), markup.size() - 1);
    const std::string tag = markup.substr(i + 1, close - i - 1);
    const std::size_t hidden = endOfHidden(markup, i, tag);
    if (hidden != 0) append(text, ' ');
    if (startsParagraph(tag)) finish();
    i = hidden != 0 ? hidden : close + 1;
  }
  finish();
  return paragraphs;
}

}  // namespace reference::train
