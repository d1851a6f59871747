#include "harness/suite/caselist.h"

#include <cctype>

#include "harness/suite/drafts.h"

namespace harness {

std::string escapeValue(std::string_view value) {
  static const char* const digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    // Quotes mean something to the guest's word splitter.
    if (byte > ' ' && byte < 0x7F && c != '%' && c != '\'') {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    }
  }
  return out;
}

std::string unescapeValue(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto hex = [&](std::size_t at) {
      return at < value.size() && std::isxdigit(static_cast<unsigned char>(value[at])) != 0;
    };
    if (value[i] == '%' && hex(i + 1) && hex(i + 2)) {
      out += static_cast<char>(std::stoi(std::string(value.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += value[i];
    }
  }
  return out;
}

std::string caseLine(const Selected& selected, const std::string& models) {
  std::string line = std::to_string(selected.id) + " kernel=" + selected.suite->kernel;
  if (!draftName(*selected.test).empty())
    line += " model=" + escapeValue(models + "/" + draftPath(*selected.test));
  for (const Param& p : selected.test->params) {
    if (p.name == "model") {
      line += " model=" + escapeValue(models + "/" + p.value + ".bin");
      line += " tokenizer=" + escapeValue(models + "/" + p.value + ".tok");
    } else if (p.name == "draft" && p.value != "none") {
      line += " draft=" + escapeValue(models + "/" + p.value + ".bin");
    } else {
      line += " " + p.name + "=" + escapeValue(p.value);
    }
  }
  return line;
}

}  // namespace harness
