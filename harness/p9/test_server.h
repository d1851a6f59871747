// For tests: a 9P2000 server in this process, which can be made to misbehave.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "harness/p9/message.h"
#include "vm/fd.h"

namespace harness::p9 {

/// Serves one connection at a time at a port of the loopback: a root folder that holds files. What
/// a hook returns goes out instead of the answer, as it is; "" is no answer at all.
class TestServer {
 public:
  using Hook = std::function<std::optional<std::string>(const Message&)>;

  explicit TestServer(std::map<std::string, std::string> files, Hook hook = {});
  ~TestServer();
  TestServer(const TestServer&) = delete;
  TestServer& operator=(const TestServer&) = delete;

  std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
  /// The files as they are now.
  std::map<std::string, std::string> files() const;
  /// All requests so far, in order.
  std::vector<Message> requests() const;
  /// Sends bytes to the client now.
  void say(const std::string& bytes);

 private:
  void run();
  void serve();
  Message answer(const Message& request);
  Message refuse(const Message& request, const std::string& error) const;

  Hook hook_;
  mutable std::mutex mutex_;
  std::map<std::string, std::string> files_;
  std::vector<Message> requests_;
  std::map<std::uint32_t, std::string> fids_;
  std::uint32_t msize_ = 8192;
  vm::UniqueFd listener_;
  vm::UniqueFd line_;
  vm::Pipe stop_;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

}  // namespace harness::p9
