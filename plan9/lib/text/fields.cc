// fields.cc: cutting lines into words, getfields(2).
#include "plan9/lib/host.h"

namespace {

bool isOneOf(char* set, Rune r) { return r != 0 && p9_utfrune(set, static_cast<long>(r)) != nil; }

// Past the quoted or plain word at `s`; `unquote` writes the word without its quotes over itself.
char* word(char* s, char* delimiters, bool unquote) {
  char* to = s;
  bool quoted = false;
  Rune r;
  while (*s != 0) {
    const int n = p9_chartorune(&r, s);
    if (quoted) {
      if (r == '\'') {
        if (s[1] == '\'') {
          // A doubled quote stands for one.
          if (unquote) *to++ = '\'';
          s += 2;
          continue;
        }
        quoted = false;
        s++;
        continue;
      }
    } else if (r == '\'') {
      quoted = true;
      s++;
      continue;
    } else if (isOneOf(delimiters, r)) {
      break;
    }
    if (unquote) {
      p9_memmove(to, s, static_cast<usize>(n));
      to += n;
    }
    s += n;
  }
  if (!unquote) return s;
  // The word may have become shorter: its end moves, the rest of the line does not.
  if (*s != 0) s += p9_chartorune(&r, s);
  *to = 0;
  return s;
}

int words(char* s, char** args, int max, char* delimiters, bool unquote) {
  int n = 0;
  while (n < max) {
    Rune r;
    for (int len; (len = p9_chartorune(&r, s)), isOneOf(delimiters, r); s += len)
      if (!unquote) p9_memset(s, 0, static_cast<usize>(len));  // the end of the word before
    if (*s == 0) break;
    args[n++] = s;
    s = word(s, delimiters, unquote);
  }
  return n;
}

}  // namespace

int p9_getfields(char* s, char** args, int max, int multiple, char* delimiters) {
  int n = 0;
  if (max <= 0) return 0;
  Rune r;
  if (multiple) {
    while (n < max) {
      for (int len; (len = p9_chartorune(&r, s)), isOneOf(delimiters, r); s += len)
        p9_memset(s, 0, static_cast<usize>(len));
      if (*s == 0) break;
      args[n++] = s;
      if (n == max) break;
      while (*s != 0) {
        const int len = p9_chartorune(&r, s);
        if (isOneOf(delimiters, r)) break;
        s += len;
      }
    }
    return n;
  }
  args[n++] = s;
  while (n < max && *s != 0) {
    const int len = p9_chartorune(&r, s);
    if (isOneOf(delimiters, r)) {
      *s = 0;
      args[n++] = s + len;
    }
    s += len;
  }
  return n;
}

int p9_gettokens(char* s, char** args, int max, char* delimiters) {
  return words(s, args, max, delimiters, false);
}

int p9_tokenize(char* s, char** args, int max) {
  return words(s, args, max, plan9::text("\t\r\n "), true);
}
