// mainstack.cc: the stack that a program which does not say otherwise asks for.
#include "plan9/include/thread.h"
#include "plan9/lib/host.h"

int p9_mainstacksize = 8 * 1024;
