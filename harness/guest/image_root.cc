#include "harness/guest/image_root.h"

#include <algorithm>

#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/guest/machine_guest.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "vm/error.h"
#include "vm/image/content/extract.h"
#include "vm/image/store.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

// A disk's root without the empty folders that name spaces are made on.
constexpr const char* kArchive =
    "cd /root && tar cf /n/out/root.tar `{for(i in *) if(test -d $i) switch($i){ "
    "case bin boot dev env fd mnt n net net.* proc root shr srv tmp\n"
    "case *\n echo $i\n}}";
constexpr std::chrono::minutes kArchiveLimit{30};
constexpr std::size_t kRootDisk = 1;  // of vm::kShareSizes: 4 GiB

/// A disk's file system is one that only Plan 9 reads: the image is booted and packs it itself.
void takeByBoot(const vm::StoredImage& image, const GuestOptions& options, Listener& listener,
                const fs::path& to) {
  GuestOptions boot = options;
  boot.image = image.image.digest;
  boot.cold = true;
  GuestAndHost made = makeGuest("9front", boot, listener);
  made.machine->giveOutput(vm::kShareSizes[kRootDisk]);
  made.guest->start({{"note", {}, "an empty share\n"}});
  std::string said;
  vm::Streams streams;
  streams.out = streams.err = [&](std::string_view bytes) { said += bytes; };
  streams.cancelled = interrupted;
  vm::Command command;
  command.script = kArchive;
  command.limit = kArchiveLimit;
  listener.step("packing the files of " + image.image.name + " in the machine");
  const vm::ExecResult result = made.guest->exec(command, streams);
  throwIfInterrupted();
  if (!result.ok()) {
    throw Error(ExitStatus::kGuestDied, "the files of '" + image.image.name +
                                            "' cannot be packed in the machine: " +
                                            result.sentence() + (said.empty() ? "" : ": " + said));
  }
  const fs::path folder = to.parent_path() / "packed";
  made.guest->collect(folder);
  vm::extractRoot(folder / "root.tar", to);
  fs::remove_all(folder);
}

}  // namespace

RootSource findRoot(const std::string& name) {
  const vm::RootStore roots(cacheFolder());
  const std::vector<vm::Root> registered = roots.registered();
  const vm::ImageStore images(cacheFolder());
  const auto image = images.find(name);
  const auto root = std::find_if(registered.begin(), registered.end(),
                                 [&](const vm::Root& r) { return name.empty() || r.name == name; });
  const bool has_root = root != registered.end();
  if (has_root && (!image || root->added > image->provenance.added)) return {*root, {}};
  if (!image) return {};
  if (auto taken = roots.find(image->image.digest)) return {taken, {}};
  return {{}, image};
}

vm::Root provideRoot(const GuestOptions& options, Listener& listener) {
  RootSource source = findRoot(options.image);
  vm::ImageStore store(cacheFolder());
  if (const auto named = store.find(options.image)) store.requireOneMeaning(options.image, *named);
  if (!source.any()) {
    const auto note = [&](const std::string& sentence) { listener.note(sentence); };
    source.image = store.pick(options.image, note);  // a file, or its sentence
    if (auto taken = vm::RootStore(cacheFolder()).find(source.image->image.digest)) return *taken;
  }
  if (source.root) return *source.root;
  const vm::StoredImage& image = *source.image;
  listener.note("taking the files out of " + image.image.name + ", once");
  return vm::RootStore(cacheFolder()).take(image, [&](const fs::path& to) {
    if (!image.image.cdrom_root) return takeByBoot(image, options, listener, to);
    listener.step("unpacking " + image.image.name);
    vm::extractRoot(image.image.disk, to, [](std::size_t) { throwIfInterrupted(); });
  });
}

}  // namespace harness
