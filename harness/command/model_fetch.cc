#include "harness/command/model_fetch.h"

#include <map>

#include "harness/command/model_words.h"
#include "harness/error.h"
#include "harness/guest/image_fetch.h"
#include "harness/interrupt.h"
#include "harness/paths.h"

namespace harness {

Catalogue modelCatalogue() { return Catalogue::load(shareFolder() / "guest-src/lib/catalogue"); }

KeptModel fetchOnScreen(ModelStore& store, const ModelRequest& request, Screen& screen) {
  const Catalogue catalogue = modelCatalogue();
  const std::string name = keptName(request, catalogue);
  if (auto kept = store.find(name)) return *kept;
  if (offline()) {
    throw Error(ExitStatus::kEnvironment,
                name + " is not in the cache and OFFLINE forbids to download it");
  }
  screen.step("downloading " + name);
  vm::DownloadOptions options;
  options.note = [&](const std::string& sentence) { screen.note(sentence); };
  options.interrupted = [] { return interrupted(); };
  std::uint64_t told = 0;
  options.progress = [&](const vm::Transfer& t) {
    const std::string text = "downloading " + name + ": " + progressText(t);
    if (screen.terminal()) {
      screen.live(text);
    } else if (t.total != 0 && t.bytes * 10 / t.total != told) {
      told = t.bytes * 10 / t.total;
      screen.step(text);
    }
  };
  KeptModel model = fetchModel(store, catalogue, request, options);
  screen.clear();
  return model;
}

void provideModel(const ModelCommand& command, const std::vector<std::string>& words,
                  Screen& screen) {
  const std::string name = modelWord(command, words);
  std::error_code none;
  if (name.empty() || std::filesystem::exists(name, none) || findModel(name) != name) return;
  if (modelCatalogue().find(name).empty()) return;
  ModelStore store = modelStore();
  ModelRequest request;
  request.what = name;
  fetchOnScreen(store, request, screen);
}

}  // namespace harness
