// 9ml-models: writes small models in every format.
//   9ml-models kinds                      the kinds of random models
//   9ml-models random KIND SEED FORM OUT  a random model; FORM as below, "wide-" before it for rows
//                                         of 256
//   9ml-models story FOLDER FORM OUT      a model of fixtures/models
// FORM: gguf:TYPE, split:TYPE:PARTS, hf:TYPE, shards:TYPE:N, torch:TYPE, meta:TYPE:PARTS,
// bin:VERSION, bin:2:GROUP. OUT is a file for gguf and bin, else a folder.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "reference/error.h"
#include "reference/family/draft.h"
#include "reference/family/write_tokenizer.h"
#include "reference/text/tokenizer.h"

namespace {

namespace fs = std::filesystem;
using reference::Draft;
using reference::Error;
using reference::NamedFile;

void write(const fs::path& path, const std::vector<std::byte>& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
  out.close();
  if (!out) throw Error(path.string() + ": cannot be written");
}

std::size_t number(const std::string& text) {
  std::istringstream in(text);
  std::size_t value = 0;
  if (!(in >> value) || !in.eof()) throw Error("'" + text + "' is no number");
  return value;
}

void writeForm(const Draft& draft, const std::string& form, const fs::path& out) {
  const std::vector<NamedFile> files = filesOf(draft, form);
  if (files.size() == 1 && files[0].name.empty()) return write(out, files[0].bytes);
  fs::create_directories(out);
  for (const NamedFile& file : files) write(out / file.name, file.bytes);
}

int run(const std::vector<std::string>& args) {
  if (args.size() == 1 && args[0] == "kinds") {
    for (const std::string& kind : reference::draftKinds()) std::cout << kind << '\n';
    return 0;
  }
  if (args.size() == 5 && args[0] == "random") {
    const bool wide = args[3].starts_with("wide-");
    writeForm(reference::randomDraft(args[1], number(args[2]), wide),
              wide ? args[3].substr(5) : args[3], args[4]);
    return 0;
  }
  if (args.size() == 4 && args[0] == "story") {
    const reference::Model model = reference::Model::load(fs::path(args[1]) / "model.bin");
    const reference::Tokenizer tokenizer =
        reference::Tokenizer::load(fs::path(args[1]) / "tokenizer.bin", model.config().vocab);
    writeForm(reference::draftOf(model, reference::piecesOf(tokenizer)), args[2], args[3]);
    return 0;
  }
  std::cerr << "usage: 9ml-models kinds | random KIND SEED FORM OUT | story FOLDER FORM OUT\n";
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "9ml-models: " << error.what() << '\n';
    return 2;
  }
}
