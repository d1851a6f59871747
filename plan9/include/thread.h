// thread.h: threads, procs and channels, thread(2), and slave processes for input and output,
// ioproc(2).
//
// A proc is a group of host threads of which one runs at a time: the one that holds the proc's
// baton. A thread gives the baton away where thread(2) says that it may lose the processor.
//
// Notes from outside (interrupt, hangup) come to the first proc only: the others hold them off.
#ifndef PLAN9_THREAD_H_
#define PLAN9_THREAD_H_

#include "libc.h"

#ifndef P9_NOMAP
#define mainstacksize p9_mainstacksize
#define recv p9_recv
#define send p9_send
#define threadmain p9_threadmain
#define yield p9_yield
#endif

extern "C" {

typedef struct Alt Alt;
typedef struct Channel Channel;
typedef struct Ioproc Ioproc;
typedef struct Ref Ref;

typedef enum {
  CHANEND,
  CHANSND,
  CHANRCV,
  CHANNOP,
  CHANNOBLK,
} ChanOp;

struct Channel {
  int s;      // size of the buffer, may be 0
  uint f;     // the oldest element's place
  uint n;     // elements in the buffer
  int e;      // size of an element
  int freed;  // chanfree was called
  int users;  // blocked alternatives, also those just carried out
  volatile int closed;
  void* waiting;  // blocked alternatives
  uchar* v;       // the buffer
};

struct Alt {
  Channel* c;
  void* v;
  ChanOp op;
  char* err;
  Channel** tag;  // for alt's own use, as is entryno
  int entryno;
};

struct Ref {
  long ref;
};

extern int alt(Alt*);
extern int chanclose(Channel*);
extern int chanclosing(Channel*);
extern Channel* chancreate(int, int);
extern void chanfree(Channel*);
extern int chanprint(Channel*, char*, ...);
extern long decref(Ref*);
extern void incref(Ref*);
extern int nbrecv(Channel*, void*);
extern void* nbrecvp(Channel*);
extern ulong nbrecvul(Channel*);
extern int nbsend(Channel*, void*);
extern int nbsendp(Channel*, void*);
extern int nbsendul(Channel*, ulong);
extern void needstack(int);
extern int proccreate(void (*)(void*), void*, uint);
extern void** procdata(void);
extern void procexec(Channel*, char*, char*[]);
extern void procexecl(Channel*, char*, ...);
extern int procrfork(void (*)(void*), void*, uint, int);
extern int p9_recv(Channel*, void*);
extern void* recvp(Channel*);
extern ulong recvul(Channel*);
extern int p9_send(Channel*, void*);
extern int sendp(Channel*, void*);
extern int sendul(Channel*, ulong);
extern int threadcreate(void (*)(void*), void*, uint);
extern void** threaddata(void);
[[noreturn]] extern void threadexits(char*);
[[noreturn]] extern void threadexitsall(char*);
extern int threadgetgrp(void);
extern char* threadgetname(void);
extern int threadid(void);
extern void threadint(int);
extern void threadintgrp(int);
extern void threadkill(int);
extern void threadkillgrp(int);
extern void p9_threadmain(int, char*[]);
extern int threadnotify(int (*)(void*, char*), int);
extern int threadpid(int);
extern int threadsetgrp(int);
extern void threadsetname(char*, ...);
extern Channel* threadwaitchan(void);
extern void p9_yield(void);
extern int p9_mainstacksize;

extern void closeioproc(Ioproc*);
extern long iocall(Ioproc*, long (*)(va_list*), ...);
extern int ioclose(Ioproc*, int);
extern int ioflush(Ioproc*);
extern void iointerrupt(Ioproc*);
extern int ioopen(Ioproc*, char*, int);
extern Ioproc* ioproc(void);
extern long ioread(Ioproc*, int, void*, long);
extern long ioreadn(Ioproc*, int, void*, long);
extern int iosleep(Ioproc*, long);
extern long iowrite(Ioproc*, int, void*, long);

}  // extern "C"

#endif  // PLAN9_THREAD_H_
