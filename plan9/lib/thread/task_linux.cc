// task_linux.cc: host threads on Linux, where each has a process id.
#include <pthread.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plan9/lib/thread/task.h"

namespace plan9 {

int hostThreadId() { return static_cast<int>(syscall(SYS_gettid)); }

void nameHostThread(const char* name) {
  char shown[16];  // the kernel's limit
  p9_utfecpy(shown, shown + sizeof shown, text(name));
  pthread_setname_np(pthread_self(), shown);
}

}  // namespace plan9
