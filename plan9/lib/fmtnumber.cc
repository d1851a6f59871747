// fmtnumber.cc: the verbs for numbers, print(2).
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <algorithm>
#include <string>

#include "plan9/lib/fmt.h"

namespace plan9 {
namespace {

// What the flags say about the next argument: its magnitude and sign.
struct Integer {
  uvlong magnitude = 0;
  bool negative = false;
};

Integer signedOne(vlong v) {
  return {v < 0 ? 0 - static_cast<uvlong>(v) : static_cast<uvlong>(v), v < 0};
}

Integer fetch(Fmt* f) {
  const bool positive = f->flags & FmtUnsigned;
  if (f->r == 'p') return {static_cast<uvlong>(va_arg(f->args, uintptr)), false};
  if (f->flags & FmtVLong) {
    const vlong v = va_arg(f->args, vlong);
    return positive ? Integer{static_cast<uvlong>(v), false} : signedOne(v);
  }
  if (f->flags & FmtLong) {
    const long v = va_arg(f->args, long);
    return positive ? Integer{static_cast<ulong>(v), false} : signedOne(v);
  }
  const int v = va_arg(f->args, int);
  if (f->flags & FmtByte)
    return positive ? Integer{static_cast<uchar>(v), false} : signedOne(static_cast<schar>(v));
  if (f->flags & FmtShort)
    return positive ? Integer{static_cast<ushort>(v), false} : signedOne(static_cast<short>(v));
  return positive ? Integer{static_cast<uint>(v), false} : signedOne(v);
}

std::string digits(const Integer& value, uint base, bool upper, bool commas) {
  const char* const alphabet = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  char reversed[96];
  size_t n = 0;
  uvlong rest = value.magnitude;
  for (int i = 0; i == 0 || rest != 0; i++, rest /= base) {
    if (commas && i > 0 && i % 3 == 0) reversed[n++] = ',';
    reversed[n++] = alphabet[rest % base];
  }
  std::reverse(reversed, reversed + n);
  return std::string(reversed, n);
}

// Adds one unit at the last of `s`'s digits; true when it carried out of the first.
bool increment(std::string& s) {
  for (size_t i = s.size(); i-- > 0;) {
    if (s[i] != '9') {
      s[i]++;
      return false;
    }
    s[i] = '0';
  }
  s.insert(s.begin(), '1');
  return true;
}

constexpr int kDigits = 17;        // what a double is worth
constexpr int kMaxPrecision = 30;  // what print(2) of Plan 9 honours

/// A finite magnitude as d.ddd × 10^exponent.
struct Decimal {
  std::string digits;
  int exponent;

  // Cut to `n` digits, rounded half up as Plan 9 does; n may be 0 or less.
  void round(int n) {
    if (n >= static_cast<int>(digits.size())) return;
    const bool up = n >= 0 && digits[static_cast<size_t>(n)] >= '5';
    digits.resize(static_cast<size_t>(std::max(n, 0)));
    if (up && increment(digits)) exponent++;
  }

