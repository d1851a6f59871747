// environment.cc: who and where a program is, getenv(2), getuser(2), getpid(2) and sysname(2).
#include <pwd.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include <mutex>
#include <string>

#include "plan9/lib/host.h"

namespace {

// The host's environment may only be changed by one at a time.
std::mutex& lock() {
  static auto* const made = new std::mutex;
  return *made;
}

}  // namespace

char* p9_getenv(char* name) {
  const std::lock_guard<std::mutex> hold(lock());
  char* value = getenv(name);
  if (value != nil) return p9_strdup(value);
  p9_werrstr(plan9::text("file does not exist: '/env/%s'"), name);
  return nil;
}

int p9_putenv(char* name, char* value) {
  if (*name == 0 || p9_strchr(name, '=') != nil || p9_strchr(name, '/') != nil)
    return plan9::fail("bad character in file name");
  const std::lock_guard<std::mutex> hold(lock());
  return setenv(name, value, 1) < 0 ? plan9::failed() : 0;
}

char* p9_getuser(void) {
  static thread_local char name[64];
  char buf[4096];
  passwd entry, *found = nullptr;
  if (getpwuid_r(getuid(), &entry, buf, sizeof buf, &found) == 0 && found != nullptr)
    p9_utfecpy(name, name + sizeof name, found->pw_name);
  else
    p9_seprint(name, name + sizeof name, plan9::text("%d"), static_cast<int>(getuid()));
  return name;
}

char* p9_sysname(void) {
  static thread_local char name[256];
  if (gethostname(name, sizeof name - 1) < 0) return nil;
  return name;
}

int p9_getppid(void) { return static_cast<int>(::getppid()); }

void p9_syslog(int console, char* log, char* format, ...) {
  char line[1024];
  va_list args;
  va_start(args, format);
  p9_vseprint(line, line + sizeof line, format, args);
  va_end(args);
  if (console) p9_fprint(2, plan9::text("%s: %s\n"), log, line);
}
