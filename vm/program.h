#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace vm {

/// A program to be run, without a shell in between.
struct Program {
  std::vector<std::string> argv = {};           ///< argv[0] is looked up unless it holds a '/'
  std::map<std::string, std::string> env = {};  ///< added to the environment, or all of it
  bool clean_env = false;                       ///< env is the whole environment
  std::vector<std::pair<int, int>> fds =
      {};  ///< child's descriptor, ours; 0, 1, 2 else are /dev/null
};

struct ProgramResult {
  int status = 0;  ///< exit status, or 128 + signal
  std::string out;
  std::string err;
};

/// The full path of a program, looked up in PATH and in the folders where daemons live; empty if
/// absent.
std::filesystem::path findProgram(const std::string& name);
/// The same; throws kEnvironment naming the program and what needs it.
std::filesystem::path needProgram(const std::string& name, const std::string& what_for);

/// Runs to the end and returns what it said. Throws only when it cannot be started.
ProgramResult runProgram(const Program& program);
/// The same; throws kEnvironment with the program's own last words when it fails.
std::string checkProgram(const Program& program);

/// Starts it and returns its process id; the caller waits for it.
int spawnProgram(const Program& program);

/// A word as a shell takes it, in single quotes if it must.
std::string shellQuoted(const std::string& word);

/// This process's own executable.
std::filesystem::path ownExecutable();

}  // namespace vm
