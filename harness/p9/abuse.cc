#include "harness/p9/abuse.h"

#include <algorithm>

#include "harness/p9/stat.h"

namespace harness::p9 {
namespace {

constexpr std::uint32_t kRoot = 0;
constexpr std::uint32_t kFids = 12;  // few, so that they meet again
constexpr std::uint16_t kTags = 40;

constexpr Type kRequests[] = {Type::kTversion, Type::kTauth,  Type::kTattach, Type::kTflush,
                              Type::kTwalk,    Type::kTopen,  Type::kTcreate, Type::kTread,
                              Type::kTwrite,   Type::kTclunk, Type::kTremove, Type::kTstat,
                              Type::kTwstat};

void putSize(std::string& whole, std::uint32_t size) {
  for (std::size_t i = 0; i < sizeof size && i < whole.size(); ++i)
    whole[i] = static_cast<char>(size >> 8 * i & 0xff);
}

}  // namespace

Abuse::Abuse(std::uint64_t seed, Ground ground)
    : random_(seed), ground_(std::move(ground)), broken_percent_(seed % 2 * 15) {}

/// Most often a fresh one; now and then one that may be in use, or that nothing but a version has.
std::uint16_t Abuse::tag() {
  if (chance(2)) return kNoTag;
  if (chance(8)) return static_cast<std::uint16_t>(below(kTags));
  next_tag_ = static_cast<std::uint16_t>((next_tag_ + 1) % 20000);
  return static_cast<std::uint16_t>(kTags + next_tag_);
}

std::uint32_t Abuse::fid() {
  if (chance(2)) return kNoFid;
  if (chance(3)) return static_cast<std::uint32_t>(random_());
  return chance(25) ? kRoot : below(kFids);
}

/// A size, at the edges of what sizes may be.
std::uint32_t Abuse::number() {
  const std::uint32_t edges[] = {0,
                                 1,
                                 ground_.msize - kHeadBytes,
                                 ground_.msize - kHeadBytes + 1,
                                 ground_.msize,
                                 0x7fffffff,
                                 0x80000000,
                                 0xffffffff};
  return chance(50) ? edges[below(std::size(edges))] : below(ground_.msize);
}

std::uint64_t Abuse::offset() {
  const std::uint64_t edges[] = {0, 1, 0x7fffffff, 1ULL << 32, (1ULL << 63) - 1, ~0ULL};
  return chance(70) ? below(300) : edges[below(std::size(edges))];
}

std::string Abuse::name() {
  static const std::string kOdd[] = {"",
                                     ".",
                                     "..",
                                     "/",
                                     "a/b",
                                     std::string("a\0b", 3),
                                     "\xff\xfe",
                                     "\xc3",
                                     "%s%n",
                                     std::string(300, 'x'),
                                     std::string(5000, 'y')};
  if (chance(25)) return kOdd[below(std::size(kOdd))];
  return ground_.names.empty()
             ? "x"
             : ground_.names[below(static_cast<std::uint32_t>(ground_.names.size()))];
}

std::string Abuse::bytes() {
  std::string data(chance(90) ? below(60) : below(ground_.msize), '\0');
  for (char& c : data) c = static_cast<char>(random_());
  return data;
}

/// A directory entry: whole, one that changes nothing, or one whose sizes are not so.
std::string Abuse::stat() {
  Stat entry{.mode = number(), .length = offset(), .name = name(), .owner = "o"};
  if (chance(30)) {
    entry = {.kernel_type = 0xffff,
             .kernel_dev = ~0U,
             .qid = {0xff, ~0U, ~0ULL},
             .mode = ~0U,
             .accessed = ~0U,
             .modified = ~0U,
             .length = chance(50) ? ~0ULL : 0};
  }
  std::string whole = encodeStat(entry);
  if (chance(30)) whole.resize(below(static_cast<std::uint32_t>(whole.size()) + 1));
  if (chance(20) && !whole.empty()) {
    whole[below(static_cast<std::uint32_t>(whole.size()))] = static_cast<char>(random_());
  }
  return whole;
}

Message Abuse::message() {
  Message m{.type = kRequests[below(std::size(kRequests))], .tag = tag()};
  // What opens files comes more often, else nothing is ever open; what begins anew, less.
  if (chance(30)) m.type = chance(60) ? Type::kTwalk : Type::kTopen;
  if ((m.type == Type::kTversion || m.type == Type::kTattach) && !chance(10)) m.type = Type::kTread;
  if (broken_percent_ != 0 && chance(1)) m.type = static_cast<Type>(random_());
  m.fid = fid();
  m.msize = number();
  m.version = chance(70) ? "9P2000" : name();
  m.afid = chance(70) ? kNoFid : fid();
  m.uname = chance(70) ? ground_.uname : name();
  m.aname = chance(70) ? "" : name();
  m.newfid = fid();
  m.names.resize(chance(90) ? below(3) : below(broken_percent_ == 0 ? 17 : 20));
  for (std::string& element : m.names) element = name();
  m.mode = static_cast<std::uint8_t>(chance(70) ? below(4) : random_());
  m.permissions = chance(50) ? 0644 : static_cast<std::uint32_t>(random_());
  m.name = name();
  m.offset = offset();
  m.count = number();
  m.data = bytes();
  m.stat = stat();
  m.oldtag = chance(30) ? m.tag : static_cast<std::uint16_t>(chance(50) ? next_tag_ : random_());
  return m;
}

/// Bytes that are no message any more.
std::string Abuse::broken(std::string whole) {
  const auto size = static_cast<std::uint32_t>(whole.size());
  switch (below(5)) {
    case 0:  // a size that is not its own
      putSize(whole, number());
      break;
    case 1:  // cut short, with a size that agrees
      whole.resize(7 + below(size - 6));
      putSize(whole, static_cast<std::uint32_t>(whole.size()));
      break;
    case 2:  // more than there are fields for
      whole += bytes();
      putSize(whole, static_cast<std::uint32_t>(whole.size()));
      break;
    case 3:  // a field of two bytes as long as can be
      if (size > 9) {
        const std::uint32_t at = 7 + below(size - 8);
        whole[at] = whole[at + 1] = static_cast<char>(0xff);
      }
      break;
    default:
      for (std::uint32_t n = 1 + below(4); n > 0; --n)
        whole[4 + below(size - 4)] = static_cast<char>(random_());
      break;
  }
  return whole;
}

std::string Abuse::opening() {
  const Message version{.type = Type::kTversion, .msize = ground_.msize, .version = "9P2000"};
  const Message attach{.type = Type::kTattach, .tag = 1, .fid = kRoot, .uname = ground_.uname};
  if (chance(10)) return encode(attach);
  if (chance(5)) return encode(message());
  return encode(version) + encode(attach);
}

std::string Abuse::next() {
  std::string whole = encode(message());
  return chance(broken_percent_) ? broken(std::move(whole)) : whole;
}

}  // namespace harness::p9
