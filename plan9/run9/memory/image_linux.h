// Executables, read once and kept for the procs that run them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "plan9/run9/base/ref.h"

namespace run9 {

class Chan;

constexpr uint64_t kPage = 4096;
constexpr uint64_t kTextBase = 0x200000;
constexpr uint64_t kStackTop = 0x7ffffffff000;
constexpr uint64_t kStackSize = 16 << 20;

constexpr uint64_t roundPage(uint64_t n) { return (n + kPage - 1) & ~(kPage - 1); }

/// Where the parts of an amd64 executable lie, from the header of a.out.
struct Layout {
  uint64_t entry = 0;
  uint64_t text = 0;  ///< bytes from kTextBase on, header included
  uint64_t data_base = 0;
  uint64_t data = 0;
  uint64_t bss_base = 0;
  uint64_t bss_top = 0;
};

/// Reads an executable's header. False when it is none for amd64 (a script, perhaps); throws Error
/// "exec header invalid" when it is one that cannot be.
bool parseHeader(std::span<const uint8_t> bytes, Layout& layout);

/// What kind of file a header belongs to, in words for people: "a Linux program".
std::string describeHeader(std::span<const uint8_t> bytes);

/// An executable's text and data, page aligned, in a memory file: what happens to the file later
/// does not matter to those who run it.
class Image : public Counted {
 public:
  Image(int fd, const Layout& layout) : layout(layout), fd_(fd) {}
  ~Image() override;
  int fd() const { return fd_; }
  uint64_t dataOffset() const { return roundPage(layout.text); }
  const Layout layout;

 private:
  int fd_;
};

/// The image of an open executable. Kept and found again while the file's qid stays the same.
Ref<Image> imageOf(Chan& chan, const Layout& layout);

}  // namespace run9
