// 9ml model: the models that this host keeps.
#include <cstdio>

#include "harness/command/commands.h"
#include "harness/command/model_fetch.h"
#include "harness/units.h"

namespace harness {
namespace {

KeptModel needModel(const ModelStore& store, const std::string& name) {
  if (auto kept = store.find(name)) return *kept;
  throw Error(ExitStatus::kUsage,
              "no model '" + name + "' in the cache ('9ml model list' shows all)");
}

void printAdded(const KeptModel& model) {
  std::printf("%s: %zu file%s, %s\n", model.name.c_str(), model.files.size(),
              model.files.size() == 1 ? "" : "s", sizeText(model.bytes()).c_str());
}

ExitStatus list(const ModelStore& store) {
  const std::vector<KeptModel> models = store.list();
  for (const KeptModel& model : models) {
    std::printf("%-28s %9s  %.19sZ  %s\n", model.name.c_str(), sizeText(model.bytes()).c_str(),
                model.added.c_str(), model.source.c_str());
  }
  const Catalogue catalogue = modelCatalogue();
  for (const std::string& name : catalogue.names()) {
    if (store.find(name)) continue;
    std::printf("%-28s %9s  %-20s  %s\n", name.c_str(), "-", "not fetched",
                catalogue.find(name).front().source.c_str());
  }
  return ExitStatus::kPass;
}

ExitStatus verify(const ModelStore& store, const std::string& name, Screen& screen) {
  const std::vector<KeptModel> models =
      name.empty() ? store.list() : std::vector{needModel(store, name)};
  bool good = true;
  for (const KeptModel& model : models) {
    screen.live("reading " + model.name);
    const std::vector<std::string> wrong = store.verify(model);
    screen.clear();
    for (const std::string& sentence : wrong) screen.note(sentence);
    std::printf("%s: %s\n", model.name.c_str(), wrong.empty() ? "ok" : "damaged");
    good = good && wrong.empty();
  }
  return good ? ExitStatus::kPass : ExitStatus::kFailed;
}

}  // namespace

ExitStatus modelsCommand(const ModelStoreOptions& options) {
  Screen screen(options.verbose);
  ModelStore store = modelStore();
  if (options.action == "list") return list(store);
  if (options.action == "verify") return verify(store, options.name, screen);
  if (options.action == "path") {
    std::printf("%s\n", needModel(store, options.name).path().c_str());
  } else if (options.action == "rm") {
    const KeptModel model = needModel(store, options.name);
    store.remove(model);
    std::printf("%s is removed\n", model.name.c_str());
  } else if (options.action == "fetch") {
    ModelRequest request;
    request.what = options.what;
    request.name = options.name;
    request.revision = options.revision;
    request.files = options.files;
    request.mirrors = options.mirrors;
    request.trust = options.trust;
    printAdded(fetchOnScreen(store, request, screen));
  } else {
    screen.live("adding " + options.what);
    const KeptModel model = store.add(options.what, options.name);
    screen.clear();
    printAdded(model);
  }
  return ExitStatus::kPass;
}

}  // namespace harness
