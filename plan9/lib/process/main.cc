// main.cc: where the host starts a Plan 9 program.
#include "plan9/lib/host.h"
#include "plan9/lib/process/note.h"

int main(int argc, char* argv[]) {
  plan9::nameProgram(argv[0]);
  plan9::startNotes();
  plan9::unmaskFloatingPoint();
  p9_main(argc, argv);
  p9_exits(plan9::text("main"));
}
