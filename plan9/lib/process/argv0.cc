// argv0.cc: the program's name, set by ARGBEGIN.
#include "plan9/lib/host.h"

char* p9_argv0;
