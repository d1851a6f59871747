#include "harness/p9/stat.h"

#include "harness/p9/pack.h"

namespace harness::p9 {
namespace {

template <typename AnyStat, typename Codec>
void fields(AnyStat& s, Codec& c) {
  c.integer(s.kernel_type);
  c.integer(s.kernel_dev);
  c.qid(s.qid);
  c.integer(s.mode);
  c.integer(s.accessed);
  c.integer(s.modified);
  c.integer(s.length);
  c.text(s.name);
  c.text(s.owner);
  c.text(s.group);
  c.text(s.modifier);
}

Stat take(Unpacker& from) {
  std::string entry;
  from.text(entry);
  Unpacker body(entry, "a directory entry");
  Stat stat;
  fields(stat, body);
  body.finish();
  return stat;
}

}  // namespace

std::string encodeStat(const Stat& stat) {
  Packer body;
  fields(stat, body);
  Packer whole;
  whole.text(body.bytes);
  return whole.bytes;
}

Stat decodeStat(std::string_view bytes) {
  Unpacker from(bytes, "a directory entry");
  Stat stat = take(from);
  from.finish();
  return stat;
}

std::vector<Stat> decodeFolder(std::string_view bytes) {
  Unpacker from(bytes, "a folder");
  std::vector<Stat> entries;
  while (!from.empty()) entries.push_back(take(from));
  return entries;
}

}  // namespace harness::p9
