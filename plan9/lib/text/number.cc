// number.cc: numbers in text, atof(2).
#include <stdlib.h>

#include <string>

#include "plan9/lib/host.h"

namespace {

bool isDigit(int c) { return c >= '0' && c <= '9'; }
bool isBlank(int c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r';
}

int digitOf(int c) {
  if (isDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

/// What was read of an integer: its magnitude, whether it left 64 bits, its sign and its end.
struct Parsed {
  uvlong magnitude = 0;
  bool overflow = false;
  bool negative = false;
  char* end;
};

Parsed integer(char* s, int base) {
  Parsed p;
  p.end = s;
  char* at = s;
  while (isBlank(*at)) at++;
  if (*at == '+' || *at == '-') p.negative = *at++ == '-';
  const bool hex = at[0] == '0' && (at[1] == 'x' || at[1] == 'X');
  if (base == 0) base = hex ? 16 : *at == '0' ? 8 : 10;
  if (base == 16 && hex) at += 2;
  if (base < 2 || base > 36) return p;
  for (; digitOf(*at) < base; p.end = ++at) {
    const uvlong d = static_cast<uvlong>(digitOf(*at));
    if (p.magnitude > (~0ULL - d) / static_cast<uvlong>(base))
      p.overflow = true;
    else
      p.magnitude = p.magnitude * static_cast<uvlong>(base) + d;
  }
  return p;
}

// Clamped to [-2^(bits-1), 2^(bits-1)-1].
vlong clamped(const Parsed& p, int bits) {
  const uvlong top = 1ULL << (bits - 1);
  if (p.negative)
    return p.overflow || p.magnitude > top ? static_cast<vlong>(0 - top)
                                           : static_cast<vlong>(0 - p.magnitude);
  return static_cast<vlong>(p.overflow || p.magnitude >= top ? top - 1 : p.magnitude);
}

uvlong clampedUnsigned(const Parsed& p) {
  if (p.overflow) return ~0ULL;
  return p.negative ? 0 - p.magnitude : p.magnitude;
}

void end(char** to, const Parsed& p) {
  if (to != nil) *to = p.end;
}

/// Takes the characters of a number one by one and says when the next one cannot belong to it.
class Scanner {
 public:
  // Whether `c` continues what was taken so far; it is then part of it.
  bool take(int c) {
    if (state_ == kStart && isBlank(c)) return true;
    const State next = after(c);
    if (next == kNo) return false;
    state_ = next;
    text_ += static_cast<char>(c);
    if (state_ == kWhole || state_ == kFraction || state_ == kPower) good_ = text_.size();
    if (state_ == kPoint && sawDigit_) good_ = text_.size();
    sawDigit_ = sawDigit_ || state_ == kWhole || state_ == kFraction;
    return true;
  }
  // The number, without a tail that came to nothing ("1e+").
  double value() const {
    if (good_ == 0) return !text_.empty() && text_[0] == '-' ? -0.0 : 0.0;
    return strtod(text_.substr(0, good_).c_str(), nullptr);
  }
  bool any() const { return good_ > 0; }
  size_t surplus() const { return text_.size() - good_; }

 private:
  enum State { kNo, kStart, kSign, kWhole, kPoint, kFraction, kE, kESign, kPower };
  State after(int c) const {
    const bool digit = isDigit(c), sign = c == '+' || c == '-', e = c == 'e' || c == 'E';
    switch (state_) {
      case kStart:
        return sign ? kSign : digit ? kWhole : c == '.' ? kPoint : kNo;
      case kSign:
        return digit ? kWhole : c == '.' ? kPoint : kNo;
      case kWhole:
        return digit ? kWhole : c == '.' ? kPoint : e ? kE : kNo;
      case kPoint:
      case kFraction:
        return digit ? kFraction : e && sawDigit_ ? kE : kNo;
      case kE:
        return digit ? kPower : sign ? kESign : kNo;
      case kESign:
      case kPower:
        return digit ? kPower : kNo;
      default:
        return kNo;
    }
  }
  State state_ = kStart;
  bool sawDigit_ = false;
  size_t good_ = 0;
  std::string text_;
};

// NaN and infinity, by name. Their length, 0 when `s` is neither.
int special(char* s, double* v) {
  char* at = s;
  const bool negative = *at == '-';
  if (*at == '-' || *at == '+') at++;
  struct Name {
    const char* name;
    double value;
  };
  const Name names[] = {{"Infinity", p9_Inf(1)}, {"Inf", p9_Inf(1)}, {"NaN", p9_NaN()}};
  for (const Name& n : names) {
    const long length = p9_strlen(plan9::text(n.name));
    if (p9_cistrncmp(at, plan9::text(n.name), static_cast<int>(length)) != 0) continue;
    *v = negative ? -n.value : n.value;
    return static_cast<int>(at - s + length);
  }
  return 0;
}

}  // namespace

long p9_strtol(char* s, char** to, int base) {
  const Parsed p = integer(s, base);
  end(to, p);
  return static_cast<long>(clamped(p, static_cast<int>(8 * sizeof(long))));
}

ulong p9_strtoul(char* s, char** to, int base) {
  const Parsed p = integer(s, base);
  end(to, p);
  return static_cast<ulong>(clampedUnsigned(p));
}

vlong p9_strtoll(char* s, char** to, int base) {
  const Parsed p = integer(s, base);
  end(to, p);
  return clamped(p, 64);
}

uvlong p9_strtoull(char* s, char** to, int base) {
  const Parsed p = integer(s, base);
  end(to, p);
  return clampedUnsigned(p);
}

// Decimal, whatever atof(2) says of C's prefixes: 9front reads "0x1F" as 0 and "077" as 77.
int p9_atoi(char* s) { return static_cast<int>(clamped(integer(s, 10), 32)); }
long p9_atol(char* s) { return p9_strtol(s, nil, 10); }
vlong p9_atoll(char* s) { return p9_strtoll(s, nil, 10); }

double p9_strtod(char* s, char** to) {
  char* at = s;
  while (isBlank(*at)) at++;
  double v = 0;
  if (const int n = special(at, &v)) {
    if (to != nil) *to = at + n;
    return v;
  }
  Scanner number;
  for (at = s; *at != 0 && number.take(static_cast<uchar>(*at)); at++) continue;
  if (to != nil) *to = number.any() ? at - number.surplus() : s;
  return number.value();
}

double p9_atof(char* s) { return p9_strtod(s, nil); }

double p9_charstod(int (*f)(void*), void* arg) {
  Scanner number;
  while (number.take(f(arg))) continue;
  return number.value();
}
