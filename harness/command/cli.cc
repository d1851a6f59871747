// The whole command line: which words each command takes. Everything else is in the commands.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>

#include "harness/command/commands.h"
#include "harness/command/model_words.h"

namespace harness {
namespace {

/// Options of every command that needs a guest. Those that hand a model to a program in the guest
/// leave the short ones to it.
void addGuestOptions(CLI::App& app, GuestOptions& o, bool shorts) {
  app.add_option("--guest", o.guest, "9front, run9, linux or native; default: the best one here");
  app.add_option("--require", o.require, "fail unless this guest is used");
  app.add_option("--image", o.image, "a 9front image: its name in the cache, or a file");
  app.add_option("--connect", o.connect, "a libvirt URI instead of a private daemon");
  app.add_option("--mem", o.mem, "the machine's memory in MiB")->check(CLI::Range(64, 1 << 20));
  app.add_option("--cpus", o.cpus, "its processors")->check(CLI::Range(1, 64));
  app.add_flag("--vnc", o.vnc, "a display on this host's loopback");
  app.add_flag("--cold", o.cold, "boot; neither use nor keep a warm state");
  app.add_flag("--keep", o.keep, "leave the run's folder behind");
  app.add_flag(shorts ? "-v,--verbose" : "--verbose", o.verbose, "say more");
}

/// A command of 9ml: its words and what it does.
struct Commands {
  explicit Commands(CLI::App& app) : app(app) {}

  CLI::App& add(const char* name, const char* about, std::function<ExitStatus()> action) {
    CLI::App* sub = app.add_subcommand(name, about);
    sub->callback([this, action = std::move(action)] { chosen = action; });
    return *sub;
  }

