// A conversation in 9P with the server at the other end of a channel.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>

#include "plan9/run9/file/chan.h"

namespace run9 {

// Types of messages; an answer's is one more.
constexpr uint8_t kTversion = 100;
constexpr uint8_t kTauth = 102;
constexpr uint8_t kTattach = 104;
constexpr uint8_t kRerror = 107;
constexpr uint8_t kTflush = 108;
constexpr uint8_t kTwalk = 110;
constexpr uint8_t kTopen = 112;
constexpr uint8_t kTcreate = 114;
constexpr uint8_t kTread = 116;
constexpr uint8_t kTwrite = 118;
constexpr uint8_t kTclunk = 120;
constexpr uint8_t kTremove = 122;
constexpr uint8_t kTstat = 124;
constexpr uint8_t kTwstat = 126;

constexpr uint32_t kIoHeader = 24;  ///< of a Tread or Twrite

/// The state of a mounted channel, shared by all procs that use what is mounted. Whoever waits for
/// an answer and finds nobody reading the channel reads it for all.
class Connection : public Counted {
 public:
  explicit Connection(Chan& chan);

  /// Agrees on version and message size. Throws.
  void version(uint32_t message_size, const std::string& wanted);
  /// Sends a request and gives the answer's body. Throws the server's error, "interrupted" when a
  /// note came first and the server has forgotten the request, or what is wrong with the channel.
  std::string call(uint8_t type, const std::string& body);

  uint32_t newFid() { return fids_.fetch_add(1); }
  uint32_t messageSize() const { return message_size_; }
  const std::string& versionText() const { return version_; }
  uint32_t number() const { return number_; }

 private:
  struct Request {
    bool done = false;
    bool listening = false;  ///< its proc sleeps until it is done, or until nobody reads
    uint8_t type = 0;
    std::string body;
    std::string failure;  ///< the channel's, for all that wait
    Event event;
  };
  uint16_t begin(Request& request);
  void end(uint16_t tag);
  void send(uint8_t type, uint16_t tag, const std::string& body);
  /// Until the request is done; reads for all if nobody does. Throws for a note.
  void wait(Request& request);
  void passOn();
  void flush(Request& request, uint16_t tag);
  void receive();
  void giveUp(const std::string& why);

  Chan& chan_;
  const uint32_t number_;
  uint32_t message_size_ = 0;
  std::string version_;
  std::atomic<uint32_t> fids_{1};

  Lock lock_;
  Event writable_;
  bool writing_ = false;
  bool reading_ = false;
  std::map<uint16_t, Request*> waiting_;
  uint16_t next_tag_ = 0;
  std::string partial_;  ///< of a message; the reader's
};

}  // namespace run9
