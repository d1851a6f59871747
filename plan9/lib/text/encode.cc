// encode.cc: bytes as base 64, 32 and 16 text, encode(2).
#include "plan9/lib/host.h"

namespace {

/// A way to write bits as characters.
struct Alphabet {
  int bits;     // of a character
  bool padded;  // '=' fills the last group
  int (*encode)(int);
  int (*decode)(int);
};

constexpr Alphabet k64 = {6, true, p9_enc64chr, p9_dec64chr};
constexpr Alphabet k32 = {5, false, p9_enc32chr, p9_dec32chr};
constexpr Alphabet k16 = {4, false, p9_enc16chr, p9_dec16chr};

int encode(const Alphabet& a, char* out, int limit, uchar* in, int n) {
  int made = 0;
  uint held = 0;
  int bits = 0;
  const auto emit = [&](int c) {
    if (made >= limit - 1) return false;
    out[made++] = static_cast<char>(c);
    return true;
  };
  for (int i = 0; i < n; i++) {
    held = held << 8 | in[i];
    bits += 8;
    while (bits >= a.bits) {
      bits -= a.bits;
      if (!emit(a.encode(static_cast<int>(held >> bits & ((1U << a.bits) - 1))))) return -1;
    }
  }
  if (bits > 0 && !emit(a.encode(static_cast<int>(held << (a.bits - bits) & ((1U << a.bits) - 1)))))
    return -1;
  while (a.padded && made % 4 != 0)
    if (!emit('=')) return -1;
  if (limit <= 0) return -1;
  out[made] = 0;
  return made;
}

int decode(const Alphabet& a, uchar* out, int limit, char* in, int n) {
  int made = 0;
  uint held = 0;
  int bits = 0;
  for (int i = 0; i < n; i++) {
    const int v = a.decode(in[i]);
    if (v < 0) continue;  // white space and padding say nothing
    held = held << a.bits | static_cast<uint>(v);
    bits += a.bits;
    if (bits < 8) continue;
    bits -= 8;
    if (made >= limit) return -1;
    out[made++] = static_cast<uchar>(held >> bits);
  }
  return made;
}

int indexIn(const char* alphabet, int c) {
  if (c == 0) return -1;
  char* at = p9_strchr(plan9::text(alphabet), c);
  return at == nil ? -1 : static_cast<int>(at - alphabet);
}

constexpr char kText64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr char kText32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr char kText16[] = "0123456789ABCDEF";

}  // namespace

int p9_enc64chr(int v) { return kText64[v & 63]; }
int p9_dec64chr(int c) { return indexIn(kText64, c); }
int p9_enc32chr(int v) { return kText32[v & 31]; }
int p9_dec32chr(int c) { return indexIn(kText32, p9_toupper(c)); }
int p9_enc16chr(int v) { return kText16[v & 15]; }
int p9_dec16chr(int c) { return indexIn(kText16, p9_toupper(c)); }
int p9_enc64(char* out, int limit, uchar* in, int n) { return encode(k64, out, limit, in, n); }
int p9_dec64(uchar* out, int limit, char* in, int n) { return decode(k64, out, limit, in, n); }
int p9_enc32(char* out, int limit, uchar* in, int n) { return encode(k32, out, limit, in, n); }
int p9_dec32(uchar* out, int limit, char* in, int n) { return decode(k32, out, limit, in, n); }
int p9_enc16(char* out, int limit, uchar* in, int n) { return encode(k16, out, limit, in, n); }
int p9_dec16(uchar* out, int limit, char* in, int n) { return decode(k16, out, limit, in, n); }

// %[ writes base 64, %< base 32 and %H base 16; the precision is the number of bytes.
int p9_encodefmt(Fmt* f) {
  uchar* bytes = va_arg(f->args, uchar*);
  int n = f->flags & FmtPrec ? f->prec : f->width;
  if (!(f->flags & FmtPrec)) f->flags &= ~static_cast<ulong>(FmtWidth), f->width = 0;
  f->flags &= ~static_cast<ulong>(FmtPrec);
  if (bytes == nil) return p9_fmtstrcpy(f, plan9::text("<nil>"));
  const Alphabet& a = f->r == '<' ? k32 : f->r == '[' ? k64 : k16;
  const int size = 2 * n + 16;
  char* s = static_cast<char*>(p9_malloc(static_cast<usize>(size)));
  if (s == nil) return -1;
  encode(a, s, size, bytes, n);
  if (a.bits == 4 && (f->flags & FmtLong))
    for (char* c = s; *c != 0; c++) *c = static_cast<char>(p9_tolower(*c));
  const int done = p9_fmtstrcpy(f, s);
  p9_free(s);
  return done;
}
