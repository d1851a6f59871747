#include "plan9/6a/output/host_assembler.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vector>

#include "plan9/6a/language/source.h"

extern char** environ;

namespace plan9::asm6 {
namespace {

/// A file that is removed unless it was renamed in time.
struct Temporary {
  explicit Temporary(std::string p) : path(std::move(p)) {}
  ~Temporary() { std::remove(path.c_str()); }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  std::string path;
};

int run(const std::vector<std::string>& words) {
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (const std::string& w : words) argv.push_back(const_cast<char*>(w.c_str()));
  argv.push_back(nullptr);
  pid_t pid = 0;
  int failed = posix_spawnp(&pid, argv[0], nullptr, nullptr, argv.data(), environ);
  if (failed != 0) throw Error("6a: cannot start " + words[0]);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

}  // namespace

void assembleForHost(const std::string& text, const std::string& object) {
  std::string stem = object + "." + std::to_string(getpid());
  Temporary source(stem + ".S.tmp");
  Temporary made(stem + ".o.tmp");
  {
    std::ofstream out(source.path, std::ios::binary);
    out << text;
    if (!out.flush()) throw Error("6a: cannot write " + source.path);
  }
  const char* cc = std::getenv("CC");
  std::istringstream command(cc != nullptr && *cc != '\0' ? cc : "cc");
  std::vector<std::string> words;
  for (std::string w; command >> w;) words.push_back(w);
  words.insert(words.end(), {"-c", "-x", "assembler", source.path, "-o", made.path});
  int status = run(words);
  if (status != 0) throw Error("6a: the host's assembler refused the translation of " + object);
  if (std::rename(made.path.c_str(), object.c_str()) != 0) throw Error("6a: cannot make " + object);
}

}  // namespace plan9::asm6
