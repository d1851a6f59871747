// 9ml-tales: writes the training text, one tale a line, from a SWORD module's folder.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <iostream>

#include "reference/error.h"
#include "reference/train/text/sword_text.h"
#include "reference/train/text/tales.h"

namespace {

/// The books that mostly tell stories.
const std::vector<std::string> kNarrative = {
    "Gen",  "Exod", "Josh", "Judg", "Ruth",  "1Sam", "2Sam", "1Kgs", "2Kgs", "2Chr",
    "Esth", "Tob",  "Jdt",  "Dan",  "Jonah", "Matt", "Mark", "Luke", "John", "Acts"};

void run(const std::string& folder, const std::string& path,
         const reference::train::TaleSettings& settings) {
  using namespace reference::train;
  std::vector<std::vector<std::string>> books;
  for (const Book& book : readSwordModule(folder))
    if (std::find(kNarrative.begin(), kNarrative.end(), book.name) != kNarrative.end())
      books.push_back(plainParagraphs(book.markup));
  const std::vector<std::string> tales = makeTales(books, settings);
  std::ofstream out(path);
  std::size_t characters = 0;
  for (const std::string& tale : tales) {
    out << tale << '\n';
    characters += tale.size();
  }
  out.close();
  if (!out) throw reference::Error(path + ": cannot be written");
  std::cout << books.size() << " books, " << tales.size() << " tales, " << characters
            << " characters\n";
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Writes the training text of 9ml's own model, one tale a line.", "9ml-tales");
  std::string folder;
  std::string out;
  reference::train::TaleSettings settings;
  app.add_option("folder", folder, "a SWORD zText module (the folder of ot.bzz and nt.bzz)")
      ->required();
  app.add_option("out", out, "the text to write")->required();
  app.add_option("--words", settings.commonWords, "leave out sentences with rarer words");
  app.add_option("--length", settings.taleLength, "characters after which a tale ends");
  CLI11_PARSE(app, argc, argv);
  try {
    run(folder, out, settings);
  } catch (const reference::Error& error) {
    std::cerr << "9ml-tales: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
