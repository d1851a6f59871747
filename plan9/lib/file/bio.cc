// bio.cc: buffered input and output, bio(2).
#include <string.h>

#include <list>
#include <mutex>
#include <string>

#include "plan9/include/bio.h"
#include "plan9/lib/text/fmt.h"

namespace {

using plan9::text;

/// The buffers that wait to be written, for the end of the program.
class Writers {
 public:
  void add(Biobufhdr* b) {
    const std::lock_guard<std::mutex> hold(lock_);
    static const int registered = p9_atexit([] { writers().flush(); });
    (void)registered;
    all_.remove(b);
    all_.push_back(b);
  }
  void remove(Biobufhdr* b) {
    const std::lock_guard<std::mutex> hold(lock_);
    all_.remove(b);
  }
  void flush() {
    for (;;) {
      Biobufhdr* b;
      {
        const std::lock_guard<std::mutex> hold(lock_);
        if (all_.empty()) return;
        b = all_.front();
        all_.pop_front();
      }
      Bflush(b);
    }
  }
  static Writers& writers() {
    static auto* const all = new Writers;
    return *all;
  }

 private:
  std::mutex lock_;
  std::list<Biobufhdr*> all_;
};

int readFile(Biobufhdr* b, void* to, long n) { return static_cast<int>(p9_read(b->fid, to, n)); }

int writeFile(Biobufhdr* b, void* from, long n) {
  return static_cast<int>(p9_write(b->fid, from, n));
}

// An input or output error: to the program's handler, when it has one.
void troubled(Biobufhdr* b, const char* what) {
  if (b->errorf == nil) return;
  char message[ERRMAX + 64];
  p9_seprint(message, message + sizeof message, text("%s: %r"), what);
  b->errorf(message);
}

void die(char* message) { p9_sysfatal(text("%s"), message); }

// What was put in the buffer so far.
int pending(const Biobufhdr* b) { return b->bsize + b->ocount; }

// Reads more; what can still be unget stays in front of it. Returns the bytes there are now.
int fill(Biobufhdr* b) {
  if (b->state == Bracteof) {
    b->state = Bractive;
    return 0;
  }
  if (b->state != Bractive) return 0;
  // The last bytes read go where ungetting expects them.
  constexpr long kMost = Bungetsize;
  const long keep = b->ebuf - b->gbuf < kMost ? b->ebuf - b->gbuf : kMost;
  memmove(b->bbuf - keep, b->ebuf - keep, static_cast<size_t>(keep));
  const int n = b->iof != nil ? b->iof(b, b->bbuf, b->bsize) : readFile(b, b->bbuf, b->bsize);
  b->gbuf = b->bbuf - keep;
  if (n <= 0) {
    // At the end the buffer is empty, but its last bytes can be had back.
    memmove(b->ebuf - keep, b->bbuf - keep, static_cast<size_t>(keep));
    b->gbuf = b->ebuf - keep;
    b->icount = 0;
    if (n < 0) {
      b->state = Binactive;
      troubled(b, "read error");
    }
    return n;
  }
  // The bytes stand at the buffer's end, so that icount counts up to zero.
  if (n < b->bsize) {
    memmove(b->ebuf - n - keep, b->bbuf - keep, static_cast<size_t>(n + keep));
    b->gbuf = b->ebuf - n - keep;
  }
  b->offset += n;
  b->icount = -n;
  return n;
}

int initialise(Biobufhdr* b, int fd, int mode, uchar* buf, int size) {
  const int way = mode & 3;
  if (size <= Bungetsize) return plan9::fail("Binits: buffer too small");
  b->bbuf = buf + Bungetsize;
  b->bsize = size - Bungetsize;
  b->ebuf = b->bbuf + b->bsize;
  b->gbuf = b->ebuf;
  b->fid = fd;
  b->flag = 0;
  b->icount = b->ocount = b->rdline = b->runesize = 0;
  b->offset = 0;
  b->errorf = nil;
  b->iof = nil;
  b->aux = nil;
  if (way == OREAD) {
    b->state = Bractive;
  } else if (way == OWRITE) {
    b->state = Bwactive;
    b->ocount = -b->bsize;
    Writers::writers().add(b);
  } else {
    b->state = Binactive;
    return plan9::fail("Binits: unknown mode");
  }
  return 0;
}

// Where the next byte to be read is.
uchar* here(Biobufhdr* b) { return b->ebuf + b->icount; }

}  // namespace

