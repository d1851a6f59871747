// fcall.h: 9P messages, fcall(2), and directory entries as section 5 of the manual encodes them.
#ifndef PLAN9_FCALL_H_
#define PLAN9_FCALL_H_

#include "libc.h"

#ifndef P9_NOMAP
#define convD2M p9_convD2M
#define convM2D p9_convM2D
#define convM2S p9_convM2S
#define convS2M p9_convS2M
#define dirfmt p9_dirfmt
#define dirmodefmt p9_dirmodefmt
#define fcallfmt p9_fcallfmt
#define read9pmsg p9_read9pmsg
#define sizeD2M p9_sizeD2M
#define sizeS2M p9_sizeS2M
#define statcheck p9_statcheck
#endif

#define VERSION9P "9P2000"
#define MAXWELEM 16

extern "C" {

// One message; which members of the unions count is said by its type.
typedef struct Fcall {
  uchar type;
  u32int fid;
  ushort tag;
  __extension__ union {
    struct {
      u32int msize;   // Tversion, Rversion
      char* version;  // Tversion, Rversion
    };
    struct {
      ushort oldtag;  // Tflush
    };
    struct {
      char* ename;  // Rerror
    };
    struct {
      Qid qid;        // Rattach, Ropen, Rcreate
      u32int iounit;  // Ropen, Rcreate
    };
    struct {
      Qid aqid;  // Rauth
    };
    struct {
      u32int afid;  // Tauth, Tattach
      char* uname;  // Tauth, Tattach
      char* aname;  // Tauth, Tattach
    };
    struct {
      u32int perm;  // Tcreate
      char* name;   // Tcreate
      uchar mode;   // Tcreate, Topen
    };
    struct {
      u32int newfid;          // Twalk
      ushort nwname;          // Twalk
      char* wname[MAXWELEM];  // Twalk
    };
    struct {
      ushort nwqid;        // Rwalk
      Qid wqid[MAXWELEM];  // Rwalk
    };
    struct {
      vlong offset;  // Tread, Twrite
      u32int count;  // Tread, Twrite, Rread
      char* data;    // Twrite, Rread
    };
    struct {
      ushort nstat;  // Twstat, Rstat
      uchar* stat;   // Twstat, Rstat
    };
  };
} Fcall;

#define GBIT8(p) (((uchar*)(p))[0])
#define GBIT16(p) (((uchar*)(p))[0] | (((uchar*)(p))[1] << 8))
#define GBIT32(p) ((u32int)GBIT16(p) | (u32int)GBIT16((uchar*)(p) + 2) << 16)
#define GBIT64(p) ((uvlong)GBIT32(p) | (uvlong)GBIT32((uchar*)(p) + 4) << 32)

#define PBIT8(p, v) ((void)((p)[0] = (uchar)(v)))
#define PBIT16(p, v) (PBIT8(p, v), PBIT8((p) + 1, (v) >> 8))
#define PBIT32(p, v) (PBIT16(p, v), PBIT16((p) + 2, (v) >> 16))
#define PBIT64(p, v) (PBIT32(p, v), PBIT32((p) + 4, (v) >> 32))

#define BIT8SZ 1
#define BIT16SZ 2
#define BIT32SZ 4
#define BIT64SZ 8
#define QIDSZ (BIT8SZ + BIT32SZ + BIT64SZ)
// A stat without its strings' bytes, with the count that comes first.
#define STATFIXLEN (BIT16SZ + QIDSZ + 5 * BIT16SZ + 4 * BIT32SZ + 1 * BIT64SZ)

#define NOTAG ((ushort)~0U)
#define NOFID ((u32int)~0U)
#define IOHDRSZ 24

enum {
  Tversion = 100,
  Rversion,
  Tauth = 102,
  Rauth,
  Tattach = 104,
  Rattach,
  Terror = 106,  // there is none
  Rerror,
  Tflush = 108,
  Rflush,
  Twalk = 110,
  Rwalk,
  Topen = 112,
  Ropen,
  Tcreate = 114,
  Rcreate,
  Tread = 116,
  Rread,
  Twrite = 118,
  Rwrite,
  Tclunk = 120,
  Rclunk,
  Tremove = 122,
  Rremove,
  Tstat = 124,
  Rstat,
  Twstat = 126,
  Rwstat,
  Tmax,
};

extern uint p9_convM2S(uchar*, uint, Fcall*);
extern uint p9_convS2M(Fcall*, uchar*, uint);
extern uint p9_sizeS2M(Fcall*);
extern int p9_statcheck(uchar*, uint);
extern uint p9_convM2D(uchar*, uint, Dir*, char*);
extern uint p9_convD2M(Dir*, uchar*, uint);
extern uint p9_sizeD2M(Dir*);
extern int p9_fcallfmt(Fmt*);
extern int p9_dirfmt(Fmt*);
extern int p9_dirmodefmt(Fmt*);
extern int p9_read9pmsg(int, void*, uint);

}  // extern "C"

#endif  // PLAN9_FCALL_H_
