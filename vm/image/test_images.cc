#include "vm/image/test_images.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vector>

#include "vm/program.h"

namespace vm {

namespace fs = std::filesystem;

TestFolder::TestFolder() {
  std::string pattern = (fs::temp_directory_path() / "image-test.XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) std::abort();
  path_ = pattern;
}

TestFolder::~TestFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string readText(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void writeText(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

std::string testKernel() {
  std::string kernel(72, '\0');
  kernel += "\x02\xb0\xad\x1b";
  // Bytes that do not pack well, so that a packed disk arrives in more than one piece.
  std::uint32_t word = 1;
  while (kernel.size() < 50000) {
    word = word * 1664525 + 1013904223;
    kernel += static_cast<char>(word >> 24);
  }
  return kernel;
}

void makeTestTree(const fs::path& tree) {
  for (const char* file :
       {"amd64/bin/rc", "amd64/bin/6c", "amd64/bin/6l", "amd64/bin/mk", "amd64/init",
        "amd64/lib/libc.a", "amd64/mkfile", "amd64/include/u.h", "sys/include/libc.h",
        "rc/bin/termrc", "rc/lib/rcmain", "lib/namespace", "lib/a name with spaces"}) {
    writeText(tree / file, file);
  }
}

void makeTestDisk(const fs::path& raw, const fs::path& scratch, bool with_kernel) {
  constexpr std::size_t kSector = 512;
  constexpr std::size_t kStart = 63;
  constexpr std::size_t kFatSectors = 8192;
  const fs::path fat = scratch / "fat";
  writeText(fat, std::string(kFatSectors * kSector, '\0'));
  checkProgram({.argv = {"mformat", "-i", fat.string(), "-N", "12345678", "-R", "2", "-T",
                         std::to_string(kFatSectors), "-h", "1", "-s", "1", "::"}});
  if (with_kernel) {
    writeText(scratch / "kernel", testKernel());
    checkProgram({.argv = {"mcopy", "-i", fat.string(), (scratch / "kernel").string(), "::9pc64"}});
  }
  std::string disk(kStart * kSector, '\0');
  disk[446 + 4] = 0x39;
  disk[446 + 8] = static_cast<char>(kStart);
  disk[510] = 0x55;
  disk[511] = static_cast<char>(0xaa);
  disk += readText(fat);
  const std::string table = "part 9fat 0 8192\npart nvram 8192 8193\npart fs 8193 9000\n";
  disk.replace((kStart + 1) * kSector, table.size(), table);
  disk += std::string(1024 * kSector, '\0');
  writeText(raw, disk);
}

std::string gzipped(const std::string& text) {
  std::vector<char> buffer(text.size() + 65536);
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_add_filter_gzip(writer);
  archive_write_set_format_raw(writer);
  archive_write_open_memory(writer, buffer.data(), buffer.size(), &used);
  archive_entry* entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_write_header(writer, entry);
  archive_write_data(writer, text.data(), text.size());
  archive_entry_free(entry);
  archive_write_close(writer);
  archive_write_free(writer);
  return std::string(buffer.data(), used);
}

}  // namespace vm
