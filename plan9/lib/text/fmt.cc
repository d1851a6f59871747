// fmt.cc: the engine of print: verbs, flags and fields, fmtinstall(2).
#include "plan9/lib/text/fmt.h"

#include <mutex>

namespace plan9 {
namespace {

using Verb = int (*)(Fmt*);

int formatString(Fmt* f) { return p9_fmtstrcpy(f, va_arg(f->args, char*)); }
int formatRunes(Fmt* f) { return p9_fmtrunestrcpy(f, va_arg(f->args, Rune*)); }

int formatChar(Fmt* f) {
  Rune r = static_cast<uchar>(va_arg(f->args, int));
  // A lone byte of a longer sequence is no character.
  if (r >= Runeself) return field(f, &r, 0);
  f->flags &= ~static_cast<ulong>(FmtPrec);
  return field(f, &r, 1);
}

int formatRune(Fmt* f) { return p9_fmtrune(f, va_arg(f->args, int)); }

int formatPercent(Fmt* f) {
  Rune r = '%';
  f->flags &= ~static_cast<ulong>(FmtPrec);
  return field(f, &r, 1);
}

int formatCount(Fmt* f) {
  void* p = va_arg(f->args, void*);
  if (f->flags & FmtVLong)
    *static_cast<vlong*>(p) = f->nfmt;
  else if (f->flags & FmtLong)
    *static_cast<long*>(p) = f->nfmt;
  else if (f->flags & FmtByte)
    *static_cast<schar*>(p) = static_cast<schar>(f->nfmt);
  else if (f->flags & FmtShort)
    *static_cast<short*>(p) = static_cast<short>(f->nfmt);
  else
    *static_cast<int*>(p) = f->nfmt;
  return 0;
}

int setFlag(Fmt* f) {
  switch (f->r) {
    case ',':
      f->flags |= FmtComma;
      break;
    case '-':
      f->flags |= FmtLeft;
      break;
    case '+':
      f->flags |= FmtSign;
      break;
    case '#':
      f->flags |= FmtSharp;
      break;
    case ' ':
      f->flags |= FmtSpace;
      break;
    case 'u':
      f->flags |= FmtUnsigned;
      break;
    case 'h':
      f->flags |= f->flags & FmtShort ? FmtByte : FmtShort;
      break;
    case 'l':
      f->flags |= f->flags & FmtLong ? FmtVLong : FmtLong;
      break;
    case 'z':
      f->flags |= FmtLong | FmtVLong;
      break;
  }
  return 1;
}

// A verb nobody knows shows itself.
int formatUnknown(Fmt* f) {
  Rune shown[] = {'%', static_cast<Rune>(f->r), '%'};
  f->flags = 0;
  return field(f, shown, 3);
}

struct Installed {
  int c;
  Verb verb;
};

constexpr int kVerbs = 128;

/// The verbs: the library's own, then a program's, the last of a name first.
class Verbs {
 public:
  bool install(int c, Verb verb) {
    const std::lock_guard<std::mutex> hold(lock_);
    for (int i = 0; i < n_; i++)
      if (all_[i].c == c) {
        all_[i].verb = verb;
        return true;
      }
    if (n_ == kVerbs) return false;
    all_[n_++] = {c, verb};
    return true;
  }

  Verb find(int c) {
    const std::lock_guard<std::mutex> hold(lock_);
    for (int i = 0; i < n_; i++)
      if (all_[i].c == c) return all_[i].verb;
    return formatUnknown;
  }

