#include "vm/machine/share.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <system_error>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/file_errors.h"
#include "vm/host/run_folder.h"
#include "vm/machine/fat_name.h"
#include "vm/program.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t kSector = 512;
constexpr std::uint64_t kLargestInFat = (4ULL << 30) - 1;

/// FAT32 with clusters that keep the tables small: size, sectors a cluster.
unsigned sectorsPerCluster(std::uint64_t bytes) {
  return bytes <= kShareSizes[0] ? 4 : bytes <= kShareSizes[1] ? 8 : 32;
}

/// mtools with nothing of the user's own settings.
std::string mtools(const std::string& image, std::vector<std::string> argv) {
  needProgram(argv[0], "make the disks that machines share with this host (package mtools)");
  Program program;
  program.argv = std::move(argv);
  program.env = {{"MTOOLSRC", "/dev/null"}, {"MTOOLS_SKIP_CHECK", "1"}, {"LC_ALL", "C.UTF-8"}};
  ProgramResult result = runProgram(program);
  if (result.status == 0) return std::move(result.out);
  // The last of its words is never the reason.
  std::string words;
  std::istringstream in(result.err);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) words += (words.empty() ? "" : "; ") + line;
  }
  throw Error(Error::Kind::kEnvironment,
              image + ": " + program.argv[0] + " cannot use this disk: " +
                  (words.empty() ? "status " + std::to_string(result.status) : words));
}

void format(const fs::path& image, std::uint64_t bytes) {
  std::error_code ec;
  fs::remove(image, ec);
  writeFile(image, "");
  fs::resize_file(image, bytes, ec);
  if (ec)
    throw Error(Error::Kind::kEnvironment, image.string() + ": cannot be made " +
                                               std::to_string(bytes) +
                                               " bytes long: " + ec.message());
  mtools(image.native(),
         {"mformat", "-i", image.native(), "-F", "-c", std::to_string(sectorsPerCluster(bytes)),
          "-T", std::to_string(bytes / kSector), "-h", "64", "-s", "32", "-v", "9ML", "::"});
}

/// What shall lie on the disk, put together as a tree of links to the host's files.
class Stage {
 public:
  explicit Stage(const fs::path& folder) : folder_(folder) {
    removeTree(folder_);
    fs::create_directories(folder_);
  }
  ~Stage() { removeTree(folder_); }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  void add(const ShareEntry& entry) {
    const fs::path parent = fs::path(entry.path).parent_path();
    if (!parent.empty()) addFolder(parent.generic_string());
    if (entry.source.empty())
      addText(entry.path, entry.text);
    else
      addTree(entry.path, entry.source);
  }

  std::vector<std::string> children() const {
    std::vector<std::string> all;
    for (const auto& e : fs::directory_iterator(folder_)) all.push_back(e.path().native());
    std::sort(all.begin(), all.end());
    return all;
  }

  /// What the files take on disk with clusters of this many bytes.
  std::uint64_t bytes(std::uint64_t cluster) const {
    std::uint64_t sum = 0;
    for (const std::uint64_t size : sizes_) sum += (size + cluster - 1) / cluster * cluster;
    // A folder, and each name's entries (a long name takes up to 21 of 32 bytes).
    return sum + sizes_.size() * 704 + folders_ * cluster;
  }

  std::vector<RawDisk> raw;

 private:
  void addFolder(const std::string& path) {
    std::string so_far;
    for (const fs::path& name : fs::path(path)) {
      so_far += (so_far.empty() ? "" : "/") + name.string();
      const auto [known, isnew] = claim(so_far, true);
      if (!isnew) continue;
      std::error_code ec;
      fs::create_directory(folder_ / so_far, ec);
      folders_++;
    }
  }

  void addText(const std::string& path, const std::string& text) {
    claim(path, false);
    writeFile(folder_ / path, text);
    sizes_.push_back(text.size());
  }

