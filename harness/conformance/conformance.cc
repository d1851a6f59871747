#include "harness/conformance/conformance.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <future>
#include <memory>
#include <set>
#include <sstream>

#include "harness/conformance/conform_run.h"
#include "harness/conformance/fault.h"
#include "harness/conformance/judge.h"
#include "harness/conformance/results.h"
#include "harness/guest/model_files.h"
#include "harness/interrupt.h"
#include "harness/network/network_run.h"
#include "harness/network/session_text.h"
#include "harness/suite/caselist.h"
#include "harness/suite/chat.h"
#include "harness/suite/chat_model.h"
#include "harness/suite/drafts.h"
#include "harness/suite/story.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using std::chrono::steady_clock;

/// The records of several files, one after another.
class Records {
 public:
  explicit Records(std::vector<fs::path> files) : files_(std::move(files)) {}

  /// The record of case `id`, when it is the next one; cases come ascending.
  const Record* find(std::uint32_t id) {
    while (!current_ || current_->id < id) {
      if (!reader_) {
        if (next_ == files_.size()) return nullptr;
        reader_ = std::make_unique<ResultReader>(files_[next_++]);
      }
      current_ = reader_->next();
      if (!current_) reader_.reset();
    }
    return current_->id == id ? &*current_ : nullptr;
  }

 private:
  std::vector<fs::path> files_;
  std::size_t next_ = 0;
  std::unique_ptr<ResultReader> reader_;
  std::optional<Record> current_;
};

/// Who runs a case in the guest.
enum class Runner { kConform, kRun, kFault, kNetwork };

Runner runnerOf(const Selected& s) {
  if (s.suite->kernel == "story" || s.suite->kernel == "chat") return Runner::kRun;
  if (s.suite->kernel == "network") return Runner::kNetwork;
  return s.suite->kernel == "faults" ? Runner::kFault : Runner::kConform;
}

std::vector<Selected> only(const std::vector<Selected>& all, Runner runner) {
  std::vector<Selected> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const Selected& s) { return runnerOf(s) == runner; });
  return some;
}

}  // namespace

namespace {

/// A model in a file, or in the files of a folder.
void addDraft(const fs::path& path, std::vector<vm::ShareEntry>& entries) {
  const std::string name = "models/" + path.filename().string();
  if (!fs::is_directory(path)) {
    entries.push_back({name, path, ""});
    return;
  }
  for (const fs::directory_entry& file : fs::directory_iterator(path))
    entries.push_back({name + "/" + file.path().filename().string(), file.path(), ""});
}

}  // namespace

std::vector<vm::ShareEntry> modelEntries(const std::vector<Selected>& selected,
                                         const Places& places) {
  std::set<std::string> seen;
  std::vector<vm::ShareEntry> entries;
  const auto add = [&](const std::string& name, const char* ending, const auto& fileOf) {
    if (name.empty() || !seen.insert(name + ending).second) return;
    entries.push_back({"models/" + name + ending, fileOf(places, name), ""});
  };
  for (const Selected& s : selected) {
    const std::string& kernel = s.suite->kernel;
    if (const std::string chat = chatModelName(*s.test); !chat.empty()) {
      if (seen.insert(chat).second) addDraft(places.generated / (chat + ".bin"), entries);
      continue;
    }
    const std::string model = s.test->text("model", "");
    add(model, ".bin", modelFile);
    const bool tokens = kernel == "story" || kernel == "tokenizer" || kernel == "network" ||
                        kernel == "guess" || kernel == "sample";
    if (tokens) add(model, ".tok", tokenizerFile);
    const std::string guesser = s.test->text("draft", "none");
    if (guesser != "none") add(guesser, ".bin", modelFile);
    const std::string draft = draftName(*s.test);
    if (!draft.empty() && seen.insert(draft + ".bin").second)
      addDraft(places.generated / (draft + ".bin"), entries);
  }
  return entries;
}

Conformance::Conformance(Guest& guest, Options options, Listener& listener,
                         std::vector<Reporter*> reporters)
    : guest_(guest),
      options_(std::move(options)),
      listener_(listener),
      reporters_(std::move(reporters)) {}

