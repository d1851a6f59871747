// 9ml-golden MODEL-FOLDER OUT: writes the golden stories of a model of fixtures/models.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "reference/data/golden.h"
#include "reference/error.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: 9ml-golden MODEL-FOLDER OUT\n";
    return 2;
  }
  try {
    const std::filesystem::path folder = std::filesystem::path(argv[1]) / "";
    const reference::Model model = reference::Model::load(folder / "model.bin");
    const reference::Tokenizer tokenizer =
        reference::Tokenizer::load(folder / "tokenizer.bin", model.config().vocab);
    std::ofstream out(argv[2]);
    out << reference::goldenFile(folder.parent_path().filename().string(), model, tokenizer,
                                 reference::goldenRequests());
    out.close();
    if (!out) throw reference::Error(std::string(argv[2]) + ": cannot be written");
  } catch (const reference::Error& error) {
    std::cerr << "9ml-golden: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
