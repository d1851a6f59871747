// print.cc: print and its relatives, print(2), and the output routines of fmtinstall(2).
#include <string.h>

#include "plan9/lib/text/fmt.h"

namespace {

// A number for farg, as Plan 9's interface has it: a pointer that nobody follows.
void* asPointer(uintptr n) {
  return reinterpret_cast<void*>(n);  // NOLINT(performance-no-int-to-ptr)
}

// Makes room in the buffer of a file descriptor by writing what it holds.
int flushFd(Fmt* f) {
  const long n = static_cast<char*>(f->to) - static_cast<char*>(f->start);
  if (n > 0 && p9_write(static_cast<int>(reinterpret_cast<intptr>(f->farg)), f->start, n) != n)
    return 0;
  f->to = f->start;
  return 1;
}

// Makes room in an allocated string by doubling it; farg holds its size in bytes.
int growString(Fmt* f) {
  if (f->start == nil) return 0;
  const usize used = static_cast<usize>(static_cast<char*>(f->to) - static_cast<char*>(f->start));
  const usize size = reinterpret_cast<uintptr>(f->farg) * 2;
  void* bigger = p9_realloc(f->start, size);
  if (bigger == nil) {
    p9_free(f->start);
    f->start = f->to = f->stop = nil;
    return 0;
  }
  f->farg = asPointer(size);
  f->start = bigger;
  f->to = static_cast<char*>(bigger) + used;
  f->stop = static_cast<char*>(bigger) + size - sizeof(Rune);
  return 1;
}

int allocated(Fmt* f, bool runes) {
  constexpr usize kFirst = 64;
  memset(f, 0, sizeof *f);
  f->runes = runes;
  f->start = p9_malloc(kFirst);
  if (f->start == nil) return -1;
  f->to = f->start;
  f->stop = static_cast<char*>(f->start) + kFirst - sizeof(Rune);  // room for the terminator
  f->flush = growString;
  f->farg = asPointer(kFirst);
  return 0;
}

}  // namespace

namespace plan9 {

void toString(Fmt* f, char* s, usize n) {
  memset(f, 0, sizeof *f);
  f->start = f->to = s;
  f->stop = s + n - 1;
}

void toRunes(Fmt* f, Rune* s, usize n) {
  memset(f, 0, sizeof *f);
  f->runes = 1;
  f->start = f->to = s;
  f->stop = s + n - 1;
}

}  // namespace plan9

int p9_fmtfdinit(Fmt* f, int fd, char* buf, int size) {
  memset(f, 0, sizeof *f);
  f->start = f->to = buf;
  f->stop = buf + size;
  f->flush = flushFd;
  f->farg = asPointer(static_cast<uintptr>(fd));
  return 0;
}

int p9_fmtfdflush(Fmt* f) { return flushFd(f) ? 0 : -1; }
int p9_fmtstrinit(Fmt* f) { return allocated(f, false); }
int p9_runefmtstrinit(Fmt* f) { return allocated(f, true); }

char* p9_fmtstrflush(Fmt* f) {
  if (f->start == nil) return nil;
  *static_cast<char*>(f->to) = 0;
  char* s = static_cast<char*>(f->start);
  f->start = f->to = f->stop = nil;
  return s;
}

Rune* p9_runefmtstrflush(Fmt* f) {
  if (f->start == nil) return nil;
  *static_cast<Rune*>(f->to) = 0;
  Rune* s = static_cast<Rune*>(f->start);
  f->start = f->to = f->stop = nil;
  return s;
}

int p9_vfprint(int fd, char* format, va_list args) {
  Fmt f;
  char buf[256];
  p9_fmtfdinit(&f, fd, buf, sizeof buf);
  va_copy(f.args, args);
  const int n = p9_dofmt(&f, format);
  va_end(f.args);
  return n < 0 || p9_fmtfdflush(&f) < 0 ? -1 : n;
}

char* p9_vseprint(char* s, char* e, char* format, va_list args) {
  if (e <= s) return nil;
  Fmt f;
  plan9::toString(&f, s, static_cast<usize>(e - s));
  va_copy(f.args, args);
  p9_dofmt(&f, format);
  va_end(f.args);
  *static_cast<char*>(f.to) = 0;
  return static_cast<char*>(f.to);
}

int p9_vsnprint(char* s, int size, char* format, va_list args) {
  if (size <= 0) return -1;
  return static_cast<int>(p9_vseprint(s, s + size, format, args) - s);
}

char* p9_vsmprint(char* format, va_list args) {
  Fmt f;
  if (p9_fmtstrinit(&f) < 0) return nil;
  va_copy(f.args, args);
  const int n = p9_dofmt(&f, format);
  va_end(f.args);
  char* s = p9_fmtstrflush(&f);
  if (n < 0) {
    p9_free(s);
    return nil;
  }
  return s;
}

Rune* p9_runevseprint(Rune* s, Rune* e, char* format, va_list args) {
  if (e <= s) return nil;
  Fmt f;
  plan9::toRunes(&f, s, static_cast<usize>(e - s));
  va_copy(f.args, args);
  p9_dofmt(&f, format);
  va_end(f.args);
  *static_cast<Rune*>(f.to) = 0;
  return static_cast<Rune*>(f.to);
}

int p9_runevsnprint(Rune* s, int size, char* format, va_list args) {
  if (size <= 0) return -1;
  return static_cast<int>(p9_runevseprint(s, s + size, format, args) - s);
}

Rune* p9_runevsmprint(char* format, va_list args) {
  Fmt f;
  if (p9_runefmtstrinit(&f) < 0) return nil;
  va_copy(f.args, args);
  const int n = p9_dofmt(&f, format);
  va_end(f.args);
  Rune* s = p9_runefmtstrflush(&f);
  if (n < 0) {
    p9_free(s);
    return nil;
  }
  return s;
}

// The variadic ones: each calls its relative that takes a va_list.
#define FORWARD(type, call)   \
  va_list args;               \
  va_start(args, format);     \
  type const result = (call); \
  va_end(args);               \
  return result

int p9_print(char* format, ...) { FORWARD(int, p9_vfprint(1, format, args)); }
int p9_fprint(int fd, char* format, ...) { FORWARD(int, p9_vfprint(fd, format, args)); }
int p9_sprint(char* s, char* format, ...) { FORWARD(int, p9_vsnprint(s, 65536, format, args)); }
int p9_snprint(char* s, int size, char* format, ...) {
  FORWARD(int, p9_vsnprint(s, size, format, args));
}
char* p9_seprint(char* s, char* e, char* format, ...) {
  FORWARD(char*, p9_vseprint(s, e, format, args));
}
char* p9_smprint(char* format, ...) { FORWARD(char*, p9_vsmprint(format, args)); }

int p9_runesprint(Rune* s, char* format, ...) {
  FORWARD(int, p9_runevsnprint(s, 65536, format, args));
}
int p9_runesnprint(Rune* s, int size, char* format, ...) {
  FORWARD(int, p9_runevsnprint(s, size, format, args));
}
Rune* p9_runeseprint(Rune* s, Rune* e, char* format, ...) {
  FORWARD(Rune*, p9_runevseprint(s, e, format, args));
}
Rune* p9_runesmprint(char* format, ...) { FORWARD(Rune*, p9_runevsmprint(format, args)); }
