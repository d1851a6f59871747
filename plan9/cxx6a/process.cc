#include "plan9/cxx6a/process.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "plan9/cxx6a/error.h"

extern char** environ;

namespace plan9::cxx6a {

std::string runProgram(const std::vector<std::string>& words) {
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (const std::string& w : words) argv.push_back(const_cast<char*>(w.c_str()));
  argv.push_back(nullptr);
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) throw Error("cxx6a: no pipe to " + words[0]);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  pid_t pid = 0;
  int failed = posix_spawnp(&pid, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  std::string out;
  std::array<char, 8192> buffer{};
  for (ssize_t n = 0; failed == 0;) {
    n = read(ends[0], buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    out.append(buffer.data(), static_cast<size_t>(n));
  }
  close(ends[0]);
  if (failed != 0) throw Error("cxx6a: cannot start " + words[0]);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw Error("cxx6a: " + words[0] + " failed on " + words.back());
  return out;
}

std::string readFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) throw Error("cxx6a: cannot read " + path);
  return text.str();
}

void writeFile(const std::string& path, const std::string& text) {
  std::string made = path + "." + std::to_string(getpid()) + ".tmp";
  std::ofstream out(made, std::ios::binary);
  out << text;
  out.close();
  if (!out || std::rename(made.c_str(), path.c_str()) != 0) {
    std::remove(made.c_str());
    throw Error("cxx6a: cannot write " + path);
  }
}

TemporaryFolder::TemporaryFolder() {
  const char* base = std::getenv("TMPDIR");
  path_ = std::string(base != nullptr && *base != '\0' ? base : "/tmp") + "/cxx6a.XXXXXX";
  if (mkdtemp(path_.data()) == nullptr) throw Error("cxx6a: cannot make a folder " + path_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace plan9::cxx6a
