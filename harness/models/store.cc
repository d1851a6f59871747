#include "harness/models/store.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>

#include "harness/error.h"
#include "harness/models/begins.h"
#include "harness/paths.h"
#include "harness/units.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/files.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kRecord = ".9ml.json";

std::string now() {
  const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

std::string recordOf(const KeptModel& model) {
  Json j = {{"source", model.source}, {"commit", model.commit}, {"added", model.added}};
  j["files"] = Json::array();
  for (const KeptFile& f : model.files) {
    j["files"].push_back(
        {{"name", f.name}, {"bytes", f.bytes}, {"sha256", f.sha256}, {"origin", f.origin}});
  }
  return j.dump(1) + "\n";
}

KeptModel readRecord(const fs::path& folder) {
  std::ifstream in(folder / kRecord);
  KeptModel model;
  model.name = folder.filename().string();
  model.folder = folder;
  try {
    const Json j = Json::parse(in);
    model.source = j.at("source").get<std::string>();
    model.commit = j.value("commit", "");
    model.added = j.at("added").get<std::string>();
    for (const Json& f : j.at("files")) {
      model.files.push_back({f.at("name").get<std::string>(), f.at("bytes").get<std::uint64_t>(),
                             f.at("sha256").get<std::string>(), f.value("origin", "")});
    }
  } catch (const Json::exception& e) {
    throw Error(ExitStatus::kEnvironment, (folder / kRecord).string() + ": " + e.what() +
                                              "; '9ml model rm " + model.name +
                                              "' removes the model");
  }
  return model;
}

}  // namespace

