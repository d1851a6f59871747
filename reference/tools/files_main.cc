// 9ml-files odd|malformed|formats FOLDER: writes generated files.
//   odd        fixtures/models/odd: model.bin and tokenizer.bin of awkward sizes
//   formats    a file for each case of every other format, and EXPECTED.tsv
//   malformed  for each case NAME.bin and NAME.tok, and EXPECTED.tsv that says what is wrong
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "reference/data/malformed.h"
#include "reference/data/malformed_formats.h"
#include "reference/error.h"
#include "reference/model/random_model.h"

namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::vector<std::byte>& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
  out.close();
  if (!out) throw reference::Error(path.string() + ": cannot be written");
}

void writeOdd(const fs::path& folder) {
  write(folder / "model.bin", reference::randomModel(reference::oddConfig(), reference::kOddSeed));
  write(folder / "tokenizer.bin",
        reference::randomTokenizer(reference::oddConfig().vocab, reference::kOddSeed));
}

void writeMalformed(const fs::path& folder) {
  std::ofstream table(folder / "EXPECTED.tsv");
  table << "name\trefused\twrong\tword\n";
  for (const reference::Malformed& files : reference::malformedFiles()) {
    write(folder / (files.name + ".bin"), files.model);
    write(folder / (files.name + ".tok"), files.tokenizer);
    table << files.name << '\t' << (files.inTokenizer ? "tokenizer" : "model") << '\t'
          << files.wrong << '\t' << files.word << '\n';
  }
}

void writeFormats(const fs::path& folder) {
  std::ofstream table(folder / "EXPECTED.tsv");
  table << "file\texpected\twrong\tword\n";
  for (const reference::MalformedFile& file : reference::wellFormedFormats()) {
    write(folder / file.name, file.bytes);
    table << file.name << "\taccept\t\t\n";
  }
  for (const reference::MalformedFile& file : reference::malformedFormats()) {
    write(folder / file.name, file.bytes);
    table << file.name << "\treject\t" << file.wrong << '\t' << file.word << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::string what = argc == 3 ? argv[1] : "";
  if (what != "odd" && what != "malformed" && what != "formats") {
    std::cerr << "usage: 9ml-files odd|malformed|formats FOLDER\n";
    return 2;
  }
  try {
    fs::create_directories(argv[2]);
    if (what == "odd")
      writeOdd(argv[2]);
    else if (what == "formats")
      writeFormats(argv[2]);
    else
      writeMalformed(argv[2]);
  } catch (const std::exception& error) {
    std::cerr << "9ml-files: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
