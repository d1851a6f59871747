#include "harness/guest/run9_guest.h"

#include "harness/error.h"
#include "harness/guest/host_facts.h"
#include "harness/guest/process.h"
#include "harness/paths.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

// Larger files are bound where they lie: a model is not copied for each run.
constexpr std::uintmax_t kCopied = 1 << 20;

/// rc that goes to a folder and there runs a command line, or words as they are.
constexpr const char* kRunScript = "cd $1 && rc -c $2";
constexpr const char* kRunWords = "cd $1 && shift && if(! test -e $1) exit '9ml refused'\nexec $*";
constexpr const char* kRefused = "9ml refused";

}  // namespace

std::string whyNoRun9() {
#if defined(__linux__) && defined(__x86_64__)
  return run9Program().empty() ? "this 9ml was built without run9" : "";
#else
  return "run9 executes amd64 programs on x86-64 Linux only";
#endif
}

std::vector<std::string> run9Words(const vm::Root& root,
                                   const std::vector<std::pair<fs::path, std::string>>& binds) {
  std::vector<std::string> words = {run9Program().string(), "-k", "-r", root.folder.string()};
  for (const auto& [from, to] : binds) words.insert(words.end(), {"-b", from.string(), to});
  return words;
}

Run9Guest::Run9Guest(vm::Host& host, vm::Root root, std::string name)
    : host_(host), root_(std::move(root)), name_(std::move(name)) {
  facts_.kind = "run9";
  facts_.image = root_.name;
  facts_.digest = root_.digest;
  facts_.sets = {"port", "sse2"};
  if (hasAvx2()) facts_.sets.emplace_back("avx2");
}

void Run9Guest::start(const std::vector<vm::ShareEntry>& input) {
  folder_ = host_.folder() / ("run9-" + name_);
  fs::remove_all(folder_);  // as a machine's disks, nothing of an earlier start's is there
  for (const char* name : {"share", "work", "out"}) fs::create_directories(folder_ / name);
  binds_ = {{folder_ / "share", share()}, {folder_ / "work", work()}, {folder_ / "out", out()}};
  for (const vm::ShareEntry& entry : input) {
    const fs::path to = folder_ / "share" / entry.path;
    fs::create_directories(to.parent_path());
    if (entry.source.empty()) {
      vm::writeFile(to, entry.text);
    } else if (!fs::exists(entry.source)) {
      throw Error(ExitStatus::kUsage, entry.source.string() + ": no such file or folder");
    } else if (fs::is_regular_file(entry.source) && fs::file_size(entry.source) <= kCopied) {
      fs::copy_file(entry.source, to, fs::copy_options::overwrite_existing);
    } else {
      if (fs::is_directory(entry.source)) {
        fs::create_directories(to);
      } else {
        vm::writeFile(to, "");
      }
      binds_.emplace_back(fs::absolute(entry.source), share() + "/" + entry.path);
    }
  }
  running_ = true;
}

vm::ExecResult Run9Guest::exec(const vm::Command& command, const vm::Streams& streams) {
  // A Plan 9 program's exit string does not fit into a host's status: it goes to this file.
  const fs::path exits = folder_ / ("exits." + std::to_string(commands_++));
  Process process;
  process.argv = run9Words(root_, binds_);
  for (const auto& [name, value] : command.environment)
    process.argv.insert(process.argv.end(), {"-e", std::string(name).append("=").append(value)});
  const std::string folder = command.folder.empty() ? work() : command.folder;
  process.argv.insert(process.argv.end(), {"rc", "-c"});
  if (command.argv.empty()) {
    process.argv.insert(process.argv.end(), {kRunScript, folder, command.script});
  } else {
    process.argv.insert(process.argv.end(), {kRunWords, folder});
    process.argv.insert(process.argv.end(), command.argv.begin(), command.argv.end());
  }
  process.environment = {{"RUN9EXITS", exits.string()}};
  process.limit = command.limit;
  vm::ExecResult result = runProcess(process, streams);
  if (result.outcome == vm::Outcome::kExited && !result.status.empty() && fs::exists(exits)) {
    result.status = vm::readFile(exits);
    if (vm::killedByNote(result.status)) result.outcome = vm::Outcome::kNoted;
    if (!command.argv.empty() && result.status == kRefused) {
      result.outcome = vm::Outcome::kRefused;
      result.status = "file does not exist: '" + command.argv[0] + "'";
    }
  }
  return result;
}

void Run9Guest::collect(const fs::path& to) {
  fs::create_directories(to);
  fs::copy(folder_ / "out", to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

}  // namespace harness
