// threadmain.cc: the main of a program that has a threadmain, thread(2).
#include "plan9/include/thread.h"
#include "plan9/lib/thread/task.h"

void p9_main(int argc, char* argv[]) {
  // The host chose this thread's stack; mainstacksize is linked so that a program may set it.
  USED(p9_mainstacksize);
  p9_threadmain(argc, argv);
  plan9::endTask("");
}
