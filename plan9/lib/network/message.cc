// message.cc: 9P messages to and from their bytes, fcall(2).
//
// One description of each message's fields serves all three: what reads them, what writes them and
// what counts them are three visitors.
#include <string.h>

#include "plan9/include/fcall.h"
#include "plan9/lib/host.h"

namespace {

/// Takes fields out of a message. Strings stay in it: each moves over its own count, to make room
/// for the zero behind it.
class Reader {
 public:
  Reader(uchar* from, const uchar* end) : at_(from), end_(end) {}

  bool ok() const { return ok_; }
  bool atEnd() const { return ok_ && at_ == end_; }

  template <typename T>
  void number(T* to) {
    uvlong v = 0;
    if (!room(sizeof(T))) return;
    for (size_t i = 0; i < sizeof(T); i++) v |= static_cast<uvlong>(at_[i]) << (8 * i);
    *to = static_cast<T>(v);
    at_ += sizeof(T);
  }
  void string(char** to) {
    ushort n = 0;
    number(&n);
    if (!room(n)) return;
    memmove(at_ - 1, at_, n);
    *to = reinterpret_cast<char*>(at_ - 1);
    at_ += n;
    at_[-1] = 0;
  }
  void qid(Qid* q) {
    u32int version = 0;
    number(&q->type);
    number(&version);
    number(&q->path);
    q->vers = version;
  }
  void bytes(char** to, u32int n) {
    if (!room(n)) return;
    *to = reinterpret_cast<char*>(at_);
    at_ += n;
  }
  bool allow(bool can) { return ok_ = ok_ && can; }

 private:
  bool room(uvlong n) { return ok_ = ok_ && n <= static_cast<uvlong>(end_ - at_); }

  uchar* at_;
  const uchar* end_;
  bool ok_ = true;
};

/// Counts the bytes of a message, and puts them somewhere where there is a place.
class Writer {
 public:
  explicit Writer(uchar* to) : to_(to) {}

  uvlong count() const { return count_; }

  template <typename T>
  void number(const T* from) {
    if (to_ != nullptr)
      for (size_t i = 0; i < sizeof(T); i++)
        to_[count_ + i] = static_cast<uchar>(static_cast<uvlong>(*from) >> (8 * i));
    count_ += sizeof(T);
  }
  void string(char** from) {
    const size_t n = *from == nullptr ? 0 : strlen(*from);
    const ushort size = static_cast<ushort>(n);
    if (n > 0xffff) ok_ = false;
    number(&size);
    put(*from, size);
  }
  void qid(const Qid* q) {
    const u32int version = static_cast<u32int>(q->vers);
    number(&q->type);
    number(&version);
    number(&q->path);
  }
  void bytes(char** from, u32int n) { put(*from, n); }
  bool allow(bool can) { return ok_ = ok_ && can; }
  bool ok() const { return ok_; }

 private:
  void put(const void* from, size_t n) {
    if (to_ != nullptr && n > 0) memcpy(to_ + count_, from, n);
    count_ += n;
  }

