// dial.cc: dial, announce, listen, accept, dial(2), over the host's sockets.
//
// A line's folder is "/net/tcp/N", where N is the descriptor that stands for it; nothing is there
// to be opened.
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <string>

#include "plan9/lib/host.h"

namespace {

using plan9::fail;
using plan9::failed;

struct Address {
  std::string host, service;
};

// "net!host!service", "host!service" or "host"; false with the error string.
bool parse(const char* text, const char* defaultService, Address* a) {
  std::string s = text;
  for (const char* network : {"net!", "tcp!"})
    if (s.rfind(network, 0) == 0) {
      s.erase(0, strlen(network));
      break;
    }
  const size_t bang = s.find('!');
  a->host = s.substr(0, bang);
  a->service = bang == std::string::npos ? (defaultService == nil ? "" : defaultService)
                                         : s.substr(bang + 1);
  if (a->service.empty()) return fail(("no service in address: " + std::string(text)).c_str()) == 0;
  // Names of services that hosts call otherwise.
  if (a->service == "9fs") a->service = "564";
  return true;
}

struct FreeInfo {
  void operator()(addrinfo* i) const { freeaddrinfo(i); }
};
using Info = std::unique_ptr<addrinfo, FreeInfo>;

Info resolve(const Address& a, bool passive) {
  addrinfo hints = {};
  hints.ai_family = passive ? AF_INET : AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = passive ? AI_PASSIVE : 0;
  addrinfo* found = nullptr;
  const bool any = passive && a.host == "*";
  const int error = getaddrinfo(any ? nullptr : a.host.c_str(), a.service.c_str(), &hints, &found);
  if (error != 0) {
    fail((a.host + "!" + a.service + ": " + gai_strerror(error)).c_str());
    return nullptr;
  }
  return Info(found);
}

void nameLine(char* dir, int fd) {
  if (dir != nil) p9_snprint(dir, 40, plan9::text("/net/tcp/%d"), fd);
}

// The descriptor that a folder stands for.
int lineOf(const char* dir) {
  static const char kNet[] = "/net/tcp/";
  if (strncmp(dir, kNet, sizeof kNet - 1) != 0) return fail("unknown network line");
  return atoi(dir + sizeof kNet - 1);
}

// Of a connection through which a call has come, or a listening one.
int closingOnError(int fd) {
  const int error = errno;
  close(fd);
  errno = error;
  return failed();
}

}  // namespace

int p9_dial(char* addr, char*, char* dir, int* control) {
  Address a;
  if (!parse(addr, nil, &a)) return -1;
  const Info found = resolve(a, false);
  if (found == nullptr) return -1;
  int result = -1;
  for (const addrinfo* i = found.get(); i != nullptr; i = i->ai_next) {
    const int fd = socket(i->ai_family, SOCK_STREAM, 0);
    if (fd < 0) return failed();
    if (connect(fd, i->ai_addr, i->ai_addrlen) == 0) {
      nameLine(dir, fd);
      if (control != nil) *control = dup(fd);
      return fd;
    }
    result = closingOnError(fd);
  }
  return result;
}

int p9_announce(char* addr, char* dir) {
  Address a;
  if (!parse(addr, nil, &a)) return -1;
  const Info found = resolve(a, true);
  if (found == nullptr) return -1;
  const int fd = socket(found->ai_family, SOCK_STREAM, 0);
  if (fd < 0) return failed();
  const int on = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  constexpr int kBacklog = 1024;
  if (bind(fd, found->ai_addr, found->ai_addrlen) < 0 || listen(fd, kBacklog) < 0)
    return closingOnError(fd);
  nameLine(dir, fd);
  return fd;
}

int p9_listen(char* dir, char* made) {
  const int line = lineOf(dir);
  if (line < 0) return -1;
  const int fd = accept(line, nil, nil);
  if (fd < 0) return failed();
  nameLine(made, fd);
  return fd;
}

int p9_accept(int, char* dir) {
  const int line = lineOf(dir);
  if (line < 0) return -1;
  const int fd = dup(line);
  return fd < 0 ? failed() : fd;
}

int p9_hangup(int control) { return shutdown(control, SHUT_RDWR) < 0 ? failed() : 0; }

namespace {

constexpr char kNoNames[] = "no name spaces on this host";

}  // namespace

int p9_mount(int, int, char*, int, char*) { return fail(kNoNames); }
int p9_bind(char*, char*, int) { return fail(kNoNames); }
int p9_unmount(char*, char*) { return fail(kNoNames); }