int Binits(Biobufhdr* b, int fd, int mode, uchar* buf, int size) {
  return initialise(b, fd, mode, buf, size);
}

int Binit(Biobuf* b, int fd, int mode) {
  return initialise(b, fd, mode, b->b, static_cast<int>(sizeof b->b));
}

Biobuf* Bfdopen(int fd, int mode) {
  Biobuf* b = static_cast<Biobuf*>(p9_malloc(sizeof(Biobuf)));
  if (b == nil) return nil;
  if (Binit(b, fd, mode) < 0) {
    p9_free(b);
    return nil;
  }
  b->flag = Bmagic;
  return b;
}

Biobuf* Bopen(char* name, int mode) {
  int fd;
  if ((mode & 3) == OREAD)
    fd = p9_open(name, mode);
  else if ((mode & 3) == OWRITE)
    fd = p9_create(name, mode, 0666);
  else
    fd = plan9::fail("Bopen: unknown mode");
  if (fd < 0) return nil;
  Biobuf* b = Bfdopen(fd, mode);
  if (b == nil) p9_close(fd);
  return b;
}

Bstr* Bstropen(void* s, int n) {
  Bstr* b = static_cast<Bstr*>(p9_malloc(sizeof(Bstr) + static_cast<usize>(n) + Bungetsize + 1));
  if (b == nil) return nil;
  b->b = reinterpret_cast<uchar*>(b + 1);
  initialise(b, -1, OREAD, b->b, n + Bungetsize + 1);
  p9_memmove(b->ebuf - n, s, static_cast<usize>(n));
  b->gbuf = b->ebuf - n;
  b->icount = -n;
  b->offset = n;
  b->iof = [](Biobufhdr*, void*, long) { return 0; };
  b->flag = Bmagic;
  return b;
}

int Bterm(Biobufhdr* b) {
  Writers::writers().remove(b);
  const int result = Bflush(b);
  b->state = Binactive;
  if (b->flag == Bmagic) {
    b->flag = 0;
    if (b->fid >= 0) p9_close(b->fid);
    p9_free(b);
  }
  return result;
}

int Bflush(Biobufhdr* b) {
  switch (b->state) {
    case Bwactive: {
      const int n = pending(b);
      if (n == 0) return 0;
      const int wrote = b->iof != nil ? b->iof(b, b->bbuf, n) : writeFile(b, b->bbuf, n);
      if (wrote == n) {
        b->offset += n;
        b->ocount = -b->bsize;
        return 0;
      }
      b->state = Binactive;
      b->ocount = 0;
      troubled(b, "write error");
      return Beof;
    }
    case Bracteof:
      b->state = Bractive;
      [[fallthrough]];
    case Bractive:
      b->icount = 0;
      b->gbuf = b->ebuf;
      return 0;
    default:
      return Beof;
  }
}

int Bgetc(Biobufhdr* b) {
  if (b->icount == 0) {
    const int n = fill(b);
    if (n < 0) return Bbad;
    if (n == 0) return Beof;
  }
  return b->ebuf[b->icount++];
}

int Bungetc(Biobufhdr* b) {
  if (b->state == Bracteof) b->state = Bractive;
  if (b->state != Bractive || here(b) <= b->gbuf) return Beof;
  b->icount--;
  return 1;
}

