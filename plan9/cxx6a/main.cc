// cxx6a: leaf functions in freestanding C++20, cross-compiled to a listing in 6a's language.
//
//   cxx6a [-c compiler] [-p prototypes.h] -o listing.s source.cc [compiler's flags]
//   cxx6a -n listing.s source.cc      only asks whether the listing is of this source

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>

#include "plan9/6a/output/prototypes.h"
#include "plan9/cxx6a/compile.h"
#include "plan9/cxx6a/error.h"
#include "plan9/cxx6a/lift.h"
#include "plan9/cxx6a/listing.h"
#include "plan9/cxx6a/process.h"

namespace {

using namespace plan9::cxx6a;

constexpr int kUsage = 2;

int usage() {
  std::cerr << "usage: cxx6a [-c compiler] [-p prototypes.h] -o listing.s source.cc [flags]\n"
               "       cxx6a -n listing.s source.cc\n";
  return kUsage;
}

std::string folderOf(const std::string& path) {
  size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

int run(int argc, char** argv) {
  const char* cxx = std::getenv("CXX");
  std::string compiler = cxx != nullptr && *cxx != '\0' ? cxx : "c++";
  std::string prototypes;
  std::string output;
  std::string check;
  // What follows the source is the compiler's.
  for (int c = 0; (c = getopt(argc, argv, "+c:p:o:n:")) != -1;) {
    switch (c) {
      case 'c':
        compiler = optarg;
        break;
      case 'p':
        prototypes = optarg;
        break;
      case 'o':
        output = optarg;
        break;
      case 'n':
        check = optarg;
        break;
      default:
        return usage();
    }
  }
  if (optind == argc || output.empty() == check.empty()) return usage();
  std::string source = argv[optind];
  if (!check.empty()) {
    checkListing(check, source);
    return 0;
  }
  Origin origin;
  for (int i = optind + 1; i < argc; i++) origin.flags.emplace_back(argv[i]);
  if (prototypes.empty()) prototypes = folderOf(source) + "/fns.h";
  origin.source = source.substr(source.rfind('/') + 1);
  origin.hash = hashSource(source, origin.flags);
  TemporaryFolder folder;
  std::string object = folder.file("object.o");
  origin.compiler = compile(compiler, source, object, origin.flags);
  Object parsed = parseObject(readFile(object), origin.source);
  writeFile(output, writeListing(origin, liftAll(parsed, object),
                                 plan9::asm6::readPrototypes(prototypes), prototypes));
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
