#pragma once

#include <filesystem>
#include <string>

namespace vm {

/// A folder for one test, removed with its content.
class TestFolder {
 public:
  TestFolder();
  ~TestFolder();
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::string readText(const std::filesystem::path& file);
void writeText(const std::filesystem::path& file, const std::string& text);

/// Bytes with a multiboot header, which pass for a kernel.
std::string testKernel();
/// A folder that looks like a 9front root with amd64 programs.
void makeTestTree(const std::filesystem::path& tree);
/// A disk with an MBR, a Plan 9 partition and a 9fat that holds a kernel, as the official ones.
void makeTestDisk(const std::filesystem::path& raw, const std::filesystem::path& scratch,
                  bool with_kernel = true);
std::string gzipped(const std::string& text);

}  // namespace vm
