// dialect: says what of guest sources 6c cannot compile, or compiles differently from a host.
//
//   dialect [-I folder]... file.c...
//
// Prints file:line: sentence for each finding, and ends with status 1 when there was one.
#include <unistd.h>

#include <exception>
#include <filesystem>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "plan9/dialect/check.h"

int main(int argc, char** argv) {
  std::vector<std::filesystem::path> includes;
  for (int c = 0; (c = getopt(argc, argv, "I:")) != -1;) {
    if (c != 'I') {
      std::cerr << "usage: dialect [-I folder]... file.c...\n";
      return 2;
    }
    includes.emplace_back(optarg);
  }
  // A header that several sources include says its faults once.
  std::set<std::string> said;
  try {
    for (int i = optind; i < argc; i++)
      for (const auto& v : plan9::dialect::checkFile(argv[i], includes)) {
        const std::string line = v.file + ":" + std::to_string(v.line) + ": " + v.sentence;
        if (said.insert(line).second) std::cerr << line << "\n";
      }
  } catch (const std::exception& error) {
    std::cerr << "dialect: " << error.what() << "\n";
    return 2;
  }
  return said.empty() ? 0 : 1;
}
