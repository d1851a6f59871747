// The whole command line: which words each command takes. Everything else is in the commands.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>

#include "harness/commands.h"

namespace harness {
namespace {

/// Options of every command that needs a guest. `run` leaves the short ones to the guest's run.
void addGuestOptions(CLI::App& app, GuestOptions& o, bool shorts) {
  app.add_option("--guest", o.guest, "9front, linux, run9 or native; default: the best one here");
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
  app.add_option("--suite", o.suites, "a pattern of suite or suite/case; may be repeated");
  app.add_flag("--all", o.all, "every case, not only the default set");
  app.add_flag("--list", o.list, "print what is selected and run nothing");
  app.add_option("--suites", o.suites_folder, "a folder of further suites");
  app.add_option("--guest-src", o.guest_src,
                 "a folder laid over guest-src: somebody else's kernel");
  app.add_option("--json", o.json, "write the results here");
  app.add_option("--junit", o.junit, "write the results here as JUnit's XML");
  app.add_option("--out", o.out, "keep what the guest wrote in this folder");
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
  c.add_flag("--guests", doctor.guests, "only their names, best first");
  c.add_flag("-v,--verbose", doctor.verbose, "say more");
}

/// What a command that passes words on was given: its own options taken out.
std::vector<std::string> remainder(const CLI::App& app) {
  std::vector<std::string> words = app.remaining();
  // CLI11 keeps the "--" that ends our own options.
  const auto dashes = std::find(words.begin(), words.end(), "--");
  if (dashes != words.end()) words.erase(dashes);
  return words;
}

}  // namespace

ExitStatus commandLine(int argc, char** argv) {
  CLI::App app{"9ml runs language models on Plan 9 and proves that they run right", "9ml"};
  app.set_version_flag("--version", "9ml " NINEML_VERSION);
  app.require_subcommand(1);
  Commands commands(app);
  TestOptions test;
  RunOptions run;
  ExecOptions exec;
  DiffOptions diff;
  LogOptions log;
  DoctorOptions doctor;
  addTest(commands, test);
  CLI::App& r = commands.add("run", "tell a story in a guest; every short option is run's own",
                             [&run] { return runCommand(run); });
  addGuestOptions(r, run.guest, false);
  r.add_option("--at", run.at, "a standing machine (9ml up)");
  r.allow_extras();
  CLI::App& e =
      commands.add("exec", "run a command line in a guest", [&exec] { return execCommand(exec); });
  addGuestOptions(e, exec.guest, true);
  e.add_option("--at", exec.at, "a standing machine (9ml up)");
  e.prefix_command();
  addRest(commands, diff, log, doctor);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      app.exit(error);
      return ExitStatus::kPass;
    }
    throw Error(ExitStatus::kUsage,
                std::string(error.what()) + " (9ml --help lists what there is)");
  }
  run.words = remainder(r);
  exec.words = remainder(e);
  return commands.chosen();
}

}  // namespace harness
