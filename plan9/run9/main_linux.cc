// run9: runs the executables of a 9front root.
#include <sys/mman.h>
#include <sys/personality.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

#include "plan9/run9/base/error.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/memory/segment_linux.h"
#include "plan9/run9/system.h"

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr int kEnvironment = 3;
constexpr int kMostTries = 20;
constexpr char kTries[] = "RUN9_TRIES";
constexpr char kExits[] = "RUN9EXITS";  // names a file that gets a failing exit string

constexpr char kSynopsis[] =
    "run9 [-r root] [-b from to] [-e NAME=value] [-k] [-n] command args...";

[[noreturn]] void die(int status, const std::string& sentence) {
  std::fprintf(stderr, "run9: %s\n", sentence.c_str());
  std::exit(status);
}

/// Ends for a wrong command line.
[[noreturn]] void refuse(const std::string& sentence) {
  die(kUsage, sentence + "; usage: " + kSynopsis);
}

/// True when nothing of this process lies where Plan 9's programs and their stack go.
bool placesAreFree() {
  std::ifstream maps("/proc/self/maps");
  std::string line;
  while (std::getline(maps, line)) {
    unsigned long begin = 0;
    unsigned long end = 0;
    if (std::sscanf(line.c_str(), "%lx-%lx", &begin, &end) != 2) continue;
    if (end > run9::kStackTop - run9::kStackSize && begin < run9::kStackTop) return false;
    if (begin < run9::kSegmentMost) return false;
  }
  return true;
}

/// Linux's own stack may lie in the place of Plan 9's: always without address randomisation, once
/// in a thousand times with it. Another start finds another place.
void freePlaces(char** argv) {
  if (placesAreFree()) return;
  const char* seen = std::getenv(kTries);
  const int tries = seen == nullptr ? 0 : std::atoi(seen);
  if (tries >= kMostTries)
    die(kEnvironment, "the addresses of Plan 9's stack stay taken, even with randomised addresses");
  setenv(kTries, run9::format("%d", tries + 1).c_str(), 1);
  const int now = personality(0xffffffff);
  personality(static_cast<unsigned long>(now & ~ADDR_NO_RANDOMIZE));
  execv("/proc/self/exe", argv);
  die(kEnvironment,
      std::string("cannot start again with randomised addresses: ") + std::strerror(errno));
}

run9::Options parse(int argc, char** argv) {
  run9::Options o;
  int i = 1;
  std::string flag;
  const auto next = [&]() -> std::string {
    if (++i >= argc) refuse(flag + " lacks a value");
    return argv[i];
  };
  for (; i < argc && argv[i][0] == '-' && argv[i][1] != '\0'; i++) {
    flag = argv[i];
    if (flag == "--") {
      i++;
      break;
    }
    if (flag == "-r") {
      o.root = next();
    } else if (flag == "-b") {
      const std::string from = next();
      const std::string to = next();
      if (to[0] != '/') die(kUsage, "-b binds at an absolute Plan 9 name, not at " + to);
      o.binds.emplace_back(from, to);
    } else if (flag == "-e") {
      const std::string pair = next();
      const std::size_t equals = pair.find('=');
      if (equals == 0 || equals == pair.npos || pair.find('/') < equals)
        die(kUsage, "-e wants NAME=value, not " + pair);
      o.variables.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    } else if (flag == "-n") {
      o.network = true;
    } else if (flag == "-k") {
      o.whole = true;
    } else {
      refuse(flag + " is no option");
    }
  }
  for (; i < argc; i++) o.command.emplace_back(argv[i]);
  if (o.command.empty()) refuse("no command");
  if (o.root.empty()) {
    const char* root = std::getenv("PLAN9ROOT");
    if (root == nullptr) die(kUsage, "no root: name a 9front root with -r, or in PLAN9ROOT");
    o.root = root;
  }
  return o;
}

}  // namespace

int main(int argc, char** argv) {
  freePlaces(argv);
  unsetenv(kTries);
  const run9::Options options = parse(argc, argv);
  if (access((options.root + "/amd64/bin").c_str(), F_OK) != 0)
    die(kEnvironment, options.root + " is no root of 9front for amd64: it has no folder amd64/bin");
  try {
    const std::string status = run9::runSystem(options);
    if (status.empty()) return 0;
    if (const char* file = std::getenv(kExits); file != nullptr) std::ofstream(file) << status;
    return kFailed;
  } catch (const run9::Error& e) {
    die(kEnvironment, e.text);
  }
}
