// 9ml run9: a command line, or a shell, run by a 9front's own programs on this host.
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "harness/command/commands.h"
#include "harness/guest/image_root.h"
#include "harness/guest/run9_guest.h"
#include "harness/guest/staging.h"
#include "harness/paths.h"
#include "harness/report/screen.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kProject = "/n/9ml";
constexpr const char* kHere = "/n/here";

/// Where a command starts: the caller's folder, by its place in the project or bound at /n/here.
std::string startFolder(const fs::path& project,
                        std::vector<std::pair<fs::path, std::string>>& binds) {
  std::error_code gone;
  const fs::path here = fs::current_path(gone);
  const fs::path below = gone ? fs::path("..") : here.lexically_relative(fs::canonical(project));
  if (gone || below == ".") return kProject;
  if (*below.begin() != "..") return kProject + ("/" + below.string());
  binds.emplace_back(here, kHere);
  return kHere;
}

}  // namespace

ExitStatus run9Command(const Run9Options& options) {
  if (const std::string why = whyNoRun9(); !why.empty()) throw Error(ExitStatus::kEnvironment, why);
  Screen screen(options.verbose);
  GuestOptions guest;
  guest.image = options.image;
  const vm::Root root = provideRoot(guest, screen);
  screen.clear();
  std::vector<std::pair<fs::path, std::string>> binds = {{shareFolder(), kProject}};
  const std::string folder = startFolder(shareFolder(), binds);
  std::vector<std::string> words = run9Words(root, binds);
  if (options.network) words.emplace_back("-n");
  std::string script;
  for (const std::string& word : options.words) script += (script.empty() ? "" : " ") + word;
  const std::string go = "cd " + rcQuoted(folder) + " && ";
  words.insert(words.end(), {"rc", "-c", go + (script.empty() ? "exec rc -i" : script)});
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execv(argv[0], argv.data());
  throw Error(ExitStatus::kEnvironment, words[0] + ": " + std::strerror(errno));
}

}  // namespace harness
