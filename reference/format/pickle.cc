#include "reference/format/pickle.h"

#include <algorithm>
#include <bit>
#include <map>

#include "reference/data/bytes.h"
#include "reference/error.h"

namespace reference {
namespace {

using Kind = PickleValue::Kind;

/// The globals that may be named. OrderedDict is a dictionary; the others stand for themselves.
const char* const kGlobals[] = {
    "collections OrderedDict",
    "torch._utils _rebuild_tensor_v2",
    "torch._utils _rebuild_parameter",
    "torch FloatStorage",
    "torch HalfStorage",
    "torch BFloat16Storage",
    "torch DoubleStorage",
    "torch LongStorage",
    "torch IntStorage",
    "torch ShortStorage",
    "torch CharStorage",
    "torch ByteStorage",
    "torch BoolStorage",
};

class Machine {
 public:
  Machine(std::span<const std::byte> bytes, const std::string& name) : reader_(bytes, name) {}

  Pickle run() {
    while (!done_) {
      place_ = reader_.offset();
      step(reader_.uint8("an opcode"));
    }
    out_.root = pop();
    return std::move(out_);
  }

 private:
  [[noreturn]] void fail(const std::string& sentence) const {
    reader_.fail("at byte " + std::to_string(place_) + ": " + sentence);
  }

  PickleValue* push(Kind kind) {
    out_.values.push_back(std::make_unique<PickleValue>());
    out_.values.back()->kind = kind;
    stack_.push_back(out_.values.back().get());
    return stack_.back();
  }

  PickleValue* pop() {
    if (stack_.empty() || stack_.back()->kind == Kind::kMark)
      fail("takes a value from an empty stack");
    PickleValue* value = stack_.back();
    stack_.pop_back();
    return value;
  }

  PickleValue* top(Kind kind, const char* what) {
    if (stack_.empty() || stack_.back()->kind != kind) fail(std::string("expected ") + what);
    return stack_.back();
  }

  std::vector<PickleValue*> popToMark() {
    std::size_t at = stack_.size();
    while (at > 0 && stack_[at - 1]->kind != Kind::kMark) at--;
    if (at == 0) fail("takes values to a mark that is not there");
    std::vector<PickleValue*> values(stack_.begin() + std::ptrdiff_t(at), stack_.end());
    stack_.resize(at - 1);
    return values;
  }

  void text(std::uint64_t length) {
    push(Kind::kText)->text = reader_.bytes(std::size_t(length), "a text");
  }

  void integer(std::int64_t value) { push(Kind::kInt)->number = value; }

  void global(const std::string& name) {
    if (std::find(std::begin(kGlobals), std::end(kGlobals), name) == std::end(kGlobals)) {
      std::string shown = name.substr(0, 100);
      std::replace(shown.begin(), shown.end(), ' ', '.');
      fail("the global " + shown + " is none that a checkpoint of tensors needs");
    }
    push(Kind::kGlobal)->text = name;
  }

  std::string line() {
    std::string out;
    for (;;) {
      const auto c = char(reader_.uint8("a line"));
      if (c == '\n') return out;
      out += c;
    }
  }

  void tuple(std::size_t n) {
    std::vector<PickleValue*> items(n);
    for (std::size_t i = n; i-- > 0;) items[i] = pop();
    push(Kind::kTuple)->items = std::move(items);
  }

  void setItems(PickleValue* dict, const std::vector<PickleValue*>& values) {
    if (dict->kind != Kind::kDict) fail("sets items of what is no dictionary");
    if (values.size() % 2 != 0) fail("sets a key without its value");
    for (std::size_t i = 0; i < values.size(); i += 2)
      dict->members.emplace_back(values[i], values[i + 1]);
  }

  void append(PickleValue* list, const std::vector<PickleValue*>& values) {
    if (list->kind != Kind::kList) fail("appends to what is no list");
    list->items.insert(list->items.end(), values.begin(), values.end());
  }

  void reduce() {
    PickleValue* arguments = pop();
    PickleValue* function = pop();
    if (function->kind != Kind::kGlobal || arguments->kind != Kind::kTuple)
      fail("calls what is no global");
    if (function->text == "collections OrderedDict") {
      if (!arguments->items.empty()) fail("an OrderedDict with arguments");
      push(Kind::kDict);
      return;
    }
    push(Kind::kReduced)->items = {function, arguments};
  }

  /// An OrderedDict may be given attributes (_metadata); they are dropped.
  void build() {
    pop();
    if (stack_.empty() || stack_.back()->kind != Kind::kDict)
      fail("sets attributes of what is no dictionary");
  }

  void longInteger() {
    const std::uint8_t size = reader_.uint8("a number's length");
    if (size > 8) fail("a number of " + std::to_string(size) + " bytes, expected at most 8");
    std::uint64_t value = 0;
    for (unsigned i = 0; i < size; i++)
      value |= std::uint64_t(reader_.uint8("a number")) << (8 * i);
    if (size > 0 && size < 8 && (value >> (8 * size - 1) & 1) != 0)
      value |= ~std::uint64_t(0) << (8 * size);
    integer(std::int64_t(value));
  }

