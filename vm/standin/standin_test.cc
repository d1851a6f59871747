#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "vm/error.h"
#include "vm/image/test_images.h"
#include "vm/program.h"
#include "vm/standin/initramfs.h"
#include "vm/standin/kernel.h"
#include "vm/standin/toolchain.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

std::string module(const std::string& needs) {
  return std::string(
             "\x7f"
             "ELF") +
         std::string(100, '\0') + "license=GPL" + std::string(1, '\0') + "depends=" + needs +
         std::string(1, '\0') + "name=x" + std::string(1, '\0');
}

/// Writes an archive of files with libarchive's own writer.
void writeArchive(const fs::path& to, int (*format)(archive*), int (*filter)(archive*),
                  const std::vector<std::pair<std::string, std::string>>& files) {
  archive* writer = archive_write_new();
  format(writer);
  filter(writer);
  ASSERT_EQ(archive_write_open_filename(writer, to.c_str()), ARCHIVE_OK);
  for (const auto& [name, bytes] : files) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_mode(entry, AE_IFREG | 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    ASSERT_EQ(archive_write_header(writer, entry), ARCHIVE_OK);
    archive_write_data(writer, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
}

struct PackageTest : testing::Test {
  TestFolder folder;
  fs::path deb = folder.path() / "linux-image-9.9-x_1_amd64.deb";

  void write(const std::vector<std::pair<std::string, std::string>>& files) {
    const fs::path data = folder.path() / "data.tar.xz";
    writeArchive(data, archive_write_set_format_ustar, archive_write_add_filter_xz, files);
    writeArchive(
        deb, archive_write_set_format_ar_svr4, archive_write_add_filter_none,
        {{"debian-binary", "2.0\n"}, {"control.tar.xz", "c"}, {"data.tar.xz", readText(data)}});
  }
};

TEST_F(PackageTest, ModulesComeInLoadingOrderAndOnlyTheWanted) {
  const std::string root = "./lib/modules/9.9-x/kernel/";
  write({{"./boot/vmlinuz-9.9-x", "the kernel"},
         {root + "drivers/virtio/virtio_pci.ko", module("virtio-ring,virtio")},
         {root + "drivers/virtio/virtio.ko", module("")},
         {root + "drivers/virtio/virtio_ring.ko", module("virtio")},
         {root + "drivers/virtio/virtio_balloon.ko", module("virtio")},
         {root + "sound/soundcore.ko", module("")},
         {root + "fs/fat/vfat.ko", module("fat")},
         {root + "fs/fat/fat.ko", module("")}});
  const StandInKernel kernel = readStandInKernel(findStandInKernel(folder.path()));
  EXPECT_EQ(kernel.release, "9.9-x");
  EXPECT_EQ(kernel.image, "the kernel");
  std::vector<std::string> names;
  for (const auto& m : kernel.modules) names.push_back(m.name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"virtio", "virtio_ring", "virtio_pci", "fat", "vfat"}));
}

TEST_F(PackageTest, ADamagedPackageIsNamed) {
  const auto words = [&] {
    try {
      readStandInKernel(deb);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  write({{"./usr/share/doc/readme", "no kernel here"}});
  EXPECT_NE(words().find("no boot/vmlinuz"), std::string::npos);
  const std::string whole = readText(deb);
  writeText(deb, whole.substr(0, whole.size() / 2));
  EXPECT_NE(words().find(deb.string()), std::string::npos);
  writeText(deb, "not a package");
  EXPECT_NE(words().find(deb.string()), std::string::npos);
}

TEST(Initramfs, HoldsTheFirstProcessAndNumberedModules) {
  TestFolder folder;
  writeText(folder.path() / "init", "program");
  StandInKernel kernel;
  kernel.modules = {{"virtio", "v"}, {"virtio_pci", "p"}};
  writeInitramfs(folder.path() / "cpio", folder.path() / "init", kernel);
  archive* reader = archive_read_new();
  archive_read_support_format_cpio(reader);
  ASSERT_EQ(archive_read_open_filename(reader, (folder.path() / "cpio").c_str(), 4096), ARCHIVE_OK);
  std::vector<std::string> names;
  archive_entry* entry = nullptr;
  while (archive_read_next_header(reader, &entry) == ARCHIVE_OK)
    names.push_back(archive_entry_pathname(entry));
  archive_read_free(reader);
  EXPECT_EQ(names, (std::vector<std::string>{"init", "modules", "modules/00-virtio.ko",
                                             "modules/01-virtio_pci.ko"}));
}

TEST(Toolchain, LinksOnTheWayAreKept) {
  TestFolder folder;
  const fs::path base = fs::canonical(folder.path());
  writeText(base / "real/lib/file", "x");
  fs::create_symlink("real/lib", base / "lib");
  fs::create_symlink("file", base / "real/lib/name");
  std::vector<fs::path> files;
  addWithLinks(base / "lib/name", files);
  EXPECT_EQ(files,
            (std::vector<fs::path>{base / "lib", base / "real/lib/name", base / "real/lib/file"}));
  fs::create_symlink("loop", base / "loop");
  EXPECT_THROW(addWithLinks(base / "loop", files), Error);
}

}  // namespace
}  // namespace vm