  CLI::App& app;
  std::function<ExitStatus()> chosen;
};

void addTest(Commands& commands, TestOptions& o) {
  CLI::App& app =
      commands.add("test", "run conformance suites on a guest", [&o] { return testCommand(o); });
  addGuestOptions(app, o.guest, true);
  app.add_option("--kernels", o.kernels, "only cases of this kernel set");
  app.add_option("--suite", o.suites, "a pattern of suite or suite/case; may be repeated")
      ->allow_extra_args(false);
  app.add_flag("--all", o.all, "every case, not only the default set");
  app.add_flag("--list", o.list, "print what is selected and run nothing");
  app.add_option("--suites", o.suites_folder, "a folder of further suites");
  app.add_option("--guest-src", o.guest_src,
                 "a folder laid over guest-src: somebody else's kernel");
  app.add_option("--json", o.json, "write the results here");
  app.add_option("--junit", o.junit, "write the results here as JUnit's XML");
  app.add_option("--out", o.out, "keep what the guest wrote in this folder");
}

void addBench(Commands& commands, BenchOptions& o) {
  CLI::App& app = commands.add("bench", "measure kernels, models and the harness itself",
                               [&o] { return benchCommand(o); });
  addGuestOptions(app, o.guest, true);
  app.add_option("GROUP", o.groups, "kernels, decode, models, llmfs, harness or run9; default: all")
      ->check(CLI::IsMember({"kernels", "decode", "models", "llmfs", "harness", "run9"}));
  app.add_option("--model", o.model,
                 "the model whose tokens are timed, or 110M-Q8_0 and the like; default: our own");
  app.add_option("--samples", o.samples, "samples of each measurement")
      ->check(CLI::Range(1, 10000));
  app.add_flag("--bars", o.bars, "only each bar, its value and its limit");
  app.add_option("--json", o.json, "write everything here");
  app.add_option("--html", o.html, "write a page of plots here; to FILE.svg the bars' alone");
}

void addRest(Commands& commands, DiffOptions& diff, LogOptions& log, DoctorOptions& doctor) {
  CLI::App& d = commands.add("diff", "compare the results of two runs",
                             [&diff] { return diffCommand(diff); });
  d.add_option("A", diff.a, "results written by test --json")->required();
  d.add_option("B", diff.b, "the results to hold against them")->required();
  d.add_option("--json", diff.json, "write the differences here");
  CLI::App& l = commands.add("log", "show an earlier run", [&log] { return logCommand(log); });
  l.add_option("RUN", log.run, "its name; default: the last one");
  l.add_flag("--list", log.list, "list the runs that are kept");
  l.add_flag("-v,--verbose", log.verbose, "every case");
  CLI::App& c = commands.add("doctor", "say which guests this host can have, and why not others",
                             [&doctor] { return doctorCommand(doctor); });
  CLI::Option* guests = c.add_flag("--guests", doctor.guests, "only their names, quickest first");
  c.add_flag("--standing", doctor.standing, "only the names of the machines that stand")
      ->excludes(guests);
  c.add_flag("-v,--verbose", doctor.verbose, "say more");
}

void addStanding(Commands& commands, UpOptions& up, DownOptions& down, ConsoleOptions& console) {
  CLI::App& u = commands.add("up", "bring a machine up and leave it standing in the background",
                             [&up] { return upCommand(up); });
  addGuestOptions(u, up.guest, true);
  u.add_option("--name", up.name, "what to call it; default: main");
  u.add_option(
       "--forward", up.forward,
       "a TCP port of the machine, to be reached by one of 127.0.0.1 that is said; again for more")
      ->allow_extra_args(false)
      ->check(CLI::Range(1, 65535));
  u.add_flag("--cpu-server", up.guest.cpu_server,
             "boot a 9front with service=cpu: room for thousands of connections");
  CLI::App& d =
      commands.add("down", "end a standing machine", [&down] { return downCommand(down); });
  d.add_option("NAME", down.name, "default: main");
  CLI::App& c = commands.add("console", "a standing machine's console; Ctrl-] leaves it",
                             [&console] { return consoleCommand(console); });
  c.add_option("NAME", console.name, "default: the only one that stands");
}

CLI::App& addRun9(Commands& commands, Run9Options& o) {
  CLI::App& app = commands.add("run9", "run a command line, or a shell, by a 9front's own programs",
                               [&o] { return run9Command(o); });
  app.add_option("--image", o.image, "whose files: an image, a registered root or an image's file");
  app.add_flag("-n,--network", o.network, "let /net reach beyond this host's loopback");
  app.add_flag("-v,--verbose", o.verbose, "say more");
  app.prefix_command();
  return app;
}

CLI::App& addLlm(Commands& commands, LlmOptions& o) {
  CLI::App& app = commands.add("llm", "have a model of an llmfs write, over 9P",
                               [&o] { return llmCommand(o); });
  app.add_option("--at", o.at, "HOST or HOST:PORT of the llmfs; default: this host");
  app.add_option("-m,--model", o.model, "a model that it has loaded; default: the server's");
  app.add_option("PROMPT", o.words, "default: standard input");
  return app;
}

void addDrawterm(Commands& commands, DrawtermOptions& o) {
  CLI::App& app = commands.add("drawterm", "a 9front with a model loaded, and you in it",
                               [&o] { return drawtermCommand(o); });
  app.add_flag("--gui", o.gui, "in a window, with rio");
  app.add_option("-c", o.command, "run this and leave; default: a shell");
  app.add_option("-m,--model", o.model, "the model to load; default: our own");
  app.add_option("-z", o.tokenizer, "its tokenizer");
  app.add_option("--image", o.guest.image, "a 9front image: its name in the cache, or a file");
  app.add_option("--connect", o.guest.connect, "a libvirt URI instead of a private daemon");
  app.add_option("--mem", o.guest.mem, "the machine's memory in MiB")
      ->check(CLI::Range(64, 1 << 20));
  app.add_option("--cpus", o.guest.cpus, "its processors")->check(CLI::Range(1, 64));
  app.add_flag("--cold", o.guest.cold, "boot; neither use nor keep a warm state");
  app.add_flag("--keep", o.guest.keep, "leave the run's folder behind");
  app.add_flag("-v,--verbose", o.guest.verbose, "say more");
}

/// The second word of `9ml image` and `9ml model`.
template <typename Options>
CLI::App* addAction(CLI::App& app, Options& o, const char* name, const char* about) {
  CLI::App* sub = app.add_subcommand(name, about);
  sub->parse_complete_callback([&o, name] { o.action = name; });
  sub->add_flag("-v,--verbose", o.verbose, "say more");
  return sub;
}

void addImage(Commands& commands, ImageOptions& o) {
  CLI::App& app = commands.add("image", "the 9front images that this host keeps",
                               [&o] { return imageCommand(o); });
  app.require_subcommand(1);
  const auto action = [&](const char* name, const char* about) {
    return addAction(app, o, name, about);
  };
  CLI::App* fetch = action("fetch", "download a release, or find it in the cache");
  fetch->add_option("RELEASE", o.release, "a number or a file's name; default: the newest pinned");
  fetch->add_flag("--trust", o.trust, "accept a file that has no pinned digest, and record it");
  fetch->add_option("--mirror", o.mirrors, "the URL of a folder to try first; may be repeated")
      ->allow_extra_args(false);
  CLI::App* add = action("add", "add a file, or make an image of a root tree and a kernel");
  add->add_option("FILE", o.file, "a qcow2, raw disk or ISO, plain or gzipped");
  add->add_option("--tree", o.tree, "a folder that holds a 9front root");
  add->add_option("--kernel", o.kernel, "the kernel (9pc64) for it");
  action("list", "all of them, the one used by default first");
  for (const auto& [name, about] : {std::pair("verify", "compute the digests again"),
                                    std::pair("path", "print where it lies")}) {
    action(name, about)->add_option("NAME", o.name, "an image's name");
  }
  CLI::App* root = action("root", "print where its files lie for run9, taking them out first");
  root->add_option("NAME", o.name, "an image's name, or its file");
  root->add_option("--from", o.from, "register a folder of this host that holds a 9front root");
  root->add_flag("--taken", o.taken, "fail unless they are there already");
  action("rm", "remove one")->add_option("NAME", o.name, "an image's name")->required();
}

void addModels(Commands& commands, ModelStoreOptions& o) {
  CLI::App& app =
      commands.add("model", "the models that this host keeps", [&o] { return modelsCommand(o); });
  app.require_subcommand(1);
  const auto action = [&](const char* name, const char* about) {
    return addAction(app, o, name, about);
  };
  CLI::App* fetch = action("fetch", "download a model, or find it in the cache");
  fetch->add_option("WHAT", o.what, "a name in the catalogue, owner/name on Hugging Face, or a URL")
      ->required();
  fetch->add_option("--name", o.name, "what to keep it as");
  fetch->add_option("--files", o.files, "a pattern of the repository's files; may be repeated")
      ->allow_extra_args(false);
  fetch->add_option("--revision", o.revision, "a branch, tag or commit of the repository");
  fetch->add_option("--mirror", o.mirrors, "an address with the hub's layout; may be repeated")
      ->allow_extra_args(false);
  fetch->add_flag("--trust", o.trust, "accept a file that has no pinned digest, and record it");
  CLI::App* add = action("add", "copy a file, or a folder's files");
  add->add_option("FILE", o.what, "a model's file or folder")->required();
  add->add_option("--name", o.name, "what to keep it as");
  action("list", "all of them, and those that can be fetched");
  action("verify", "compute the digests again")->add_option("NAME", o.name, "a model's name");
  action("path", "print what run opens")->add_option("NAME", o.name, "a model's name")->required();
  action("rm", "remove one")->add_option("NAME", o.name, "a model's name")->required();
}

/// A command line cut in two: what CLI11 reads, and the words behind the first "--", which are
/// somebody else's whatever they look like.
struct Words {
  Words(int argc, char** argv) {
    const auto dashes = std::find(argv, argv + argc, std::string("--"));
    own.assign(argv + (argc > 0 ? 1 : 0), dashes);
    if (dashes != argv + argc) passed_on.assign(dashes + 1, argv + argc);
    std::reverse(own.begin(), own.end());  // as CLI11 wants them
  }

