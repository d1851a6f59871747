// A client of 9P2000 file servers.
//
//   p9::Client client(p9::dial("127.0.0.1:5640"), {.uname = "glenda"});
//   p9::File file = client.open("models/small/info", p9::kRead);
//   std::string text = file.readAll();
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "harness/p9/line.h"
#include "harness/p9/message.h"
#include "harness/p9/stat.h"
#include "vm/fd.h"

namespace harness::p9 {

/// A server's Rerror: its words, nothing added.
class Refused : public Error {
 public:
  explicit Refused(const std::string& words) : Error(ExitStatus::kFailed, words) {}
};

/// The server answers Tauth: it wants to know who asks, and this client cannot prove it.
class WantsAuthentication : public Error {
 public:
  WantsAuthentication()
      : Error(ExitStatus::kFailed, "the server wants its clients to authenticate themselves") {}
};

class File;

/// A connection with a fid at its root. Each answer is checked: its tag, its type, its sizes; one
/// that is none breaks the connection with a sentence. For one thread; several requests may be on
/// their way.
class Client {
 public:
  struct Options {
    std::string uname = "none";
    std::string aname = {};
    std::uint32_t msize = 65536;
    std::chrono::milliseconds patience = std::chrono::seconds(30);  ///< for call() and the start
  };

  /// Agrees on the version, asks whether authentication is wanted, attaches. Throws
  /// WantsAuthentication, Refused or Error.
  Client(vm::UniqueFd fd, Options options);

  /// A request on its way; its tag.
  std::uint16_t send(Message request);
  /// The answer to a request if it comes within the limit; Rerror throws Refused.
  std::optional<Message> answer(std::uint16_t tag, std::chrono::milliseconds limit);
  /// send() and answer(); throws Error kTimeout naming the request when patience has ended, and the
  /// right ending when a signal has come.
  Message call(Message request);
  /// Takes a request back; what has come of it in the meantime is dropped.
  void flush(std::uint16_t tag);

  /// Whether call() ends when a signal has come, as it does at first.
  void heedInterrupts(bool heeds) { heeds_ = heeds; }

  /// A file, opened; "" is the root.
  File open(const std::string& path, std::uint8_t mode);
  Stat stat(const std::string& path);
  std::vector<Stat> list(const std::string& folder);

  std::uint32_t msize() const { return msize_; }

 private:
  friend class File;
  struct Request {
    Type type;
    std::uint32_t count = 0;  ///< the most that may be answered
    std::size_t names = 0;
  };

  std::uint32_t walk(const std::string& path);
  void clunk(std::uint32_t fid) noexcept;
  bool take(std::chrono::milliseconds limit);
  void check(const Request& request, const Message& answer) const;

  Line line_;
  Options options_;
  std::uint32_t msize_;
  bool heeds_ = true;
  std::uint32_t root_ = 0;
  std::uint32_t next_fid_ = 1;
  std::vector<std::uint32_t> free_fids_;
  std::uint16_t next_tag_ = 0;
  std::map<std::uint16_t, Request> pending_;
  std::map<std::uint16_t, Message> come_;  ///< answers that nobody has asked for yet
};

/// An open file of a client's, which must outlive it; clunked at its end.
class File {
 public:
  File(Client& client, std::uint32_t fid, std::uint32_t iounit)
      : client_(&client), fid_(fid), iounit_(iounit) {}
  ~File();
  File(File&& other) noexcept;
  File& operator=(File&&) = delete;

  /// At most `count` bytes; fewer, or none at the end.
  std::string read(std::uint64_t offset, std::uint32_t count = UINT32_MAX);
  std::string readAll();
  /// All of it, in as many messages as it takes. Throws Error when the server takes less.
  void write(std::string_view bytes, std::uint64_t offset = 0);
  Stat stat();
  /// A read on its way, for Client::answer.
  std::uint16_t startRead(std::uint64_t offset);

 private:
  std::uint32_t most(std::uint64_t count) const;

  Client* client_;
  std::uint32_t fid_;
  std::uint32_t iounit_;
};

}  // namespace harness::p9
