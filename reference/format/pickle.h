// Python's pickle (docs.python.org/3/library/pickletools.html), as far as checkpoints need it:
// nothing is called, nothing is imported.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace reference {

/// A value that a pickle builds.
struct PickleValue {
  enum class Kind : std::uint8_t {
    kNone,
    kBool,
    kInt,
    kFloat,
    kText,
    kTuple,
    kList,
    kDict,
    kGlobal,      ///< text: "module name"
    kPersistent,  ///< items[0]: the persistent id
    kReduced,     ///< items[0]: a global, items[1]: its arguments; it was not called
    kMark,
  };
  Kind kind = Kind::kNone;
  std::int64_t number = 0;  ///< kInt, kBool
  double real = 0;
  std::string text;
  std::vector<PickleValue*> items;
  std::vector<std::pair<PickleValue*, PickleValue*>> members;
};

/// The result of a pickle; owns all values.
struct Pickle {
  std::vector<std::unique_ptr<PickleValue>> values;
  const PickleValue* root = nullptr;

  /// Throws Error for an opcode or global that checkpoints do not need, naming it and its place.
  static Pickle parse(std::span<const std::byte> bytes, const std::string& name);
};

/// What a value is, for sentences.
std::string pickleKind(const PickleValue& value);

}  // namespace reference
