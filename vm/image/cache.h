#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace vm {

/// The folder where 9ml keeps what it can make or fetch again: $XDG_CACHE_HOME/9ml when that is
/// set, /var/cache/9ml for root, else the platform's own ("~/.cache/9ml", "~/Library/Caches/9ml").
/// Not created. Throws kEnvironment when no home folder is known.
std::filesystem::path cacheFolder();

/// Where a user's caches lie on this platform, below his home folder.
std::filesystem::path platformCacheFolder(const std::filesystem::path& home);

/// Creates a folder in the cache that everybody may enter; throws kEnvironment naming what stands
/// in the way.
void makeCacheFolder(const std::filesystem::path& folder);

/// Removes from a folder of the cache what was used longest ago (by its time), beyond `most`
/// entries whose names begin with `prefix`, and what a killed run left half made there an hour ago,
/// with a '.' in its name.
void keepNewest(const std::filesystem::path& folder, std::string_view prefix, std::size_t most);

/// Checks that every folder above `file` can be entered by anybody, which the daemon that opens
/// images needs when it runs as another user; throws kEnvironment naming the first that cannot.
void checkTraversable(const std::filesystem::path& file);

}  // namespace vm