long Bgetrune(Biobufhdr* b) {
  int c = Bgetc(b);
  if (c < 0 || c < Runeself) {
    b->runesize = c < 0 ? 0 : 1;
    return c;
  }
  char utf[UTFmax + 1];
  int n = 0;
  utf[n++] = static_cast<char>(c);
  while (!p9_fullrune(utf, n)) {
    c = Bgetc(b);
    if (c < 0) break;
    utf[n++] = static_cast<char>(c);
  }
  utf[n] = 0;
  Rune r;
  b->runesize = p9_chartorune(&r, utf);
  // What does not belong to the rune is read again.
  for (; n > b->runesize; n--) Bungetc(b);
  return static_cast<long>(r);
}

int Bungetrune(Biobufhdr* b) {
  if (b->runesize == 0) return Beof;
  for (; b->runesize > 0; b->runesize--)
    if (Bungetc(b) < 0) return Beof;
  return 1;
}

int Bgetd(Biobufhdr* b, double* to) {
  const auto next = [](void* arg) { return Bgetc(static_cast<Biobufhdr*>(arg)); };
  *to = p9_charstod(next, b);
  Bungetc(b);
  return 1;
}

long Bread(Biobufhdr* b, void* to, long n) {
  long done = 0;
  while (done < n) {
    if (b->icount == 0) {
      const int got = fill(b);
      if (got < 0 && done == 0) return got;
      if (got <= 0) {
        if (done > 0 && b->state == Bractive) b->state = Bracteof;  // the end is told next time
        break;
      }
    }
    const long there = -b->icount < n - done ? -b->icount : n - done;
    memcpy(static_cast<char*>(to) + done, here(b), static_cast<size_t>(there));
    b->icount += static_cast<int>(there);
    done += there;
  }
  return done;
}

void* Brdline(Biobufhdr* b, int delimiter) {
  if (b->state == Bracteof && b->icount == 0) {
    b->rdline = 0;
    b->state = Bractive;
    return nil;
  }
  if (b->state != Bractive && b->state != Bracteof) return nil;
  for (;;) {
    uchar* from = here(b);
    const int there = -b->icount;
    uchar* found =
        there == 0 ? nil : static_cast<uchar*>(memchr(from, delimiter, static_cast<size_t>(there)));
    if (found != nil) {
      b->rdline = static_cast<int>(found + 1 - from);
      b->icount += b->rdline;
      return from;
    }
    b->rdline = there;
    if (there == b->bsize || b->state != Bractive) return nil;  // too long, or the end
    // The beginning of the line moves to the front, and more is read behind it.
    memmove(b->bbuf, from, static_cast<size_t>(there));
    const int n = b->iof != nil ? b->iof(b, b->bbuf + there, b->bsize - there)
                                : readFile(b, b->bbuf + there, b->bsize - there);
    const int now = there + (n > 0 ? n : 0);
    memmove(b->ebuf - now, b->bbuf, static_cast<size_t>(now));
    b->gbuf = b->ebuf - now;
    b->icount = -now;
    if (n < 0) {
      troubled(b, "read error");
      return nil;
    }
    if (n == 0) {
      if (there > 0) b->state = Bracteof;
      return nil;
    }
    b->offset += n;
  }
}

int Blinelen(Biobufhdr* b) { return b->rdline; }

char* Brdstr(Biobufhdr* b, int delimiter, int cut) {
  std::string line;
  int c;
  while ((c = Bgetc(b)) >= 0) {
    line += static_cast<char>(c);
    if (c == delimiter) break;
  }
  if (line.empty()) {
    b->rdline = 0;
    return nil;
  }
  if (cut && c == delimiter) line.pop_back();
  char* s = static_cast<char*>(p9_malloc(line.size() + 1));
  if (s == nil) return nil;
  memcpy(s, line.c_str(), line.size() + 1);
  b->rdline = static_cast<int>(line.size());
  return s;
}

vlong Boffset(Biobufhdr* b) {
  switch (b->state) {
    case Bwactive:
      return b->offset + pending(b);
    case Bractive:
    case Bracteof:
      return b->offset + b->icount;
    default:
      return Beof;
  }
}

