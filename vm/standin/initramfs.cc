#include "vm/standin/initramfs.h"

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include "vm/error.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

class Writer {
 public:
  explicit Writer(const fs::path& to) : to_(to), writer_(archive_write_new(), archive_write_free) {
    archive_write_set_format_cpio_newc(writer_.get());
    check(archive_write_open_filename(writer_.get(), to.c_str()));
  }

  void folder(const std::string& path) { add(path, AE_IFDIR | 0755, ""); }
  void file(const std::string& path, const std::string& bytes) {
    add(path, AE_IFREG | 0755, bytes);
  }
  void finish() { check(archive_write_close(writer_.get())); }

 private:
  void add(const std::string& path, unsigned mode, const std::string& bytes) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname(entry.get(), path.c_str());
    archive_entry_set_mode(entry.get(), static_cast<__LA_MODE_T>(mode));
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
    check(archive_write_header(writer_.get(), entry.get()));
    if (archive_write_data(writer_.get(), bytes.data(), bytes.size()) !=
        static_cast<la_ssize_t>(bytes.size())) {
      check(ARCHIVE_FATAL);
    }
  }
  void check(int status) {
    if (status == ARCHIVE_OK) return;
    throw Error(Error::Kind::kEnvironment,
                "cannot write '" + to_.string() + "': " + archive_error_string(writer_.get()));
  }

  fs::path to_;
  std::unique_ptr<archive, decltype(&archive_write_free)> writer_;
};

}  // namespace

void writeInitramfs(const fs::path& to, const fs::path& init, const StandInKernel& kernel) {
  std::ifstream in(init, std::ios::binary);
  std::ostringstream program;
  program << in.rdbuf();
  if (!in) {
    throw Error(Error::Kind::kEnvironment,
                "cannot read the stand-in's first process '" + init.string() + "'");
  }
  Writer writer(to);
  writer.file("init", program.str());
  writer.folder("modules");
  int number = 0;
  for (const StandInKernel::Module& module : kernel.modules) {
    char name[128];
    std::snprintf(name, sizeof name, "modules/%02d-%s.ko", number++, module.name.c_str());
    writer.file(name, module.bytes);
  }
  writer.finish();
}

}  // namespace vm
