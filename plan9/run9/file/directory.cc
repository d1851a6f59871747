#include "plan9/run9/file/directory.h"

#include <cstring>

#include "plan9/run9/base/error.h"

namespace run9 {
namespace {

void putNumber(std::string& out, uint64_t value, unsigned size) {
  for (unsigned i = 0; i < size; i++) out += static_cast<char>(value >> (8 * i));
}

}  // namespace

void put16(std::string& out, uint16_t value) { putNumber(out, value, 2); }
void put32(std::string& out, uint32_t value) { putNumber(out, value, 4); }
void put64(std::string& out, uint64_t value) { putNumber(out, value, 8); }

void putText(std::string& out, std::string_view text) {
  put16(out, static_cast<uint16_t>(text.size()));
  out += text;
}

void putQid(std::string& out, const Qid& qid) {
  out += static_cast<char>(qid.type);
  put32(out, qid.version);
  put64(out, qid.path);
}

std::span<const uint8_t> Reader::take(std::size_t count) {
  if (count > bytes_.size()) fail(complaint_);
  const auto taken = bytes_.first(count);
  bytes_ = bytes_.subspan(count);
  return taken;
}

uint64_t Reader::number(unsigned size) {
  const auto bytes = take(size);
  uint64_t value = 0;
  for (unsigned i = 0; i < size; i++) value |= static_cast<uint64_t>(bytes[i]) << (8 * i);
  return value;
}

std::string Reader::text() {
  const auto bytes = take(get16());
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Qid Reader::qid() {
  Qid qid;
  qid.type = get8();
  qid.version = get32();
  qid.path = get64();
  return qid;
}

Dir unchanged() {
  Dir dir;
  dir.type = 0xFFFF;
  dir.dev = 0xFFFFFFFF;
  dir.qid = {~uint64_t{0}, 0xFFFFFFFF, 0xFF};
  dir.mode = dir.atime = dir.mtime = 0xFFFFFFFF;
  dir.length = ~uint64_t{0};
  return dir;
}

void pack(const Dir& dir, std::string& out) {
  put16(out, static_cast<uint16_t>(kStatFixed - 2 + dir.name.size() + dir.uid.size() +
                                   dir.gid.size() + dir.muid.size()));
  put16(out, dir.type);
  put32(out, dir.dev);
  putQid(out, dir.qid);
  put32(out, dir.mode);
  put32(out, dir.atime);
  put32(out, dir.mtime);
  put64(out, dir.length);
  for (const std::string* s : {&dir.name, &dir.uid, &dir.gid, &dir.muid}) putText(out, *s);
}

Dir unpackDir(std::span<const uint8_t> bytes) {
  Reader in(bytes, kBadStat);
  const std::size_t size = in.get16();
  if (size != in.left()) fail(kBadStat);
  Dir dir;
  dir.type = in.get16();
  dir.dev = in.get32();
  dir.qid = in.qid();
  dir.mode = in.get32();
  dir.atime = in.get32();
  dir.mtime = in.get32();
  dir.length = in.get64();
  dir.name = in.text();
  dir.uid = in.text();
  dir.gid = in.text();
  dir.muid = in.text();
  if (in.left() != 0) fail(kBadStat);
  return dir;
}

long answerStat(const Dir& dir, void* buffer, std::size_t room) {
  if (room < 2) fail(kShortStat);
  std::string bytes;
  pack(dir, bytes);
  const std::size_t n = bytes.size() <= room ? bytes.size() : 2;
  std::memcpy(buffer, bytes.data(), n);
  return static_cast<long>(n);
}

}  // namespace run9
