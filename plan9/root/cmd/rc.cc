// rc: the host's rc, in an environment as Plan 9 would have it.
//
// A variable that is empty is an empty list on Plan 9. The host's rc makes it a list of one empty
// word, so that `6l $LDFLAGS -o $target` would have an empty argument; here such variables are not
// set at all. PLAN9 names the folder of the host's, as bin/native and the stand-in set it.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <string>
#include <vector>

extern char** environ;

namespace {

void unsetEmpty() {
  std::vector<std::string> empty;
  for (char** e = environ; *e != nullptr; e++) {
    const char* equals = strchr(*e, '=');
    if (equals != nullptr && equals[1] == 0) empty.emplace_back(*e, equals - *e);
  }
  for (const std::string& name : empty) unsetenv(name.c_str());
}

}  // namespace

int main(int, char* argv[]) {
  unsetEmpty();
  const char* plan9 = getenv("PLAN9");
  const std::string rc = std::string(plan9 != nullptr ? plan9 : "") + "/bin/rc";
  if (plan9 != nullptr) execv(rc.c_str(), argv);
  fprintf(stderr, "rc: %s: %s\n", plan9 != nullptr ? rc.c_str() : "$PLAN9/bin/rc",
          plan9 != nullptr ? strerror(errno) : "want PLAN9 set, as bin/native sets it");
  return 1;
}
