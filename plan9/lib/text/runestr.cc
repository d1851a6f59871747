// runestr.cc: strings of runes, runestrcat(2).
#include "plan9/lib/host.h"

long p9_runestrlen(Rune* s) {
  long n = 0;
  while (s[n] != 0) n++;
  return n;
}

Rune* p9_runestrcpy(Rune* to, Rune* from) {
  for (Rune* t = to; (*t = *from++) != 0; t++) continue;
  return to;
}

Rune* p9_runestrncpy(Rune* to, Rune* from, long n) {
  long i = 0;
  for (; i < n && from[i] != 0; i++) to[i] = from[i];
  for (; i < n; i++) to[i] = 0;
  return to;
}

Rune* p9_runestrecpy(Rune* to, Rune* end, Rune* from) {
  if (to >= end) return to;
  while (to < end - 1 && *from != 0) *to++ = *from++;
  *to = 0;
  return to;
}

Rune* p9_runestrcat(Rune* to, Rune* from) {
  p9_runestrcpy(to + p9_runestrlen(to), from);
  return to;
}

Rune* p9_runestrncat(Rune* to, Rune* from, long n) {
  Rune* t = to + p9_runestrlen(to);
  for (; n > 0 && *from != 0; n--) *t++ = *from++;
  *t = 0;
  return to;
}

Rune* p9_runestrdup(Rune* s) {
  const usize n = (static_cast<usize>(p9_runestrlen(s)) + 1) * sizeof(Rune);
  Rune* copy = static_cast<Rune*>(p9_malloc(n));
  if (copy != nil) p9_memmove(copy, s, n);
  return copy;
}

int p9_runestrcmp(Rune* a, Rune* b) {
  for (; *a == *b; a++, b++)
    if (*a == 0) return 0;
  return *a < *b ? -1 : 1;
}

int p9_runestrncmp(Rune* a, Rune* b, long n) {
  for (; n > 0; n--, a++, b++) {
    if (*a != *b) return *a < *b ? -1 : 1;
    if (*a == 0) break;
  }
  return 0;
}

Rune* p9_runestrchr(Rune* s, Rune c) {
  for (;; s++) {
    if (*s == c) return s;
    if (*s == 0) return nil;
  }
}

Rune* p9_runestrrchr(Rune* s, Rune c) {
  Rune* last = nil;
  for (;; s++) {
    if (*s == c) last = s;
    if (*s == 0) return last;
  }
}

Rune* p9_runestrstr(Rune* s, Rune* part) {
  const long n = p9_runestrlen(part);
  for (;; s++) {
    if (p9_runestrncmp(s, part, n) == 0) return s;
    if (*s == 0) return nil;
  }
}
