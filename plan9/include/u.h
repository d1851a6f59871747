// u.h: the types of Plan 9 C for sources that are compiled on a host as C++.
//
// These headers stand alone: they include no header of the host, so a guest source sees Plan 9's
// names and nothing else. `long` and `ulong` keep the host's size (64 bits on the hosts we have, 32
// on Plan 9); sources that care use int, vlong and u32int.
#ifndef PLAN9_U_H_
#define PLAN9_U_H_

typedef signed char schar;
typedef unsigned char uchar;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;
typedef long long vlong;
typedef unsigned long long uvlong;
typedef long long intptr;
typedef unsigned long long uintptr;
typedef unsigned long long usize;
typedef uint Rune;
typedef unsigned int mpdigit;

typedef unsigned char u8int;
typedef unsigned short u16int;
typedef unsigned int u32int;
typedef unsigned long long u64int;
typedef signed char s8int;
typedef signed short s16int;
typedef signed int s32int;
typedef signed long long s64int;

#define nil nullptr

// Room for the register file of any host; only p9_setjmp and p9_longjmp look inside.
typedef uintptr p9_jmp_buf[64];

#ifdef P9_NOMAP
#include <stdarg.h>  // the shim's own sources see the host's headers, too
#else
typedef __builtin_va_list va_list;
#ifndef va_start
#define va_start(list, last) __builtin_va_start(list, last)
#define va_end(list) __builtin_va_end(list)
#define va_arg(list, type) __builtin_va_arg(list, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#endif
#endif

// Bits of getfcr and setfcr: a set bit lets the exception through.
#define FPFTZ (1 << 15)
#define FPINEX (1 << 12)
#define FPUNFL (1 << 11)
#define FPOVFL (1 << 10)
#define FPZDIV (1 << 9)
#define FPDNRM (1 << 8)
#define FPINVAL (1 << 7)
#define FPDAZ (1 << 6)
#define FPRNR (0 << 13)
#define FPRZ (3 << 13)
#define FPRPINF (2 << 13)
#define FPRNINF (1 << 13)
#define FPRMASK (3 << 13)
#define FPPEXT 0
#define FPPSGL 0
#define FPPDBL 0
#define FPPMASK 0
// Bits of getfsr and setfsr: what has happened since they were cleared.
#define FPAINEX (1 << 5)
#define FPAUNFL (1 << 4)
#define FPAOVFL (1 << 3)
#define FPAZDIV (1 << 2)
#define FPADNRM (1 << 1)
#define FPAINVAL (1 << 0)

typedef union FPdbleword FPdbleword;
union FPdbleword {
  double x;
  __extension__ struct {
    uint lo;
    uint hi;
  };
};

#endif  // PLAN9_U_H_
