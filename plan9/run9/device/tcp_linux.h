// A TCP conversation, on a socket of the host.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "plan9/run9/base/lock_linux.h"
#include "plan9/run9/device/ip_address_linux.h"

namespace run9 {

/// What one numbered directory of /net/tcp stands for. Any number of procs may use it at once; who
/// calls sees to it that nobody does when it ends. Only the host's loopback is reached unless the
/// network was opened. Failures are Errors in Plan 9's words.
class Conversation {
 public:
  /// A message to its ctl file: connect, announce, bind, hangup and options.
  void control(const std::string& message);
  /// Waits for a call; the socket of the caller.
  int accept();
  /// Becomes the conversation of a call that was accepted; it has to be a new one.
  void answer(int socket) { socket_ = socket; }
  /// Hangs up on a call that nothing becomes of.
  static void drop(int socket);

  long receive(void* buffer, long count);
  long send(const void* buffer, long count);

  std::string local() const;
  std::string remote() const;
  std::string status() const;
  /// Bytes that can be received at once.
  uint64_t waiting() const;

  /// Hangs up and forgets all; a new conversation from now on.
  void end();

 private:
  void connect(const std::vector<std::string>& order);
  void announce(const std::string& address);
  void hangup();
  void hold(int socket);
  void release(int socket);
  SocketAddress ownAddress();
  int connected() const;

  std::atomic<int> socket_{-1};
  std::atomic<bool> announced_{false};
  Lock lock_;
  SocketAddress bound_;  // what bind asked for; guarded by lock_
};

}  // namespace run9