void Conformance::stage(const std::vector<Selected>& selected) {
  guest_.prepare();
  std::set<const Suite*> suites;
  for (const Selected& s : selected) suites.insert(s.suite);
  for (const Suite* suite : suites) {
    for (const ModelRecipe& recipe : suite->models) {
      writeModel(recipe, options_.places.generated / (recipe.name + ".bin"));
    }
  }
  for (const Selected& s : selected) {
    if (!draftName(*s.test).empty()) writeDrafts(*s.test, options_.places.generated);
    if (!chatModelName(*s.test).empty()) writeChatModel(options_.places, *s.test);
  }
  entries_ = sourceEntries(options_.sources);
  std::string list;
  for (const Selected& s : selected) {
    if (runnerOf(s) == Runner::kConform) list += caseLine(s, guest_.share() + "/models") + "\n";
  }
  entries_.push_back({"cases/list", {}, list});
  for (vm::ShareEntry& e : modelEntries(selected, options_.places))
    entries_.push_back(std::move(e));
}

void Conformance::bringUp() {
  const ProgramStore store(sourceEntries(options_.sources), options_.cache);
  std::vector<vm::ShareEntry> entries = entries_;
  for (vm::ShareEntry& e : store.entriesFor(guest_)) entries.push_back(std::move(e));
  guest_.start(entries);
  programs_ = store.provide(guest_, listener_);
}

void Conformance::report(const CaseResult& result) {
  summary_.count(result.word);
  if (result.word == Word::kPanic || result.word == Word::kDied || result.word == Word::kLost) {
    died_ = true;
  }
  if (result.word == Word::kTimeout) timed_out_ = true;
  for (Reporter* r : reporters_) r->result(result);
}

ConformOutput Conformance::runConform(const std::vector<Selected>& cases) {
  if (cases.empty()) return {};
  listener_.step("running " + std::to_string(cases.size()) + " cases");
  ConformRun::Options options;
  options.program = programs_.conform;
  options.list = guest_.share() + "/cases/list";
  options.collected = options_.collected;
  options.restart = [&] {
    listener_.note("the machine died: starting another one");
    bringUp();
  };
  std::size_t begun = 0;
  options.begun = [&](std::uint32_t id) {
    const auto at = std::lower_bound(cases.begin(), cases.end(), id,
                                     [](const Selected& s, std::uint32_t i) { return s.id < i; });
    if (progress_ && at != cases.end()) progress_(++begun, *at);
  };
  return ConformRun(guest_, options).run(cases);
}

void Conformance::compare(const std::vector<Selected>& cases, const ConformOutput& output) {
  if (cases.empty()) return;
  listener_.step("comparing");
  Oracle oracle(options_.places);
  Records records(output.files);
  Judge judge(oracle);
  for (const Selected& s : cases) {
    throwIfInterrupted();
    const auto lost = output.casualties.find(s.id);
    if (lost != output.casualties.end()) {
      report(resultFor(s, lost->second.word, lost->second.reason));
    } else if (const Record* record = records.find(s.id); record != nullptr) {
      report(judge.judge(s, *record));
    } else {
      const std::string why = output.trouble.empty() ? "" : ": " + output.trouble;
      report(resultFor(s, Word::kLost, "the guest wrote no result" + why));
    }
  }
}

CaseResult Conformance::runStory(const Selected& selected, Oracle& oracle) {
  const auto tell = selected.suite->kernel == "chat" ? tellChat : tellStory;
  const StoryTold told = tell(guest_, programs_.run, options_.places, *selected.test);
  throwIfInterrupted();
  if (told.word != Word::kPass) {
    const bool gone =
        told.word == Word::kPanic || told.word == Word::kDied || told.word == Word::kLost;
    if (gone) {
      listener_.note("the machine died: starting another one");
      bringUp();
    }
    return resultFor(selected, told.word, told.reason);
  }
  Judge judge(oracle);
  CaseResult result = judge.judge(selected, told.record);
  result.seconds = told.seconds;
  return result;
}

