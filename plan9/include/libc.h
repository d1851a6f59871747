// libc.h: Plan 9's C library, section 2 of its manual, for sources that are compiled on a host.
//
// Every function lives under the name p9_NAME, so that nothing here meets the host's own open or
// print; libcnames.h maps Plan 9's names to those. A host file that needs both worlds defines
// P9_NOMAP and writes p9_open.
#ifndef PLAN9_LIBC_H_
#define PLAN9_LIBC_H_

#include "u.h"

#define nelem(x) (sizeof(x) / sizeof((x)[0]))
#ifdef P9_NOMAP
#include <stddef.h>
#else
#ifndef offsetof
#define offsetof(s, m) __builtin_offsetof(s, m)
#endif
#undef assert
#define assert(x) \
  if (x) {        \
  } else          \
    p9_assertfail((char*)#x)
#endif
#define USED(...) p9_used(0, __VA_ARGS__)
#define SET(x) ((x) = 0)

extern "C" {

inline void p9_used(int, ...) {}

// memory
extern void* p9_memccpy(void*, void*, int, usize);
extern void* p9_memset(void*, int, usize);
extern int p9_memcmp(void*, void*, usize);
extern void* p9_memcpy(void*, void*, usize);
extern void* p9_memmove(void*, void*, usize);
extern void* p9_memchr(void*, int, usize);

// strings
extern char* p9_strcat(char*, char*);
extern char* p9_strchr(char*, int);
extern int p9_strcmp(char*, char*);
extern char* p9_strcpy(char*, char*);
extern char* p9_strecpy(char*, char*, char*);
extern char* p9_strdup(char*);
extern char* p9_strncat(char*, char*, long);
extern char* p9_strncpy(char*, char*, long);
extern int p9_strncmp(char*, char*, long);
extern char* p9_strpbrk(char*, char*);
extern char* p9_strrchr(char*, int);
extern char* p9_strtok(char*, char*);
extern long p9_strlen(char*);
extern long p9_strspn(char*, char*);
extern long p9_strcspn(char*, char*);
extern char* p9_strstr(char*, char*);
extern int p9_cistrncmp(char*, char*, int);
extern int p9_cistrcmp(char*, char*);
extern char* p9_cistrstr(char*, char*);
extern int p9_tokenize(char*, char**, int);
extern int p9_getfields(char*, char**, int, int, char*);
extern int p9_gettokens(char*, char**, int, char*);

// runes
enum {
  UTFmax = 4,
  Runesync = 0x80,
  Runeself = 0x80,
  Runeerror = 0xFFFD,
  Runemax = 0x10FFFF,
  Runemask = 0x1FFFFF,
};

extern int p9_runetochar(char*, Rune*);
extern int p9_chartorune(Rune*, char*);
extern int p9_runelen(long);
extern int p9_runenlen(Rune*, int);
extern int p9_fullrune(char*, int);
extern int p9_utflen(char*);
extern int p9_utfnlen(char*, long);
extern char* p9_utfrune(char*, long);
extern char* p9_utfrrune(char*, long);
extern char* p9_utfutf(char*, char*);
extern char* p9_utfecpy(char*, char*, char*);
extern int p9_utfncmp(char*, char*, long);

extern Rune* p9_runestrcat(Rune*, Rune*);
extern Rune* p9_runestrchr(Rune*, Rune);
extern int p9_runestrcmp(Rune*, Rune*);
extern Rune* p9_runestrcpy(Rune*, Rune*);
extern Rune* p9_runestrncpy(Rune*, Rune*, long);
extern Rune* p9_runestrecpy(Rune*, Rune*, Rune*);
extern Rune* p9_runestrdup(Rune*);
extern Rune* p9_runestrncat(Rune*, Rune*, long);
extern int p9_runestrncmp(Rune*, Rune*, long);
extern Rune* p9_runestrrchr(Rune*, Rune);
extern long p9_runestrlen(Rune*);
extern Rune* p9_runestrstr(Rune*, Rune*);

extern Rune p9_tolowerrune(Rune);
extern Rune p9_totitlerune(Rune);
extern Rune p9_toupperrune(Rune);
extern int p9_isalpharune(Rune);
extern int p9_isdigitrune(Rune);
extern int p9_islowerrune(Rune);
extern int p9_isspacerune(Rune);
extern int p9_istitlerune(Rune);
extern int p9_isupperrune(Rune);

// malloc
extern void* p9_malloc(usize);
extern void* p9_mallocz(usize, int);
extern void p9_free(void*);
extern usize p9_msize(void*);
extern void* p9_mallocalign(usize, usize, vlong, usize);
extern void* p9_calloc(usize, usize);
extern void* p9_realloc(void*, usize);
extern void p9_setmalloctag(void*, uintptr);
extern void p9_setrealloctag(void*, uintptr);
extern uintptr p9_getmalloctag(void*);
extern uintptr p9_getrealloctag(void*);

// print
typedef struct Fmt Fmt;
struct Fmt {
  uchar runes;         // the output is runes
  void* start;         // of the buffer
  void* to;            // next place in it
  void* stop;          // its end
  int (*flush)(Fmt*);  // makes room; 0 when it cannot
  void* farg;          // for flush
  int nfmt;            // characters made so far
  va_list args;
  int r;  // the verb
  int width;
  int prec;
  ulong flags;
};

enum {
  FmtWidth = 1,
  FmtLeft = FmtWidth << 1,
  FmtPrec = FmtLeft << 1,
  FmtSharp = FmtPrec << 1,
  FmtSpace = FmtSharp << 1,
  FmtSign = FmtSpace << 1,
  FmtZero = FmtSign << 1,
  FmtUnsigned = FmtZero << 1,
  FmtShort = FmtUnsigned << 1,
  FmtLong = FmtShort << 1,
  FmtVLong = FmtLong << 1,
  FmtComma = FmtVLong << 1,
  FmtByte = FmtComma << 1,

  FmtFlag = FmtByte << 1
};

extern int p9_print(char*, ...);
extern char* p9_seprint(char*, char*, char*, ...);
extern char* p9_vseprint(char*, char*, char*, va_list);
extern int p9_snprint(char*, int, char*, ...);
extern int p9_vsnprint(char*, int, char*, va_list);
extern char* p9_smprint(char*, ...);
extern char* p9_vsmprint(char*, va_list);
extern int p9_sprint(char*, char*, ...);
extern int p9_fprint(int, char*, ...);
extern int p9_vfprint(int, char*, va_list);

extern int p9_runesprint(Rune*, char*, ...);
extern int p9_runesnprint(Rune*, int, char*, ...);
extern int p9_runevsnprint(Rune*, int, char*, va_list);
extern Rune* p9_runeseprint(Rune*, Rune*, char*, ...);
extern Rune* p9_runevseprint(Rune*, Rune*, char*, va_list);
extern Rune* p9_runesmprint(char*, ...);
extern Rune* p9_runevsmprint(char*, va_list);

extern int p9_fmtfdinit(Fmt*, int, char*, int);
extern int p9_fmtfdflush(Fmt*);
extern int p9_fmtstrinit(Fmt*);
extern char* p9_fmtstrflush(Fmt*);
extern int p9_runefmtstrinit(Fmt*);
extern Rune* p9_runefmtstrflush(Fmt*);
extern int p9_fmtinstall(int, int (*)(Fmt*));
extern int p9_dofmt(Fmt*, char*);
extern int p9_dorfmt(Fmt*, Rune*);
extern int p9_fmtprint(Fmt*, char*, ...);
extern int p9_fmtvprint(Fmt*, char*, va_list);
extern int p9_fmtrune(Fmt*, int);
extern int p9_fmtstrcpy(Fmt*, char*);
extern int p9_fmtrunestrcpy(Fmt*, Rune*);
extern int p9_errfmt(Fmt*);
extern int p9_encodefmt(Fmt*);

// quoted strings
extern char* p9_unquotestrdup(char*);
extern Rune* p9_unquoterunestrdup(Rune*);
extern char* p9_quotestrdup(char*);
extern Rune* p9_quoterunestrdup(Rune*);
extern int p9_quotestrfmt(Fmt*);
extern int p9_quoterunestrfmt(Fmt*);
extern void p9_quotefmtinstall(void);
extern int (*p9_doquote)(int);
extern int p9_needsrcquote(int);

// random numbers
extern void p9_srand(long);
extern int p9_rand(void);
extern int p9_nrand(int);
extern long p9_lrand(void);
extern long p9_lnrand(long);
extern double p9_frand(void);
extern ulong p9_truerand(void);
extern ulong p9_ntruerand(ulong);

// arithmetic
extern ulong p9_getfcr(void);
extern void p9_setfsr(ulong);
extern ulong p9_getfsr(void);
extern void p9_setfcr(ulong);
extern double p9_NaN(void);
extern double p9_Inf(int);
extern int p9_isNaN(double);
extern int p9_isInf(double, int);
extern ulong p9_umuldiv(ulong, ulong, ulong);
extern long p9_muldiv(long, long, long);
extern int p9_abs(int);
extern long p9_labs(long);

extern double p9_pow(double, double);
extern double p9_pow10(int);
extern double p9_atan2(double, double);
extern double p9_fabs(double);
extern double p9_atan(double);
extern double p9_log(double);
extern double p9_log10(double);
extern double p9_exp(double);
extern double p9_floor(double);
extern double p9_ceil(double);
extern double p9_hypot(double, double);
extern double p9_sin(double);
extern double p9_cos(double);
extern double p9_tan(double);
extern double p9_asin(double);
extern double p9_acos(double);
extern double p9_sinh(double);
extern double p9_cosh(double);
extern double p9_tanh(double);
extern double p9_sqrt(double);
extern double p9_fmod(double, double);
extern double p9_frexp(double, int*);
extern double p9_ldexp(double, int);
extern double p9_modf(double, double*);

#define HUGE 3.4028234e38
#define PIO2 1.570796326794896619231e0
#define PI (PIO2 + PIO2)

// numbers in text
extern double p9_atof(char*);
extern int p9_atoi(char*);
extern long p9_atol(char*);
extern vlong p9_atoll(char*);
extern double p9_charstod(int (*)(void*), void*);
extern double p9_strtod(char*, char**);
extern long p9_strtol(char*, char**, int);
extern ulong p9_strtoul(char*, char**, int);
extern vlong p9_strtoll(char*, char**, int);
extern uvlong p9_strtoull(char*, char**, int);
extern int p9_tolower(int);
extern int p9_toupper(int);

extern int p9_dec64(uchar*, int, char*, int);
extern int p9_enc64(char*, int, uchar*, int);
extern int p9_dec32(uchar*, int, char*, int);
extern int p9_enc32(char*, int, uchar*, int);
extern int p9_dec16(uchar*, int, char*, int);
extern int p9_enc16(char*, int, uchar*, int);
extern int p9_dec64chr(int);
extern int p9_enc64chr(int);
extern int p9_dec32chr(int);
extern int p9_enc32chr(int);
extern int p9_dec16chr(int);
extern int p9_enc16chr(int);

// time
typedef struct Tm {
  int nsec;
  int sec;
  int min;
  int hour;
  int mday;
  int mon;
  int year;
  int wday;
  int yday;
  char zone[16];
  int tzoff;
} Tm;

extern Tm* p9_gmtime(long);
extern Tm* p9_localtime(long);
extern char* p9_asctime(Tm*);
extern char* p9_ctime(long);
extern long p9_tm2sec(Tm*);
extern double p9_cputime(void);
extern long p9_times(long*);
extern vlong p9_nsec(void);
extern long p9_time(long*);
extern void p9_cycles(uvlong*);

// one of a kind
enum {
  PNPROC = 1,
  PNGROUP = 2,
};

extern void p9_assertfail(char*);
extern int p9_atexit(void (*)(void));
extern void p9_atexitdont(void (*)(void));
extern int p9_atnotify(int (*)(void*, char*), int);
extern char* p9_cleanname(char*);
[[noreturn]] extern void p9_exits(char*);
extern uintptr p9_getcallerpc(void*);
extern char* p9_getenv(char*);
extern char* p9_getuser(void);
extern char* p9_getwd(char*, int);
extern int p9_iounit(int);
[[noreturn]] extern void p9_longjmp(p9_jmp_buf, int);
extern char* p9_mktemp(char*);
extern void p9_notejmp(void*, p9_jmp_buf, int);
extern void p9_perror(char*);
extern int p9_postnote(int, int, char*);
extern int p9_putenv(char*, char*);
extern void p9_qsort(void*, usize, usize, int (*)(void*, void*));
[[noreturn]] extern void p9_sysfatal(char*, ...);
extern void p9_syslog(int, char*, char*, ...);
extern char* p9_sysname(void);

// The host's own setjmp: a function of ours could not return twice.
#define P9_TEXT2(x) #x
#define P9_TEXT(x) P9_TEXT2(x)
extern int p9_setjmp(p9_jmp_buf) __asm__(P9_TEXT(__USER_LABEL_PREFIX__) "_setjmp")
    __attribute__((returns_twice));

// synchronisation
typedef struct Lock {
  int val;
} Lock;

typedef struct QLock {
  int locked;
  void* head;
  void* tail;
} QLock;

typedef struct RWLock {
  int readers;
  int writer;
  void* head;
  void* tail;
} RWLock;

typedef struct Rendez {
  QLock* l;
  void* head;
  void* tail;
} Rendez;

extern int p9_tas(int*);
extern void p9_lock(Lock*);
extern void p9_unlock(Lock*);
extern int p9_canlock(Lock*);
extern void p9_qlock(QLock*);
extern void p9_qunlock(QLock*);
extern int p9_canqlock(QLock*);
extern void p9_rlock(RWLock*);
extern void p9_runlock(RWLock*);
extern int p9_canrlock(RWLock*);
extern void p9_wlock(RWLock*);
extern void p9_wunlock(RWLock*);
extern int p9_canwlock(RWLock*);
extern void p9_rsleep(Rendez*);
extern int p9_rwakeup(Rendez*);
extern int p9_rwakeupall(Rendez*);
extern void* p9_rendezvous(void*, void*);
extern void p9_procsetname(char*, ...);

typedef struct Along {
  long v;
} Along;

typedef struct Avlong {
  vlong v;
} Avlong;

typedef struct Aptr {
  void* v;
} Aptr;

extern long p9_agetl(Along*);
extern vlong p9_agetv(Avlong*);
extern void* p9_agetp(Aptr*);
extern long p9_aswapl(Along*, long);
extern vlong p9_aswapv(Avlong*, vlong);
extern void* p9_aswapp(Aptr*, void*);
extern long p9_aincl(Along*, long);
extern vlong p9_aincv(Avlong*, vlong);
extern int p9_acasl(Along*, long, long);
extern int p9_acasv(Avlong*, vlong, vlong);
extern int p9_acasp(Aptr*, void*, void*);
extern long p9_ainc(long*);
extern long p9_adec(long*);
extern int p9_cas(int*, int, int);
extern void p9_coherence(void);

extern void* p9_segattach(int, char*, void*, ulong);
extern int p9_segdetach(void*);
extern int p9_semacquire(long*, int);
extern int p9_tsemacquire(long*, ulong);
extern long p9_semrelease(long*, long);

// system calls
#define IOUNIT 32768
#define STATMAX 65535U
#define DIRMAX (sizeof(Dir) + STATMAX)
#define ERRMAX 128

#define MREPL 0x0000
#define MBEFORE 0x0001
#define MAFTER 0x0002
#define MCREATE 0x0004
#define MCACHE 0x0010

#define OREAD 0
#define OWRITE 1
#define ORDWR 2
#define OEXEC 3
#define OTRUNC 16
#define OCEXEC 32
#define ORCLOSE 64
#define OEXCL 0x1000

#define AEXIST 0
#define AEXEC 1
#define AWRITE 2
#define AREAD 4

#define NCONT 0
#define NDFLT 1
#define NSAVE 2
#define NRSTR 3

#define QTDIR 0x80
#define QTAPPEND 0x40
#define QTEXCL 0x20
#define QTMOUNT 0x10
#define QTAUTH 0x08
#define QTTMP 0x04
#define QTFILE 0x00

#define DMDIR 0x80000000
#define DMAPPEND 0x40000000
#define DMEXCL 0x20000000
#define DMMOUNT 0x10000000
#define DMAUTH 0x08000000
#define DMTMP 0x04000000
#define DMREAD 0x4
#define DMWRITE 0x2
#define DMEXEC 0x1

enum {
  RFNAMEG = (1 << 0),
  RFENVG = (1 << 1),
  RFFDG = (1 << 2),
  RFNOTEG = (1 << 3),
  RFPROC = (1 << 4),
  RFMEM = (1 << 5),  // refused here, and by the dialect
  RFNOWAIT = (1 << 6),
  RFCNAMEG = (1 << 10),
  RFCENVG = (1 << 11),
  RFCFDG = (1 << 12),
  RFREND = (1 << 13),
  RFNOMNT = (1 << 14)
};

typedef struct Qid {
  uvlong path;
  ulong vers;
  uchar type;
} Qid;

typedef struct Dir {
  ushort type;
  uint dev;
  Qid qid;
  ulong mode;
  ulong atime;
  ulong mtime;
  vlong length;
  char* name;
  char* uid;
  char* gid;
  char* muid;
} Dir;

typedef struct Waitmsg {
  int pid;
  ulong p9_time[3];  // in guests, time: the name is mapped like the function's
  char* msg;
} Waitmsg;

typedef struct IOchunk {
  void* addr;
  ulong len;
} IOchunk;

[[noreturn]] extern void p9_exitsnow(char*);
[[noreturn]] extern void p9_abort(void);
extern int p9_access(char*, int);
extern long p9_alarm(ulong);
extern int p9_await(char*, int);
extern int p9_bind(char*, char*, int);
extern int p9_chdir(char*);
extern int p9_close(int);
extern int p9_create(char*, int, ulong);
extern int p9_dup(int, int);
extern int p9_errstr(char*, uint);
extern int p9_exec(char*, char*[]);
extern int p9_execl(char*, ...);
extern int p9_fd2path(int, char*, int);
extern int p9_fork(void);
extern int p9_rfork(int);
extern int p9_mount(int, int, char*, int, char*);
extern int p9_noted(int);
extern int p9_notify(void (*)(void*, char*));
extern int p9_open(char*, int);
extern int p9_pipe(int*);
extern long p9_pread(int, void*, long, vlong);
extern long p9_preadv(int, IOchunk*, int, vlong);
extern long p9_pwrite(int, void*, long, vlong);
extern long p9_pwritev(int, IOchunk*, int, vlong);
extern long p9_read(int, void*, long);
extern long p9_readn(int, void*, long);
extern long p9_readv(int, IOchunk*, int);
extern int p9_remove(char*);
extern vlong p9_seek(int, vlong, int);
extern int p9_sleep(long);
extern int p9_unmount(char*, char*);
extern Waitmsg* p9_wait(void);
extern int p9_waitpid(void);
extern long p9_write(int, void*, long);
extern long p9_writev(int, IOchunk*, int);

extern Dir* p9_dirstat(char*);
extern Dir* p9_dirfstat(int);
extern int p9_dirwstat(char*, Dir*);
extern int p9_dirfwstat(int, Dir*);
extern long p9_dirread(int, Dir**);
extern long p9_dirreadall(int, Dir**);
extern void p9_nulldir(Dir*);
extern int p9_getpid(void);
extern int p9_getppid(void);
extern void p9_rerrstr(char*, uint);
extern void p9_werrstr(char*, ...);

// networks
#define NETPATHLEN 40
extern int p9_accept(int, char*);
extern int p9_announce(char*, char*);
extern int p9_dial(char*, char*, char*, int*);
extern int p9_hangup(int);
extern int p9_listen(char*, char*);

extern char* p9_argv0;

// What a program supplies; the library's own main calls it.
extern void p9_main(int, char*[]);

}  // extern "C"

// clang-format off
#define ARGBEGIN for((p9_argv0||(p9_argv0=*argv)),argv++,argc--;\
		argv[0] && argv[0][0]=='-' && argv[0][1];\
		argc--, argv++) {\
			char *_args, *_argt;\
			Rune _argc;\
			_args = &argv[0][1];\
			if(_args[0]=='-' && _args[1]==0){\
				argc--; argv++; break;\
			}\
			_argc = 0;\
			while(*_args && (_args += p9_chartorune(&_argc, _args)))\
			switch(_argc)
#define ARGEND SET(_argt);USED(_argt,_argc,_args);}USED(argv, argc);
#define ARGF() (_argt=_args, _args=(char*)"",\
	(*_argt? _argt: argv[1]? (argc--, *++argv): (char*)0))
#define EARGF(x) (_argt=_args, _args=(char*)"",\
	(*_argt? _argt: argv[1]? (argc--, *++argv): ((x), p9_abort(), (char*)0)))
#define ARGC() _argc
// clang-format on

#ifndef P9_NOMAP
#include "libcnames.h"
#endif

#endif  // PLAN9_LIBC_H_