  void real() {
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; i++) bits = bits << 8 | reader_.uint8("a number");
    push(Kind::kFloat)->real = std::bit_cast<double>(bits);
  }

  void put(std::uint64_t index) {
    if (stack_.empty()) fail("remembers a value of an empty stack");
    memo_[index] = stack_.back();
  }

  void get(std::uint64_t index) {
    const auto found = memo_.find(index);
    if (found == memo_.end())
      fail("recalls value " + std::to_string(index) + " that was never remembered");
    stack_.push_back(found->second);
  }

  void stackGlobal() {
    const PickleValue* name = pop();
    const PickleValue* module = pop();
    if (name->kind != Kind::kText || module->kind != Kind::kText) fail("a global without a name");
    global(module->text + " " + name->text);
  }

  void step(std::uint8_t opcode) {
    if (!scalar(opcode) && !container(opcode)) {
      static const char digits[] = "0123456789abcdef";
      fail(std::string("the opcode 0x") + digits[opcode >> 4] + digits[opcode & 15] +
           " is none that a checkpoint of tensors needs");
    }
  }

  bool scalar(std::uint8_t opcode) {
    switch (opcode) {
      case 'N':
        push(Kind::kNone);
        return true;
      case 0x88:
      case 0x89:
        push(Kind::kBool)->number = opcode == 0x88;
        return true;
      case 'J':
        integer(reader_.int32("a number"));
        return true;
      case 'K':
        integer(reader_.uint8("a number"));
        return true;
      case 'M':
        integer(reader_.uint16("a number"));
        return true;
      case 0x8A:
        longInteger();
        return true;
      case 'G':
        real();
        return true;
      case 'X':
        text(reader_.uint32("a text's length"));
        return true;
      case 0x8C:
        text(reader_.uint8("a text's length"));
        return true;
      case 0x8D:
        text(reader_.uint64("a text's length"));
        return true;
      case 'q':
        put(reader_.uint8("an index"));
        return true;
      case 'r':
        put(reader_.uint32("an index"));
        return true;
      case 0x94:
        put(memo_.size());
        return true;
      case 'h':
        get(reader_.uint8("an index"));
        return true;
      case 'j':
        get(reader_.uint32("an index"));
        return true;
      default:
        return false;
    }
  }

  bool container(std::uint8_t opcode) {
    switch (opcode) {
      case 0x80:
        if (const std::uint8_t version = reader_.uint8("the protocol"); version < 2 || version > 5)
          fail("pickle protocol " + std::to_string(version) + ", expected 2 to 5");
        return true;
      case 0x95:
        reader_.skip(8, "a frame's length");
        return true;
      case '.':
        done_ = true;
        return true;
      case '(':
        push(Kind::kMark);
        return true;
      case ')':
        tuple(0);
        return true;
      case 0x85:
      case 0x86:
      case 0x87:
        tuple(opcode - 0x84);
        return true;
      case 't': {
        std::vector<PickleValue*> items = popToMark();
        push(Kind::kTuple)->items = std::move(items);
        return true;
      }
      case ']':
        push(Kind::kList);
        return true;
      case '}':
        push(Kind::kDict);
        return true;
      case 'a': {
        PickleValue* value = pop();
        append(top(Kind::kList, "a list to append to"), {value});
        return true;
      }
      case 'e': {
        const std::vector<PickleValue*> values = popToMark();
        append(top(Kind::kList, "a list to append to"), values);
        return true;
      }
      case 's': {
        PickleValue* value = pop();
        PickleValue* key = pop();
        setItems(top(Kind::kDict, "a dictionary to set items of"), {key, value});
        return true;
      }
      case 'u': {
        const std::vector<PickleValue*> values = popToMark();
        setItems(top(Kind::kDict, "a dictionary to set items of"), values);
        return true;
      }
      case 'Q': {
        PickleValue* id = pop();
        push(Kind::kPersistent)->items = {id};
        return true;
      }
      case 'c': {
        const std::string module = line();
        global(module + " " + line());
        return true;
      }
      case 0x93:
        stackGlobal();
        return true;
      case 'R':
        reduce();
        return true;
      case 'b':
        build();
        return true;
      default:
        return false;
    }
  }

  ByteReader reader_;
  Pickle out_;
  std::vector<PickleValue*> stack_;
  std::map<std::uint64_t, PickleValue*> memo_;
  std::size_t place_ = 0;
  bool done_ = false;
};

}  // namespace

Pickle Pickle::parse(std::span<const std::byte> bytes, const std::string& name) {
  return Machine(bytes, name).run();
}

std::string pickleKind(const PickleValue& value) {
  static const char* const names[] = {"None",     "a truth value", "a whole number", "a number",
                                      "a text",   "a tuple",       "a list",         "a dictionary",
                                      "a global", "a storage",     "a call",         "a mark"};
  return names[std::size_t(value.kind)];
}

}  // namespace reference
