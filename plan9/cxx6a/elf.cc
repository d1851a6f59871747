#include "plan9/cxx6a/elf.h"

#include <algorithm>

#include "plan9/cxx6a/error.h"

namespace plan9::cxx6a {
namespace {

constexpr uint64_t kHeaderSize = 64;
constexpr uint64_t kSectionHeaderSize = 64;
constexpr uint64_t kSymbolSize = 24;
constexpr uint64_t kRelocationSize = 24;
constexpr uint64_t kLargest = 64U << 20;  // of a file; a listing is a thousandth of it
constexpr uint32_t kSymbolTable = 2;
constexpr uint32_t kRelocations = 4;
constexpr uint32_t kRelocationsWithoutAddend = 9;
constexpr uint32_t kFirstReserved = 0xff00;
constexpr uint8_t kTypeFunction = 2;
constexpr uint8_t kTypeSection = 3;

struct Header {
  uint32_t name = 0;
  uint64_t offset = 0;
  uint32_t link = 0;
  uint32_t info = 0;
  uint64_t entry = 0;
};

class Reader {
 public:
  Reader(const std::string& bytes, const std::string& name) : bytes_(bytes) { object_.name = name; }

  Object run() {
    identify();
    sections();
    for (size_t i = 0; i < headers_.size(); i++)
      if (object_.sections[i].type == kSymbolTable) symbols(i);
    for (size_t i = 0; i < headers_.size(); i++) {
      if (object_.sections[i].type == kRelocationsWithoutAddend)
        fail("section " + object_.sections[i].name + " holds relocations without addends");
      if (object_.sections[i].type == kRelocations) relocations(i);
    }
    return std::move(object_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const { throw Error(object_.name + ": " + what); }

  uint64_t number(uint64_t at, int width) const {
    uint64_t v = 0;
    for (int i = 0; i < width; i++)
      v |= static_cast<uint64_t>(static_cast<uint8_t>(bytes_[at + static_cast<uint64_t>(i)]))
           << (8 * i);
    return v;
  }
  uint32_t word(uint64_t at) const { return static_cast<uint32_t>(number(at, 4)); }

  /// That [at, at + n) lies in the file.
  void within(uint64_t at, uint64_t n, const std::string& what) const {
    if (at > bytes_.size() || n > bytes_.size() - at)
      fail(what + " lies at " + std::to_string(at) + " with " + std::to_string(n) +
           " bytes, the file has " + std::to_string(bytes_.size()));
  }

  void identify() const {
    if (bytes_.size() > kLargest)
      fail("the file has " + std::to_string(bytes_.size()) + " bytes, expected at most " +
           std::to_string(kLargest));
    if (bytes_.size() < kHeaderSize || bytes_.compare(0, 4, "\177ELF") != 0)
      fail("this is no ELF file");
    if (bytes_[4] != 2 || bytes_[5] != 1)
      fail("expected an ELF file of 64 bits, lowest byte first");
    if (number(16, 2) != 1)
      fail("the ELF file is of type " + std::to_string(number(16, 2)) +
           ", expected 1 (with relocations)");
    if (number(18, 2) != 62)
      fail("the ELF file is for machine " + std::to_string(number(18, 2)) +
           ", expected 62 (x86-64)");
  }

  void sections() {
    uint64_t table = number(40, 8);
    uint64_t count = number(60, 2);
    if (count != 0 && number(58, 2) != kSectionHeaderSize)
      fail("section headers have " + std::to_string(number(58, 2)) + " bytes, expected 64");
    within(table, count * kSectionHeaderSize, "the table of sections");
    for (uint64_t i = 0; i < count; i++) section(i, table + i * kSectionHeaderSize);
    uint64_t names = number(62, 2);
    if (count != 0 && names >= count)
      fail("the names of sections are in section " + std::to_string(names) + " of " +
           std::to_string(count));
    for (uint64_t i = 0; i < count; i++)
      object_.sections[i].name = text(names, headers_[i].name, "the name of a section");
  }

  void section(uint64_t i, uint64_t at) {
    Section s;
    Header h;
    h.name = word(at);
    s.type = word(at + 4);
    s.flags = number(at + 8, 8);
    h.offset = number(at + 24, 8);
    s.size = number(at + 32, 8);
    h.link = word(at + 40);
    h.info = word(at + 44);
    h.entry = number(at + 56, 8);
    if (s.type != kSectionNoBits && i != 0) {
      within(h.offset, s.size, "section " + std::to_string(i));
      s.bytes = bytes_.substr(h.offset, s.size);
    }
    object_.sections.push_back(std::move(s));
    headers_.push_back(h);
  }

  std::string text(uint64_t section, uint64_t at, const std::string& what) const {
    if (section >= object_.sections.size())
      fail(what + " is in section " + std::to_string(section) + ", there are " +
           std::to_string(object_.sections.size()));
    const std::string& strings = object_.sections[section].bytes;
    size_t end = at < strings.size() ? strings.find('\0', at) : std::string::npos;
    if (end == std::string::npos) fail(what + " does not end in its section of strings");
    return strings.substr(at, end - at);
  }

  /// How many records of `expected` bytes a table has.
  uint64_t records(size_t table, uint64_t expected) const {
    const Section& s = object_.sections[table];
    if (headers_[table].entry != expected || s.size % expected != 0)
      fail("section " + s.name + " has " + std::to_string(s.size) + " bytes in records of " +
           std::to_string(headers_[table].entry) + ", expected records of " +
           std::to_string(expected));
    return s.size / expected;
  }

  void symbols(size_t table) {
    if (symbol_table_ != 0) fail("the file has two tables of symbols");
    symbol_table_ = table;
    uint64_t count = records(table, kSymbolSize);
    for (uint64_t i = 0; i < count; i++) {
      uint64_t at = headers_[table].offset + i * kSymbolSize;
      Symbol s;
      auto info = static_cast<uint8_t>(number(at + 4, 1));
      s.section = static_cast<uint32_t>(number(at + 6, 2));
      s.value = number(at + 8, 8);
      s.size = number(at + 16, 8);
      s.function = (info & 15) == kTypeFunction;
      s.global = info >> 4 != 0;
      s.defined = s.section != 0 && s.section < kFirstReserved;
      if (s.defined && s.section >= object_.sections.size())
        fail("symbol " + std::to_string(i) + " is of section " + std::to_string(s.section) +
             ", there are " + std::to_string(object_.sections.size()));
      s.name = (info & 15) == kTypeSection && s.defined
                   ? object_.sections[s.section].name
                   : text(headers_[table].link, word(at), "the name of a symbol");
      if (s.defined) {
        const Section& in = object_.sections[s.section];
        if (s.value > in.size || s.size > in.size - s.value)
          fail("symbol " + s.name + " reaches out of its section " + in.name);
      }
      object_.symbols.push_back(std::move(s));
    }
  }

  void relocations(size_t table) {
    uint64_t count = records(table, kRelocationSize);
    const Header& h = headers_[table];
    if (h.info == 0 || h.info >= object_.sections.size() || h.link != symbol_table_ ||
        symbol_table_ == 0)
      fail("section " + object_.sections[table].name + " relocates section " +
           std::to_string(h.info) + " by the symbols of section " + std::to_string(h.link) +
           ", which are none");
    Section& to = object_.sections[h.info];
    for (uint64_t i = 0; i < count; i++) {
      uint64_t at = h.offset + i * kRelocationSize;
      Relocation r;
      r.offset = number(at, 8);
      r.type = word(at + 8);
      r.symbol = word(at + 12);
      r.addend = static_cast<int64_t>(number(at + 16, 8));
      if (r.offset >= to.bytes.size())
        fail("a relocation at " + std::to_string(r.offset) + " lies outside section " + to.name);
      if (r.symbol >= object_.symbols.size())
        fail("a relocation of section " + to.name + " is by symbol " + std::to_string(r.symbol) +
             ", there are " + std::to_string(object_.symbols.size()));
      to.relocations.push_back(r);
    }
    std::sort(to.relocations.begin(), to.relocations.end(),
              [](const Relocation& a, const Relocation& b) { return a.offset < b.offset; });
  }

  const std::string& bytes_;
  Object object_;
  std::vector<Header> headers_;
  size_t symbol_table_ = 0;
};

}  // namespace

bool Section::holdsCode() const { return (flags & 4) != 0; }
bool Section::isWritable() const { return (flags & 1) != 0; }
bool Section::isLoaded() const { return (flags & 2) != 0; }

Object parseObject(const std::string& bytes, const std::string& name) {
  return Reader(bytes, name).run();
}

}  // namespace plan9::cxx6a
