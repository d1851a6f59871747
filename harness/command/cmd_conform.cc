#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include "harness/command/commands.h"
#include "harness/conformance/conformance.h"
#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/paths.h"
#include "harness/report/report.h"
#include "harness/report/runs.h"
#include "harness/suite/selection.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

std::vector<Suite> suitesOf(const TestOptions& options) {
  std::vector<fs::path> folders = {shareFolder() / "fixtures/suites"};
  if (!options.suites_folder.empty()) folders.emplace_back(options.suites_folder);
  return loadSuites(folders);
}

/// The words that a case needs again to run as it ran.
std::vector<std::string> wordsOf(const TestOptions& options) {
  std::vector<std::string> words;
  const auto add = [&](const char* option, const std::string& value) {
    if (!value.empty()) words.insert(words.end(), {option, value});
  };
  add("--image", options.guest.image);
  add("--connect", options.guest.connect);
  add("--mem", options.guest.mem == 0 ? "" : std::to_string(options.guest.mem));
  add("--cpus", options.guest.cpus == 1 ? "" : std::to_string(options.guest.cpus));
  add("--suites", options.suites_folder);
  add("--guest-src", options.guest_src);
  return words;
}

void printList(const Selection& selection) {
  for (const Selected& s : selection.cases) std::printf("%s\n", s.fullName().c_str());
  for (const auto& [why, names] : selection.left_out) {
    for (const std::string& name : names)
      std::printf("not selected: %s, as %s\n", name.c_str(), why.c_str());
  }
}

/// A run's folder, which goes again with what ends before the run has begun.
struct FreshFolder {
  explicit FreshFolder(fs::path folder) : path(std::move(folder)) {}
  ~FreshFolder() {
    std::error_code ignored;
    if (!begun) fs::remove_all(path, ignored);
  }
  FreshFolder(const FreshFolder&) = delete;
  FreshFolder& operator=(const FreshFolder&) = delete;

  fs::path path;
  bool begun = false;
};

/// Refuses options that would be lost.
void requireUseful(const TestOptions& options) {
  if (options.list && !(options.json.empty() && options.junit.empty() && options.out.empty())) {
    throw Error(ExitStatus::kUsage, "--list runs nothing that --json, --junit or --out could keep");
  }
  std::error_code none;
  if (!options.json.empty() && options.json != "/dev/stdout" &&
      fs::weakly_canonical(options.json, none) == fs::weakly_canonical(options.junit, none)) {
    throw Error(ExitStatus::kUsage, "--json and --junit both name " + options.json);
  }
}

/// The folder for --out, which must be one before hours of work are put there.
fs::path folderFor(const fs::path& out) {
  std::error_code error;
  fs::create_directories(out, error);
  if (!error && access(out.c_str(), W_OK | X_OK) != 0) error = {errno, std::generic_category()};
  if (!error) return out;
  throw Error(
      ExitStatus::kUsage,
      "--out " + out.string() + ": expected a folder that can be written: " + error.message());
}

/// --require turns a skipped case into a failure.
ExitStatus finish(const Conformance& run, const Summary& summary, const TestOptions& options) {
  const ExitStatus status = run.status();
  const bool required = !options.guest.require.empty();
  if (status == ExitStatus::kPass && required && summary.skipped != 0) return ExitStatus::kFailed;
  return status;
}

}  // namespace

ExitStatus testCommand(const TestOptions& options) {
  requireUseful(options);
  const std::vector<Suite> suites = suitesOf(options);
  FreshFolder fresh(newRunFolder(runsFolder(), "test"));
  const fs::path& kept = fresh.path;
  TextReport::Options text_options;
  text_options.verbose = options.guest.verbose;
  text_options.guest = options.guest.guest;
  text_options.words = wordsOf(options);
  text_options.log = kept / "results.json";
  TextReport text(options.list ? stderr : stdout, text_options);
  const std::string kind = chooseGuest(options.guest, text);
  GuestAndHost made = makeGuest(kind, options.guest, text, kept);
  const Selection selection = selectCases(suites, options, made.guest->facts());
  if (!options.kernels.empty() && selection.cases.empty()) {
    std::string sets;
    for (const std::string& set : made.guest->facts().sets)
      sets += (sets.empty() ? "" : ", ") + set;
    throw Error(ExitStatus::kUsage, "no case of the kernel set '" + options.kernels +
                                        "' is selected; " + kind + " has " + sets);
  }
  if (options.list) {
    printList(selection);
    return selection.cases.empty() ? ExitStatus::kUsage : ExitStatus::kPass;
  }
  if (selection.cases.empty()) {
    throw Error(ExitStatus::kUsage, "no case is selected: nothing was tested");
  }
  text.setGuest(kind);
  JsonReport log(kept / "results.json");
  std::vector<Reporter*> reporters = {&log};
  std::unique_ptr<JsonReport> json;
  std::unique_ptr<JunitReport> junit;
  if (!options.json.empty()) {
    json = std::make_unique<JsonReport>(options.json);
    reporters.push_back(json.get());
  }
  if (!options.junit.empty()) {
    junit = std::make_unique<JunitReport>(options.junit);
    reporters.push_back(junit.get());
  }
  RunFacts facts;
  facts.guest = kind;
  facts.image = made.guest->facts().image;
  facts.version = NINEML_VERSION;
  facts.started = timestamp();
  facts.selected = selection.cases.size();
  Conformance::Options run_options;
  run_options.sources = {shareFolder(), options.guest_src};
  run_options.places = {shareFolder() / "fixtures/models", shareFolder() / "fixtures/golden",
                        made.host->folder() / "models"};
  run_options.collected = made.host->folder() / "collected";
  if (!options.out.empty()) run_options.collected = folderFor(options.out);
  if (!options.guest.cold) run_options.cache = cacheFolder();
  run_options.scripts = shareFolder() / "fixtures/network";
  run_options.cluster = [&](std::vector<Role> roles) {
    return std::make_unique<Cluster>(kind, options.guest, *made.host, kept, std::move(roles));
  };
  fresh.begun = true;
  reporters.push_back(&text);  // its counts are the last line of standard output
  Conformance run(*made.guest, run_options, text, reporters);
  run.onProgress([&](std::size_t begun, const Selected& s) {
    text.live(std::to_string(begun) + "/" + std::to_string(selection.cases.size()) + " " +
              s.fullName());
  });
  const Summary summary = run.run(selection.cases, facts);
  return finish(run, summary, options);
}

}  // namespace harness
