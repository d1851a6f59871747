// 9ml image: the 9front images that this host keeps.
#include <cstdio>

#include "harness/command/commands.h"
#include "harness/guest/image_fetch.h"
#include "harness/guest/image_root.h"
#include "harness/paths.h"
#include "harness/report/screen.h"
#include "harness/units.h"
#include "vm/image/store.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// The image of this name; an empty one is the image used by default.
vm::StoredImage needImage(const vm::ImageStore& store, const std::string& name) {
  if (auto stored = store.find(name)) return *stored;
  if (!name.empty()) {
    throw Error(ExitStatus::kUsage,
                "no image '" + name + "' in the cache ('9ml image list' shows all)");
  }
  throw Error(ExitStatus::kUsage, std::string("no image in the cache") +
                                      (store.list().empty() ? "" : " is the default") +
                                      " ('9ml image fetch', '9ml image add FILE')");
}

std::uint64_t sizeOf(const vm::StoredImage& stored) {
  std::error_code none;
  const auto size = fs::file_size(stored.image.disk, none);
  return none ? 0 : size;
}

void printAdded(const vm::StoredImage& stored) {
  std::printf("%s: %s (%s)\n", stored.image.name.c_str(), stored.provenance.found.c_str(),
              sizeText(sizeOf(stored)).c_str());
}

ExitStatus list(const vm::ImageStore& store) {
  const std::vector<vm::StoredImage> images = store.list();
  if (images.empty()) std::fprintf(stderr, "9ml: no image in the cache\n");
  for (const vm::StoredImage& stored : images) {
    std::printf("%-32s %9s  %.19sZ  %.12s  %s%s\n", stored.image.name.c_str(),
                sizeText(sizeOf(stored)).c_str(), stored.provenance.added.c_str(),
                stored.image.digest.c_str(), stored.provenance.origin.c_str(),
                stored.provenance.passing ? " (by --image only)" : "");
  }
  return ExitStatus::kPass;
}

ExitStatus verify(const vm::ImageStore& store, const std::string& name, Screen& screen) {
  const std::vector<vm::StoredImage> images =
      name.empty() ? store.list() : std::vector{needImage(store, name)};
  if (images.empty()) needImage(store, "");
  bool good = true;
  for (const vm::StoredImage& stored : images) {
    screen.live("reading " + stored.image.name);
    const std::vector<std::string> wrong = store.verify(stored);
    screen.clear();
    for (const std::string& sentence : wrong) screen.note(sentence);
    std::printf("%s: %s\n", stored.image.name.c_str(), wrong.empty() ? "ok" : "damaged");
    good = good && wrong.empty();
  }
  return good ? ExitStatus::kPass : ExitStatus::kFailed;
}

}  // namespace

ExitStatus imageCommand(const ImageOptions& options) {
  Screen screen(options.verbose);
  vm::ImageStore store(cacheFolder());
  if (options.action == "list") return list(store);
  if (options.action == "verify") return verify(store, options.name, screen);
  if (options.action == "root") {
    GuestOptions guest;
    guest.image = options.name;
    guest.verbose = options.verbose;
    if (options.taken && !findRoot(options.name).root) {
      throw Error(ExitStatus::kEnvironment,
                  "no image's files lie on this host ('9ml image root' takes them out)");
    }
    if (!options.from.empty() && !options.name.empty()) {
      throw Error(ExitStatus::kUsage,
                  "root takes an image's NAME or --from DIR, expected one of the two");
    }
    const vm::Root root = options.from.empty() ? provideRoot(guest, screen)
                                               : vm::RootStore(cacheFolder()).add(options.from);
    screen.clear();
    std::printf("%s\n", root.folder.c_str());
    return ExitStatus::kPass;
  }
  if (options.action == "path") {
    std::printf("%s\n", needImage(store, options.name).image.disk.c_str());
    return ExitStatus::kPass;
  }
  if (options.action == "rm") {
    const vm::StoredImage stored = needImage(store, options.name);
    store.remove(stored);
    vm::RootStore(cacheFolder()).remove(stored.image.digest);
    std::printf("%s is removed\n", stored.image.name.c_str());
    return ExitStatus::kPass;
  }
  if (options.action == "fetch") {
    std::function<void(const std::string&)> live;
    if (screen.terminal()) live = [&](const std::string& text) { screen.live(text); };
    const vm::StoredImage stored =
        fetchImage(store, {options.release, options.mirrors, options.trust}, screen, live);
    screen.clear();
    printAdded(stored);
    return ExitStatus::kPass;
  }
  // add
  if (options.file.empty() == options.tree.empty() ||
      options.tree.empty() != options.kernel.empty()) {
    throw Error(ExitStatus::kUsage,
                "image add: expected a FILE, or --tree DIR together with --kernel FILE");
  }
  screen.live("adding " + (options.file.empty() ? options.tree : options.file));
  const vm::StoredImage stored =
      options.file.empty() ? store.addTree(options.tree, options.kernel) : store.add(options.file);
  screen.clear();
  printAdded(stored);
  return ExitStatus::kPass;
}

}  // namespace harness
