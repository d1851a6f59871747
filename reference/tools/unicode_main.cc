// 9ml-unicode FOLDER OUT: writes text/unicode_table.cc from Unicode's own data, which FOLDER holds:
// UnicodeData.txt and CompositionExclusions.txt (9front has them in /lib/ucd).
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr std::uint32_t kLast = 0x10FFFF;

struct Data {
  std::vector<std::string> category = std::vector<std::string>(kLast + 1, "Cn");
  std::map<std::uint32_t, int> order;  // canonical combining class
  std::map<std::uint32_t, std::vector<std::uint32_t>> canonical;
  std::map<std::uint32_t, std::uint32_t> lower;
  std::set<std::uint32_t> excluded;
};

std::uint32_t hex(const std::string& text) { return std::uint32_t(std::stoul(text, nullptr, 16)); }

std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> out;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, ';');) out.push_back(field);
  return out;
}

void readDecomposition(Data& data, std::uint32_t rune, const std::string& field) {
  std::istringstream in(field);
  if (field.empty() || field[0] == '<') return;  // none, or for compatibility only
  for (std::string word; in >> word;) data.canonical[rune].push_back(hex(word));
}

Data read(const std::string& folder) {
  Data data;
  std::ifstream in(folder + "/UnicodeData.txt");
  if (!in) throw std::runtime_error(folder + "/UnicodeData.txt: cannot be opened");
  std::uint32_t first = 0;
  for (std::string line; std::getline(in, line);) {
    const std::vector<std::string> field = fields(line);
    const std::uint32_t rune = hex(field.at(0));
    const bool range = field[1].ends_with(", Last>");
    for (std::uint32_t r = range ? first : rune; r <= rune; r++) data.category.at(r) = field.at(2);
    first = rune;
    if (field.at(3) != "0") data.order[rune] = std::stoi(field[3]);
    readDecomposition(data, rune, field.at(5));
    if (field.size() > 13 && !field[13].empty()) data.lower[rune] = hex(field[13]);
  }
  std::ifstream exclusions(folder + "/CompositionExclusions.txt");
  if (!exclusions)
    throw std::runtime_error(folder + "/CompositionExclusions.txt: cannot be opened");
  for (std::string line; std::getline(exclusions, line);)
    if (!line.empty() && line[0] != '#') data.excluded.insert(hex(line));
  return data;
}

/// Numbers in rows of at most 100 columns.
class Rows {
 public:
  explicit Rows(std::ostream& out) : out_(out) {}
  ~Rows() { out_ << '\n'; }
  void put(const std::string& word) {
    if (column_ + word.size() + 1 > 98) {
      out_ << '\n';
      column_ = 0;
    }
    out_ << (column_ == 0 ? "    " : " ") << word;
    column_ += word.size() + (column_ == 0 ? 4 : 1);
  }

 private:
  std::ostream& out_;
  std::size_t column_ = 0;
};

std::string hexText(std::uint32_t value) {
  char text[16];
  std::snprintf(text, sizeof text, "0x%X", value);
  return text;
}

void write(std::ostream& out, const Data& data) {
  out << "// Written by 9ml-unicode from Unicode's UnicodeData.txt and CompositionExclusions.txt.\n"
         "// clang-format off\n#include \"reference/text/unicode_table.h\"\n\n"
         "namespace reference::unicode {\n\n"
         "// Where a run of one category begins: rune << 16 | its two letters' bytes.\n"
         "const std::uint64_t kCategories[] = {\n";
  {
    Rows rows(out);
    std::string last;
    for (std::uint32_t rune = 0; rune <= kLast; rune++) {
      const std::string& category = data.category[rune];
      if (category == last) continue;
      last = category;
      const std::uint64_t word =
          std::uint64_t(rune) << 16 | std::uint64_t(category[0]) << 8 | std::uint64_t(category[1]);
      char text[24];
      std::snprintf(text, sizeof text, "0x%llX,", static_cast<unsigned long long>(word));
      rows.put(text);
    }
  }
  out << "};\nconst std::size_t kCategoriesSize = sizeof kCategories / sizeof *kCategories;\n\n"
         "// Rune << 8 | its canonical combining class, where that is not 0.\n"
         "const std::uint32_t kOrders[] = {\n";
  {
    Rows rows(out);
    for (const auto& [rune, order] : data.order)
      rows.put(hexText(rune << 8 | std::uint32_t(order)) + ",");
  }
  out << "};\nconst std::size_t kOrdersSize = sizeof kOrders / sizeof *kOrders;\n\n";
  out << "// Rune, how many it decomposes into, those.\nconst std::uint32_t kCanonical[] = {\n";
  {
    Rows rows(out);
    for (const auto& [rune, runes] : data.canonical) {
      rows.put(hexText(rune) + ", " + std::to_string(runes.size()) + ",");
      for (std::uint32_t r : runes) rows.put(hexText(r) + ",");
    }
  }
  out << "};\nconst std::size_t kCanonicalSize = sizeof kCanonical / sizeof *kCanonical;\n\n";
  out << "// Runes that decompose but are never composed.\nconst std::uint32_t kExcluded[] = {\n";
  {
    Rows rows(out);
    for (std::uint32_t rune : data.excluded) rows.put(hexText(rune) + ",");
  }
  out << "};\nconst std::size_t kExcludedSize = sizeof kExcluded / sizeof *kExcluded;\n\n"
         "// Rune, its lower case.\nconst std::uint32_t kLower[] = {\n";
  {
    Rows rows(out);
    for (const auto& [rune, lower] : data.lower)
      rows.put(hexText(rune) + ", " + hexText(lower) + ",");
  }
  out << "};\nconst std::size_t kLowerSize = sizeof kLower / sizeof *kLower;\n\n"
         "}  // namespace reference::unicode\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: 9ml-unicode FOLDER OUT\n";
    return 2;
  }
  try {
    const Data data = read(argv[1]);
    std::ofstream out(argv[2]);
    write(out, data);
    out.close();
    if (!out) throw std::runtime_error(std::string(argv[2]) + ": cannot be written");
  } catch (const std::exception& error) {
    std::cerr << "9ml-unicode: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