  /// Takes out the words after a command that are its program's own in the guest: all but the long
  /// options that `app` has, whatever stands as a value of the program's options.
  void leaveToProgram(const CLI::App& app, const ModelCommand& command) {
    if (own.empty() || own.back() != app.get_name()) return;
    std::vector<std::string> kept = {own.back()};
    std::vector<std::string> left;
    for (auto word = own.rbegin() + 1; word != own.rend(); ++word) {
      const bool valued = word->find('=') != std::string::npos;
      const CLI::Option* option = word->starts_with("--")
                                      ? app.get_option_no_throw(word->substr(0, word->find('=')))
                                      : nullptr;
      if (option == nullptr && word->starts_with("--") && *word != command.long_option) {
        throw Error(ExitStatus::kUsage, "'" + *word + "' is no option of 9ml " + app.get_name() +
                                            " (9ml " + app.get_name() + " --help)");
      }
      std::vector<std::string>& to = option != nullptr ? kept : left;
      to.push_back(*word);
      const bool next = option != nullptr ? option->get_items_expected_min() > 0 && !valued
                                          : takesNextWord(command, *word);
      if (next && word + 1 != own.rend()) to.push_back(*++word);
    }
    own.assign(kept.rbegin(), kept.rend());
    if (!passed_on.empty()) left.emplace_back("--");  // no options are behind it
    passed_on.insert(passed_on.begin(), left.begin(), left.end());
  }

