// The file tree of an image, for the guest that runs Plan 9's programs without a machine.
#pragma once

#include <optional>
#include <string>

#include "harness/guest/guest.h"
#include "harness/options.h"
#include "vm/image/root.h"

namespace harness {

/// Where a root would come from: one that is there already, or an image to take it out of.
struct RootSource {
  std::optional<vm::Root> root;
  std::optional<vm::StoredImage> image;  ///< set where the root is not there yet
  bool any() const { return root || image; }
  std::string name() const { return root ? root->name : image ? image->image.name : ""; }
};

/// Looks only. `name` is that of a registered root or of an image in the cache; empty: whichever
/// of all these was added last.
RootSource findRoot(const std::string& name);

/// The root itself: an ISO's files are unpacked, a disk's are brought out by one boot of it, both
/// said and done once. `options.image` is the name, or an image's file. Throws Error when there is
/// nothing of that name.
vm::Root provideRoot(const GuestOptions& options, Listener& listener);

}  // namespace harness