  // The digit worth 10^place.
  char at(int place) const {
    const int i = exponent - place;
    return i >= 0 && i < static_cast<int>(digits.size()) ? digits[static_cast<size_t>(i)] : '0';
  }
};

std::string scientific(double v, int digits) {
  char s[64];
  snprintf(s, sizeof s, "%.*e", digits - 1, v);
  return s;
}

// Seventeen digits of `v`; fifteen where they already read back as `v` and more were asked for.
Decimal decimal(double v, int wanted) {
  std::string s = scientific(v, kDigits);
  if (wanted >= kDigits - 2) {
    const std::string shorter = scientific(v, kDigits - 2);
    if (strtod(shorter.c_str(), nullptr) == v) s = shorter;
  }
  const size_t e = s.find('e');
  Decimal d{s.substr(0, 1) + s.substr(2, e - 2), v == 0 ? 0 : atoi(s.c_str() + e + 1)};
  return d;
}

std::string fixed(const Decimal& d, int places, bool point) {
  std::string s;
  for (int i = std::max(d.exponent, 0); i >= 0; i--) s += d.at(i);
  if (places > 0 || point) s += '.';
  for (int i = 1; i <= places; i++) s += d.at(-i);
  return s;
}

std::string mantissa(const Decimal& d, int places, bool point) {
  Decimal m{d.digits, 0};
  return fixed(m, places, point);
}

std::string exponent(int e, bool upper) {
  char s[16];
  snprintf(s, sizeof s, "%c%c%02d", upper ? 'E' : 'e', e < 0 ? '-' : '+', abs(e));
  return s;
}

void stripZeros(std::string& s) {
  if (s.find('.') == std::string::npos) return;
  while (s.back() == '0') s.pop_back();
  if (s.back() == '.') s.pop_back();
}

std::string finite(double v, char verb, int precision, bool sharp) {
  const bool upper = verb >= 'A' && verb <= 'Z';
  if (upper) verb = static_cast<char>(verb - 'A' + 'a');
  if (verb == 'f') {
    const Decimal guess = decimal(v, 0);
    Decimal d = decimal(v, precision + 1 + guess.exponent);
    d.round(precision + 1 + d.exponent);
    // Rounded away: the digits were below the last place.
    if (d.digits.empty()) d = {"0", 0};
    return fixed(d, precision, sharp);
  }
  if (verb == 'g' && precision > 0) precision--;
  Decimal d = decimal(v, precision + 1);
  d.round(precision + 1);
  if (verb == 'e') return mantissa(d, precision, sharp) + exponent(d.exponent, upper);
  const bool plain = d.exponent >= -4 && d.exponent <= precision;
  std::string s = plain ? fixed(d, precision - d.exponent, sharp) : mantissa(d, precision, sharp);
  if (!sharp) stripZeros(s);
  return plain ? s : s + exponent(d.exponent, upper);
}

}  // namespace

int formatInteger(Fmt* f) {
  const Integer value = fetch(f);
  const bool pointer = f->r == 'p';
  const uint base = f->r == 'd' ? 10 : f->r == 'o' ? 8 : f->r == 'b' ? 2 : 16;
  std::string s = digits(value, base, f->r == 'X', f->flags & FmtComma);
  if ((f->flags & FmtPrec) && static_cast<int>(s.size()) < f->prec)
    s.insert(0, static_cast<size_t>(f->prec) - s.size(), '0');

  std::string prefix;
  if (value.negative)
    prefix = "-";
  else if (!(f->flags & FmtUnsigned) && !pointer)
    prefix = f->flags & FmtSign ? "+" : f->flags & FmtSpace ? " " : "";
  if (f->flags & FmtSharp) {
    if (base == 16) prefix += f->r == 'X' ? "0X" : "0x";
    if (base == 8 && s[0] != '0') prefix += "0";
  }
  const int length = static_cast<int>(prefix.size() + s.size());
  if ((f->flags & FmtZero) && !(f->flags & (FmtLeft | FmtPrec)) && length < f->width)
    s.insert(0, static_cast<size_t>(f->width - length), '0');
  s = prefix + s;
  f->flags &= ~static_cast<ulong>(FmtPrec);
  return field(f, s.data(), static_cast<int>(s.size()));
}

int formatFloat(Fmt* f) {
  const double v = va_arg(f->args, double);
  std::string s = signbit(v) ? "-" : (f->flags & FmtSign) ? "+" : (f->flags & FmtSpace) ? " " : "";
  if (isnan(v))
    s += "NaN";
  else if (isinf(v))
    s += "Inf";
  else
    s += finite(fabs(v), static_cast<char>(f->r),
                f->flags & FmtPrec ? std::min(f->prec, kMaxPrecision) : 6, f->flags & FmtSharp);
  f->flags &= FmtWidth | FmtLeft;
  return field(f, s.data(), static_cast<int>(s.size()));
}

}  // namespace plan9
