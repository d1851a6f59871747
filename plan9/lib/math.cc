// math.cc: the functions of sin(2), exp(2), floor(2) and their like, and nan(2).
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <limits>

#include "plan9/lib/host.h"

double p9_pow(double x, double y) { return pow(x, y); }

// As Plan 9 multiplies it together: print needs the same bits.
double p9_pow10(int n) {
  constexpr int kExact = 160;  // below it the nearest double
  if (n < 0) {
    if (-n < kExact) return 1 / p9_pow10(-n);
    const int half = -n / 2;
    return 1 / (p9_pow10(half) * p9_pow10(-n - half));
  }
  if (n >= kExact) return p9_pow10(n / 2) * p9_pow10(n - n / 2);
  char s[16];
  snprintf(s, sizeof s, "1e%d", n);
  return strtod(s, nullptr);
}

double p9_atan2(double y, double x) { return atan2(y, x); }
double p9_fabs(double x) { return fabs(x); }
double p9_atan(double x) { return atan(x); }
double p9_log(double x) { return log(x); }
double p9_log10(double x) { return log10(x); }
double p9_exp(double x) { return exp(x); }
double p9_floor(double x) { return floor(x); }
double p9_ceil(double x) { return ceil(x); }
double p9_hypot(double x, double y) { return hypot(x, y); }
double p9_sin(double x) { return sin(x); }
double p9_cos(double x) { return cos(x); }
double p9_tan(double x) { return tan(x); }
double p9_asin(double x) { return asin(x); }
double p9_acos(double x) { return acos(x); }
double p9_sinh(double x) { return sinh(x); }
double p9_cosh(double x) { return cosh(x); }
double p9_tanh(double x) { return tanh(x); }
double p9_sqrt(double x) { return sqrt(x); }
double p9_fmod(double x, double y) { return fmod(x, y); }
double p9_frexp(double x, int* e) { return frexp(x, e); }
double p9_ldexp(double x, int e) { return ldexp(x, e); }
double p9_modf(double x, double* whole) { return modf(x, whole); }

namespace {

// By the bits: a comparison could trap, and fast-math could fold it.
u64int bits(double x) {
  u64int b;
  memcpy(&b, &x, sizeof b);
  return b;
}

__extension__ typedef unsigned __int128 Wide;
__extension__ typedef __int128 SignedWide;

constexpr u64int kExponent = 0x7FFULL << 52;
constexpr u64int kSign = 1ULL << 63;

}  // namespace

double p9_NaN(void) { return std::numeric_limits<double>::quiet_NaN(); }
double p9_Inf(int sign) {
  const double inf = std::numeric_limits<double>::infinity();
  return sign < 0 ? -inf : inf;
}
int p9_isNaN(double x) { return (bits(x) & ~kSign) > kExponent; }
int p9_isInf(double x, int sign) {
  const u64int b = bits(x);
  if ((b & ~kSign) != kExponent) return 0;
  return sign == 0 || (sign < 0) == ((b & kSign) != 0);
}

int p9_abs(int v) { return v < 0 ? -v : v; }
long p9_labs(long v) { return v < 0 ? -v : v; }
ulong p9_umuldiv(ulong a, ulong b, ulong c) {
  return static_cast<ulong>(static_cast<Wide>(a) * b / c);
}
long p9_muldiv(long a, long b, long c) {
  return static_cast<long>(static_cast<SignedWide>(a) * b / c);
}
