// plan9-6a: Plan 9's assembly language for amd64, assembled into an object of the host.
//
//   plan9-6a [-S] [-o f.6] [-D name[=value]] [-I folder] [-p prototypes.h] [-M dependencies] f.s
//
// -S writes the text for the host's assembler instead of an object; -M writes a rule for make.

#include <unistd.h>

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "plan9/6a/output/host_assembler.h"
#include "plan9/6a/translate.h"

namespace {

using plan9::asm6::Error;
using plan9::asm6::Target;

constexpr int kUsage = 2;

#ifdef __APPLE__
constexpr Target kHost = Target::macho;
#else
constexpr Target kHost = Target::elf;
#endif

void writeFile(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw Error("6a: cannot write " + path);
}

int usage() {
  std::cerr << "usage: 6a [-S] [-o object] [-D name] [-I folder] [-p prototypes.h] [-M file] f.s\n";
  return kUsage;
}

int run(int argc, char** argv) {
  plan9::asm6::Request request;
  request.target = kHost;
  std::string output;
  std::string rule;
  bool textOnly = false;
  for (int c = 0; (c = getopt(argc, argv, "So:D:I:p:M:")) != -1;) {
    switch (c) {
      case 'S':
        textOnly = true;
        break;
      case 'o':
        output = optarg;
        break;
      case 'D':
        request.defines.emplace_back(optarg);
        break;
      case 'I':
        request.includes.emplace_back(optarg);
        break;
      case 'p':
        request.prototypes = optarg;
        break;
      case 'M':
        rule = optarg;
        break;
      default:
        return usage();
    }
  }
  if (optind + 1 != argc) return usage();
  request.source = argv[optind];
  if (output.empty()) output = std::filesystem::path(request.source).stem().string() + ".6";
  plan9::asm6::Translation t = plan9::asm6::translate(request);
  if (textOnly)
    writeFile(output, t.text);
  else
    plan9::asm6::assembleForHost(t.text, output);
  if (!rule.empty()) {
    std::string line = output + ":";
    for (const std::string& d : t.dependencies) line += " " + d;
    writeFile(rule, line + "\n");
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& e) {
    std::cerr << e.what() << "\n";
    return 1;
  }
}
