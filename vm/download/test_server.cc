#include "vm/download/test_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace vm {

TestServer::TestServer(Handler handler) : handler_(std::move(handler)) {
  listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
      ::listen(listener_, 16) != 0 ||
      ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
    std::abort();
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

TestServer::~TestServer() {
  done_ = true;
  thread_.join();
  ::close(listener_);
}

std::string TestServer::url(const std::string& path) const {
  return "http://127.0.0.1:" + std::to_string(port_) + "/" + path;
}

void TestServer::serve() {
  while (!done_) {
    pollfd ready{.fd = listener_, .events = POLLIN, .revents = 0};
    if (::poll(&ready, 1, 50) <= 0) continue;
    const int fd = ::accept(listener_, nullptr, nullptr);
    if (fd < 0) continue;
    answer(fd);
    ::close(fd);
  }
}

void TestServer::answer(int fd) {
  std::string request;
  char piece[4096];
  while (request.find("\r\n\r\n") == std::string::npos) {
    const ssize_t n = ::read(fd, piece, sizeof piece);
    if (n <= 0) return;
    request.append(piece, static_cast<std::size_t>(n));
  }
  ++requests_;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    last_ = request;
  }
  const std::size_t from = request.find('/');
  const std::string path = request.substr(from + 1, request.find(' ', from) - from - 1);
  long start = 0;
  if (const std::size_t at = request.find("Range: bytes="); at != std::string::npos) {
    start = std::atol(request.c_str() + at + 13);
  }
  TestAnswer reply = handler_(path, start);
  for (auto slept = std::chrono::milliseconds(0); slept < reply.mute && !done_;
       slept += std::chrono::milliseconds(10)) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  int status = reply.status;
  if (status == 200 && start > 0 && reply.ranges) {
    status = start < static_cast<long>(reply.body.size()) ? 206 : 416;
  }
  const std::size_t whole = reply.body.size();
  if (status == 206) reply.body.erase(0, static_cast<std::size_t>(start));
  const long length =
      reply.claimed_length >= 0 ? reply.claimed_length : static_cast<long>(reply.body.size());
  std::string text = "HTTP/1.1 " + std::to_string(status) +
                     " x\r\nConnection: close\r\nContent-Length: " + std::to_string(length) +
                     "\r\n";
  if (status == 206) {
    text += "Content-Range: bytes " + std::to_string(start) + "-" + std::to_string(whole - 1) +
            "/" + std::to_string(whole) + "\r\n";
  }
  if (!reply.location.empty()) text += "Location: " + reply.location + "\r\n";
  text += "\r\n";
  if (reply.cut_after >= 0)
    reply.body.resize(
        std::min<std::size_t>(reply.body.size(), static_cast<std::size_t>(reply.cut_after)));
  text += reply.body;
  for (std::size_t sent = 0; sent < text.size();) {
    const ssize_t n = ::send(fd, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
    if (n <= 0) return;
    sent += static_cast<std::size_t>(n);
  }
}

}  // namespace vm
