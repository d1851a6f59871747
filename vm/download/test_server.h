#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace vm {

/// What the test server does with one request.
struct TestAnswer {
  int status = 200;
  std::string body = {};
  std::string location = {};          ///< for a redirection
  bool ranges = true;                 ///< honours "Range: bytes=N-"
  long cut_after = -1;                ///< closes the connection after so many bytes of the body
  long claimed_length = -1;           ///< a Content-Length that is not true
  std::chrono::milliseconds mute{0};  ///< says nothing for so long first
};

/// An HTTP server on loopback for tests, which misbehaves on demand. One request a connection.
class TestServer {
 public:
  using Handler = std::function<TestAnswer(const std::string& path, long range_start)>;
  explicit TestServer(Handler handler);
  ~TestServer();
  TestServer(const TestServer&) = delete;
  TestServer& operator=(const TestServer&) = delete;

  std::string url(const std::string& path = "") const;
  int requests() const { return requests_; }
  /// The last request, with its headers.
  std::string lastRequest() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return last_;
  }

 private:
  void serve();
  void answer(int fd);

  Handler handler_;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<bool> done_ = false;
  std::atomic<int> requests_ = 0;
  mutable std::mutex mutex_;
  std::string last_;
  std::thread thread_;
};

}  // namespace vm
