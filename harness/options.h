// The options of each command, as cli.cc reads them from the command line.
#pragma once

#include <string>
#include <vector>

namespace harness {

/// What every command that needs a guest understands.
struct GuestOptions {
  std::string guest;    ///< empty: the best that this host has
  std::string require;  ///< anything else is a failure
  std::string image;    ///< a name in the cache or a file; empty: the one added last
  std::string connect;  ///< a libvirt URI
  unsigned mem = 0;     ///< MiB; 0: what the models need
  unsigned cpus = 1;
  bool cpu_server = false;  ///< a 9front boots with service=cpu
  bool vnc = false;
  bool cold = false;
  bool keep = false;
  bool verbose = false;
};

struct TestOptions {
  GuestOptions guest;
  std::string kernels;              ///< only this set's cases
  std::vector<std::string> suites;  ///< globs of suite or suite/case
  bool all = false;
  bool list = false;
  std::string suites_folder;  ///< --suites
  std::string guest_src;      ///< --guest-src
  std::string json;
  std::string junit;
  std::string out;  ///< what the guest wrote is copied here
};

/// Of the commands that hand a model to a program in the guest: run, info, tok, ppl, convert.
struct ModelOptions {
  GuestOptions guest;
  std::string at;                  ///< a standing machine's name
  std::vector<std::string> words;  ///< model and the program's own options
  std::string json;                ///< ppl, trace: write the figures here
};

struct ExecOptions {
  GuestOptions guest;
  std::string at;
  unsigned limit = 0;  ///< seconds; 0: none
  std::vector<std::string> words;
};

struct Run9Options {
  std::string image;               ///< a name in the cache, a registered root or a file
  bool network = false;            ///< /net reaches beyond the loopback
  std::vector<std::string> words;  ///< the command; empty: an interactive rc
  bool verbose = false;
};

struct BenchOptions {
  GuestOptions guest;
  std::vector<std::string> groups;  ///< "kernels", "llmfs", "harness" ...; empty: all
  std::string model;                ///< whose tokens are timed; empty: our own
  unsigned samples = 0;             ///< 0: each measurement's own number
  bool bars = false;                ///< only the bars
  std::string json;
  std::string html;
};

struct UpOptions {
  GuestOptions guest;
  std::string name = "main";
  std::vector<std::uint16_t> forward;  ///< TCP ports of the machine, to be reached on 127.0.0.1
};

struct LlmOptions {
  std::string at = "127.0.0.1";    ///< HOST or HOST:PORT
  std::string model;               ///< empty: the server's default
  std::vector<std::string> words;  ///< the prompt; empty: standard input
};

struct DrawtermOptions {
  GuestOptions guest;
  bool gui = false;
  std::string command;    ///< empty: an interactive rc; with gui, rio
  std::string model;      ///< empty: our own
  std::string tokenizer;  ///< empty: the model's
};

struct DownOptions {
  std::string name = "main";
};

struct ConsoleOptions {
  std::string name;  ///< empty: the only one that stands
};

struct ImageOptions {
  std::string action;  ///< "fetch", "add", "list", "verify", "rm", "path", "root"
  std::string name;
  std::string release;
  std::vector<std::string> mirrors;
  bool trust = false;
  std::string file, tree, kernel;
  std::string from;    ///< root --from
  bool taken = false;  ///< root --taken
  bool verbose = false;
};

struct ModelStoreOptions {
  std::string action;  ///< "fetch", "add", "list", "verify", "path", "rm"
  std::string what;    ///< fetch: a name, owner/name or a URL; add: a file or a folder
  std::string name;
  std::string revision;
  std::vector<std::string> files;
  std::vector<std::string> mirrors;
  bool trust = false;
  bool verbose = false;
};

struct DiffOptions {
  std::string a, b;
  std::string json;
};

struct LogOptions {
  std::string run;  ///< empty: the last one
  bool list = false;
  bool verbose = false;
};

struct DoctorOptions {
  bool guests = false;    ///< only the names of the guests that this host has
  bool standing = false;  ///< only the names of the machines that stand
  bool verbose = false;
};

}  // namespace harness
