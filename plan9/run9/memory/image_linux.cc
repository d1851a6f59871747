#include "plan9/run9/memory/image_linux.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <list>

#include "plan9/run9/file/chan.h"
#include "plan9/run9/process/stub_linux.h"

namespace run9 {
namespace {

constexpr uint32_t kAmd64 = 0x8A97;
constexpr std::size_t kHeader = 40;
constexpr std::size_t kKept = 64;
constexpr uint64_t kBigAlign = 0x1fffff;

uint32_t big(std::span<const uint8_t> b, std::size_t at) {
  return static_cast<uint32_t>(b[at]) << 24 | static_cast<uint32_t>(b[at + 1]) << 16 |
         static_cast<uint32_t>(b[at + 2]) << 8 | b[at + 3];
}

/// What a magic number of a.out(6) says; the longer header of 64-bit systems marks them.
struct Architecture {
  uint32_t number;
  bool long_header;
  const char* name;
};
constexpr Architecture kArchitectures[] = {
    {8, false, "68020"},   {11, false, "386"},         {12, false, "960"},
    {13, false, "sparc"},  {16, false, "mips"},        {17, false, "the 3210"},
    {18, false, "mips"},   {19, false, "the 29000"},   {20, false, "arm"},
    {21, false, "power"},  {22, false, "little mips"}, {23, false, "alpha"},
    {24, false, "spim"},   {25, false, "sparc64"},     {26, true, "amd64"},
    {27, true, "power64"}, {28, true, "arm64"},
};
constexpr uint32_t kModule = 0x80000000;

/// Whose magic number it is, or null.
const char* architectureOf(uint32_t magic) {
  constexpr uint32_t kLongHeader = 0x8000;
  for (const Architecture& a : kArchitectures)
    if (magic == ((4 * a.number * a.number + 7) | (a.long_header ? kLongHeader : 0))) return a.name;
  return nullptr;
}

struct Known {
  Device* device;
  uint32_t dev;
  Qid qid;
  Ref<Image> image;
};

/// The images used last, newest first.
struct Cache {
  Lock lock;
  std::list<Known> known;
};

// Made before the first fork, so that all procs share it.
Cache* const cache = new Cache;

void copyPart(Chan& chan, int fd, int64_t from, uint64_t to, uint64_t count) {
  std::vector<char> buffer(std::min<uint64_t>(count, 1 << 20));
  for (uint64_t done = 0; done < count;) {
    const long n = chan.device->read(
        chan, buffer.data(), static_cast<long>(std::min<uint64_t>(buffer.size(), count - done)),
        from + static_cast<int64_t>(done));
    if (n <= 0) fail(kShortProgram);
    if (pwrite(fd, buffer.data(), static_cast<std::size_t>(n), static_cast<off_t>(to + done)) != n)
      fail(kNoMemory);
    done += static_cast<uint64_t>(n);
  }
}

}  // namespace

bool parseHeader(std::span<const uint8_t> b, Layout& layout) {
  if (b.size() < 32 || big(b, 0) != kAmd64) return false;
  if (b.size() < kHeader) fail(kBadExec);
  constexpr uint64_t kLimit = kStackTop - kStackSize;
  layout.entry = static_cast<uint64_t>(big(b, 32)) << 32 | big(b, 36);
  const uint64_t text_end = kTextBase + kHeader + big(b, 4);
  if (layout.entry < kTextBase + kHeader || layout.entry >= text_end || text_end >= kLimit)
    fail(kBadExec);
  layout.text = text_end - kTextBase;
  layout.data = big(b, 8);
  layout.data_base = (text_end + kBigAlign) & ~kBigAlign;
  layout.bss_base = roundPage(layout.data_base + layout.data);
  layout.bss_top = roundPage(layout.data_base + layout.data + big(b, 12));
  return true;
}

std::string describeHeader(std::span<const uint8_t> b) {
  if (b.size() >= 4 && b[0] == 0x7F && b[1] == 'E' && b[2] == 'L' && b[3] == 'F')
    return "a program of another system (ELF), not Plan 9's";
  if (b.size() < 4) return "too short for an executable";
  const uint32_t magic = big(b, 0);
  if (magic == kAmd64)
    return b.size() < kHeader ? "an executable whose header is cut short"
                              : "an amd64 executable with an impossible header";
  if (const char* other = architectureOf(magic); other != nullptr)
    return std::string("a Plan 9 program for ") + other + ", and run9 runs those for amd64";
  if (const char* module = architectureOf(magic & ~kModule); module != nullptr)
    return std::string("a module that ") + module + " programs load, not a program";
  return "neither a Plan 9 executable nor a script";
}

Image::~Image() { close(fd_); }

Ref<Image> imageOf(Chan& chan, const Layout& layout) {
  {
    Guard guard(cache->lock);
    for (auto k = cache->known.begin(); k != cache->known.end(); ++k) {
      if (k->device != chan.device || k->dev != chan.dev || !(k->qid == chan.qid)) continue;
      cache->known.splice(cache->known.begin(), cache->known, k);
      return k->image;
    }
  }
  const int fd = memfd_create("text", MFD_CLOEXEC);
  if (fd < 0) failErrno(errno);
  Ref<Image> image(new Image(fd, layout));
  if (ftruncate(fd, static_cast<off_t>(image->dataOffset() + roundPage(layout.data))) != 0)
    failErrno(errno);
  copyPart(chan, fd, 0, 0, layout.text);
  // The text lies in memory already: patch it there.
  void* text = mmap(nullptr, layout.text, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (text == MAP_FAILED) fail(kNoMemory);
  patchStubs({static_cast<uint8_t*>(text), layout.text});
  munmap(text, layout.text);
  copyPart(chan, fd, static_cast<int64_t>(layout.text), image->dataOffset(), layout.data);
  Known old;  // released after the lock
  Guard guard(cache->lock);
  cache->known.push_front({chan.device, chan.dev, chan.qid, image});
  if (cache->known.size() > kKept) {
    old = cache->known.back();
    cache->known.pop_back();
  }
  return image;
}

}  // namespace run9
