// JSON (RFC 8259) as files of models hold it: strict, every node knows its offset.
//
//   const Json config = Json::parse(text, "config.json");
//   std::uint64_t layers = config.at("num_hidden_layers").toUnsigned();
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reference {

/// A value. Objects keep the file's order; a key that an object has twice, text that is not UTF-8
/// and nesting deeper than 100 are refused.
class Json {
 public:
  enum class Kind : std::uint8_t { kNull, kFalse, kTrue, kNumber, kString, kArray, kObject };

  /// Parses the whole of `text`. `name` is what sentences call it, `base` what its offsets count
  /// from. Throws Error.
  static Json parse(std::string_view text, const std::string& name, std::size_t base = 0);

  Kind kind() const { return kind_; }
  bool isNull() const { return kind_ == Kind::kNull; }
  bool isText() const { return kind_ == Kind::kString; }
  bool isNumber() const { return kind_ == Kind::kNumber; }
  bool isArray() const { return kind_ == Kind::kArray; }
  bool isObject() const { return kind_ == Kind::kObject; }
  std::size_t offset() const { return offset_; }

  /// A member of an object: nullptr where there is none (or this is no object).
  const Json* find(std::string_view key) const;
  /// The same; Error where there is none.
  const Json& at(std::string_view key) const;
  /// As find, but null counts as absent.
  const Json* findValue(std::string_view key) const;

  // The value as what it must be; Error that says what it is instead.
  const std::string& toText() const;
  std::uint64_t toUnsigned() const;
  std::int64_t toInteger() const;
  double toDouble() const;
  bool toBool() const;
  const std::vector<Json>& toArray() const;
  const std::vector<std::pair<std::string, Json>>& toObject() const;

  /// Throws an Error that begins with the file's name and this value's place.
  [[noreturn]] void fail(const std::string& sentence) const;

 private:
  friend class JsonParser;

  [[noreturn]] void expected(const char* what) const;

  Kind kind_ = Kind::kNull;
  std::size_t offset_ = 0;
  std::string text_;  // of a string, or a number's digits
  std::vector<Json> items_;
  std::vector<std::pair<std::string, Json>> members_;
  std::shared_ptr<const std::string> name_;
};

}  // namespace reference
