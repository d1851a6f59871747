#include "vm/program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <system_error>

#include "vm/boost_process.h"
#include "vm/error.h"
#include "vm/fd.h"
#include "vm/text.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

// Where libvirt's daemons live when PATH does not say so.
const char* const kExtraFolders[] = {"/usr/sbin",         "/sbin",
                                     "/usr/local/sbin",   "/usr/local/bin",
                                     "/opt/homebrew/bin", "/opt/homebrew/sbin",
                                     "/opt/local/bin",    "/opt/local/sbin"};

bool executable(const fs::path& path) {
  std::error_code ec;
  return fs::is_regular_file(path, ec) && access(path.c_str(), X_OK) == 0;
}

/// Reads both descriptors until both have ended.
void drain(UniqueFd out, UniqueFd err, ProgramResult& result) {
  struct {
    UniqueFd fd;
    std::string* to;
  } streams[] = {{std::move(out), &result.out}, {std::move(err), &result.err}};
  char buffer[65536];
  while (streams[0].fd || streams[1].fd) {
    pollfd p[] = {{streams[0].fd.get(), POLLIN, 0}, {streams[1].fd.get(), POLLIN, 0}};
    if (poll(p, 2, -1) < 0) continue;
    for (int i = 0; i < 2; i++) {
      if (!streams[i].fd || !p[i].revents) continue;
      const ssize_t n = read(streams[i].fd.get(), buffer, sizeof buffer);
      if (n > 0)
        streams[i].to->append(buffer, static_cast<std::size_t>(n));
      else if (n == 0 || errno != EINTR)
        streams[i].fd.reset();
    }
  }
}

}  // namespace

fs::path findProgram(const std::string& name) {
  if (name.find('/') != std::string::npos) return executable(name) ? fs::path(name) : fs::path();
  const char* path = std::getenv("PATH");
  std::istringstream in(path ? path : "");
  for (std::string folder; std::getline(in, folder, ':');)
    if (!folder.empty() && executable(fs::path(folder) / name)) return fs::path(folder) / name;
  for (const char* folder : kExtraFolders)
    if (executable(fs::path(folder) / name)) return fs::path(folder) / name;
  return {};
}

fs::path needProgram(const std::string& name, const std::string& what_for) {
  fs::path path = findProgram(name);
  if (path.empty())
    throw Error(Error::Kind::kEnvironment, name + " is not installed; it is needed to " + what_for);
  return path;
}

std::string shellQuoted(const std::string& word) {
  const auto plain = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || std::strchr("_/.,:=+@%-", c);
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + "'";
}

int spawnProgram(const Program& program) {
  const fs::path exe = needProgram(program.argv.at(0), "go on");
  bp::environment env =
      program.clean_env ? bp::environment() : bp::environment(boost::this_process::environment());
  // Not env[name]: that compares past the end of entries shorter than the name.
  for (const auto& [name, value] : program.env) env.set(name, value);

  std::lock_guard lock(spawnMutex());
  UniqueFd null(open("/dev/null", O_RDWR | O_CLOEXEC));
  int fds[] = {null.get(), null.get(), null.get(), -1};
  int extra = -1;
  for (auto [child, ours] : program.fds) {
    if (child > 2) extra = child;
    fds[std::min(child, 3)] = ours;
  }
  try {
    const std::vector<std::string> args(program.argv.begin() + 1, program.argv.end());
    auto start = [&](auto&&... more) {
      bp::child child(bp::exe = exe.native(), bp::args = args, env, bp::posix::fd.bind(0, fds[0]),
                      bp::posix::fd.bind(1, fds[1]), bp::posix::fd.bind(2, fds[2]), more...);
      child.detach();
      return static_cast<int>(child.id());
    };
    return extra < 0 ? start() : start(bp::posix::fd.bind(extra, fds[3]));
  } catch (const std::system_error& e) {
    throw Error(Error::Kind::kEnvironment, exe.string() + " cannot be started: " + e.what());
  }
}

ProgramResult runProgram(const Program& program) {
  Pipe out = makePipe();
  Pipe err = makePipe();
  Program piped = program;
  piped.fds.emplace_back(1, out.write.get());
  piped.fds.emplace_back(2, err.write.get());
  const int pid = spawnProgram(piped);
  out.write.reset();
  err.write.reset();
  ProgramResult result;
  drain(std::move(out.read), std::move(err.read), result);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

std::string checkProgram(const Program& program) {
  ProgramResult result = runProgram(program);
  if (result.status == 0) return std::move(result.out);
  std::string words = lastLine(result.err);
  if (words.empty()) words = lastLine(result.out);
  if (words.empty()) words = "no message";
  throw Error(Error::Kind::kEnvironment, fs::path(program.argv.at(0)).filename().string() +
                                             " failed with status " +
                                             std::to_string(result.status) + ": " + words);
}

}  // namespace vm
