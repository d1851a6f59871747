#include "reference/format/json.h"

#include <charconv>
#include <locale>
#include <set>
#include <sstream>

#include "reference/error.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

constexpr int kDeepest = 100;

/// A byte as a sentence shows it.
std::string shown(char c) {
  if (c > ' ' && c < 0x7F) return std::string("'") + c + "'";
  static const char digits[] = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  return std::string("byte 0x") + digits[byte >> 4] + digits[byte & 15];
}

const char* kindName(Json::Kind kind) {
  switch (kind) {
    case Json::Kind::kNull:
      return "null";
    case Json::Kind::kFalse:
      return "false";
    case Json::Kind::kTrue:
      return "true";
    case Json::Kind::kNumber:
      return "a number";
    case Json::Kind::kString:
      return "a string";
    case Json::Kind::kArray:
      return "an array";
    case Json::Kind::kObject:
      break;
  }
  return "an object";
}

}  // namespace

class JsonParser {
 public:
  JsonParser(std::string_view text, const std::string& name, std::size_t base)
      : text_(text), base_(base), name_(std::make_shared<const std::string>(name)) {}

  Json whole() {
    if (const std::size_t bad = firstBadUtf8(text_); bad != std::string_view::npos) {
      at_ = bad;
      fail(shown(text_[bad]) + " is no UTF-8");
    }
    Json root = value(0);
    space();
    if (at_ < text_.size()) fail(shown(text_[at_]) + " follows the value, expected the end");
    return root;
  }

 private:
  [[noreturn]] void fail(const std::string& sentence) const {
    throw Error(*name_ + ": JSON at byte " + std::to_string(base_ + at_) + ": " + sentence);
  }

  std::string found() const {
    return at_ < text_.size() ? shown(text_[at_]) : std::string("the end");
  }

  void space() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
      at_++;
  }

  bool take(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    at_++;
    return true;
  }

  void expect(char c) {
    if (!take(c)) fail("found " + found() + ", expected '" + c + "'");
  }

  Json value(int depth) {
    space();
    if (depth > kDeepest)
      fail("values lie deeper than " + std::to_string(kDeepest) + " in each other");
    Json json;
    json.offset_ = base_ + at_;
    json.name_ = name_;
    const char c = at_ < text_.size() ? text_[at_] : '\0';
    if (c == '{') {
      object(json, depth);
    } else if (c == '[') {
      array(json, depth);
    } else if (c == '"') {
      json.kind_ = Json::Kind::kString;
      json.text_ = string();
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      json.kind_ = Json::Kind::kNumber;
      json.text_ = number();
    } else if (word("null")) {
      json.kind_ = Json::Kind::kNull;
    } else if (word("false")) {
      json.kind_ = Json::Kind::kFalse;
    } else if (word("true")) {
      json.kind_ = Json::Kind::kTrue;
    } else {
      fail("found " + found() + ", expected a value");
    }
    return json;
  }

  bool word(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  void object(Json& json, int depth) {
    json.kind_ = Json::Kind::kObject;
    expect('{');
    std::set<std::string> keys;
    space();
    if (take('}')) return;
    do {
      space();
      if (at_ >= text_.size() || text_[at_] != '"') fail("found " + found() + ", expected a key");
      const std::size_t begin = at_;
      std::string key = string();
      if (!keys.insert(key).second) {
        at_ = begin;
        fail("the key \"" + key + "\" is there twice");
      }
      space();
      expect(':');
      json.members_.emplace_back(std::move(key), value(depth + 1));
      space();
    } while (take(','));
    if (!take('}')) fail("found " + found() + ", expected ',' or '}'");
  }

  void array(Json& json, int depth) {
    json.kind_ = Json::Kind::kArray;
    expect('[');
    space();
    if (take(']')) return;
    do {
      json.items_.push_back(value(depth + 1));
      space();
    } while (take(','));
    if (!take(']')) fail("found " + found() + ", expected ',' or ']'");
  }

  bool digit() const { return at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; }

  void digits() {
    if (!digit()) fail("found " + found() + ", expected a digit");
    while (digit()) at_++;
  }

  std::string number() {
    const std::size_t begin = at_;
    take('-');
    if (!take('0')) digits();
    if (take('.')) digits();
    if (take('e') || take('E')) {
      if (!take('+')) take('-');
      digits();
    }
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::string string() {
    std::string out;
    expect('"');
    for (;;) {
      if (at_ >= text_.size()) fail("the text ends within a string");
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) < 0x20)
        fail(shown(c) + " stands in a string, expected an escape");
      at_++;
      if (c == '"') return out;
      if (c == '\\')
        escape(out);
      else
        out += c;
    }
  }

  void escape(std::string& out) {
    static constexpr std::string_view kLetters = "\"\\/bfnrt";
    static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (at_ < text_.size() && text_[at_] == 'u') {
      at_++;
      appendUtf8(out, escapedRune());
      return;
    }
    const std::size_t which =
        at_ < text_.size() ? kLetters.find(text_[at_]) : std::string_view::npos;
    if (which == std::string_view::npos) fail("found " + found() + " after a backslash");
    out += kMeanings[which];
    at_++;
  }

  std::uint32_t fourDigits() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; i++) {
      const char c = at_ < text_.size() ? text_[at_] : '\0';
      std::uint32_t digit = 0;
      if (c >= '0' && c <= '9')
        digit = std::uint32_t(c - '0');
      else if (c >= 'a' && c <= 'f')
        digit = std::uint32_t(c - 'a') + 10;
      else if (c >= 'A' && c <= 'F')
        digit = std::uint32_t(c - 'A') + 10;
      else
        fail("found " + found() + ", expected four hexadecimal digits after \\u");
      value = value * 16 + digit;
      at_++;
    }
    return value;
  }

  std::uint32_t escapedRune() {
    const std::uint32_t first = fourDigits();
    if (first < 0xD800 || first > 0xDFFF) return first;
    if (first > 0xDBFF || !word("\\u")) fail("half of a surrogate pair, expected both");
    const std::uint32_t second = fourDigits();
    if (second < 0xDC00 || second > 0xDFFF) fail("half of a surrogate pair, expected both");
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
  }

  std::string_view text_;
  std::size_t base_;
  std::size_t at_ = 0;
  std::shared_ptr<const std::string> name_;
};

