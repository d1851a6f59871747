// rc: the host's rc, in an environment as Plan 9 would have it.
//
// A variable that is empty is an empty list on Plan 9. The host's rc makes it a list of one empty
// word, so that `6l $LDFLAGS -o $target` would have an empty argument; here such variables are not
// set at all.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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

bool same(const struct stat& a, const char* path) {
  struct stat b;
  return stat(path, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

}  // namespace

int main(int, char* argv[]) {
  unsetEmpty();
  struct stat self = {};
  std::vector<std::string> places = {"/usr/lib/plan9/bin/rc", "/usr/local/plan9/bin/rc",
                                     "/opt/plan9/bin/rc"};
  if (const char* plan9 = getenv("PLAN9"))
    places.insert(places.begin(), std::string(plan9) + "/bin/rc");
  char path[PATH_MAX];
  if (realpath("/proc/self/exe", path) != nullptr || realpath(argv[0], path) != nullptr)
    if (stat(path, &self) != 0) self = {};
  for (const std::string& place : places)
    if (access(place.c_str(), X_OK) == 0 && !same(self, place.c_str())) execv(place.c_str(), argv);
  fprintf(stderr, "rc: no rc of Plan 9's here: install 9base or plan9port, or set PLAN9\n");
  return 1;
}
