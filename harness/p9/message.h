// 9P2000's messages, as section 5 of Plan 9's manual describes them.
//
//   std::string bytes = p9::encode({.type = p9::Type::kTclunk, .tag = 1, .fid = 3});
//   p9::Message message = p9::decode(bytes);
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "harness/error.h"

namespace harness::p9 {

enum class Type : std::uint8_t {
  kTversion = 100,
  kRversion,
  kTauth,
  kRauth,
  kTattach,
  kRattach,
  kTerror,  ///< illegal: there is none
  kRerror,
  kTflush,
  kRflush,
  kTwalk,
  kRwalk,
  kTopen,
  kRopen,
  kTcreate,
  kRcreate,
  kTread,
  kRread,
  kTwrite,
  kRwrite,
  kTclunk,
  kRclunk,
  kTremove,
  kRremove,
  kTstat,
  kRstat,
  kTwstat,
  kRwstat,
};

inline constexpr std::uint16_t kNoTag = 0xffff;
inline constexpr std::uint32_t kNoFid = 0xffffffff;
inline constexpr std::size_t kMostNames = 16;  ///< elements of one walk
inline constexpr std::uint32_t kHeadBytes =
    24;  ///< what a Twrite or an Rread needs beside its data

/// Modes of opening.
inline constexpr std::uint8_t kRead = 0, kWrite = 1, kReadWrite = 2, kTruncate = 0x10;

/// What a server knows a file by.
struct Qid {
  std::uint8_t type = 0;
  std::uint32_t version = 0;
  std::uint64_t path = 0;

  bool operator==(const Qid&) const = default;
  bool folder() const { return (type & 0x80) != 0; }
};

/// A message of any type; only the fields of its type count.
struct Message {
  Type type = Type::kTversion;
  std::uint16_t tag = kNoTag;
  std::uint32_t msize = 0;
  std::string version = {};
  std::uint32_t fid = kNoFid, afid = kNoFid, newfid = kNoFid;
  std::string uname = {}, aname = {};
  std::vector<std::string> names = {};  ///< Twalk
  std::vector<Qid> qids = {};           ///< Rwalk
  Qid qid = {};
  std::uint32_t iounit = 0;
  std::uint8_t mode = 0;
  std::uint32_t permissions = 0;
  std::string name = {};  ///< Tcreate; Rerror: the error
  std::uint64_t offset = 0;
  std::uint32_t count = 0;
  std::string data = {};  ///< Twrite, Rread
  std::string stat = {};  ///< Rstat, Twstat: one directory entry, see stat.h
  std::uint16_t oldtag = kNoTag;

  bool operator==(const Message&) const = default;
};

/// Bytes that are no message: says what was found and what was expected.
class Malformed : public Error {
 public:
  explicit Malformed(const std::string& sentence) : Error(ExitStatus::kFailed, sentence) {}
};

/// The message's bytes, its size in front. Texts must be shorter than 65536 bytes.
std::string encode(const Message& message);

/// A whole message, its size in front. Throws Malformed, also for bytes behind the last field.
Message decode(std::string_view bytes);

/// "Tversion", "Rread" …; "type 42" for what is none.
std::string typeName(Type type);

}  // namespace harness::p9
