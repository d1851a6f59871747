#include "harness/suite/inputs.h"

#include <sstream>
#include <stdexcept>

#include "harness/error.h"

namespace harness {

plan9::Generator generatorOf(const Case& c, plan9::Role role) {
  try {
    return {c.text("dist"), role, static_cast<std::uint64_t>(c.number("seed"))};
  } catch (const std::invalid_argument& e) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': " + e.what());
  }
}

std::vector<float> tensorOf(const Case& c, plan9::Role role, std::size_t n) {
  std::vector<float> values(n);
  generatorOf(c, role).fill(values);
  return values;
}

std::vector<int> wholeNumbers(const std::string& text) {
  std::istringstream in(text);
  std::vector<int> numbers;
  for (int n = 0; in >> n;) numbers.push_back(n);
  return numbers;
}

}  // namespace harness
