// ctype.h: classes of ASCII characters; bytes from 0x80 up belong to no class but isascii's.
#ifndef PLAN9_CTYPE_H_
#define PLAN9_CTYPE_H_

enum {
  _U = 01,    // upper case
  _L = 02,    // lower case
  _N = 04,    // digit
  _S = 010,   // white space
  _P = 020,   // punctuation
  _C = 040,   // control
  _B = 0100,  // the blank
  _X = 0200,  // hexadecimal digit
};

extern "C" unsigned char p9_ctype[];

#define isalpha(c) (p9_ctype[(unsigned char)(c)] & (_U | _L))
#define isupper(c) (p9_ctype[(unsigned char)(c)] & _U)
#define islower(c) (p9_ctype[(unsigned char)(c)] & _L)
#define isdigit(c) (p9_ctype[(unsigned char)(c)] & _N)
#define isxdigit(c) (p9_ctype[(unsigned char)(c)] & _X)
#define isspace(c) (p9_ctype[(unsigned char)(c)] & _S)
#define ispunct(c) (p9_ctype[(unsigned char)(c)] & _P)
#define isalnum(c) (p9_ctype[(unsigned char)(c)] & (_U | _L | _N))
#define isprint(c) (p9_ctype[(unsigned char)(c)] & (_P | _U | _L | _N | _B))
#define isgraph(c) (p9_ctype[(unsigned char)(c)] & (_P | _U | _L | _N))
#define iscntrl(c) (p9_ctype[(unsigned char)(c)] & _C)
#define isascii(c) ((unsigned char)(c) <= 0177)
#define _toupper(c) ((c) - 'a' + 'A')
#define _tolower(c) ((c) - 'A' + 'a')
#define toascii(c) ((c)&0177)

#endif  // PLAN9_CTYPE_H_
