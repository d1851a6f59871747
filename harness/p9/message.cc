#include "harness/p9/message.h"

#include "harness/p9/pack.h"

namespace harness::p9 {
namespace {

constexpr std::size_t kLeast = 7;  // size, type, tag

void list(Packer& to, const std::vector<std::string>& names) {
  to.integer(static_cast<std::uint16_t>(names.size()));
  for (const std::string& name : names) to.text(name);
}

void list(Packer& to, const std::vector<Qid>& qids) {
  to.integer(static_cast<std::uint16_t>(qids.size()));
  for (const Qid& qid : qids) to.qid(qid);
}

std::uint16_t walkLength(Unpacker& from) {
  std::uint16_t count = 0;
  from.integer(count);
  if (count <= kMostNames) return count;
  throw Malformed("a walk of " + std::to_string(count) + " elements, expected at most " +
                  std::to_string(kMostNames));
}

void list(Unpacker& from, std::vector<std::string>& names) {
  names.resize(walkLength(from));
  for (std::string& name : names) from.text(name);
}

void list(Unpacker& from, std::vector<Qid>& qids) {
  qids.resize(walkLength(from));
  for (Qid& qid : qids) from.qid(qid);
}

void stat(Packer& to, const std::string& bytes) { to.text(bytes); }
void stat(Unpacker& from, std::string& bytes) { from.text(bytes); }

/// The fields of a message behind its tag, in their order, packed or unpacked.
template <typename AnyMessage, typename Codec>
bool fields(AnyMessage& m, Codec& c) {
  switch (m.type) {
    case Type::kTversion:
    case Type::kRversion:
      c.integer(m.msize);
      c.text(m.version);
      return true;
    case Type::kTauth:
      c.integer(m.afid);
      c.text(m.uname);
      c.text(m.aname);
      return true;
    case Type::kTattach:
      c.integer(m.fid);
      c.integer(m.afid);
      c.text(m.uname);
      c.text(m.aname);
      return true;
    case Type::kRauth:
    case Type::kRattach:
      c.qid(m.qid);
      return true;
    case Type::kRerror:
      c.text(m.name);
      return true;
    case Type::kTflush:
      c.integer(m.oldtag);
      return true;
    case Type::kTwalk:
      c.integer(m.fid);
      c.integer(m.newfid);
      list(c, m.names);
      return true;
    case Type::kRwalk:
      list(c, m.qids);
      return true;
    case Type::kTopen:
      c.integer(m.fid);
      c.integer(m.mode);
      return true;
    case Type::kTcreate:
      c.integer(m.fid);
      c.text(m.name);
      c.integer(m.permissions);
      c.integer(m.mode);
      return true;
    case Type::kRopen:
    case Type::kRcreate:
      c.qid(m.qid);
      c.integer(m.iounit);
      return true;
    case Type::kTread:
      c.integer(m.fid);
      c.integer(m.offset);
      c.integer(m.count);
      return true;
    case Type::kRread:
      c.data(m.data);
      return true;
    case Type::kTwrite:
      c.integer(m.fid);
      c.integer(m.offset);
      c.data(m.data);
      return true;
    case Type::kRwrite:
      c.integer(m.count);
      return true;
    case Type::kTclunk:
    case Type::kTremove:
    case Type::kTstat:
      c.integer(m.fid);
      return true;
    case Type::kRstat:
      stat(c, m.stat);
      return true;
    case Type::kTwstat:
      c.integer(m.fid);
      stat(c, m.stat);
      return true;
    case Type::kRflush:
    case Type::kRclunk:
    case Type::kRremove:
    case Type::kRwstat:
      return true;
    case Type::kTerror:
      break;
  }
  return false;
}

}  // namespace

std::string encode(const Message& message) {
  Packer body;
  fields(message, body);
  Packer whole;
  whole.integer(static_cast<std::uint32_t>(kLeast + body.bytes.size()));
  whole.integer(static_cast<std::uint8_t>(message.type));
  whole.integer(message.tag);
  return whole.bytes + body.bytes;
}

Message decode(std::string_view bytes) {
  Unpacker head(bytes, "a message");
  std::uint32_t size = 0;
  head.integer(size);
  if (size != bytes.size()) {
    throw Malformed("a message of " + std::to_string(bytes.size()) + " bytes says that it has " +
                    std::to_string(size));
  }
  Message message;
  std::uint8_t type = 0;
  head.integer(type);
  head.integer(message.tag);
  message.type = static_cast<Type>(type);
  Unpacker body(bytes.substr(kLeast), typeName(message.type));
  if (!fields(message, body))
    throw Malformed("'" + typeName(message.type) + "' is no message of 9P");
  body.finish();
  return message;
}

std::string typeName(Type type) {
  static constexpr const char* kNames[] = {"version", "auth",   "attach", "error", "flush",
                                           "walk",    "open",   "create", "read",  "write",
                                           "clunk",   "remove", "stat",   "wstat"};
  const auto number = static_cast<unsigned>(type);
  constexpr auto kFirst = static_cast<unsigned>(Type::kTversion);
  if (number < kFirst || number > static_cast<unsigned>(Type::kRwstat)) {
    return "type " + std::to_string(number);
  }
  return std::string(number % 2 == 0 ? "T" : "R") + kNames[(number - kFirst) / 2];
}

}  // namespace harness::p9
