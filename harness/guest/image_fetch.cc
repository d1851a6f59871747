#include "harness/guest/image_fetch.h"

#include <cstdlib>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/units.h"
#include "vm/error.h"
#include "vm/image/download/fetch.h"
#include "vm/image/download/releases.h"

namespace harness {
namespace {

vm::ReleaseFile releaseFile(const FetchRequest& request) {
  const vm::Releases releases = vm::Releases::load(shareFolder() / "vm/releases.toml");
  return request.release.empty() ? releases.preferred() : releases.find(request.release);
}

std::string described(const vm::ReleaseFile& file) {
  return file.name + (file.bytes == 0 ? "" : " (" + sizeText(file.bytes) + ")");
}

}  // namespace

bool offline() {
  const char* value = std::getenv("OFFLINE");
  return value != nullptr && *value != '\0' && std::string(value) != "0";
}

std::string progressText(const vm::Transfer& t) {
  std::string text = sizeText(t.bytes);
  if (t.total != 0) text += " of " + sizeText(t.total);
  if (t.rate <= 0) return text;
  text += ", " + sizeText(static_cast<std::uint64_t>(t.rate)) + "/s";
  if (t.total > t.bytes) {
    text += ", " +
            durationText(
                std::chrono::duration<double>(static_cast<double>(t.total - t.bytes) / t.rate)) +
            " left";
  }
  return text;
}

std::string describeFetch(const FetchRequest& request) { return described(releaseFile(request)); }

vm::StoredImage fetchImage(vm::ImageStore& store, const FetchRequest& request, Listener& listener,
                           const std::function<void(const std::string&)>& live) {
  const vm::ReleaseFile file = releaseFile(request);
  if (const auto stored = vm::findRelease(store, file)) return store.prefer(*stored);
  if (offline()) {
    throw Error(ExitStatus::kEnvironment,
                file.name + " is not in the cache and OFFLINE forbids to download it");
  }
  const bool refused = file.sha256.empty() && !request.trust;  // fetchRelease says so
  if (!refused) listener.step("downloading " + described(file));
  vm::FetchOptions options;
  options.mirrors = request.mirrors;
  options.trust = request.trust;
  options.download.note = [&](const std::string& sentence) { listener.note(sentence); };
  const auto deadline = std::chrono::steady_clock::now() + request.patience;
  bool arrived = request.patience.count() == 0;
  options.download.interrupted = [&] {
    return interrupted() || (!arrived && std::chrono::steady_clock::now() > deadline);
  };
  std::uint64_t told = 0;
  options.download.progress = [&](const vm::Transfer& t) {
    if (t.rate > 0) arrived = true;
    const std::string text = "downloading " + file.name + ": " + progressText(t);
    if (live) {
      live(text);
    } else if (t.total != 0 && t.bytes * 10 / t.total > told) {
      told = t.bytes * 10 / t.total;
      listener.step(text);
    }
  };
  try {
    return vm::fetchRelease(store, cacheFolder(), file, options);
  } catch (const vm::Error& e) {
    if (e.kind() != vm::Error::Kind::kInterrupted || interrupted()) throw;
    throw Error(ExitStatus::kEnvironment,
                "the network has not answered within " + durationText(request.patience));
  }
}

}  // namespace harness
