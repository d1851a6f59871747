// string.cc: memory and strings, memory(2) and strcat(2). Characters compare as unsigned bytes.
#include <string.h>

#include "plan9/lib/host.h"

namespace {

int lower(int c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; }

int byte(const char* s) { return static_cast<uchar>(*s); }

}  // namespace

void* p9_memccpy(void* to, void* from, int c, usize n) {
  uchar* t = static_cast<uchar*>(to);
  const uchar* f = static_cast<uchar*>(from);
  for (; n > 0; n--)
    if ((*t++ = *f++) == static_cast<uchar>(c)) return t;
  return nil;
}

// Plan 9's functions may be given nil for no bytes, the host's may not.
void* p9_memset(void* p, int c, usize n) { return n == 0 ? p : memset(p, c, n); }
int p9_memcmp(void* a, void* b, usize n) { return n == 0 ? 0 : memcmp(a, b, n); }
void* p9_memcpy(void* to, void* from, usize n) { return n == 0 ? to : memmove(to, from, n); }
void* p9_memmove(void* to, void* from, usize n) { return n == 0 ? to : memmove(to, from, n); }
void* p9_memchr(void* p, int c, usize n) { return n == 0 ? nil : memchr(p, c, n); }

char* p9_strcat(char* to, char* from) {
  memmove(to + strlen(to), from, strlen(from) + 1);
  return to;
}
char* p9_strchr(char* s, int c) { return strchr(s, c); }
int p9_strcmp(char* a, char* b) {
  const int order = strcmp(a, b);
  return order < 0 ? -1 : order > 0;
}
char* p9_strcpy(char* to, char* from) {
  memmove(to, from, strlen(from) + 1);
  return to;
}

char* p9_strecpy(char* to, char* end, char* from) {
  if (to >= end) return to;
  char* stop = static_cast<char*>(memccpy(to, from, 0, static_cast<size_t>(end - to)));
  if (stop == nil) stop = end;
  stop[-1] = 0;
  return stop - 1;
}

char* p9_strdup(char* s) {
  const usize n = strlen(s) + 1;
  char* copy = static_cast<char*>(p9_malloc(n));
  if (copy != nil) memcpy(copy, s, n);
  return copy;
}

char* p9_strncat(char* to, char* from, long n) {
  char* t = to + strlen(to);
  for (; n > 0 && *from != 0; n--) *t++ = *from++;
  *t = 0;
  return to;
}

char* p9_strncpy(char* to, char* from, long n) {
  long i = 0;
  for (; i < n && from[i] != 0; i++) to[i] = from[i];
  for (; i < n; i++) to[i] = 0;
  return to;
}

int p9_strncmp(char* a, char* b, long n) {
  for (; n > 0; n--, a++, b++) {
    if (*a != *b) return byte(a) < byte(b) ? -1 : 1;
    if (*a == 0) break;
  }
  return 0;
}

char* p9_strpbrk(char* s, char* set) { return strpbrk(s, set); }
char* p9_strrchr(char* s, int c) { return strrchr(s, c); }

char* p9_strtok(char* s, char* separators) {
  static char* rest;
  if (s == nil) s = rest;
  if (s == nil) return nil;
  s += strspn(s, separators);
  if (*s == 0) return nil;
  rest = s + strcspn(s, separators);
  if (*rest != 0) *rest++ = 0;
  return s;
}

long p9_strlen(char* s) { return static_cast<long>(strlen(s)); }
long p9_strspn(char* s, char* set) { return static_cast<long>(strspn(s, set)); }
long p9_strcspn(char* s, char* set) { return static_cast<long>(strcspn(s, set)); }
char* p9_strstr(char* s, char* part) { return strstr(s, part); }

int p9_cistrncmp(char* a, char* b, int n) {
  for (; n > 0; n--, a++, b++) {
    const int ca = lower(byte(a)), cb = lower(byte(b));
    if (ca != cb) return ca < cb ? -1 : 1;
    if (ca == 0) break;
  }
  return 0;
}

int p9_cistrcmp(char* a, char* b) { return p9_cistrncmp(a, b, 0x7FFFFFFF); }

char* p9_cistrstr(char* s, char* part) {
  const int n = static_cast<int>(strlen(part));
  for (;; s++) {
    if (p9_cistrncmp(s, part, n) == 0) return s;
    if (*s == 0) return nil;
  }
}

int p9_tolower(int c) { return lower(c); }
int p9_toupper(int c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; }