vlong Bseek(Biobufhdr* b, vlong offset, int base) {
  switch (b->state) {
    case Bracteof:
      b->state = Bractive;
      [[fallthrough]];
    case Bractive: {
      vlong at = offset;
      if (base == 1) {
        at += Boffset(b);
        base = 0;
      }
      // Within what is in the buffer nothing need be read again.
      if (base == 0) {
        const vlong end = b->offset, begin = end - (b->ebuf - b->gbuf);
        if (at >= begin && at <= end && end > begin) {
          b->icount = static_cast<int>(at - end);
          return at;
        }
      }
      if (b->fid < 0) return plan9::fail("Bseek: outside the string");
      at = p9_seek(b->fid, at, base);
      if (at < 0) return -1;
      b->icount = 0;
      b->gbuf = b->ebuf;
      b->offset = at;
      return at;
    }
    case Bwactive: {
      if (Bflush(b) < 0) return -1;
      const vlong at = p9_seek(b->fid, offset, base);
      if (at >= 0) b->offset = at;
      return at;
    }
    default:
      return plan9::fail("Bseek: not open");
  }
}

int Bputc(Biobufhdr* b, int c) {
  if (b->state != Bwactive) return Beof;
  if (b->ocount == 0 && Bflush(b) < 0) return Beof;
  b->ebuf[b->ocount++] = static_cast<uchar>(c);
  return 0;
}

int Bputrune(Biobufhdr* b, long c) {
  Rune r = static_cast<Rune>(c);
  char utf[UTFmax];
  const int n = p9_runetochar(utf, &r);
  for (int i = 0; i < n; i++)
    if (Bputc(b, utf[i]) < 0) return Beof;
  return n;
}

long Bwrite(Biobufhdr* b, void* from, long n) {
  long done = 0;
  while (done < n) {
    if (b->state != Bwactive) return Beof;
    if (b->ocount == 0 && Bflush(b) < 0) return Beof;
    const long room = -b->ocount < n - done ? -b->ocount : n - done;
    memcpy(b->ebuf + b->ocount, static_cast<char*>(from) + done, static_cast<size_t>(room));
    b->ocount += static_cast<int>(room);
    done += room;
  }
  return done;
}

int Bvprint(Biobufhdr* b, char* format, va_list args) {
  if (b->state != Bwactive) return Beof;
  Fmt f;
  memset(&f, 0, sizeof f);
  f.start = b->bbuf;
  f.to = b->ebuf + b->ocount;
  f.stop = b->ebuf;
  f.farg = b;
  f.flush = [](Fmt* g) {
    Biobufhdr* own = static_cast<Biobufhdr*>(g->farg);
    own->ocount = static_cast<int>(static_cast<uchar*>(g->to) - own->ebuf);
    if (Bflush(own) < 0) {
      g->to = g->stop = own->ebuf;
      return 0;
    }
    g->to = own->ebuf + own->ocount;
    return 1;
  };
  va_copy(f.args, args);
  const int n = p9_dofmt(&f, format);
  va_end(f.args);
  if (b->state != Bwactive) return Beof;
  b->ocount = static_cast<int>(static_cast<uchar*>(f.to) - b->ebuf);
  return n < 0 ? Beof : n;
}

int Bprint(Biobufhdr* b, char* format, ...) {
  va_list args;
  va_start(args, format);
  const int n = Bvprint(b, format, args);
  va_end(args);
  return n;
}

int Bfildes(Biobufhdr* b) { return b->fid; }

int Bbuffered(Biobufhdr* b) {
  switch (b->state) {
    case Bractive:
    case Bracteof:
      return -b->icount;
    case Bwactive:
      return pending(b);
    default:
      return 0;
  }
}

void Blethal(Biobufhdr* b, void (*f)(char*)) { b->errorf = f == nil ? die : f; }

void Berror(Biobufhdr* b, char* format, ...) {
  if (b->errorf == nil) return;
  char message[ERRMAX + 64];
  va_list args;
  va_start(args, format);
  p9_vseprint(message, message + sizeof message, format, args);
  va_end(args);
  b->errorf(message);
}

void Biofn(Biobufhdr* b, int (*f)(Biobufhdr*, void*, long)) { b->iof = f; }
