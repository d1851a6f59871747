// bio.h: buffered input and output, bio(2).
#ifndef PLAN9_BIO_H_
#define PLAN9_BIO_H_

#include "libc.h"

extern "C" {

enum {
  Bsize = IOUNIT,
  Bungetsize = UTFmax + 1,
  Bmagic = 0x314159,
  Beof = -1,
  Bbad = -2,

  Binactive = 0,
  Bractive,
  Bwactive,
  Bracteof,
};

typedef struct Biobufhdr Biobufhdr;
typedef struct Biobuf Biobuf;
typedef struct Bstr Bstr;

struct Biobufhdr {
  int icount;    // reading: minus the bytes left before ebuf
  int ocount;    // writing: minus the room left before ebuf
  int rdline;    // length of the last line returned
  int runesize;  // bytes of the last rune read
  int state;     // Binactive ...
  int fid;       // file descriptor, -1 for a string
  int flag;      // Bmagic when Bterm frees it and closes fid
  vlong offset;  // reading: file offset of ebuf; writing: of bbuf
  int bsize;     // size of the buffer, without the room to unget
  uchar* bbuf;   // start of the buffer
  uchar* ebuf;   // end of the buffer
  uchar* gbuf;   // first valid byte when reading
  void (*errorf)(char*);
  int (*iof)(Biobufhdr*, void*, long);
  void* aux;
};

// Plan 9 C embeds the header; in C++ that is a base class, and a Biobuf* is a Biobufhdr* as there.
struct Biobuf : Biobufhdr {
  uchar b[Bungetsize + Bsize];
};

struct Bstr : Biobufhdr {
  uchar* b;
};

#define BGETC(bp) Bgetc(bp)
#define BPUTC(bp, c) Bputc(bp, c)
#define BOFFSET(bp) Boffset(bp)
#define BLINELEN(bp) Blinelen(bp)
#define BFILDES(bp) Bfildes(bp)

extern int Bbuffered(Biobufhdr*);
extern void Berror(Biobufhdr*, char*, ...);
extern Biobuf* Bfdopen(int, int);
extern int Bfildes(Biobufhdr*);
extern int Bflush(Biobufhdr*);
extern int Bgetc(Biobufhdr*);
extern int Bgetd(Biobufhdr*, double*);
extern long Bgetrune(Biobufhdr*);
extern int Binit(Biobuf*, int, int);
extern int Binits(Biobufhdr*, int, int, uchar*, int);
extern void Biofn(Biobufhdr*, int (*)(Biobufhdr*, void*, long));
extern void Blethal(Biobufhdr*, void (*)(char*));
extern int Blinelen(Biobufhdr*);
extern vlong Boffset(Biobufhdr*);
extern Biobuf* Bopen(char*, int);
extern int Bprint(Biobufhdr*, char*, ...);
extern int Bputc(Biobufhdr*, int);
extern int Bputrune(Biobufhdr*, long);
extern void* Brdline(Biobufhdr*, int);
extern char* Brdstr(Biobufhdr*, int, int);
extern long Bread(Biobufhdr*, void*, long);
extern vlong Bseek(Biobufhdr*, vlong, int);
extern Bstr* Bstropen(void*, int);
extern int Bterm(Biobufhdr*);
extern int Bungetc(Biobufhdr*);
extern int Bungetrune(Biobufhdr*);
extern int Bvprint(Biobufhdr*, char*, va_list);
extern long Bwrite(Biobufhdr*, void*, long);

}  // extern "C"

#endif  // PLAN9_BIO_H_
