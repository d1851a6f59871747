#include "vm/image/cache.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "vm/error.h"

namespace vm {

namespace fs = std::filesystem;

fs::path cacheFolder() {
  if (const char* xdg = std::getenv("XDG_CACHE_HOME"); xdg != nullptr && *xdg != '\0') {
    fs::path folder(xdg);
    if (!folder.is_absolute()) {
      throw Error(Error::Kind::kUsage,
                  "XDG_CACHE_HOME: want an absolute path, got '" + folder.string() + "'");
    }
    return folder / "9ml";
  }
  if (::geteuid() == 0) return "/var/cache/9ml";
  const char* home = std::getenv("HOME");
  if (home == nullptr || *home == '\0') {
    throw Error(Error::Kind::kEnvironment,
                "no cache folder: neither XDG_CACHE_HOME nor HOME is set in the environment");
  }
  return platformCacheFolder(home) / "9ml";
}

void makeCacheFolder(const fs::path& folder) {
  std::vector<fs::path> missing;
  std::error_code error;
  for (fs::path above = folder; !above.empty() && !fs::exists(above, error);
       above = above.parent_path()) {
    missing.push_back(above);
  }
  error.clear();
  fs::create_directories(folder, error);
  // Whatever the umask says: the daemon's user must get there.
  for (const fs::path& made : missing) {
    std::error_code ignored;
    fs::permissions(made, fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add,
                    ignored);
  }
  if (error) {
    throw Error(Error::Kind::kEnvironment,
                "cannot make the cache folder '" + folder.string() + "': " + error.message());
  }
}

void keepNewest(const fs::path& folder, std::string_view prefix, std::size_t most) {
  std::vector<std::pair<fs::file_time_type, fs::path>> whole;
  std::error_code error;
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename();
    const auto used = it->last_write_time(error);
    if (name.find('.') != std::string::npos) {
      if (used < long_ago) fs::remove_all(it->path(), error);
    } else if (name.starts_with(prefix)) {
      whole.emplace_back(used, it->path());
    }
  }
  std::sort(whole.begin(), whole.end());
  for (std::size_t i = 0; i + most < whole.size(); i++) fs::remove_all(whole[i].second, error);
}

void checkTraversable(const fs::path& file) {
  fs::path above;
  for (const fs::path& part : fs::absolute(file).parent_path()) {
    above /= part;
    std::error_code error;
    const fs::file_status status = fs::status(above, error);
    if (error) {
      throw Error(Error::Kind::kEnvironment,
                  "cannot look at '" + above.string() + "': " + error.message());
    }
    if ((status.permissions() & fs::perms::others_exec) == fs::perms::none) {
      throw Error(Error::Kind::kEnvironment,
                  "'" + above.string() +
                      "' cannot be entered by the unprivileged user that runs "
                      "machines: make it searchable (chmod o+x) or set XDG_CACHE_HOME elsewhere");
    }
  }
}

}  // namespace vm
