// task_darwin.cc: host threads on macOS, which have no process ids: they get numbers above all
// pids.
#include <pthread.h>
#include <unistd.h>

#include <atomic>

#include "plan9/lib/thread/task.h"

namespace plan9 {

int hostThreadId() {
  static std::atomic<int> last{1000000};
  return pthread_main_np() ? getpid() : ++last;
}

void nameHostThread(const char* name) { pthread_setname_np(name); }

}  // namespace plan9
