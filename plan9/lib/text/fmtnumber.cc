// fmtnumber.cc: the verbs for numbers, print(2).
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <algorithm>
#include <string>

#include "plan9/lib/text/fmt.h"

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

constexpr int kDigits = 17;        // what a double is worth
constexpr int kMaxPrecision = 30;  // what print(2) of Plan 9 honours

/// A finite magnitude as d.ddd × 10^exponent, worked out as Plan 9 does it: seventeen digits by
/// repeated multiplication, corrected until they read back as the number. Only so do halves and
/// last digits come out as there.
class Decimal {
 public:
  // `wanted` digits of `v` will be shown, and as many more as the exponent says when `fixed`.
  Decimal(double v, int wanted, bool fixed);

  int exponent() const { return exponent_; }

  // Rounds half up to `n` digits.
  void round(int n) {
    if (add(n, 5)) exponent_++;
  }

  // The digit worth 10^place.
  char at(int place) const {
    const int i = exponent_ - place;
    return i >= 0 && i < kDigits ? digits_[i] : '0';
  }

  // The i-th digit.
  char digit(int i) const { return i < kDigits ? digits_[i] : '0'; }

 private:
  void multiply(double v);
  bool shorten(double v);
  void correct(double v);
  bool add(int i, int n);
  bool subtract(int i);
  double value() const;

  char digits_[kDigits];
  int exponent_ = 0;
};

Decimal::Decimal(double v, int wanted, bool fixed) {
  multiply(v);
  if (fixed) wanted += exponent_;
  if (wanted >= kDigits - 2 && shorten(v)) return;
  correct(v);
}

void Decimal::multiply(double v) {
  double scaled = v;
  if (v != 0) {
    constexpr double kLog10Of2 = .301029995664;
    frexp(v, &exponent_);
    exponent_ = static_cast<int>(exponent_ * kLog10Of2);
    // In two steps where one would leave the range of a double.
    const int first = abs(exponent_) <= 150 ? 0 : exponent_ / 2;
    const double half = first == 0 ? v : v * p9_pow10(-first);
    const auto rescale = [&] { scaled = half * p9_pow10(first - exponent_); };
    rescale();
    while (scaled < 1) {
      exponent_--;
      rescale();
    }
    while (scaled >= 10) {
      exponent_++;
      rescale();
    }
  }
  for (char& digit : digits_) {
    const int d = static_cast<int>(scaled);
    digit = static_cast<char>('0' + d);
    scaled = (scaled - d) * 10;
  }
}

// Fifteen digits, when they read back as `v`.
bool Decimal::shorten(double v) {
  const Decimal kept = *this;
  digits_[kDigits - 2] = digits_[kDigits - 1] = '0';
  if (value() == v) return true;
  if (add(kDigits - 3, 1)) exponent_++;
  if (value() == v) return true;
  *this = kept;
  return false;
}

void Decimal::correct(double v) {
  // A few steps are enough but for denormal numbers, which Plan 9 does not print well either.
  for (int tries = 0; tries < 1000; tries++) {
    const double now = value();
    if (now == v) return;
    if (v > now) {
      if (add(kDigits - 1, 1)) exponent_++;
    } else if (subtract(kDigits - 1)) {
      exponent_--;
    }
  }
}

// Adds `n` at the i-th digit; true when that carried out of the first.
bool Decimal::add(int i, int n) {
  if (i < 0 || i >= kDigits) return false;
  for (; i >= 0; i--, n = 1) {
    const int d = digits_[i] + n;
    digits_[i] = static_cast<char>(d);
    if (d <= '9') return false;
    digits_[i] = '0';
  }
  digits_[0] = '1';
  return true;
}

// Takes one from the i-th digit; true when there was nothing to take from.
bool Decimal::subtract(int i) {
  for (; i >= 0; i--) {
    if (digits_[i] > '0') {
      digits_[i]--;
      return false;
    }
    digits_[i] = '9';
  }
  return true;
}

double Decimal::value() const {
  char s[kDigits + 16];
  snprintf(s, sizeof s, "%.*se%d", kDigits, digits_, exponent_ - kDigits + 1);
  return strtod(s, nullptr);
}

std::string fixed(const Decimal& d, int places, bool point) {
  std::string s;
  for (int i = std::max(d.exponent(), 0); i >= 0; i--) s += d.at(i);
  if (places > 0 || point) s += '.';
  for (int i = 1; i <= places; i++) s += d.at(-i);
  return s;
}

std::string mantissa(const Decimal& d, int places, bool point) {
  std::string s(1, d.digit(0));
  if (places > 0 || point) s += '.';
  for (int i = 1; i <= places; i++) s += d.digit(i);
  return s;
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
    Decimal d(v, precision + 1, true);
    d.round(precision + 1 + d.exponent());
    return fixed(d, precision, sharp);
  }
  Decimal d(v, precision + 1, false);
  if (verb == 'g' && precision > 0) precision--;
  d.round(precision + 1);
  if (verb == 'e') return mantissa(d, precision, sharp) + exponent(d.exponent(), upper);
  const bool plain = d.exponent() >= -4 && d.exponent() <= precision;
  std::string s = plain ? fixed(d, precision - d.exponent(), sharp) : mantissa(d, precision, sharp);
  if (!sharp) stripZeros(s);
  return plain ? s : s + exponent(d.exponent(), upper);
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
