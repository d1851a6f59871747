// quote.cc: strings in the quotes of rc, quote(2).
#include <string>

#include "plan9/lib/text/fmt.h"

namespace {

using Text = std::u32string;

Text runesOf(char* s) {
  Text t;
  for (Rune r; *s != 0; t += static_cast<char32_t>(r)) s += p9_chartorune(&r, s);
  return t;
}

Text runesOf(Rune* s) {
  Text t;
  while (*s != 0) t += static_cast<char32_t>(*s++);
  return t;
}

bool needsQuotes(const Text& t) {
  if (t.empty()) return true;
  for (const char32_t r : t)
    if (r <= ' ' || r == '\'' || (p9_doquote != nil && p9_doquote(static_cast<int>(r)) != 0))
      return true;
  return false;
}

Text quoted(const Text& t, bool always) {
  if (!always && !needsQuotes(t)) return t;
  Text q = U"'";
  for (const char32_t r : t) {
    q += r;
    if (r == '\'') q += r;
  }
  return q + U"'";
}

Text unquoted(const Text& t) {
  Text u;
  bool inside = false;
  for (size_t i = 0; i < t.size(); i++) {
    if (t[i] != '\'') {
      u += t[i];
    } else if (inside && i + 1 < t.size() && t[i + 1] == '\'') {
      u += t[i++];
    } else {
      inside = !inside;
    }
  }
  return u;
}

Rune* runes(Text& t) { return reinterpret_cast<Rune*>(t.data()); }

char* utf(Text t) { return p9_smprint(plan9::text("%S"), runes(t)); }
Rune* copy(Text t) { return p9_runestrdup(runes(t)); }

int format(Fmt* f, Text t) { return plan9::field(f, runes(t), static_cast<int>(t.size())); }

template <typename Char>
int formatQuoted(Fmt* f, Char* s) {
  if (s == nil) return p9_fmtstrcpy(f, plan9::text("<nil>"));
  Text t = runesOf(s);
  // The precision counts characters of the string, not its quotes.
  if ((f->flags & FmtPrec) && t.size() > static_cast<size_t>(f->prec))
    t.resize(static_cast<size_t>(f->prec));
  f->flags &= ~static_cast<ulong>(FmtPrec);
  return format(f, quoted(t, f->flags & FmtSharp));
}

}  // namespace

int (*p9_doquote)(int) = p9_needsrcquote;

int p9_needsrcquote(int c) {
  return c <= ' ' || p9_strchr(plan9::text("`^#*[]=|\\?${}()'<>&;"), c) != nil;
}

char* p9_quotestrdup(char* s) { return utf(quoted(runesOf(s), false)); }
Rune* p9_quoterunestrdup(Rune* s) { return copy(quoted(runesOf(s), false)); }
char* p9_unquotestrdup(char* s) { return utf(unquoted(runesOf(s))); }
Rune* p9_unquoterunestrdup(Rune* s) { return copy(unquoted(runesOf(s))); }
int p9_quotestrfmt(Fmt* f) { return formatQuoted(f, va_arg(f->args, char*)); }
int p9_quoterunestrfmt(Fmt* f) { return formatQuoted(f, va_arg(f->args, Rune*)); }

void p9_quotefmtinstall(void) {
  p9_fmtinstall('q', p9_quotestrfmt);
  p9_fmtinstall('Q', p9_quoterunestrfmt);
}
