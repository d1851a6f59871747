// Directory entries: what stat answers, and their form in 9P.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace run9 {

constexpr uint8_t kQidDir = 0x80;
constexpr uint8_t kQidAppend = 0x40;
constexpr uint8_t kQidExclusive = 0x20;
constexpr uint8_t kQidAuth = 0x08;
constexpr uint8_t kQidTemporary = 0x04;

constexpr uint32_t kModeDir = 0x80000000;
constexpr uint32_t kModeAppend = 0x40000000;
constexpr uint32_t kModeExclusive = 0x20000000;
constexpr uint32_t kModeTemporary = 0x04000000;

/// The server's name of a file.
struct Qid {
  uint64_t path = 0;
  uint32_t version = 0;
  uint8_t type = 0;
  bool operator==(const Qid&) const = default;
};

/// One directory entry.
struct Dir {
  uint16_t type = 0;
  uint32_t dev = 0;
  Qid qid;
  uint32_t mode = 0;
  uint32_t atime = 0;
  uint32_t mtime = 0;
  uint64_t length = 0;
  std::string name;
  std::string uid;
  std::string gid;
  std::string muid;
};

constexpr std::size_t kStatFixed = 49;  ///< bytes of an entry besides its four strings' text

/// An entry whose fields all say "leave as it is" to wstat.
Dir unchanged();

/// Appends the entry's bytes, its two-byte size first.
void pack(const Dir& dir, std::string& out);

/// Reads one entry; throws Error "malformed stat buffer".
Dir unpackDir(std::span<const uint8_t> bytes);

/// The entry's bytes as a stat call answers them: only the size when they do not fit; throws when
/// not even that fits.
long answerStat(const Dir& dir, void* buffer, std::size_t room);

// Little-endian numbers, as in 9P.
void put16(std::string& out, uint16_t value);
void put32(std::string& out, uint32_t value);
void put64(std::string& out, uint64_t value);
void putText(std::string& out, std::string_view text);
void putQid(std::string& out, const Qid& qid);

/// Reads numbers and strings from a message; throws Error with the text given for a short one.
class Reader {
 public:
  Reader(std::span<const uint8_t> bytes, const char* complaint)
      : bytes_(bytes), complaint_(complaint) {}
  uint8_t get8() { return static_cast<uint8_t>(number(1)); }
  uint16_t get16() { return static_cast<uint16_t>(number(2)); }
  uint32_t get32() { return static_cast<uint32_t>(number(4)); }
  uint64_t get64() { return number(8); }
  std::string text();
  Qid qid();
  std::span<const uint8_t> take(std::size_t count);
  std::size_t left() const { return bytes_.size(); }

 private:
  uint64_t number(unsigned size);
  std::span<const uint8_t> bytes_;
  const char* complaint_;
};

}  // namespace run9