bool isModelName(const std::string& name) {
  return !name.empty() && name[0] != '.' && name[0] != '-' &&
         name.find_first_not_of(
             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") ==
             std::string::npos;
}

std::uint64_t KeptModel::bytes() const {
  std::uint64_t sum = 0;
  for (const KeptFile& file : files) sum += file.bytes;
  return sum;
}

fs::path KeptModel::path() const {
  std::vector<std::string> single;
  for (const KeptFile& file : files) {
    if (file.name == "config.json" || file.name == "params.json") return folder;
    const bool tokens = file.name == "tokenizer.bin";
    if (file.name.ends_with(".gguf") || (file.name.ends_with(".bin") && !tokens))
      single.push_back(file.name);
  }
  // Of a file in parts the first.
  std::sort(single.begin(), single.end());
  if (single.empty() && files.size() == 1) single.push_back(files.front().name);
  return single.empty() ? folder : folder / single.front();
}

ModelStore::ModelStore(fs::path folder) : folder_(std::move(folder)) {}

std::vector<KeptModel> ModelStore::list() const {
  std::vector<KeptModel> models;
  std::error_code none;
  for (fs::directory_iterator it(folder_, none), end; !none && it != end; it.increment(none)) {
    if (isModelName(it->path().filename().string()) && fs::exists(it->path() / kRecord, none))
      models.push_back(readRecord(it->path()));
  }
  std::sort(models.begin(), models.end(),
            [](const KeptModel& a, const KeptModel& b) { return a.name < b.name; });
  return models;
}

std::optional<KeptModel> ModelStore::find(const std::string& name) const {
  std::error_code none;
  if (!isModelName(name) || !fs::exists(folder_ / name / kRecord, none)) return std::nullopt;
  return readRecord(folder_ / name);
}

fs::path ModelStore::partial(const std::string& name) const { return folder_ / ("." + name); }

KeptModel ModelStore::adopt(KeptModel model) {
  if (find(model.name)) {
    throw Error(ExitStatus::kUsage, "there is a model '" + model.name +
                                        "' already ('9ml model rm " + model.name + "' removes it)");
  }
  model.added = now();
  model.folder = folder_ / model.name;
  const fs::path made = partial(model.name);
  vm::writeWhole(made / kRecord, recordOf(model));
  vm::flushTree(made);
  std::error_code failed;
  fs::rename(made, model.folder, failed);
  if (failed) {
    throw Error(ExitStatus::kEnvironment,
                model.folder.string() + ": cannot be made: " + failed.message());
  }
  return model;
}

KeptModel ModelStore::add(const fs::path& from, const std::string& name) {
  std::error_code none;
  const bool folder = fs::is_directory(from, none);
  if (!folder && !fs::is_regular_file(from, none)) {
    throw Error(ExitStatus::kUsage, from.string() + ": no such file, expected a model");
  }
  fs::path clean = fs::absolute(from).lexically_normal();
  if (clean.filename().empty()) clean = clean.parent_path();
  KeptModel model;
  model.name = name.empty() ? (folder ? clean.filename() : clean.stem()).string() : name;
  if (!isModelName(model.name)) {
    throw Error(ExitStatus::kUsage, "'" + model.name +
                                        "' found, expected a name of letters, digits, '.', '_' "
                                        "and '-' (--name gives one)");
  }
  if (find(model.name)) adopt(model);  // says so
  model.source = clean.string();
  const fs::path made = partial(model.name);
  fs::remove_all(made, none);
  vm::makeCacheFolder(folder_);
  vm::makeCacheFolder(made);
  std::vector<fs::path> files;
  if (folder) {
    for (const auto& entry : fs::directory_iterator(clean)) {
      if (entry.is_regular_file() && entry.path().filename().string()[0] != '.')
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
  } else {
    files.push_back(clean);
  }
  if (std::none_of(files.begin(), files.end(), beginsAsModel)) {
    fs::remove_all(made, none);
    throw Error(ExitStatus::kUsage, from.string() +
                                        (folder ? ": no file of it begins as a model's, "
                                                : ": begins as no model's, ") +
                                        "expected GGUF, safetensors, PyTorch or llama2.c");
  }
  for (const fs::path& file : files) {
    const fs::path to = made / file.filename();
    std::error_code failed;
    fs::copy_file(file, to, failed);
    if (failed) {
      fs::remove_all(made, none);
      throw Error(ExitStatus::kEnvironment,
                  file.string() + ": cannot be copied: " + failed.message());
    }
    model.files.push_back(
        {file.filename().string(), fs::file_size(to), vm::sha256File(to), file.string()});
  }
  return adopt(std::move(model));
}

void ModelStore::remove(const KeptModel& model) const {
  std::error_code failed;
  fs::remove_all(model.folder, failed);
  if (failed) {
    throw Error(ExitStatus::kEnvironment,
                model.folder.string() + ": cannot be removed: " + failed.message());
  }
}

std::vector<std::string> ModelStore::verify(const KeptModel& model) const {
  std::vector<std::string> wrong;
  for (const KeptFile& file : model.files) {
    const fs::path path = model.folder / file.name;
    std::error_code failed;
    const std::uint64_t bytes = fs::file_size(path, failed);
    if (failed) {
      wrong.push_back(path.string() + ": " + failed.message());
    } else if (bytes != file.bytes) {
      wrong.push_back(path.string() + ": " + std::to_string(bytes) + " bytes, expected " +
                      std::to_string(file.bytes));
    } else if (const std::string sum = vm::sha256File(path); sum != file.sha256) {
      wrong.push_back(path.string() + ": SHA-256 is " + sum + ", want " + file.sha256);
    }
  }
  return wrong;
}

std::string ModelStore::trusted(const std::string& url) const {
  std::ifstream in(folder_ / ".trusted");
  for (std::string sum, address; in >> sum >> address;) {
    if (address == url) return sum;
  }
  return "";
}

void ModelStore::trust(const std::string& url, const std::string& sha256) const {
  if (trusted(url) == sha256) return;
  std::string text;
  std::ifstream in(folder_ / ".trusted");
  for (std::string sum, address; in >> sum >> address;) {
    if (address != url) text += std::string(sum).append(" ").append(address).append("\n");
  }
  vm::writeWhole(folder_ / ".trusted", text + sha256 + " " + url + "\n");
}

ModelStore modelStore() { return ModelStore(cacheFolder() / "models"); }

}  // namespace harness
