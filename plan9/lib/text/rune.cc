// rune.cc: runes and their UTF-8, rune(2).
#include "plan9/lib/host.h"

namespace {

// The length a lead byte announces, 0 when it cannot begin a rune.
int announced(uchar c) {
  if (c < 0x80) return 1;
  if (c < 0xC2) return 0;
  if (c < 0xE0) return 2;
  if (c < 0xF0) return 3;
  if (c < 0xF5) return 4;
  return 0;
}

bool continues(uchar c) { return (c & 0xC0) == 0x80; }

}  // namespace

int p9_chartorune(Rune* rune, char* str) {
  const uchar* s = reinterpret_cast<uchar*>(str);
  int n = announced(s[0]);
  if (n == 1) {
    *rune = s[0];
    return 1;
  }
  Rune r = n == 0 ? 0 : s[0] & (0x7F >> n);
  for (int i = 1; i < n; i++) {
    if (!continues(s[i])) {
      n = 0;
      break;
    }
    r = r << 6 | (s[i] & 0x3F);
  }
  // Longer than need be, or past the last rune. Surrogates are runes like any other on Plan 9.
  const bool bad = n == 0 || (n == 3 && r < 0x800) || (n == 4 && r < 0x10000) || r > Runemax;
  if (bad) {
    *rune = Runeerror;
    return 1;
  }
  *rune = r;
  return n;
}

int p9_runetochar(char* str, Rune* rune) {
  Rune r = *rune;
  if (r > Runemax) r = Runeerror;
  uchar* s = reinterpret_cast<uchar*>(str);
  if (r < 0x80) {
    s[0] = static_cast<uchar>(r);
    return 1;
  }
  const int n = r < 0x800 ? 2 : r < 0x10000 ? 3 : 4;
  for (int i = n - 1; i > 0; i--) {
    s[i] = static_cast<uchar>(0x80 | (r & 0x3F));
    r >>= 6;
  }
  s[0] = static_cast<uchar>((0xF00 >> n & 0xFF) | r);
  return n;
}

int p9_runelen(long c) {
  char s[UTFmax];
  Rune r = static_cast<Rune>(c);
  return p9_runetochar(s, &r);
}

int p9_runenlen(Rune* r, int n) {
  int length = 0;
  for (; n > 0; n--) length += p9_runelen(*r++);
  return length;
}

// Whether n bytes are enough for chartorune to decide: the first byte says how many it may look at.
int p9_fullrune(char* str, int n) {
  if (n <= 0) return 0;
  const uchar c = static_cast<uchar>(*str);
  return n >= (c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4);
}

int p9_utflen(char* s) {
  int n = 0;
  Rune r;
  for (; *s != 0; n++) s += p9_chartorune(&r, s);
  return n;
}

int p9_utfnlen(char* s, long m) {
  int n = 0;
  Rune r;
  for (char* end = s + m; s < end && *s != 0; n++) {
    if (!p9_fullrune(s, static_cast<int>(end - s))) break;
    s += p9_chartorune(&r, s);
  }
  return n;
}

char* p9_utfrune(char* s, long c) {
  Rune r;
  for (;; s += p9_chartorune(&r, s)) {
    const int n = p9_chartorune(&r, s);
    if (r == static_cast<Rune>(c) && (r != Runeerror || n == 1 || c == Runeerror)) return s;
    if (*s == 0) return nil;
  }
}

char* p9_utfrrune(char* s, long c) {
  char* last = nil;
  Rune r;
  for (;;) {
    const int n = p9_chartorune(&r, s);
    if (r == static_cast<Rune>(c)) last = s;
    if (*s == 0) return last;
    s += n;
  }
}

char* p9_utfutf(char* s, char* part) {
  const long n = p9_strlen(part);
  if (n == 0) return s;
  Rune first, r;
  p9_chartorune(&first, part);
  for (; *s != 0; s += p9_chartorune(&r, s))
    if (p9_strncmp(s, part, n) == 0) return s;
  return nil;
}

char* p9_utfecpy(char* to, char* end, char* from) {
  if (to >= end) return to;
  Rune r;
  while (*from != 0) {
    const int n = p9_chartorune(&r, from);
    if (to + n >= end) break;
    p9_memmove(to, from, static_cast<usize>(n));
    to += n;
    from += n;
  }
  *to = 0;
  return to;
}

int p9_utfncmp(char* a, char* b, long n) {
  for (; n > 0; n--) {
    Rune ra, rb;
    a += p9_chartorune(&ra, a);
    b += p9_chartorune(&rb, b);
    if (ra != rb) return ra < rb ? -1 : 1;
    if (ra == 0) break;
  }
  return 0;
}
