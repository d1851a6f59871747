// Every command of 9ml, and every long option of each, is offered by each shell's completion.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "harness/command/model_words.h"
#include "vm/fd.h"
#include "vm/program.h"

namespace harness {
namespace {

const std::string kFolder = SOURCE_ROOT "/docs/completions/";

std::string out(const std::vector<std::string>& argv) {
  return vm::runProgram({argv, {}, false, {}}).out;
}

/// What the first group of the pattern finds, each once.
std::set<std::string> all(const std::string& text, const std::string& pattern) {
  const std::regex wanted(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), wanted), end; it != end; ++it)
    found.insert((*it)[1]);
  return found;
}

/// The words of a list of subcommands, where the help has one.
std::set<std::string> subcommands(const std::string& help) {
  const std::size_t list = help.find("\nSubcommands:\n");
  return list == std::string::npos ? std::set<std::string>{}
                                   : all(help.substr(list), "\n  ([a-z0-9]+) ");
}

/// What bash offers for a word behind a command.
std::string offeredByBash(const std::string& command, const std::string& word) {
  std::ostringstream script;
  script << ". '" << kFolder << "9ml.bash'; COMP_WORDS=(9ml " << command << " " << word
         << ") COMP_CWORD=2; _9ml; printf '%s\\n' \"${COMPREPLY[@]}\"";
  return out({"bash", "-c", script.str()});
}

/// Each command of 9ml and its long options, those of its own subcommands among them.
class Completions : public testing::TestWithParam<std::string> {
 protected:
  static std::set<std::string> options(const std::string& command) {
    std::string help = out({NINEML_PROGRAM, command, "--help"});
    for (const std::string& below : subcommands(help))
      help += out({NINEML_PROGRAM, command, below, "--help"});
    std::set<std::string> found = all(help, "\n  (?:-[a-zA-Z],)?(--[a-z-]+)");
    found.erase("--help");
    return found;
  }

  static std::set<std::string> missing(const std::string& command, const std::string& offered) {
    std::set<std::string> wanted = options(command);
    for (const std::string& word : all(offered, "(?:^|[^a-z-])(--[a-z-]+)")) wanted.erase(word);
    return wanted;
  }
};

TEST(CompletionsOf, LettersOfAModelsPrograms) {
  for (const ModelCommand* command : {&kRunCommand, &kInfoCommand, &kTokCommand, &kPplCommand,
                                      &kTraceCommand, &kConvertCommand}) {
    const std::string name(command->name);
    std::set<std::string> letters;
    for (const char letter : std::string(command->with_value) + std::string(command->flags))
      letters.insert(std::string(1, letter));
    EXPECT_EQ(all("\n" + offeredByBash(name, "-"), "\n-([A-Za-z])(?=\n)"), letters) << name;
  }
}

TEST_P(Completions, BashOffersEveryOption) {
  EXPECT_EQ(missing(GetParam(), offeredByBash(GetParam(), "--")), std::set<std::string>{});
}

TEST_P(Completions, ZshOffersEveryOption) {
  const std::string text = vm::readFile(kFolder + "_9ml");
  const std::size_t guest = text.find("guest=("), end = text.find("\n)\n", guest);
  std::smatch branch;
  ASSERT_TRUE(std::regex_search(
      text, branch,
      std::regex("\n  (?:[a-z0-9|]*\\|)?" + GetParam() + "(?:\\|[a-z0-9|]*)?\\)([^;]*);;")));
  std::string offered = branch[1];
  if (offered.find("$guest") != std::string::npos) offered += text.substr(guest, end - guest);
  EXPECT_EQ(missing(GetParam(), offered), std::set<std::string>{});
}

TEST_P(Completions, FishOffersEveryOption) {
  std::istringstream text(vm::readFile(kFolder + "9ml.fish"));
  std::map<std::string, std::string> conditions;  // those with a name
  std::string offered;
  for (std::string line; std::getline(text, line);) {
    std::smatch word;
    if (std::regex_search(line, word, std::regex("^set -l ([a-z]+) "))) conditions[word[1]] = line;
    const bool named = std::regex_search(line, word, std::regex("-n \\$([a-z]+) "));
    if (!std::regex_search(named ? conditions[word[1]] : line,
                           std::regex("[ ]" + GetParam() + "[ \";]")))
      continue;
    for (const std::string& word : all(line, " -l ([a-z-]+)")) offered += " --" + word;
  }
  EXPECT_EQ(missing(GetParam(), offered), std::set<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(
    Command, Completions, testing::ValuesIn([] {
      const std::set<std::string> names = subcommands(out({NINEML_PROGRAM, "--help"}));
      return std::vector<std::string>(names.begin(), names.end());
    }()),
    [](const auto& info) { return info.param; });

TEST(CompletionsOf, FilesWithSpacesStayWhole) {
  const std::string folder = vm::runProgram({{"mktemp", "-d"}, {}, false, {}}).out;
  const std::string script = "cd '" + folder.substr(0, folder.find('\n')) +
                             "' && : >'a model.bin'; . '" + kFolder +
                             "9ml.bash'; COMP_WORDS=(9ml run a) COMP_CWORD=2; _9ml; "
                             "printf '%s\\n' \"${COMPREPLY[@]}\"; rm -r \"$PWD\"";
  EXPECT_EQ(out({"bash", "-c", script}), "a model.bin\n");
}

}  // namespace
}  // namespace harness
