#include "harness/suite/drafts.h"

#include <algorithm>
#include <fstream>

#include "harness/error.h"
#include "reference/error.h"
#include "reference/family/draft.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWide = "wide-";
constexpr std::uint64_t kSeed = 7;  // fixtures/witness is of the same

void writeFile(const fs::path& path, const std::vector<std::byte>& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) {
    throw Error(ExitStatus::kEnvironment, path.string() + ": the model could not be written");
  }
}

}  // namespace

std::string draftName(const Case& c) {
  const std::string kind = c.text("kind", "");
  return kind.empty() ? kind : kind + "." + c.text("form");
}

std::string draftPath(const Case& c) {
  std::string path = draftName(c) + ".bin";
  const std::string& form = c.text("form");
  if (form.find("split-") == std::string::npos) return path;
  const std::string parts = form.substr(form.rfind('-') + 1);
  return path + "/model-00001-of-" + std::string(5 - std::min<std::size_t>(parts.size(), 5), '0') +
         parts + ".gguf";
}

std::string convertedPath(const Case& c) {
  const std::string form = c.text("as", "");
  return form.empty() ? draftPath(c) : c.text("kind") + "." + form + ".bin";
}

void writeDrafts(const Case& c, const fs::path& folder) {
  writeDraft(c, c.text("form"), folder / (draftName(c) + ".bin"));
  const std::string form = c.text("as", "");
  if (!form.empty()) writeDraft(c, form, folder / convertedPath(c));
}

void writeFiles(const std::vector<reference::NamedFile>& files, const fs::path& path) {
  if (files.size() == 1 && files[0].name.empty()) {
    fs::create_directories(path.parent_path());
    return writeFile(path, files[0].bytes);
  }
  fs::create_directories(path);
  for (const reference::NamedFile& file : files) writeFile(path / file.name, file.bytes);
}

void writeDraft(const Case& c, std::string form, const fs::path& path) {
  if (fs::exists(path)) return;
  const bool wide = form.starts_with(kWide);
  if (wide) form.erase(0, std::string(kWide).size());
  try {
    const reference::Draft draft = reference::randomDraft(c.text("kind"), kSeed, wide);
    writeFiles(reference::filesOf(draft, form), path);
  } catch (const reference::Error& e) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': " + e.what());
  }
}

}  // namespace harness
