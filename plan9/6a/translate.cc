#include "plan9/6a/translate.h"

#include <filesystem>

#include "plan9/6a/language/parser.h"
#include "plan9/6a/language/preprocessor.h"
#include "plan9/6a/language/program.h"

namespace plan9::asm6 {

Translation translate(const Request& request) {
  Preprocessor pre;
  for (const std::string& d : request.defines) pre.define(d);
  for (const std::string& i : request.includes) pre.addIncludeFolder(i);
  Program program = arrange(parse(pre.run(request.source)));
  Translation t;
  t.dependencies = pre.files();
  std::string header = request.prototypes;
  if (header.empty()) {
    auto beside = std::filesystem::path(request.source).parent_path() / "fns.h";
    if (std::filesystem::exists(beside)) header = beside.string();
  }
  Prototypes prototypes;
  if (!header.empty()) {
    prototypes = readPrototypes(header);
    t.dependencies.push_back(header);
  }
  t.text = emit(program, prototypes, request.target);
  return t;
}

std::string translateText(const std::string& text, const std::string& prototypes, Target target) {
  Preprocessor pre;
  Program program = arrange(parse(pre.runText(text, "t.s")));
  return emit(program, parsePrototypes(prototypes, "t.h"), target);
}

}  // namespace plan9::asm6
