// stat.cc: directory entries to and from their bytes, stat(5), and what fcall(2) prints.
#include <string.h>

#include "plan9/include/fcall.h"
#include "plan9/lib/host.h"

namespace {

constexpr int kStrings = 4;
constexpr uint kFixed = STATFIXLEN - kStrings * BIT16SZ;  // where the strings begin

char* stringOf(const Dir* d, int i) {
  char* const all[kStrings] = {d->name, d->uid, d->gid, d->muid};
  return all[i] == nil ? plan9::text("") : all[i];
}

}  // namespace

uint p9_sizeD2M(Dir* d) {
  size_t n = STATFIXLEN;
  for (int i = 0; i < kStrings; i++) n += strlen(stringOf(d, i));
  return static_cast<uint>(n);
}

uint p9_convD2M(Dir* d, uchar* to, uint n) {
  if (n < BIT16SZ) return 0;
  const uint size = p9_sizeD2M(d);
  // How much there would be is said where it does not fit.
  PBIT16(to, size - BIT16SZ);
  if (size > n) return BIT16SZ;
  uchar* p = to + BIT16SZ;
  PBIT16(p, d->type);
  PBIT32(p + 2, d->dev);
  PBIT8(p + 6, d->qid.type);
  PBIT32(p + 7, d->qid.vers);
  PBIT64(p + 11, d->qid.path);
  PBIT32(p + 19, d->mode);
  PBIT32(p + 23, d->atime);
  PBIT32(p + 27, d->mtime);
  PBIT64(p + 31, d->length);
  p = to + kFixed;
  for (int i = 0; i < kStrings; i++) {
    const size_t length = strlen(stringOf(d, i));
    PBIT16(p, length);
    memcpy(p + BIT16SZ, stringOf(d, i), length);
    p += BIT16SZ + length;
  }
  return size;
}

int p9_statcheck(uchar* from, uint n) {
  if (n < STATFIXLEN || n != static_cast<uint>(BIT16SZ + GBIT16(from))) return -1;
  uint at = kFixed;
  for (int i = 0; i < kStrings; i++) {
    if (at + BIT16SZ > n) return -1;
    at += static_cast<uint>(BIT16SZ + GBIT16(from + at));
  }
  return at == n ? 0 : -1;
}

uint p9_convM2D(uchar* from, uint n, Dir* d, char* strings) {
  if (n < STATFIXLEN) return 0;
  const uchar* p = from + BIT16SZ;
  d->type = static_cast<ushort>(GBIT16(p));
  d->dev = GBIT32(p + 2);
  d->qid.type = GBIT8(p + 6);
  d->qid.vers = GBIT32(p + 7);
  d->qid.path = GBIT64(p + 11);
  d->mode = GBIT32(p + 19);
  d->atime = GBIT32(p + 23);
  d->mtime = GBIT32(p + 27);
  d->length = static_cast<vlong>(GBIT64(p + 31));
  char** const names[kStrings] = {&d->name, &d->uid, &d->gid, &d->muid};
  uint at = kFixed;
  for (char** name : names) {
    if (at + BIT16SZ > n) return 0;
    const uint length = static_cast<uint>(GBIT16(from + at));
    at += BIT16SZ;
    if (length > n - at) return 0;
    *name = nil;
    if (strings != nil) {
      *name = strings;
      // It may be where the entry itself is, as far as it has been read.
      memmove(strings, from + at, length);
      strings += length;
      *strings++ = 0;
    }
    at += length;
  }
  return at;
}

// "d-rwxr-xr-x", argument ulong.
int p9_dirmodefmt(Fmt* f) {
  static const char kBits[] = "rwxrwxrwx";
  const ulong m = va_arg(f->args, ulong);
  char s[12];
  s[0] = m & DMDIR ? 'd' : m & DMAPPEND ? 'a' : m & DMAUTH ? 'A' : '-';
  s[1] = m & DMEXCL ? 'l' : '-';
  for (int i = 0; i < 9; i++) s[2 + i] = m & (0400UL >> i) ? kBits[i] : '-';
  s[11] = 0;
  return p9_fmtstrcpy(f, s);
}

int p9_dirfmt(Fmt* f) {
  const Dir* d = va_arg(f->args, Dir*);
  return p9_fmtprint(
      f, plan9::text("'%s' '%s' '%s' '%s' q (%.16llux %lud %#ux) m %#luo at %ld mt %ld l %lld"),
      stringOf(d, 0), stringOf(d, 1), stringOf(d, 2), stringOf(d, 3), d->qid.path, d->qid.vers,
      d->qid.type, d->mode, static_cast<long>(d->atime), static_cast<long>(d->mtime), d->length);
}

namespace {

const char* const kNames[] = {"Tversion", "Rversion", "Tauth",   "Rauth",   "Tattach", "Rattach",
                              "Terror",   "Rerror",   "Tflush",  "Rflush",  "Twalk",   "Rwalk",
                              "Topen",    "Ropen",    "Tcreate", "Rcreate", "Tread",   "Rread",
                              "Twrite",   "Rwrite",   "Tclunk",  "Rclunk",  "Tremove", "Rremove",
                              "Tstat",    "Rstat",    "Twstat",  "Rwstat"};

}  // namespace

int p9_fcallfmt(Fmt* f) {
  Fcall* c = va_arg(f->args, Fcall*);
  if (c->type < Tversion || c->type >= Tmax)
    return p9_fmtprint(f, plan9::text("unknown type %d"), c->type);
  p9_fmtprint(f, plan9::text("%s tag %ud"), kNames[c->type - Tversion], c->tag);
  switch (c->type) {
    case Tversion:
    case Rversion:
      return p9_fmtprint(f, plan9::text(" msize %ud version '%s'"), c->msize, c->version);
    case Tauth:
    case Tattach:
      if (c->type == Tattach) p9_fmtprint(f, plan9::text(" fid %ud"), c->fid);
      return p9_fmtprint(f, plan9::text(" afid %d uname %s aname %s"), static_cast<int>(c->afid),
                         c->uname, c->aname);
    case Rerror:
      return p9_fmtprint(f, plan9::text(" ename %s"), c->ename);
    case Tflush:
      return p9_fmtprint(f, plan9::text(" oldtag %ud"), c->oldtag);
    case Twalk:
      p9_fmtprint(f, plan9::text(" fid %ud newfid %ud nwname %d"), c->fid, c->newfid, c->nwname);
      for (int i = 0; i < c->nwname && i < MAXWELEM; i++)
        p9_fmtprint(f, plan9::text(" %d:%s"), i, c->wname[i]);
      return 0;
    case Rwalk:
      return p9_fmtprint(f, plan9::text(" nwqid %ud"), c->nwqid);
    case Topen:
      return p9_fmtprint(f, plan9::text(" fid %ud mode %d"), c->fid, c->mode);
    case Tcreate:
      return p9_fmtprint(f, plan9::text(" fid %ud name %s mode %d"), c->fid, c->name, c->mode);
    case Tread:
    case Twrite:
      return p9_fmtprint(f, plan9::text(" fid %ud offset %lld count %ud"), c->fid, c->offset,
                         c->count);
    case Rread:
    case Rwrite:
      return p9_fmtprint(f, plan9::text(" count %ud"), c->count);
    case Tclunk:
    case Tremove:
    case Tstat:
    case Twstat:
      return p9_fmtprint(f, plan9::text(" fid %ud"), c->fid);
    default:
      return 0;
  }
}
