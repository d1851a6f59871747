#include "harness/p9/test_server.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "harness/p9/stat.h"

namespace harness::p9 {
namespace {

constexpr std::uint8_t kFolder = 0x80;

Qid qidOf(const std::string& path) {
  return {path.empty() ? kFolder : std::uint8_t{0}, 1, std::hash<std::string>()(path)};
}

}  // namespace

TestServer::TestServer(std::map<std::string, std::string> files, Hook hook)
    : hook_(std::move(hook)), files_(std::move(files)), stop_(vm::makePipe()) {
  listener_ = vm::UniqueFd(socket(AF_INET, SOCK_STREAM, 0));
  sockaddr_in here{};
  here.sin_family = AF_INET;
  here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* address = reinterpret_cast<sockaddr*>(&here);
  socklen_t size = sizeof here;
  if (bind(listener_.get(), address, size) < 0 || listen(listener_.get(), 4) < 0 ||
      getsockname(listener_.get(), address, &size) < 0) {
    throw std::runtime_error("the test's server cannot listen");
  }
  port_ = ntohs(here.sin_port);
  thread_ = std::thread([this] { run(); });
}

TestServer::~TestServer() {
  stop_.write.reset();
  thread_.join();
}

std::map<std::string, std::string> TestServer::files() const {
  std::lock_guard lock(mutex_);
  return files_;
}

std::vector<Message> TestServer::requests() const {
  std::lock_guard lock(mutex_);
  return requests_;
}

void TestServer::say(const std::string& bytes) { vm::writeAll(line_.get(), bytes); }

void TestServer::run() {
  for (;;) {
    pollfd set[] = {{stop_.read.get(), POLLIN, 0}, {listener_.get(), POLLIN, 0}};
    if (poll(set, 2, -1) < 0) continue;
    if (set[0].revents != 0) return;
    line_ = vm::UniqueFd(accept(listener_.get(), nullptr, nullptr));
    serve();
    line_.reset();
  }
}

void TestServer::serve() {
  std::string come;
  for (;;) {
    pollfd set[] = {{stop_.read.get(), POLLIN, 0}, {line_.get(), POLLIN, 0}};
    if (poll(set, 2, -1) < 0) continue;
    if (set[0].revents != 0) return;
    char bytes[65536];
    const ssize_t n = read(line_.get(), bytes, sizeof bytes);
    if (n <= 0) return;
    come.append(bytes, static_cast<std::size_t>(n));
    while (come.size() >= 4) {
      std::size_t whole = 0;
      for (std::size_t i = 4; i-- > 0;) whole = whole << 8 | static_cast<unsigned char>(come[i]);
      if (come.size() < whole) break;
      const Message request = decode(std::string_view(come).substr(0, whole));
      come.erase(0, whole);
      {
        std::lock_guard lock(mutex_);
        requests_.push_back(request);
      }
      const auto instead = hook_ ? hook_(request) : std::nullopt;
      say(instead ? *instead : encode(answer(request)));
    }
  }
}

Message TestServer::refuse(const Message& request, const std::string& error) const {
  return {.type = Type::kRerror, .tag = request.tag, .name = error};
}

Message TestServer::answer(const Message& request) {
  std::lock_guard lock(mutex_);
  Message reply{.type = static_cast<Type>(static_cast<std::uint8_t>(request.type) + 1),
                .tag = request.tag};
  const auto fid = fids_.find(request.fid);
  const std::string path = fid == fids_.end() ? "" : fid->second;
  switch (request.type) {
    case Type::kTversion:
      reply.version = request.version;
      reply.msize = msize_ = std::min(request.msize, msize_);
      return reply;
    case Type::kTauth:
      return refuse(request, "authentication not required");
    case Type::kTattach:
      fids_ = {{request.fid, ""}};
      reply.qid = qidOf("");
      return reply;
    case Type::kTwalk: {
      std::string at = path;
      for (const std::string& name : request.names) {
        at += (at.empty() ? "" : "/") + name;
        const auto below = files_.lower_bound(at);
        if (below == files_.end() || !below->first.starts_with(at)) break;
        reply.qids.push_back(qidOf(at));
      }
      if (reply.qids.size() == request.names.size()) fids_[request.newfid] = at;
      if (reply.qids.empty() && !request.names.empty()) return refuse(request, "file not found");
      return reply;
    }
    case Type::kTopen:
      reply.qid = qidOf(path);
      if ((request.mode & kTruncate) != 0) files_[path].clear();
      return reply;
    case Type::kTread: {
      std::string content = path.empty() ? "" : files_[path];
      if (path.empty()) {
        for (const auto& [name, text] : files_)
          content += encodeStat({.qid = qidOf(name), .length = text.size(), .name = name});
      }
      if (request.offset < content.size()) {
        reply.data = content.substr(request.offset, std::min(request.count, msize_ - kHeadBytes));
      }
      return reply;
    }
    case Type::kTwrite: {
      std::string& content = files_[path];
      content.resize(std::max<std::size_t>(content.size(), request.offset + request.data.size()));
      content.replace(request.offset, request.data.size(), request.data);
      reply.count = static_cast<std::uint32_t>(request.data.size());
      return reply;
    }
    case Type::kTclunk:
      fids_.erase(request.fid);
      return reply;
    case Type::kTstat:
      reply.stat = encodeStat({.qid = qidOf(path), .length = files_[path].size(), .name = path});
      return reply;
    case Type::kTflush:
      return reply;
    default:
      return refuse(request, "not here");
  }
}

}  // namespace harness::p9
