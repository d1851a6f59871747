// runetype.cc: classes and cases of runes, isalpharune(2), from the host's tables of Unicode.
#include <locale.h>
#include <wctype.h>

#include <initializer_list>

#include "plan9/lib/host.h"

namespace {

// A locale that knows Unicode whatever the user's says; the plain one where the host has none.
locale_t unicode() {
  static const locale_t found = [] {
    for (const char* name : {"C.UTF-8", "en_US.UTF-8", "UTF-8"})
      if (locale_t l = newlocale(LC_CTYPE_MASK, name, locale_t{})) return l;
    return newlocale(LC_CTYPE_MASK, "C", locale_t{});
  }();
  return found;
}

wint_t wide(Rune c) { return static_cast<wint_t>(c); }

}  // namespace

Rune p9_tolowerrune(Rune c) { return static_cast<Rune>(towlower_l(wide(c), unicode())); }
Rune p9_toupperrune(Rune c) { return static_cast<Rune>(towupper_l(wide(c), unicode())); }
Rune p9_totitlerune(Rune c) {
  if (c >= 0x1C4 && c <= 0x1CC) return c <= 0x1C6 ? 0x1C5 : c <= 0x1C9 ? 0x1C8 : 0x1CB;
  if (c >= 0x1F1 && c <= 0x1F3) return 0x1F2;
  return p9_toupperrune(c);
}
int p9_isalpharune(Rune c) {
  return iswalpha_l(wide(c), unicode()) != 0 && iswdigit_l(wide(c), unicode()) == 0;
}
int p9_isdigitrune(Rune c) { return c >= '0' && c <= '9'; }
int p9_islowerrune(Rune c) { return iswlower_l(wide(c), unicode()) != 0; }
int p9_isupperrune(Rune c) { return iswupper_l(wide(c), unicode()) != 0; }
int p9_isspacerune(Rune c) {
  return iswspace_l(wide(c), unicode()) != 0 || c == 0x85 || c == 0xA0 || c == 0x2007 ||
         c == 0x202F || c == 0xFEFF;
}
int p9_istitlerune(Rune c) {
  return c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2 || p9_isupperrune(c);
}
