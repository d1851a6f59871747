#include "harness/models/fetch.h"

#include <algorithm>
#include <set>
#include <utility>

#include "harness/error.h"
#include "vm/download/lock.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

std::string baseName(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool any(const std::vector<std::string>& globs, const std::string& name) {
  return std::any_of(globs.begin(), globs.end(),
                     [&](const std::string& glob) { return matches(glob, name); });
}

/// An address without the query and what may stand behind a #.
std::string plainAddress(const std::string& url) { return url.substr(0, url.find_first_of("?#")); }

bool isAddress(const std::string& text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

/// Fills in what the hub says of files in one repository.
class HubLookup {
 public:
  HubLookup(const Hub& hub, fs::path scratch, const vm::DownloadOptions& options)
      : hub_(hub), scratch_(std::move(scratch)), options_(options) {}

  const HubListing& listing(const HubSource& source) {
    const std::string key = source.repository + "@" + source.revision;
    if (key != key_) listing_ = hub_.list(source, scratch_, options_);
    key_ = key;
    return listing_;
  }

  WantedFile wanted(const HubSource& source, const HubFile& file) const {
    WantedFile wanted;
    wanted.name = baseName(file.path);
    wanted.urls = hub_.addresses(source, listing_.commit, file.path);
    wanted.bytes = file.bytes;
    wanted.sha256 = file.sha256;
    wanted.git = file.git;
    return wanted;
  }

 private:
  const Hub& hub_;
  fs::path scratch_;
  const vm::DownloadOptions& options_;
  std::string key_;
  HubListing listing_;
};

const HubFile& fileOf(const HubListing& listing, const HubSource& source) {
  for (const HubFile& file : listing.files) {
    if (file.path == source.path) return file;
  }
  throw Error(ExitStatus::kEnvironment,
              source.repository + ": no file '" + source.path + "' at " + listing.commit);
}

/// What has a digest of ours needs no listing.
WantedFile ofCatalogue(const CatalogueFile& file, const Hub& hub, HubLookup& lookup) {
  WantedFile wanted;
  if (isAddress(file.source)) {
    wanted.urls = {file.source};
  } else {
    const auto source = readHubSource(file.source, hub.endpoint());
    if (!source || source->path.empty()) {
      throw Error(ExitStatus::kEnvironment, "catalogue: '" + file.source +
                                                "' found, expected owner/repository/path or a URL");
    }
    if (file.sha256.empty()) {
      const HubListing& listing = lookup.listing(*source);
      wanted = lookup.wanted(*source, fileOf(listing, *source));
    } else {
      wanted.urls = hub.addresses(*source, source->revision, source->path);
    }
  }
  wanted.name = file.name;
  if (!file.sha256.empty()) wanted.sha256 = file.sha256;
  if (file.bytes != 0) wanted.bytes = file.bytes;
  return wanted;
}

struct Plan {
  std::string source;
  std::string commit;
  std::vector<WantedFile> files;
};

Plan planOf(const ModelRequest& request, const Catalogue& catalogue, const Hub& hub,
            HubLookup& lookup) {
  Plan plan;
  plan.source = request.what;
  const std::vector<CatalogueFile> known = catalogue.find(request.what);
  if (!known.empty()) {
    for (const CatalogueFile& file : known) plan.files.push_back(ofCatalogue(file, hub, lookup));
    return plan;
  }
  if (auto source = readHubSource(request.what, hub.endpoint())) {
    if (!request.revision.empty()) source->revision = request.revision;
    const HubListing& listing = lookup.listing(*source);
    plan.commit = listing.commit;
    const std::vector<HubFile> files =
        source->path.empty() ? chosenFiles(source->repository, listing.files, request.files)
                             : std::vector{fileOf(listing, *source)};
    for (const HubFile& file : files) plan.files.push_back(lookup.wanted(*source, file));
    return plan;
  }
  const std::size_t hash = request.what.find("#sha256=");
  WantedFile wanted;
  wanted.urls = {request.what.substr(0, hash)};
  wanted.name = baseName(plainAddress(request.what));
  if (hash != std::string::npos) wanted.sha256 = request.what.substr(hash + 8);
  if (!wanted.sha256.empty() && !isSha256(wanted.sha256)) {
    throw Error(ExitStatus::kUsage,
                "'" + wanted.sha256 + "' found behind #sha256=, expected a SHA-256");
  }
  plan.files.push_back(std::move(wanted));
  return plan;
}

/// What speaks against the file at `path`; empty: nothing.
std::string objection(const fs::path& path, const WantedFile& want, const std::string& sha256) {
  const std::uint64_t bytes = fs::file_size(path);
  if (want.bytes != 0 && bytes != want.bytes) {
    return std::to_string(bytes) + " bytes, expected " + std::to_string(want.bytes);
  }
  if (!want.sha256.empty() && sha256 != want.sha256) {
    return "SHA-256 is " + sha256 + ", want " + want.sha256;
  }
  if (!want.git.empty() && want.sha256.empty()) {
    if (const std::string git = vm::gitBlobName(path); git != want.git)
      return "git's name for it is " + git + ", want " + want.git;
  }
  return "";
}

class Fetcher {
 public:
  Fetcher(ModelStore& store, fs::path folder, bool trust, const vm::DownloadOptions& options)
      : store_(store), folder_(std::move(folder)), trust_(trust), options_(options) {}

  KeptFile fetch(WantedFile want) {
    if (!isFileName(want.name)) {
      throw Error(ExitStatus::kUsage, "'" + want.name + "' found, expected a file's name");
    }
    const fs::path whole = folder_ / want.name;
    const std::string& url = want.urls.back();
    const bool told = !want.sha256.empty() || !want.git.empty();
    if (!told) {
      want.sha256 = store_.trusted(url);
      if (want.sha256.empty() && !trust_) {
        throw Error(ExitStatus::kUsage,
                    want.name +
                        " has no pinned digest: fetch it with --trust to accept what comes and "
                        "record its digest");
      }
    }
    if (fs::exists(whole)) {
      const std::string sum = vm::sha256File(whole);
      if ((told || !want.sha256.empty()) && objection(whole, want, sum).empty())
        return {want.name, fs::file_size(whole), sum, url};
      fs::remove(whole);
    }
    const fs::path part = folder_ / (want.name + ".part");
    for (bool again = true;; again = false) {
      const bool resumed = fs::exists(part);
      vm::DownloadOptions options = options_;
      options.most = want.bytes;
      const std::string from = vm::download(want.urls, part, options);
      const std::string sum = vm::sha256File(part);
      const std::string wrong = objection(part, want, sum);
      if (wrong.empty()) {
        fs::rename(part, whole);
        if (!told) store_.trust(url, sum);
        return {want.name, fs::file_size(whole), sum, from};
      }
      fs::remove(part);
      // Its beginning may have been of another time.
      if (!resumed || !again) {
        throw Error(ExitStatus::kEnvironment,
                    want.name + ": " + wrong + "; nothing of it was kept");
      }
    }
  }

 private:
  static bool isFileName(const std::string& name) {
    return !name.empty() && name[0] != '.' && name.find('/') == std::string::npos &&
           !name.ends_with(".part");
  }

  ModelStore& store_;
  fs::path folder_;
  bool trust_;
  const vm::DownloadOptions& options_;
};

}  // namespace

bool matches(const std::string& glob, const std::string& name) {
  // Where the last * began, to go back to.
  std::size_t g = 0;
  std::size_t n = 0;
  std::size_t star = std::string::npos;
  std::size_t from = 0;
  while (n < name.size()) {
    if (g < glob.size() && glob[g] == '*') {
      star = g++;
      from = n;
    } else if (g < glob.size() && (glob[g] == '?' || glob[g] == name[n])) {
      ++g;
      ++n;
    } else if (star != std::string::npos) {
      g = star + 1;
      n = ++from;
    } else {
      return false;
    }
  }
  while (g < glob.size() && glob[g] == '*') ++g;
  return g == glob.size();
}

std::vector<HubFile> chosenFiles(const std::string& repository, const std::vector<HubFile>& files,
                                 const std::vector<std::string>& globs) {
  static const std::vector<std::string> kBeside = {"config.json",       "generation_config.json",
                                                   "tokenizer.json",    "tokenizer_config.json",
                                                   "tokenizer.model",   "vocab.json",
                                                   "merges.txt",        "chat_template.jinja",
                                                   "params.json",       "tokenizer.bin",
                                                   "chat_template.json"};
  static const std::vector<std::vector<std::string>> kWeights = {
      {"model.safetensors", "model-*-of-*.safetensors", "model.safetensors.index.json"},
      {"pytorch_model.bin", "pytorch_model-*-of-*.bin", "pytorch_model.bin.index.json"},
      {"consolidated.*.pth"}};
  std::vector<HubFile> chosen;
  const auto take = [&](const std::vector<std::string>& patterns) {
    const std::size_t before = chosen.size();
    for (const HubFile& file : files) {
      if (any(patterns, file.path)) chosen.push_back(file);
    }
    return chosen.size() > before;
  };
  if (!globs.empty()) {
    if (!take(globs)) {
      throw Error(ExitStatus::kUsage, repository + ": no file matches '" + globs.front() + "'");
    }
    std::set<std::string> names;
    for (const HubFile& file : chosen) {
      if (!names.insert(baseName(file.path)).second) {
        throw Error(ExitStatus::kUsage, repository + ": two files are called '" +
                                            baseName(file.path) + "', expected a narrower pattern");
      }
    }
    return chosen;
  }
  for (const std::vector<std::string>& patterns : kWeights) {
    if (!take(patterns)) continue;
    take(kBeside);
    return chosen;
  }
  take({"*.gguf"});
  std::string names;
  for (const HubFile& file : chosen) names += (names.empty() ? "" : ", ") + file.path;
  if (chosen.empty()) {
    throw Error(ExitStatus::kUsage,
                repository + ": no safetensors, PyTorch or GGUF file in it (--files says which)");
  }
  if (chosen.size() > 1) {
    throw Error(ExitStatus::kUsage, repository + ": " + std::to_string(chosen.size()) +
                                        " GGUF files, expected --files with one of " + names);
  }
  return chosen;
}

std::string keptName(const ModelRequest& request, const Catalogue& catalogue) {
  std::string name = request.name;
  if (name.empty() && !catalogue.find(request.what).empty()) name = request.what;
  if (name.empty()) {
    const Hub hub;
    if (const auto source = readHubSource(request.what, hub.endpoint())) {
      name = source->repository;
      name.replace(name.find('/'), 1, "--");
      if (!source->path.empty()) name = fs::path(source->path).stem().string();
    } else if (isAddress(request.what)) {
      name = fs::path(plainAddress(request.what)).stem().string();
    }
  }
  if (!name.empty() && isModelName(name)) return name;
  std::string known;
  for (const std::string& one : catalogue.names()) known += (known.empty() ? "" : ", ") + one;
  throw Error(ExitStatus::kUsage,
              "'" + (name.empty() ? request.what : name) +
                  "' found, expected a URL, owner/name on Hugging Face, or one of " + known);
}

KeptModel fetchModel(ModelStore& store, const Catalogue& catalogue, const ModelRequest& request,
                     const vm::DownloadOptions& options) {
  KeptModel model;
  model.name = keptName(request, catalogue);
  if (auto kept = store.find(model.name)) return *kept;
  vm::makeCacheFolder(store.folder());
  const fs::path folder = store.partial(model.name);
  vm::makeCacheFolder(folder);
  const vm::DownloadLock lock(store.folder() / ("." + model.name + ".lock"), options);
  if (auto kept = store.find(model.name)) return *kept;
  vm::makeCacheFolder(folder);
  const Hub hub(request.mirrors);
  vm::DownloadOptions ours = options;
  ours.headers = [&hub](const std::string& url) { return hub.headers(url); };
  HubLookup lookup(hub, store.folder() / ("." + model.name + ".listing"), ours);
  Plan plan = planOf(request, catalogue, hub, lookup);
  model.source = plan.source;
  model.commit = plan.commit;
  Fetcher fetcher(store, folder, request.trust, ours);
  std::set<std::string> names;
  for (WantedFile& file : plan.files) {
    names.insert(file.name);
    if (options.note) options.note(model.name + ": " + file.name);
    model.files.push_back(fetcher.fetch(std::move(file)));
  }
  // What an earlier run left of another choice of files.
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (!names.contains(entry.path().filename().string())) fs::remove_all(entry.path());
  }
  return store.adopt(std::move(model));
}

}  // namespace harness
