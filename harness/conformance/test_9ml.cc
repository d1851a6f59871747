#include "harness/conformance/test_9ml.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <sstream>
#include <thread>

#include "vm/fd.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

}  // namespace

TestFolder::TestFolder() {
  char name[] = "/tmp/9mltest.XXXXXX";  // short: sockets lie below
  folder_ = mkdtemp(name);
  fs::create_directories(temporary());
  for (const fs::path& p : {folder_, temporary()}) {
    fs::permissions(p, fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add);
  }
}

TestFolder::~TestFolder() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::vector<int> TestFolder::processes(const std::string& word) const {
  std::vector<int> found;
  std::istringstream in(vm::checkProgram({.argv = {"ps", "-A", "-ww", "-o", "pid=,command="}}));
  for (std::string line; std::getline(in, line);) {
    if (line.find(temporary().string()) != std::string::npos &&
        line.find(word) != std::string::npos) {
      found.push_back(std::atoi(line.c_str()));
    }
  }
  return found;
}

std::string TestFolder::leftovers() const {
  std::string left;
  for (const auto end = Clock::now() + 10s;; std::this_thread::sleep_for(100ms)) {
    left.clear();
    for (const int pid : processes()) left += " process " + std::to_string(pid);
    for (const auto& entry : fs::directory_iterator(temporary())) {
      left += " " + entry.path().filename().string();
    }
    if (left.empty() || Clock::now() > end) return left;
  }
}

Command9ml::Command9ml(const TestFolder& test_folder, const std::string& name,
                       std::vector<std::string> words, bool own_cache)
    : said_(test_folder.folder() / name) {
  const vm::UniqueFd out(open(said_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
  vm::Program program;
  program.argv = {NINEML_PROGRAM};
  program.argv.insert(program.argv.end(), words.begin(), words.end());
  program.env["TMPDIR"] = test_folder.temporary();
  if (own_cache) program.env["XDG_CACHE_HOME"] = test_folder.folder() / "cache";
  program.fds = {{1, out.get()}, {2, out.get()}};
  pid_ = vm::spawnProgram(program);
}

Command9ml::~Command9ml() {
  if (ended()) return;
  kill(pid_, SIGKILL);
  wait();
}

bool Command9ml::ended() {
  if (status_ >= 0) return true;
  int status = 0;
  if (waitpid(pid_, &status, WNOHANG) != pid_) return false;
  status_ = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return true;
}

bool Command9ml::says(const std::string& words, std::chrono::seconds limit) {
  for (const auto end = Clock::now() + limit; Clock::now() < end;
       std::this_thread::sleep_for(20ms)) {
    const bool over = ended();
    if (said().find(words) != std::string::npos) return true;
    if (over) return false;
  }
  return false;
}

void Command9ml::signal(int number) const { kill(pid_, number); }

int Command9ml::wait() {
  while (!ended()) std::this_thread::sleep_for(10ms);
  return status_;
}

std::string Command9ml::said() const { return vm::readFile(said_); }

}  // namespace harness
