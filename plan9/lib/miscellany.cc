// miscellany.cc: cleanname(2), qsort(2), getcallerpc(2) and the table of ctype(2).
#include <stdlib.h>

#include "plan9/lib/host.h"

extern "C" unsigned char p9_ctype[256];

namespace {

// The classes of ctype.h.
unsigned char classOf(int c) {
  constexpr int kUpper = 01, kLower = 02, kDigit = 04, kSpace = 010, kPunct = 020, kControl = 040,
                kBlank = 0100, kHex = 0200;
  int k = 0;
  if (c >= 'A' && c <= 'Z')
    k = kUpper | (c <= 'F' ? kHex : 0);
  else if (c >= 'a' && c <= 'z')
    k = kLower | (c <= 'f' ? kHex : 0);
  else if (c >= '0' && c <= '9')
    k = kDigit | kHex;
  else if (c == ' ')
    k = kSpace | kBlank;
  else if (c >= '\t' && c <= '\r')
    k = kSpace | kControl;
  else if (c < ' ' || c == 0x7F)
    k = kControl;
  else if (c < 0x7F)
    k = kPunct;
  return static_cast<unsigned char>(k);
}

using Order = int (*)(void*, void*);

Order& order() {
  static thread_local Order of;
  return of;
}

int compare(const void* a, const void* b) {
  return order()(const_cast<void*>(a), const_cast<void*>(b));
}

}  // namespace

unsigned char p9_ctype[256];

[[maybe_unused]] static const bool filled = [] {
  for (int c = 0; c < 256; c++) p9_ctype[c] = c < 128 ? classOf(c) : 0;
  return true;
}();

void p9_qsort(void* base, usize n, usize size, int (*f)(void*, void*)) {
  Order outer = order();  // a comparison may itself sort
  order() = f;
  if (n > 1) qsort(base, n, size, compare);
  order() = outer;
}

uintptr p9_getcallerpc(void*) { return reinterpret_cast<uintptr>(__builtin_return_address(0)); }

char* p9_cleanname(char* name) {
  // `to` is where the cleaned name ends, `floor` the part that .. cannot take away.
  const bool rooted = name[0] == '/';
  char *from = name, *to = name + rooted, *floor = to;
  while (*from != 0) {
    if (from[0] == '/' || (from[0] == '.' && (from[1] == '/' || from[1] == 0))) {
      from++;
    } else if (from[0] == '.' && from[1] == '.' && (from[2] == '/' || from[2] == 0)) {
      from += 2;
      if (to > floor) {
        for (to--; to > floor && *to != '/'; to--) continue;
      } else if (!rooted) {
        if (to > name) *to++ = '/';
        *to++ = '.';
        *to++ = '.';
        floor = to;
      }
    } else {
      if (to > name + rooted) *to++ = '/';
      while (*from != 0 && *from != '/') *to++ = *from++;
    }
  }
  *to = 0;
  if (to == name) p9_strcpy(name, plan9::text("."));
  return name;
}