 private:
  std::mutex lock_;
  int n_ = 28;
  Installed all_[kVerbs] = {
      {' ', setFlag},       {'#', setFlag},       {'%', formatPercent}, {'+', setFlag},
      {',', setFlag},       {'-', setFlag},       {'C', formatRune},    {'E', formatFloat},
      {'G', formatFloat},   {'S', formatRunes},   {'X', formatInteger}, {'b', formatInteger},
      {'c', formatChar},    {'d', formatInteger}, {'e', formatFloat},   {'f', formatFloat},
      {'g', formatFloat},   {'h', setFlag},       {'l', setFlag},       {'n', formatCount},
      {'o', formatInteger}, {'p', formatInteger}, {'r', p9_errfmt},     {'s', formatString},
      {'u', setFlag},       {'x', formatInteger}, {'z', setFlag},       {'F', formatFloat},
  };
};

Verbs& verbs() {
  static Verbs* const all = new Verbs;  // never destroyed: exit handlers print
  return *all;
}

/// Where the format comes from: UTF-8 or runes.
struct Utf {
  char* s;
  Rune next() {
    Rune r;
    s += p9_chartorune(&r, s);
    return r;
  }
};

struct Runes {
  Rune* s;
  Rune next() { return *s++; }
};

// The flags, numbers and verb that follow a '%'. Returns -1 on failure, 0 at the end of the format.
template <typename Source>
int conversion(Fmt* f, Source& format) {
  f->flags = 0;
  f->width = f->prec = 0;
  int numbers = 0;
  bool dot = false;
  Rune r = format.next();
  for (;;) {
    f->r = static_cast<int>(r);
    if (r == 0) return 0;
    if (r == '.') {
      f->flags |= FmtWidth | FmtPrec;
      dot = true;
      numbers = 1;
      r = format.next();
      continue;
    }
    if (r == '0' && numbers == 0 && !dot) {
      f->flags |= FmtZero;
      r = format.next();
      continue;
    }
    if (r == '*' || (r >= '0' && r <= '9')) {
      int n = 0;
      if (r == '*') {
        // The caller began the list, which the check does not follow into a structure.
        n = va_arg(f->args, int);
        r = format.next();
      } else {
        for (; r >= '0' && r <= '9'; r = format.next())
          n = n > 100000000 ? n : n * 10 + static_cast<int>(r - '0');
      }
      if (numbers++ == 0) {
        if (n < 0) {
          f->flags |= FmtLeft;
          n = -n;
        }
        f->flags |= FmtWidth;
        f->width = n;
      } else if (n < 0) {
        f->flags &= ~static_cast<ulong>(FmtPrec);  // as if it were not there
        f->prec = 0;
      } else {
        f->flags |= FmtPrec;
        f->prec = n;
      }
      continue;
    }
    const int done = verbs().find(f->r)(f);
    if (done < 0) return -1;
    if (done == 0) return 1;
    r = format.next();
  }
}

template <typename Source>
int run(Fmt* f, Source format) {
  const int before = f->nfmt;
  for (;;) {
    const Rune r = format.next();
    if (r == 0) return f->nfmt - before;
    if (r != '%') {
      if (put(f, r) < 0) return -1;
      continue;
    }
    const int done = conversion(f, format);
    if (done < 0) return -1;
    if (done == 0) return f->nfmt - before;
  }
}

int pad(Fmt* f, int n) {
  for (; n > 0; n--)
    if (put(f, ' ') < 0) return -1;
  return 0;
}

template <typename Source>
int justified(Fmt* f, Source source, int n) {
  if ((f->flags & FmtPrec) && n > f->prec) n = f->prec;
  const int blanks = f->width - n;
  if (!(f->flags & FmtLeft) && pad(f, blanks) < 0) return -1;
  for (int i = 0; i < n; i++)
    if (put(f, source.next()) < 0) return -1;
  return f->flags & FmtLeft ? pad(f, blanks) : 0;
}

}  // namespace

int put(Fmt* f, Rune r) {
  char utf[UTFmax];
  const int n = f->runes ? 1 : p9_runetochar(utf, &r);
  const usize size = f->runes ? sizeof(Rune) : static_cast<usize>(n);
  if (static_cast<usize>(static_cast<char*>(f->stop) - static_cast<char*>(f->to)) < size) {
    if (f->flush == nil || f->flush(f) == 0 ||
        static_cast<usize>(static_cast<char*>(f->stop) - static_cast<char*>(f->to)) < size) {
      f->stop = f->to;
      return -1;
    }
  }
  if (f->runes)
    *static_cast<Rune*>(f->to) = r;
  else
    p9_memmove(f->to, utf, size);
  f->to = static_cast<char*>(f->to) + size;
  f->nfmt += n;
  return 0;
}

int field(Fmt* f, Rune* runes, int n) { return justified(f, Runes{runes}, n); }
int field(Fmt* f, char* s, int n) { return justified(f, Utf{s}, n); }

}  // namespace plan9

int p9_fmtinstall(int c, int (*verb)(Fmt*)) {
  if (c <= 0 || c > Runemax) return plan9::fail("fmtinstall: not a character");
  if (verb == nil) verb = plan9::formatUnknown;
  if (!plan9::verbs().install(c, verb)) return plan9::fail("fmtinstall: too many verbs");
  return 0;
}

int p9_dofmt(Fmt* f, char* format) { return plan9::run(f, plan9::Utf{format}); }
int p9_dorfmt(Fmt* f, Rune* format) { return plan9::run(f, plan9::Runes{format}); }

int p9_fmtvprint(Fmt* f, char* format, va_list args) {
  // The caller's arguments and flags are as they were afterwards.
  const Fmt saved = *f;
  f->flags = 0;
  f->width = f->prec = 0;
  va_copy(f->args, args);
  const int n = p9_dofmt(f, format);
  va_end(f->args);
  f->flags = saved.flags;
  f->width = saved.width;
  f->prec = saved.prec;
  f->r = saved.r;
  p9_memmove(&f->args, const_cast<va_list*>(&saved.args), sizeof f->args);
  return n < 0 ? -1 : 0;
}

int p9_fmtprint(Fmt* f, char* format, ...) {
  va_list args;
  va_start(args, format);
  const int n = p9_fmtvprint(f, format, args);
  va_end(args);
  return n;
}

int p9_fmtrune(Fmt* f, int c) {
  Rune r = static_cast<Rune>(c);
  return plan9::field(f, &r, 1);
}

int p9_fmtstrcpy(Fmt* f, char* s) {
  if (s == nil) return plan9::field(f, plan9::text("<nil>"), 5);
  int n = 0;
  if (f->flags & FmtPrec) {
    // No byte past the last character wanted is looked at.
    Rune r;
    for (char* p = s; n < f->prec && *p != 0; n++) p += p9_chartorune(&r, p);
  } else {
    n = p9_utflen(s);
  }
  return plan9::field(f, s, n);
}

int p9_fmtrunestrcpy(Fmt* f, Rune* s) {
  if (s == nil) return plan9::field(f, plan9::text("<nil>"), 5);
  int n = 0;
  while ((!(f->flags & FmtPrec) || n < f->prec) && s[n] != 0) n++;
  return plan9::field(f, s, n);
}
