// exits.cc: the end of a program, exits(2), and sysfatal, perror(2).
#include "plan9/lib/process/exits.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include <mutex>

#include "plan9/lib/host.h"

namespace {

constexpr int kExitFunctions = 33;  // as many as Plan 9 takes

std::mutex lock;
void (*functions[kExitFunctions])(void);

// The last one registered that has not run yet.
void (*takeLast())(void) {
  const std::lock_guard<std::mutex> hold(lock);
  for (int i = kExitFunctions; i-- > 0;)
    if (functions[i] != nullptr) {
      void (*f)(void) = functions[i];
      functions[i] = nullptr;
      return f;
    }
  return nullptr;
}

// `pid string\n` in one write, without memory of the heap.
void record(const char* file, const char* s) {
  const int fd = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (fd < 0) return;
  char line[32 + ERRMAX];
  char* to = p9_seprint(line, line + sizeof line - 1, plan9::text("%d %s"), p9_getpid(), s);
  for (char* c = line; c < to; c++)
    if (*c == '\n') *c = ' ';
  *to++ = '\n';
  if (write(fd, line, static_cast<size_t>(to - line)) < 0) {
    // Nobody is left to be told.
  }
  close(fd);
}

}  // namespace

namespace plan9 {

void leave(const char* s) {
  const bool good = s == nullptr || *s == 0;
  const char* file = getenv("P9EXITS");
  if (!good && file != nullptr && *file != 0) record(file, s);
  _exit(good ? 0 : 1);
}

}  // namespace plan9

int p9_atexit(void (*f)(void)) {
  const std::lock_guard<std::mutex> hold(lock);
  for (auto& slot : functions)
    if (slot == nullptr) {
      slot = f;
      return 1;
    }
  return 0;
}

void p9_atexitdont(void (*f)(void)) {
  const std::lock_guard<std::mutex> hold(lock);
  for (auto& slot : functions)
    if (slot == f) slot = nullptr;
}

void p9_exits(char* s) {
  // The string may lie in what an exit function changes.
  char status[ERRMAX];
  p9_utfecpy(status, status + sizeof status, s == nil ? plan9::text("") : s);
  if (s == nil) status[0] = 0;
  while (void (*f)(void) = takeLast()) f();
  plan9::leave(status);
}

void p9_exitsnow(char* s) { plan9::leave(s); }

void p9_abort(void) { abort(); }

void p9_assertfail(char* condition) {
  p9_fprint(2, plan9::text("assert failed: %s\n"), condition);
  abort();
}

void p9_sysfatal(char* format, ...) {
  char message[256];
  va_list args;
  va_start(args, format);
  p9_vseprint(message, message + sizeof message, format, args);
  va_end(args);
  if (p9_argv0 != nil)
    p9_fprint(2, plan9::text("%s: %s\n"), p9_argv0, message);
  else
    p9_fprint(2, plan9::text("%s\n"), message);
  p9_exits(message);
}
