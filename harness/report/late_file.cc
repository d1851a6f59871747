#include "harness/report/late_file.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 1 << 16;

}  // namespace

LateFile::LateFile(const fs::path& file, std::string_view what)
    : file_(file), what_(what), waiting_(std::tmpfile()) {
  if (file == "-") {
    throw Error(ExitStatus::kUsage, "-: no name of a file, expected a place for " + what_ +
                                        " (/dev/stdout is standard output)");
  }
  std::error_code none;
  // A link stays one; what has no name of its own, as a pipe behind /dev/stdout, keeps the given
  // one.
  const fs::path place = fs::canonical(file, none);
  if (!none) file_ = place;
  bool fine = false;
  if (fs::exists(file_, none) && !fs::is_regular_file(file_, none)) {
    fine = !fs::is_directory(file_, none) && access(file_.c_str(), W_OK) == 0;
  } else {
    partial_ = file_.string() + "." + std::to_string(getpid());
    fine = std::ofstream(partial_).good();
    fs::remove(partial_, none);
  }
  if (!fine) {
    throw Error(ExitStatus::kUsage,
                file.string() + ": cannot be written, expected a place for " + what_);
  }
  if (!waiting_) {
    throw Error(ExitStatus::kEnvironment,
                std::string("no temporary file can be made: ") + std::strerror(errno));
  }
}

void LateFile::write(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), waiting_.get());
}

bool LateFile::copyTo(const fs::path& to) {
  std::rewind(waiting_.get());
  std::ofstream out(to, std::ios::binary);
  std::array<char, kBlock> block{};
  std::size_t n = 0;
  while ((n = std::fread(block.data(), 1, block.size(), waiting_.get())) > 0) {
    out.write(block.data(), static_cast<std::streamsize>(n));
  }
  out.close();
  return out.good() && std::ferror(waiting_.get()) == 0;
}

void LateFile::finish() {
  const bool waited = std::fflush(waiting_.get()) == 0 && std::ferror(waiting_.get()) == 0;
  std::error_code error;
  bool fine = waited && copyTo(partial_.empty() ? file_ : partial_);
  if (!partial_.empty()) {
    if (fine) fs::rename(partial_, file_, error);
    std::error_code none;
    fs::remove(partial_, none);
  }
  if (!fine || error) {
    throw Error(ExitStatus::kEnvironment, file_.string() + ": the " + what_ +
                                              " could not be written" +
                                              (error ? ": " + error.message() : std::string()));
  }
}

}  // namespace harness