  /// Throws Error where the next word should name a command of `app` and does not.
  void checkCommand(const CLI::App& app, std::size_t at) const {
    if (own.size() <= at) return;
    const std::string& word = own[own.size() - 1 - at];
    std::string names;
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
      if (word == sub->get_name()) return;
      names += (names.empty() ? "" : ", ") + sub->get_name();
    }
    if (word.starts_with("-")) {
      if (!word.starts_with("--") || app.get_option_no_throw(word.substr(0, word.find('='))))
        return;
      const std::string whole = (at == 0 ? "" : "9ml ") + app.get_name();
      throw Error(ExitStatus::kUsage,
                  "'" + word + "' is no option of " + whole + " (" + whole + " --help)");
    }
    throw Error(ExitStatus::kUsage,
                "'" + word + "' is no command of " + app.get_name() + ", expected one of " + names);
  }

  /// What a command passes on: what CLI11 left to it, then what stood behind "--".
  std::vector<std::string> of(const CLI::App& app) const {
    std::vector<std::string> words = app.remaining();
    words.insert(words.end(), passed_on.begin(), passed_on.end());
    return words;
  }

  std::vector<std::string> own;
  std::vector<std::string> passed_on;
};

/// The commands that hand a model to a program in the guest.
class ModelApps {
 public:
  ModelApps(Commands& commands, ModelOptions& o) {
    add(commands, o, kRunCommand, "tell a story in a guest; every short option is run's own",
        runCommand);
    add(commands, o, kInfoCommand, "what a model's files say: llminfo(1) in a guest", infoCommand);
    add(commands, o, kTokCommand, "split text into a model's tokens: llmtok(1) in a guest",
        tokCommand);
    add(commands, o, kPplCommand, "how surprising a text is to a model: llmppl(1) in a guest",
        pplCommand)
        .add_option("--json", o.json, "write the figures here");
    add(commands, o, kTraceCommand, "a model's layers in a guest, held against the reference",
        traceCommand)
        .add_option("--json", o.json, "write the figures here");
    add(commands, o, kConvertCommand,
        "take a model from one form into another: llmconv(1) in a guest", convertCommand);
  }

  void leaveWords(Words& words) const {
    for (const auto& [app, command] : apps_) words.leaveToProgram(*app, *command);
  }

