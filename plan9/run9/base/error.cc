#include "plan9/run9/base/error.h"

#include <cerrno>

namespace run9 {

void fail(std::string_view text) { throw Error{std::string(text)}; }

std::string_view errnoText(int number) {
  switch (number) {
    case ENOENT:
    case ELOOP:
    case EXDEV:
      return kNotExist;
    case EACCES:
    case EPERM:
    case EROFS:
      return kPermission;
    case EEXIST:
      return kExists;
    case ENOTDIR:
      return kNotDirectory;
    case EISDIR:
      return kIsDirectory;
    case ENOTEMPTY:
      return "directory not empty";
    case EINTR:
      return kInterrupted;
    case EPIPE:
      return kHungup;
    case EINVAL:
      return kBadArgument;
    case ENOSPC:
      return "file system full";
    case EMFILE:
    case ENFILE:
      return kNoFd;
    case ENAMETOOLONG:
      return kTooLong;
    case ENOMEM:
      return kNoMemory;
    case ETIMEDOUT:
      return kTimedOut;
    case ECONNREFUSED:
      return kRefused;
    case EADDRINUSE:
      return kAddressInUse;
    case EADDRNOTAVAIL:
      return kNotLocal;
    case ENETUNREACH:
    case EHOSTUNREACH:
      return kNoRoute;
    default:
      return kIo;
  }
}

void failErrno(int number) { fail(errnoText(number)); }

}  // namespace run9