/// The guest's programs as entries of a share, built now where none are kept.
std::vector<vm::ShareEntry> Conformance::programEntries() {
  // Guests on a network build nothing themselves: what they run is kept at least for this run.
  const fs::path cache = options_.cache.empty() ? options_.collected / "programs" : options_.cache;
  const ProgramStore store(sourceEntries(options_.sources), cache);
  std::vector<vm::ShareEntry> entries = store.entriesFor(guest_);
  if (!entries.empty()) return entries;
  guest_.start(entries_);
  store.provide(guest_, listener_);
  return store.entriesFor(guest_);
}

CaseResult Conformance::runOnNetwork(const Selected& selected) {
  const NetworkCase network = networkCase(*selected.test);
  std::vector<vm::ShareEntry> scripts = networkScripts(options_.scripts);
  for (vm::ShareEntry& e : sessionEntries(sessionText(*selected.test)))
    scripts.push_back(std::move(e));
  std::vector<vm::ShareEntry> common = scripts;
  for (vm::ShareEntry& e : programEntries()) common.push_back(std::move(e));
  for (vm::ShareEntry& e : toolScripts(options_.sources.share)) common.push_back(std::move(e));
  const std::vector<vm::ShareEntry> weights = modelEntries({selected}, options_.places);
  std::vector<Role> roles;
  for (const std::string& name : network.roles) {
    // Programs are built for one kind of guest; a stand-in among machines has its own tools only.
    Role role{name, {}, network.isCpuServer(name), common};
    if (network.isStandIn(name)) role = {name, "linux", false, scripts};
    if (network.hasWeights(name)) {
      role.input.insert(role.input.end(), weights.begin(), weights.end());
    }
    roles.push_back(std::move(role));
  }
  const auto cluster = options_.cluster(std::move(roles));
  listener_.step("running " + selected.fullName());
  const fs::path collected =
      options_.collected / (selected.suite->name + "-" + selected.test->name);
  std::string said;
  CaseResult result = runNetwork(*cluster, selected, network, options_.places, collected, said);
  if (!said.empty()) listener_.note(selected.fullName() + ": " + said);
  return result;
}

std::vector<CaseResult> Conformance::runOthers(const std::vector<Selected>& selected,
                                               std::size_t begun) {
  std::vector<CaseResult> results;
  Oracle oracle(options_.places);
  for (const Runner runner : {Runner::kRun, Runner::kFault, Runner::kNetwork}) {
    for (const Selected& s : only(selected, runner)) {
      throwIfInterrupted();
      if (progress_) progress_(begun + results.size(), s);
      if (runner == Runner::kFault && !guest_.running()) bringUp();
      results.push_back(runner == Runner::kRun     ? runStory(s, oracle)
                        : runner == Runner::kFault ? runFault(guest_, programs_.fault, s)
                                                   : runOnNetwork(s));
    }
  }
  return results;
}

Summary Conformance::run(const std::vector<Selected>& selected, const RunFacts& facts) {
  const auto begin = steady_clock::now();
  summary_ = {};
  for (Reporter* r : reporters_) r->begin(facts);
  stage(selected);
  const std::vector<Selected> on_network = only(selected, Runner::kNetwork);
  if (on_network.size() < selected.size()) bringUp();
  const std::vector<Selected> numeric = only(selected, Runner::kConform);
  const ConformOutput output = runConform(numeric);
  // The guest goes on while this host compares what it has computed.
  std::future<std::vector<CaseResult>> others =
      std::async(std::launch::async, [&] { return runOthers(selected, numeric.size()); });
  compare(numeric, output);
  for (const CaseResult& result : others.get()) report(result);
  const double seconds = std::chrono::duration<double>(steady_clock::now() - begin).count();
  // One that cannot be written is no reason for the others to be lost.
  std::exception_ptr trouble;
  for (Reporter* r : reporters_) {
    try {
      r->end(summary_, seconds);
    } catch (const Error&) {
      if (!trouble) trouble = std::current_exception();
    }
  }
  if (trouble) std::rethrow_exception(trouble);
  return summary_;
}

ExitStatus Conformance::status() const {
  if (died_) return ExitStatus::kGuestDied;
  if (timed_out_) return ExitStatus::kTimeout;
  if (summary_.failed != 0) return ExitStatus::kFailed;
  if (summary_.passed == 0) return ExitStatus::kFailed;
  return ExitStatus::kPass;
}

}  // namespace harness
