#include "plan9/dialect/types.h"

#include <algorithm>
#include <utility>

namespace plan9::dialect {
namespace {

struct SystemType {
  const char* name;
  Type::Kind kind;
};

constexpr SystemType kTypes[] = {
    {"uchar", Type::kInt},     {"schar", Type::kInt},   {"ushort", Type::kInt},
    {"uint", Type::kInt},      {"ulong", Type::kLong},  {"vlong", Type::kWide},
    {"uvlong", Type::kWide},   {"intptr", Type::kWide}, {"uintptr", Type::kWide},
    {"usize", Type::kWide},    {"Rune", Type::kInt},    {"u8int", Type::kInt},
    {"u16int", Type::kInt},    {"u32int", Type::kInt},  {"u64int", Type::kWide},
    {"s8int", Type::kInt},     {"s16int", Type::kInt},  {"s32int", Type::kInt},
    {"s64int", Type::kWide},   {"mpdigit", Type::kInt}, {"va_list", Type::kUnknown},
    {"jmp_buf", Type::kArray},
};

// Structs of the system's headers. Those in memory only are safe to hand to anybody.
constexpr const char* kStructs[] = {
    "Fmt",        "Tm",       "Lock",      "QLock",         "RWLock",   "Rendez",
    "Along",      "Avlong",   "Aptr",      "Qid",           "Dir",      "Waitmsg",
    "IOchunk",    "Biobuf",   "Biobufhdr", "Bstr",          "Alt",      "Channel",
    "Ref",        "Ioproc",   "Fcall",     "Srv",           "Req",      "Fid",
    "File",       "Tree",     "Reqqueue",  "Ureg",          "Tos",      "NetConnInfo",
    "FPdbleword", "Readdir",  "Fidpool",   "Reqpool",       "Filelist", "ChanOp",
    "mpint",      "AuthInfo", "SHA1state", "SHA2_256state", "MD5state", "DigestState"};

constexpr const char* kDoubles[] = {
    "pow",      "pow10", "atan2",  "fabs", "atan", "log",   "log10",  "exp",
    "floor",    "ceil",  "hypot",  "sin",  "cos",  "tan",   "asin",   "acos",
    "sinh",     "cosh",  "tanh",   "sqrt", "fmod", "frexp", "ldexp",  "modf",
    "charstod", "atof",  "strtod", "NaN",  "Inf",  "frand", "cputime"};
constexpr const char* kLongs[] = {
    "strlen", "strspn",     "strcspn",  "read",       "pread",  "write",   "pwrite",   "readn",
    "readv",  "writev",     "preadv",   "pwritev",    "lrand",  "lnrand",  "truerand", "ntruerand",
    "time",   "times",      "alarm",    "atol",       "strtol", "strtoul", "dirread",  "dirreadall",
    "Bread",  "Bwrite",     "Bgetrune", "semrelease", "ainc",   "adec",    "getfcr",   "getfsr",
    "labs",   "runestrlen", "tm2sec",   "msize",      "decref", "ioread",  "ioreadn",  "iowrite",
    "iocall", "recvul",     "nbrecvul"};
constexpr const char* kWides[] = {"seek",  "nsec",    "atoll",       "strtoll",     "strtoull",
                                  "Bseek", "Boffset", "getcallerpc", "getmalloctag"};
constexpr const char* kInts[] = {
    "open",    "create",  "strcmp",     "strncmp",    "memcmp",  "atoi",    "nrand",
    "rand",    "print",   "fprint",     "snprint",    "sprint",  "Bgetc",   "isNaN",
    "isInf",   "utflen",  "chartorune", "runetochar", "runelen", "abs",     "cistrcmp",
    "isalpha", "isdigit", "isspace",    "isupper",    "islower", "tolower", "toupper"};

// Parameters that are longs.
struct LongParameter {
  const char* function;
  size_t index;
};

constexpr LongParameter kLongParameters[] = {
    {"read", 2},     {"write", 2},   {"readn", 2},   {"pread", 2},      {"pwrite", 2},
    {"Bread", 2},    {"Bwrite", 2},  {"ioread", 3},  {"ioreadn", 3},    {"iowrite", 3},
    {"strncat", 2},  {"strncpy", 2}, {"strncmp", 2}, {"cistrncmp", 2},  {"runelen", 0},
    {"utfnlen", 1},  {"utfrune", 1}, {"sleep", 0},   {"alarm", 0},      {"srand", 0},
    {"lnrand", 0},   {"ctime", 0},   {"gmtime", 0},  {"semrelease", 1}, {"tsemacquire", 1},
    {"localtime", 0}};

template <size_t n>
bool in(const char* const (&list)[n], const std::string& name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

}  // namespace

const Type* elementOf(const Type* type) {
  while (type != nullptr && type->kind == Type::kArray) type = type->of;
  return type;
}

const Type* fieldOf(const Record& record, const std::string& name) {
  const auto at = record.fields.find(name);
  if (at != record.fields.end()) return at->second;
  for (const Type* t : record.embedded)
    if (t->record != nullptr)
      if (const Type* found = fieldOf(*t->record, name)) return found;
  return nullptr;
}

Names::Names() {
  for (int k = Type::kUnknown; k <= Type::kStruct; k++) {
    basics_.push_back({static_cast<Type::Kind>(k), nullptr, nullptr});
  }
  push();
  for (const SystemType& t : kTypes) add(t.name, {Entity::kTypeName, basic(t.kind)});
  for (const char* s : kStructs) add(s, {Entity::kTypeName, structure(s)});
  push();
}

const Type* Names::derived(Type::Kind kind, const Type* of) {
  types_.push_back({kind, of, nullptr});
  return &types_.back();
}

const Type* Names::function(const Type* result, std::vector<const Type*> parameters) {
  types_.push_back({Type::kFunction, result, nullptr, std::move(parameters)});
  return &types_.back();
}

const Type* Names::structure(const std::string& tag) {
  if (!tag.empty()) {
    const auto at = tags_.find(tag);
    if (at != tags_.end()) return at->second;
  }
  records_.emplace_back();
  types_.push_back({Type::kStruct, nullptr, &records_.back()});
  if (!tag.empty()) tags_[tag] = &types_.back();
  return &types_.back();
}

Record* Names::record(const Type* type) {
  for (Record& r : records_)
    if (&r == type->record) return &r;
  return nullptr;
}

void Names::add(const std::string& name, Entity entity) { scopes_.back()[name] = entity; }

const Entity* Names::find(const std::string& name) const {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    const auto at = scope->find(name);
    if (at != scope->end()) return &at->second;
  }
  return nullptr;
}

bool Names::isTypeName(const std::string& name) const {
  const Entity* e = find(name);
  return e != nullptr && e->role == Entity::kTypeName;
}

const Type* Names::systemResult(const std::string& f) const {
  if (in(kDoubles, f)) return basic(Type::kDouble);
  if (in(kLongs, f)) return basic(Type::kLong);
  if (in(kWides, f)) return basic(Type::kWide);
  if (in(kInts, f)) return basic(Type::kInt);
  return basic(Type::kUnknown);
}

const Type* Names::systemParameter(const std::string& f, size_t index) const {
  for (const LongParameter& p : kLongParameters)
    if (p.function == f && p.index == index) return basic(Type::kLong);
  return basic(Type::kUnknown);
}

}  // namespace plan9::dialect