  /// The one that the command line names; nullptr: another command.
  const CLI::App* chosen() const {
    for (const auto& [app, command] : apps_) {
      if (app->parsed()) return app;
    }
    return nullptr;
  }

 private:
  CLI::App& add(Commands& commands, ModelOptions& o, const ModelCommand& command, const char* about,
                ExitStatus (*action)(const ModelOptions&)) {
    CLI::App& app =
        commands.add(std::string(command.name).c_str(), about, [&o, action] { return action(o); });
    addGuestOptions(app, o.guest, false);
    app.add_option("--at", o.at, "a standing machine (9ml up)");
    app.set_help_flag("--help", "Print this help message and exit");
    app.footer("9ml " + std::string(command.name) +
               " [OPTIONS] WORDS: its model and options are those of " +
               std::string(command.program) + "(1), in any order");
    apps_.emplace_back(&app, &command);
    return app;
  }

  std::vector<std::pair<const CLI::App*, const ModelCommand*>> apps_;
};

}  // namespace

ExitStatus commandLine(int argc, char** argv) {
  CLI::App app{"9ml runs language models on Plan 9 and proves that they run right", "9ml"};
  app.set_version_flag("--version", "9ml " NINEML_VERSION);
  app.require_subcommand(1);
  Commands commands(app);
  TestOptions test;
  ExecOptions exec;
  DiffOptions diff;
  LogOptions log;
  DoctorOptions doctor;
  addTest(commands, test);
  ModelOptions model;
  ModelApps models(commands, model);
  CLI::App& e =
      commands.add("exec", "run a command line in a guest", [&exec] { return execCommand(exec); });
  addGuestOptions(e, exec.guest, true);
  e.add_option("--at", exec.at, "a standing machine (9ml up)");
  e.add_option("--limit", exec.limit, "seconds after which the command is ended; 0: no limit");
  e.footer("9ml exec [OPTIONS] [--] COMMAND: its words are joined by spaces, for rc");
  e.prefix_command();
  Run9Options run9;
  const CLI::App& r9 = addRun9(commands, run9);
  LlmOptions llm;
  const CLI::App& l = addLlm(commands, llm);
  DrawtermOptions drawterm;
  addDrawterm(commands, drawterm);
  BenchOptions bench;
  addBench(commands, bench);
  UpOptions up;
  DownOptions down;
  ConsoleOptions console;
  addStanding(commands, up, down, console);
  ImageOptions image;
  addImage(commands, image);
  ModelStoreOptions store;
  addModels(commands, store);
  addRest(commands, diff, log, doctor);
  Words words(argc, argv);
  words.checkCommand(app, 0);
  for (const char* group : {"image", "model"}) {
    if (!words.own.empty() && words.own.back() == group)
      words.checkCommand(*app.get_subcommand(group), 1);
  }
  models.leaveWords(words);
  try {
    app.parse(words.own);
    if (!words.passed_on.empty() && models.chosen() == nullptr && !e && !r9 && !l)
      throw CLI::ExtrasError(words.passed_on);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      app.exit(error);
      return ExitStatus::kPass;
    }
    throw Error(ExitStatus::kUsage,
                std::string(error.what()) + " (9ml --help lists what there is)");
  }
  if (const CLI::App* chosen = models.chosen(); chosen != nullptr) model.words = words.of(*chosen);
  // What CLI11 took for the command's first word stands before any "--".
  if (!e.remaining().empty() && e.remaining().front().starts_with("-")) {
    throw Error(ExitStatus::kUsage, "'" + e.remaining().front() +
                                        "' is no option of 9ml exec (9ml exec --help; a command "
                                        "that begins so goes behind --)");
  }
  exec.words = words.of(e);
  run9.words = words.of(r9);
  llm.words.insert(llm.words.end(), words.passed_on.begin(), words.passed_on.end());
  return commands.chosen();
}

}  // namespace harness
