#include "harness/guest/model_staging.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <regex>

#include "harness/models/store.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// What libllm looks for beside a model's file.
constexpr const char* kBeside[] = {"config.json",
                                   "params.json",
                                   "tokenizer.json",
                                   "tokenizer.model",
                                   "vocab.json",
                                   "merges.txt",
                                   "tokenizer.bin",
                                   "tokenizer_config.json",
                                   "special_tokens_map.json",
                                   "generation_config.json",
                                   "added_tokens.json",
                                   "chat_template.jinja",
                                   "chat_template.json"};
/// What a folder's model begins with, in libllm's order.
constexpr const char* kFirst[] = {"model.safetensors", "model.safetensors.index.json",
                                  "pytorch_model.bin", "pytorch_model.bin.index.json",
                                  "consolidated.00.pth"};

bool isFile(const fs::path& path) {
  std::error_code none;
  return fs::is_regular_file(path, none);
}

/// Which names in the folder are further parts of the model whose first file is `first`.
std::function<bool(const std::string&)> partsOf(const std::string& first) {
  static const std::regex kSplit(R"((.*)-\d{5}-of-(\d{5})(\.[^.]+))");
  static const std::regex kMeta(R"(consolidated\.\d{2}\.pth)");
  static const std::string kIndex = ".index.json";
  if (first.ends_with(kIndex)) {
    // An index may call its shards what it likes.
    const std::string whole = first.substr(0, first.size() - kIndex.size());
    return [extension = fs::path(whole).extension().string()](const std::string& name) {
      return fs::path(name).extension() == extension;
    };
  }
  if (std::regex_match(first, kMeta)) {
    return [](const std::string& name) { return std::regex_match(name, kMeta); };
  }
  std::smatch ours;
  if (std::regex_match(first, ours, kSplit)) {
    return [stem = ours.str(1), count = ours.str(2), end = ours.str(3)](const std::string& name) {
      std::smatch theirs;
      return std::regex_match(name, theirs, kSplit) && theirs.str(1) == stem &&
             theirs.str(2) == count && theirs.str(3) == end;
    };
  }
  return [](const std::string&) { return false; };
}

/// The names of a folder's files, in order.
std::vector<std::string> namesIn(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code none;
  for (fs::directory_iterator it(folder, none), end; !none && it != end; it.increment(none)) {
    if (isFile(it->path())) names.push_back(it->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The parts of a first file and what describes it; not the file itself.
std::vector<std::string> company(const fs::path& folder, const std::string& first) {
  const auto part = partsOf(first);
  std::vector<std::string> names;
  for (const std::string& name : namesIn(folder)) {
    const bool beside =
        std::find(std::begin(kBeside), std::end(kBeside), name) != std::end(kBeside);
    if (name != first && (beside || part(name))) names.push_back(name);
  }
  return names;
}

/// `folder`/`name` in the user's words; a folder's trailing slash is one already.
std::string within(const std::string& folder, const std::string& name) {
  return folder.empty() || folder.ends_with("/") ? folder + name : folder + "/" + name;
}

/// What the user's words for a file's folder are: all before its last name.
std::string folderWords(const std::string& name) {
  const std::size_t slash = name.rfind('/');
  return slash == std::string::npos ? std::string() : name.substr(0, slash + 1);
}

fs::path snapshotIn(const fs::path& hub, const std::string& folder) {
  const fs::path snapshots = hub / folder / "snapshots";
  std::string revision;
  std::ifstream(hub / folder / "refs/main") >> revision;
  std::error_code none;
  if (!revision.empty() && fs::is_directory(snapshots / revision, none)) {
    return snapshots / revision;
  }
  fs::path newest;
  fs::file_time_type when{};
  for (fs::directory_iterator it(snapshots, none), end; !none && it != end; it.increment(none)) {
    std::error_code gone;
    const auto time = it->last_write_time(gone);
    if (gone || !it->is_directory(gone)) continue;
    if (newest.empty() || time > when) {
      newest = it->path();
      when = time;
    }
  }
  return newest;
}

}  // namespace

fs::path findModel(const std::string& name) {
  std::error_code none;
  const std::size_t slash = name.find('/');
  if (slash == std::string::npos && !fs::exists(name, none)) {
    const auto kept = modelStore().find(name);
    return kept ? kept->path() : fs::path(name);
  }
  if (fs::exists(name, none) || slash == std::string::npos || slash == 0 || name[0] == '.' ||
      slash + 1 == name.size() || name.find('/', slash + 1) != std::string::npos) {
    return name;
  }
  const std::string folder = "models--" + name.substr(0, slash) + "--" + name.substr(slash + 1);
  std::vector<fs::path> hubs;
  const auto add = [&](const char* variable, const char* more) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0') hubs.push_back(fs::path(value) / more);
  };
  add("HF_HOME", "hub");
  add("HOME", ".cache/huggingface/hub");
  for (const fs::path& hub : hubs) {
    if (fs::path found = snapshotIn(hub, folder); !found.empty()) return found;
  }
  return name;
}

std::vector<StagedFile> stageModel(const fs::path& model, const std::string& name,
                                   const std::string& folder, const std::string& as) {
  std::vector<StagedFile> staged;
  const fs::path whole = fs::absolute(model);
  std::error_code none;
  if (!fs::is_directory(whole, none)) {
    staged.push_back({{folder + "/" + as, whole, ""}, name});
    for (const std::string& other : company(whole.parent_path(), whole.filename().string())) {
      staged.push_back(
          {{std::string(folder).append("/").append(other), whole.parent_path() / other, ""},
           within(folderWords(name), other)});
    }
    return staged;
  }
  std::string first;
  for (const char* candidate : kFirst) {
    if (first.empty() && isFile(whole / candidate)) first = candidate;
  }
  std::vector<std::string> names = company(whole, first);
  if (!first.empty()) names.insert(names.begin(), first);
  for (const std::string& file : names) {
    staged.push_back(
        {{std::string(folder).append("/").append(as).append("/").append(file), whole / file, ""},
         within(name, file)});
  }
  return staged;
}

std::vector<StagedFile> stageTokenizer(const fs::path& file, const std::string& name,
                                       const std::string& folder) {
  const fs::path whole = fs::absolute(file);
  const std::string own = whole.filename().string();
  std::vector<StagedFile> staged = {{{folder + "/" + own, whole, ""}, name}};
  const char* other = nullptr;
  if (own == "vocab.json") other = "merges.txt";
  if (own == "merges.txt") other = "vocab.json";
  if (other != nullptr && isFile(whole.parent_path() / other)) {
    staged.push_back({{folder + "/" + other, whole.parent_path() / other, ""},
                      within(folderWords(name), other)});
  }
  return staged;
}

}  // namespace harness
