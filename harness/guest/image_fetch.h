// Downloads of 9front images, with what a person wants to see of them.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "harness/guest/guest.h"
#include "vm/download/download.h"
#include "vm/image/store.h"

namespace harness {

/// What to download, and from where.
struct FetchRequest {
  std::string release;               ///< a number or a file's name; empty: the preferred one
  std::vector<std::string> mirrors;  ///< tried before the release's own
  bool trust = false;                ///< accept a file without a pinned digest
  std::chrono::seconds patience{0};  ///< until the first byte, over all mirrors; 0: as they need
};

/// True when OFFLINE is set to something but 0: the network is not to be used.
bool offline();

/// "120 of 233 MiB, 3.2 MiB/s, 35 s left"
std::string progressText(const vm::Transfer& transfer);

/// One line about what a request would download: its name and size.
std::string describeFetch(const FetchRequest& request);

/// Brings the image into the cache, or finds it there. Size first, then progress with rate and time
/// left: on a terminal as the listener's step, elsewhere a line each tenth. Throws.
vm::StoredImage fetchImage(vm::ImageStore& store, const FetchRequest& request, Listener& listener,
                           const std::function<void(const std::string&)>& live);

}  // namespace harness