Json Json::parse(std::string_view text, const std::string& name, std::size_t base) {
  return JsonParser(text, name, base).whole();
}

void Json::fail(const std::string& sentence) const {
  throw Error((name_ ? *name_ : std::string("JSON")) + ": at byte " + std::to_string(offset_) +
              ": " + sentence);
}

void Json::expected(const char* what) const {
  std::string found = kindName(kind_);
  if (kind_ == Kind::kNumber) found = text_;
  if (kind_ == Kind::kString && text_.size() <= 40) found = "\"" + text_ + "\"";
  fail("found " + found + ", expected " + what);
}

const Json* Json::find(std::string_view key) const {
  for (const auto& [name, value] : members_)
    if (name == key) return &value;
  return nullptr;
}

const Json* Json::findValue(std::string_view key) const {
  const Json* value = find(key);
  return value == nullptr || value->isNull() ? nullptr : value;
}

const Json& Json::at(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr) {
    if (!isObject()) expected("an object");
    fail("the object lacks \"" + std::string(key) + "\"");
  }
  return *value;
}

const std::string& Json::toText() const {
  if (!isText()) expected("a string");
  return text_;
}

std::uint64_t Json::toUnsigned() const {
  std::uint64_t value = 0;
  const char* end = text_.data() + text_.size();
  if (!isNumber()) expected("a whole number");
  const auto result = std::from_chars(text_.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) expected("a whole number of at most 64 bits");
  return value;
}

std::int64_t Json::toInteger() const {
  std::int64_t value = 0;
  const char* end = text_.data() + text_.size();
  if (!isNumber()) expected("a whole number");
  const auto result = std::from_chars(text_.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) expected("a whole number of at most 64 bits");
  return value;
}

double Json::toDouble() const {
  if (!isNumber()) expected("a number");
  // Apple's library has no from_chars for floating point.
  std::istringstream in(text_);
  in.imbue(std::locale::classic());
  double value = 0;
  if (!(in >> value)) expected("a number within double precision");
  return value;
}

bool Json::toBool() const {
  if (kind_ != Kind::kTrue && kind_ != Kind::kFalse) expected("true or false");
  return kind_ == Kind::kTrue;
}

const std::vector<Json>& Json::toArray() const {
  if (!isArray()) expected("an array");
  return items_;
}

const std::vector<std::pair<std::string, Json>>& Json::toObject() const {
  if (!isObject()) expected("an object");
  return members_;
}

}  // namespace reference
