#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

#include "harness/guest/process.h"

namespace harness {

void dieWithParent(int parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);  // it died before the request
}

}  // namespace harness
