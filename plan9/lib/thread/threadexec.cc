// threadexec.cc: other programs from threads, procexec and threadwaitchan of thread(2).
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <vector>

#include "plan9/include/thread.h"
#include "plan9/lib/thread/task.h"

namespace {

Channel* waited;  // where the ends of programs are told, once somebody asked

Channel* waitChannel() {
  const plan9::Guard hold(plan9::scheduler());
  return waited;
}

// Starts the program; its pid, or -1 and the error string.
int spawn(char* file, char* argv[]) {
  int trouble[2];
  if (pipe(trouble) < 0) return plan9::failed();
  fcntl(trouble[1], F_SETFD, FD_CLOEXEC);
  const int pid = p9_rfork(RFPROC | RFFDG);
  if (pid == 0) {
    close(trouble[0]);
    p9_exec(file, argv);
    const int error = errno;
    if (write(trouble[1], &error, sizeof error) < 0) _exit(126);
    _exit(127);
  }
  close(trouble[1]);
  int error = 0;
  ssize_t n = 0;
  if (pid > 0) do
      n = read(trouble[0], &error, sizeof error);
    while (n < 0 && errno == EINTR);
  close(trouble[0]);
  if (n > 0) {
    p9_waitpid();
    errno = error;
    return plan9::failed(file);
  }
  return pid;
}

}  // namespace

void procexec(Channel* to, char* file, char* argv[]) {
  const int pid = spawn(file, argv);
  // The message may make the caller free what it gave us.
  if (to != nil) sendul(to, static_cast<ulong>(static_cast<long>(pid)));
  if (pid < 0) return;
  Waitmsg* w = p9_wait();
  Channel* c = waitChannel();
  if (w != nil && c != nil)
    sendp(c, w);
  else
    p9_free(w);
  threadexits(plan9::text(""));
}

void procexecl(Channel* to, char* file, ...) {
  std::vector<char*> argv;
  va_list args;
  va_start(args, file);
  do argv.push_back(va_arg(args, char*));
  while (argv.back() != nil);
  va_end(args);
  procexec(to, file, argv.data());
}

Channel* threadwaitchan(void) {
  const plan9::Guard hold(plan9::scheduler());
  if (waited == nil) waited = chancreate(sizeof(Waitmsg*), 16);
  return waited;
}
