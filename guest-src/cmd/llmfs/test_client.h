// A 9P client of its own for the tests of llmfs: it writes and reads bytes as section 5 of the
// manual says and shares no line with what it talks to. The server runs in this process.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace guest {

/// One answer.
struct Answer {
  int type = 0;
  std::uint16_t tag = 0;
  std::string body;

  /// The text of an Rerror; empty for another answer.
  std::string error() const;
};

/// The integers and strings of messages.
class Message {
 public:
  Message& u8(unsigned v) { return number(v, 1); }
  Message& u16(unsigned v) { return number(v, 2); }
  Message& u32(std::uint32_t v) { return number(v, 4); }
  Message& u64(std::uint64_t v) { return number(v, 8); }
  Message& string(const std::string& s) { return u16(static_cast<unsigned>(s.size())).bytes(s); }
  Message& bytes(const std::string& s) {
    text_ += s;
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  Message& number(std::uint64_t v, int n);
  std::string text_;
};

/// A connection. Calls that a test expects to work throw std::runtime_error with the server's
/// words.
class Client {
 public:
  enum : unsigned { kNoFid = ~0U, kRoot = 1 };
  enum Mode : unsigned { kRead, kWrite, kReadWrite, kTruncate = 16 };

  /// Connects, agrees on a version and attaches as `user`; "" does neither.
  explicit Client(const std::string& user = "owner", unsigned msize = 8216);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  /// Sends a message and leaves its answer to whoever comes; its tag.
  std::uint16_t send(int type, const Message& body, int tag = -1);
  void sendBytes(const std::string& bytes);
  /// The next answer, of whichever request; type 0 when the connection has ended.
  Answer receive();
  /// The answer of a request, while others' are put aside.
  Answer await(std::uint16_t tag);
  Answer call(int type, const Message& body) { return await(send(type, body)); }
  /// How many answers have come that nobody has awaited yet.
  std::size_t aside() const { return aside_.size(); }
  /// Whether an answer comes within `ms`.
  bool readable(int ms);
  /// Whether the server still takes what is sent.
  bool writable(int ms);

  Answer tryWalk(const std::string& path, unsigned fid, unsigned from = kRoot);
  Answer tryOpen(unsigned fid, unsigned mode);
  unsigned open(const std::string& path, unsigned mode = kRead);
  void close(unsigned fid);
  std::uint16_t askRead(unsigned fid, std::uint64_t offset, unsigned count = 8192);
  std::string read(unsigned fid, std::uint64_t offset, unsigned count = 8192);
  void write(unsigned fid, const std::string& text, std::uint64_t offset = 0);

  /// A whole file.
  std::string cat(const std::string& path);
  /// echo text >path
  void echo(const std::string& text, const std::string& path);
  /// The error that echo ends with; empty for none.
  std::string complaint(const std::string& text, const std::string& path);
  /// A session, by its number; its ctl stays open as `fid`.
  std::string session(unsigned* fid = nullptr);
  unsigned freshFid() { return next_fid_++; }
  void shut();

 private:
  int fd_ = -1;
  unsigned next_fid_ = 100;
  std::uint16_t next_tag_ = 1;
  std::map<std::uint16_t, Answer> aside_;
};

/// Brings the server up, once, with the story model loaded as "small".
void houseWithModel();

/// The files of fixtures/models/story.
std::string storyModel();
std::string storyTokens();

}  // namespace guest