  uchar* to_;
  uvlong count_ = 0;
  bool ok_ = true;
};

template <typename V>
void stat(V* v, Fcall* f) {
  v->number(&f->nstat);
  char* bytes = reinterpret_cast<char*>(f->stat);
  v->bytes(&bytes, f->nstat);
  f->stat = reinterpret_cast<uchar*>(bytes);
}

template <typename V>
void data(V* v, Fcall* f) {
  v->number(&f->count);
  v->bytes(&f->data, f->count);
}

// What comes after size, type and tag. False for a type that there is not.
template <typename V>
bool fields(V* v, Fcall* f) {
  switch (f->type) {
    case Tversion:
    case Rversion:
      v->number(&f->msize);
      v->string(&f->version);
      return true;
    case Tauth:
      v->number(&f->afid);
      v->string(&f->uname);
      v->string(&f->aname);
      return true;
    case Rauth:
      v->qid(&f->aqid);
      return true;
    case Tattach:
      v->number(&f->fid);
      v->number(&f->afid);
      v->string(&f->uname);
      v->string(&f->aname);
      return true;
    case Rattach:
      v->qid(&f->qid);
      return true;
    case Rerror:
      v->string(&f->ename);
      return true;
    case Tflush:
      v->number(&f->oldtag);
      return true;
    case Twalk:
      v->number(&f->fid);
      v->number(&f->newfid);
      v->number(&f->nwname);
      if (!v->allow(f->nwname <= MAXWELEM)) return true;
      for (int i = 0; i < f->nwname; i++) v->string(&f->wname[i]);
      return true;
    case Rwalk:
      v->number(&f->nwqid);
      if (!v->allow(f->nwqid <= MAXWELEM)) return true;
      for (int i = 0; i < f->nwqid; i++) v->qid(&f->wqid[i]);
      return true;
    case Topen:
      v->number(&f->fid);
      v->number(&f->mode);
      return true;
    case Ropen:
    case Rcreate:
      v->qid(&f->qid);
      v->number(&f->iounit);
      return true;
    case Tcreate:
      v->number(&f->fid);
      v->string(&f->name);
      v->number(&f->perm);
      v->number(&f->mode);
      return true;
    case Tread:
      v->number(&f->fid);
      v->number(&f->offset);
      v->number(&f->count);
      return true;
    case Rread:
      data(v, f);
      return true;
    case Twrite:
      v->number(&f->fid);
      v->number(&f->offset);
      data(v, f);
      return true;
    case Rwrite:
      v->number(&f->count);
      return true;
    case Tclunk:
    case Tremove:
    case Tstat:
      v->number(&f->fid);
      return true;
    case Twstat:
      v->number(&f->fid);
      stat(v, f);
      return true;
    case Rstat:
      stat(v, f);
      return true;
    case Rflush:
    case Rclunk:
    case Rremove:
    case Rwstat:
      return true;
    default:
      return false;
  }
}

// A message's bytes, to `to` unless that is null; 0 for one that cannot be.
uint encode(Fcall* f, uchar* to) {
  Writer w(to);
  u32int size = 0;
  w.number(&size);
  w.number(&f->type);
  w.number(&f->tag);
  if (!fields(&w, f) || !w.ok() || w.count() > 0x7fffffff) return 0;
  size = static_cast<u32int>(w.count());
  if (to != nullptr) Writer(to).number(&size);
  return size;
}

}  // namespace

uint p9_sizeS2M(Fcall* f) { return encode(f, nullptr); }

uint p9_convS2M(Fcall* f, uchar* to, uint n) {
  const uint size = encode(f, nullptr);
  if (size == 0 || size > n) return 0;
  return encode(f, to);
}

uint p9_convM2S(uchar* from, uint n, Fcall* f) {
  constexpr uint kHead = BIT32SZ + BIT8SZ + BIT16SZ;
  if (n < kHead) return 0;
  const u32int size = GBIT32(from);
  if (size < kHead || size > n) return 0;
  Reader r(from + BIT32SZ, from + size);
  r.number(&f->type);
  r.number(&f->tag);
  if (!fields(&r, f) || !r.atEnd()) return 0;
  return size;
}

int p9_read9pmsg(int fd, void* buf, uint n) {
  uchar* p = static_cast<uchar*>(buf);
  if (n < BIT32SZ) return plan9::fail("9P message: no room for its length");
  const long head = p9_readn(fd, p, BIT32SZ);
  if (head != BIT32SZ) return head < 0 ? -1 : 0;
  const u32int size = GBIT32(p);
  if (size <= BIT32SZ || size > n) return plan9::fail("bad length in 9P2000 message header");
  const long rest = static_cast<long>(size - BIT32SZ);
  const long got = p9_readn(fd, p + BIT32SZ, rest);
  if (got < rest) return got < 0 ? -1 : 0;
  return static_cast<int>(size);
}
