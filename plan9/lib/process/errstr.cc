// errstr.cc: the error string, errstr(2). Every thread has its own.
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <string>

#include "plan9/lib/host.h"

namespace {

thread_local char current[ERRMAX];

// Copies `from` into to[size], cut where no rune is split.
void copy(char* to, usize size, const char* from) {
  if (size > 0) p9_utfecpy(to, to + size, plan9::text(from));
}

}  // namespace

namespace plan9 {

const char* errorText(int error) {
  switch (error) {
    case ENOENT:
      return "file does not exist";
    case EEXIST:
      return "file already exists";
    case EACCES:
    case EPERM:
      return "permission denied";
    case ENOTDIR:
      return "not a directory";
    case EISDIR:
      return "file is a directory";
    case ENOTEMPTY:
      return "directory not empty";
    case EBADF:
      return "fd out of range or not open";
    case EMFILE:
    case ENFILE:
      return "no free file descriptors";
    case EINTR:
      return "interrupted";
    case EINVAL:
      return "bad arg in system call";
    case ESPIPE:
      return "seek on a stream";
    case EPIPE:
      return "i/o on hungup channel";
    case ENOSPC:
    case EDQUOT:
      return "file system full";
    case EROFS:
      return "read only file system";
    case ENOMEM:
      return "virtual memory allocation failed";
    case ECHILD:
      return "no living children";
    case EFAULT:
      return "bad address in syscall";
    case ENOEXEC:
      return "exec header invalid";
    case EIO:
      return "i/o error";
    default:
      return strerror(error);
  }
}

int fail(const char* message) {
  copy(current, sizeof current, message);
  return -1;
}

int failed() { return fail(errorText(errno)); }

int failed(const char* name) {
  const int error = errno;
  // Plan 9 names the first part of the path that could not be walked to.
  std::string part = name;
  if (error == ENOENT)
    for (size_t slash = part.find('/', 1); slash != std::string::npos;
         slash = part.find('/', slash + 1))
      if (access(part.substr(0, slash).c_str(), F_OK) != 0) {
        part.resize(slash);
        break;
      }
  p9_werrstr(text("%s: '%s'"), errorText(error), part.c_str());
  return -1;
}

}  // namespace plan9

int p9_errstr(char* err, uint size) {
  char given[ERRMAX];
  copy(given, size < sizeof given ? size : sizeof given, err);
  if (size == 0) given[0] = 0;
  copy(err, size, current);
  copy(current, sizeof current, given);
  return 0;
}

void p9_rerrstr(char* err, uint size) { copy(err, size, current); }

void p9_werrstr(char* format, ...) {
  // Formatted aside: the arguments may print the old string with %r.
  char made[ERRMAX];
  va_list args;
  va_start(args, format);
  p9_vseprint(made, made + sizeof made, format, args);
  va_end(args);
  copy(current, sizeof current, made);
}

int p9_errfmt(Fmt* f) { return p9_fmtstrcpy(f, current); }

void p9_perror(char* s) {
  if (s == nil || *s == 0)
    p9_fprint(2, plan9::text("%r\n"));
  else
    p9_fprint(2, plan9::text("%s: %r\n"), s);
}