  void addTree(const std::string& path, const fs::path& source) {
    std::error_code ec;
    const fs::file_status status = fs::status(source, ec);
    if (fs::is_directory(status)) {
      addFolder(path);
      for (const auto& e : fs::directory_iterator(source))
        addTree(path + "/" + e.path().filename().string(), e.path());
      return;
    }
    if (!fs::is_regular_file(status))
      throw Error(Error::Kind::kUsage,
                  source.string() + (fs::exists(status) ? ": neither a file nor a folder"
                                                        : ": there is no such file or folder"));
    claim(path, false);
    const std::uint64_t size = fs::file_size(source);
    if (size > kLargestInFat) {
      raw.push_back({path, fs::absolute(source), size});
      writeFile(folder_ / path, "");  // the place where the guest finds the disk
      sizes_.push_back(0);
      return;
    }
    fs::create_symlink(fs::absolute(source), folder_ / path);
    sizes_.push_back(size);
  }

  /// Takes a name; refuses what FAT cannot hold and two names that FAT cannot tell apart.
  std::pair<std::string, bool> claim(const std::string& path, bool folder) {
    const std::string name = fs::path(path).filename().string();
    const std::string trouble = fatNameTrouble(name);
    if (!trouble.empty())
      throw Error(Error::Kind::kUsage,
                  path + ": a FAT disk cannot hold the name '" + name + "': " + trouble);
    const auto [it, isnew] = names_.emplace(fatFolded(path), path);
    if (!isnew && it->second != path)
      throw Error(Error::Kind::kUsage,
                  path + ": a FAT disk cannot tell this name from '" + it->second + "'");
    if (!isnew && !folder)
      throw Error(Error::Kind::kUsage, path + ": this name is on the input disk twice");
    return {it->second, isnew};
  }

  fs::path folder_;
  std::map<std::string, std::string> names_;  ///< folded path to path
  std::vector<std::uint64_t> sizes_;
  std::uint64_t folders_ = 0;
};

InputDisk fillInputDisk(const fs::path& image, const std::vector<ShareEntry>& entries) {
  Stage stage(image.native() + ".stage");
  for (const ShareEntry& entry : entries) stage.add(entry);

  InputDisk disk;
  disk.image = image;
  for (const std::uint64_t size : kShareSizes) {
    // A tenth is left to the tables and to the rounding above.
    if (stage.bytes(sectorsPerCluster(size) * kSector) > size / 10 * 9) continue;
    disk.bytes = size;
    break;
  }
  if (disk.bytes == 0)
    throw Error(Error::Kind::kUsage, "the input has " + std::to_string(stage.bytes(1)) +
                                         " bytes, more than the largest input disk holds (" +
                                         std::to_string(kShareSizes[2] / 10 * 9) + ")");
  format(image, disk.bytes);
  std::vector<std::string> copy{"mcopy", "-i", image.native(), "-s", "-Q", "-m"};
  const std::vector<std::string> children = stage.children();
  copy.insert(copy.end(), children.begin(), children.end());
  copy.push_back("::");
  if (!children.empty()) mtools(image.native(), copy);
  disk.raw = std::move(stage.raw);
  return disk;
}

}  // namespace

InputDisk makeInputDisk(const fs::path& image, const std::vector<ShareEntry>& entries) {
  return withFileErrors([&] { return fillInputDisk(image, entries); });
}

void makeOutputDisk(const fs::path& image, std::uint64_t bytes) { format(image, bytes); }

void readOutputDisk(const fs::path& image, const fs::path& to) {
  std::error_code ec;
  fs::create_directories(to, ec);
  if (ec) throw Error(Error::Kind::kEnvironment, to.string() + ": " + ec.message());
  if (mtools(image.native(), {"mdir", "-b", "-i", image.native(), "::"}).empty()) return;
  mtools(image.native(), {"mcopy", "-i", image.native(), "-s", "-n", "-m", "::*", to.native()});
}

}  // namespace vm
