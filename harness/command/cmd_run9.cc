// 9ml run9: a command line, or a shell, run by a 9front's own programs on this host.
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "harness/command/commands.h"
#include "harness/guest/image_root.h"
#include "harness/guest/run9_guest.h"
#include "harness/paths.h"
#include "harness/report/screen.h"

namespace harness {
namespace {

constexpr const char* kProject = "/n/9ml";

}  // namespace

ExitStatus run9Command(const Run9Options& options) {
  if (const std::string why = whyNoRun9(); !why.empty()) throw Error(ExitStatus::kEnvironment, why);
  Screen screen(options.verbose);
  GuestOptions guest;
  guest.image = options.image;
  const vm::Root root = provideRoot(guest, screen);
  screen.clear();
  std::vector<std::string> words = run9Words(root, {{shareFolder(), kProject}});
  if (options.network) words.emplace_back("-n");
  std::string script;
  for (const std::string& word : options.words) script += (script.empty() ? "" : " ") + word;
  const std::string go = std::string("cd ") + kProject + " && ";
  words.insert(words.end(), {"rc", "-c", go + (script.empty() ? "exec rc -i" : script)});
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execv(argv[0], argv.data());
  throw Error(ExitStatus::kEnvironment, words[0] + ": " + std::strerror(errno));
}

}  // namespace harness
