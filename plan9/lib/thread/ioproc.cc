// ioproc.cc: slave procs that block in a thread's stead, ioproc(2).
#include "plan9/include/thread.h"
#include "plan9/lib/thread/task.h"

struct Ioproc {
  int id;             // of the slave's thread
  Channel* asked;     // calls for the slave
  Channel* answered;  // their results
  long (*call)(va_list*);
  va_list args;
  long result;
  char error[ERRMAX];
  int last;  // closeioproc came
};

namespace {

void slave(void* argument) {
  Ioproc* io = static_cast<Ioproc*>(argument);
  for (;;) {
    if (recvp(io->asked) == nil) continue;  // interrupted between two calls
    if (io->last) break;
    io->result = io->call(&io->args);
    if (io->result < 0) p9_rerrstr(io->error, sizeof io->error);
    while (sendp(io->answered, io) < 0) continue;
  }
  chanfree(io->asked);
  chanfree(io->answered);
  p9_free(io);
}

long openCall(va_list* args) {
  char* name = va_arg(*args, char*);
  return p9_open(name, va_arg(*args, int));
}

long closeCall(va_list* args) { return p9_close(va_arg(*args, int)); }
long sleepCall(va_list* args) { return p9_sleep(va_arg(*args, long)); }

template <long (*f)(int, void*, long)>
long transferCall(va_list* args) {
  const int fd = va_arg(*args, int);
  void* buf = va_arg(*args, void*);
  return f(fd, buf, va_arg(*args, long));
}

}  // namespace

Ioproc* ioproc(void) {
  Ioproc* io = static_cast<Ioproc*>(p9_mallocz(sizeof(Ioproc), 1));
  if (io == nil) p9_sysfatal(plan9::text("ioproc: %r"));
  io->asked = chancreate(sizeof(void*), 0);
  io->answered = chancreate(sizeof(void*), 0);
  io->id = proccreate(slave, io, 16384);
  return io;
}

void closeioproc(Ioproc* io) {
  if (io == nil) return;
  io->last = 1;
  while (sendp(io->asked, io) < 0) continue;
}

void iointerrupt(Ioproc* io) {
  if (io != nil) threadint(io->id);
}

long iocall(Ioproc* io, long (*f)(va_list*), ...) {
  va_start(io->args, f);
  io->call = f;
  while (sendp(io->asked, io) < 0) continue;
  if (recvp(io->answered) == nil) {
    // The caller was interrupted: so is the call, whose end must still be awaited.
    iointerrupt(io);
    while (recvp(io->answered) == nil) continue;
  }
  va_end(io->args);
  if (io->result < 0) plan9::fail(io->error);
  return io->result;
}

int ioopen(Ioproc* io, char* name, int mode) {
  return static_cast<int>(iocall(io, openCall, name, mode));
}
int ioclose(Ioproc* io, int fd) { return static_cast<int>(iocall(io, closeCall, fd)); }
long ioread(Ioproc* io, int fd, void* buf, long n) {
  return iocall(io, transferCall<p9_read>, fd, buf, n);
}
long ioreadn(Ioproc* io, int fd, void* buf, long n) {
  return iocall(io, transferCall<p9_readn>, fd, buf, n);
}
long iowrite(Ioproc* io, int fd, void* buf, long n) {
  return iocall(io, transferCall<p9_write>, fd, buf, n);
}
int iosleep(Ioproc* io, long ms) { return static_cast<int>(iocall(io, sleepCall, ms)); }
int ioflush(Ioproc*) { return 0; }
