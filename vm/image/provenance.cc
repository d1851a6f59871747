#include "vm/image/provenance.h"

#include <toml++/toml.h>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>

#include "vm/error.h"
#include "vm/image/files.h"
#include "vm/text.h"

namespace vm {

namespace fs = std::filesystem;

void writeProvenance(const fs::path& folder, const StoredImage& stored) {
  const toml::table table{
      {"name", stored.image.name},
      {"format", stored.image.format},
      {"live", stored.image.cdrom_root},
      {"sha256", stored.image.digest},
      {"disk", stored.image.disk.filename().string()},
      {"kernel", stored.image.kernel.filename().string()},
      {"kernel_sha256", stored.provenance.kernel},
      {"origin", stored.provenance.origin},
      {"added", stored.provenance.added},
      {"downloaded_sha256", stored.provenance.downloaded},
      {"found", stored.provenance.found},
      {"passing", stored.provenance.passing},
  };
  std::ostringstream text;
  text << table << '\n';
  writeWhole(folder / "provenance.toml", text.str());
}

std::optional<StoredImage> readProvenance(const fs::path& folder) {
  toml::table table;
  try {
    table = toml::parse_file((folder / "provenance.toml").string());
  } catch (const toml::parse_error&) {
    return std::nullopt;
  }
  const auto text = [&](const char* key) { return table[key].value_or(std::string()); };
  StoredImage stored;
  stored.image.name = text("name");
  stored.image.format = text("format");
  stored.image.cdrom_root = table["live"].value_or(false);
  stored.image.digest = text("sha256");
  stored.image.disk = folder / text("disk");
  stored.image.kernel = folder / text("kernel");
  stored.provenance.kernel = text("kernel_sha256");
  stored.provenance.origin = text("origin");
  stored.provenance.added = text("added");
  stored.provenance.downloaded = text("downloaded_sha256");
  stored.provenance.found = text("found");
  stored.provenance.passing = table["passing"].value_or(false);
  std::error_code error;
  if (stored.image.name.empty() || !fs::is_regular_file(stored.image.disk, error) ||
      !fs::is_regular_file(stored.image.kernel, error)) {
    return std::nullopt;
  }
  return stored;
}

std::string timestamp() {
  const auto now = std::chrono::system_clock::now();
  const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
  const auto micros =
      std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()).count() %
      1000000;
  char fraction[16];
  std::snprintf(fraction, sizeof fraction, ".%06ldZ", static_cast<long>(micros));
  return utc("%Y-%m-%dT%H:%M:%S", seconds) + fraction;
}

}  // namespace vm
