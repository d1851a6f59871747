#include "plan9/run9/memory/segment_linux.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/error.h"

namespace run9 {
namespace {

#ifdef RUN9_SANITIZED
constexpr bool kKeepsOwn = false;  // AddressSanitizer's own are where programs may attach
#else
constexpr bool kKeepsOwn = true;
#endif
constexpr uint64_t kStackStep = 64 << 10;
constexpr int kStackFill = 0xfe;
constexpr unsigned kAttachReadOnly = 0040;
constexpr unsigned kAttachCloseExec = 0200;

void* pointer(uint64_t address) { return pointerTo<void>(address); }

void map(uint64_t base, uint64_t end, int protection, int flags, int fd = -1, uint64_t offset = 0) {
  if (base == end) return;
  if (mmap(pointer(base), end - base, protection, flags | MAP_FIXED, fd,
           static_cast<off_t>(offset)) == MAP_FAILED)
    fail(kNoMemory);
}

constexpr int kAnonymous = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;

void mapAnonymous(uint64_t base, uint64_t end) {
  map(base, end, PROT_READ | PROT_WRITE, kAnonymous);
}

void unmap(uint64_t base, uint64_t end) {
  if (base < end) munmap(pointer(base), end - base);
}

/// Takes addresses that no mapping has, not even one of run9's own.
bool claim(uint64_t base, uint64_t end) {
  if (base == end) return true;
  void* p = mmap(pointer(base), end - base, PROT_NONE, kAnonymous | MAP_FIXED_NOREPLACE, -1, 0);
  if (p == pointer(base)) return true;
  if (p != MAP_FAILED) munmap(p, end - base);
  return false;
}

/// Fills fresh memory at [base, end) from a memory file; what the file does not hold stays zero.
void copyIn(const SharedMemory& memory, uint64_t base, uint64_t end) {
  for (uint64_t a = base; a < end;) {
    const off_t begin = lseek(memory.fd(), static_cast<off_t>(a - memory.base), SEEK_DATA);
    if (begin < 0 || static_cast<uint64_t>(begin) >= end - memory.base) break;
    const off_t hole = lseek(memory.fd(), begin, SEEK_HOLE);
    const uint64_t stop = std::min(end, memory.base + static_cast<uint64_t>(hole));
    a = memory.base + static_cast<uint64_t>(begin);
    while (a < stop) {
      const long n = pread(memory.fd(), pointer(a), stop - a, static_cast<off_t>(a - memory.base));
      if (n <= 0) fail(kNoMemory);
      a += static_cast<uint64_t>(n);
    }
  }
}

Ref<SharedMemory> newShared(uint64_t base, uint64_t end) {
  const int fd = memfd_create("segment", MFD_CLOEXEC);
  if (fd < 0) failErrno(errno);
  Ref<SharedMemory> memory(new SharedMemory(fd, base, end));
  if (ftruncate(fd, static_cast<off_t>(end - base)) != 0) fail(kNoMemory);
  return memory;
}

bool zero(uint64_t page) {
  const char* bytes = static_cast<const char*>(pointer(page));
  return bytes[0] == 0 && std::memcmp(bytes, bytes + 1, kPage - 1) == 0;
}

/// Writes the pages that hold something to the start of a memory file; the rest stays a hole.
void copyPages(uint64_t base, uint64_t end, int fd) {
  for (uint64_t from = base; from < end;) {
    if (zero(from)) {
      from += kPage;
      continue;
    }
    uint64_t to = from + kPage;
    while (to < end && !zero(to)) to += kPage;
    while (from < to) {
      const long n = pwrite(fd, pointer(from), to - from, static_cast<off_t>(from - base));
      if (n <= 0) fail(kNoMemory);
      from += static_cast<uint64_t>(n);
    }
  }
}

}  // namespace

SharedMemory::~SharedMemory() { close(fd_); }

int Segment::protection() const {
  return PROT_READ | (read_only ? 0 : PROT_WRITE) | (executable ? PROT_EXEC : 0);
}

template <class F>
void Segments::shown(const Segment& s, uint64_t from, uint64_t to, const F& use) const {
  while (from < to) {
    uint64_t end = to;
    bool hidden = false;
    for (const Segment& before : list_) {
      if (&before == &s) break;
      if (before.base > from) {
        end = std::min(end, before.base);
      } else if (from < before.top()) {
        hidden = true;
        end = std::min(end, before.top());
        break;
      }
    }
    if (!hidden) use(from, end);
    from = end;
  }
}

void Segments::mapPart(const Segment& s, uint64_t from, uint64_t to) const {
  shown(s, from, to, [&s](uint64_t base, uint64_t end) {
    if (s.shared)
      map(base, end, s.protection(), MAP_SHARED | MAP_NORESERVE, s.shared->fd(),
          base - s.shared->base);
    else
      map(base, end, s.protection(), kAnonymous);
  });
}

void Segments::fill(Segment& s) {
  const uint64_t top = s.top();
  if (!s.grows() || s.mapped >= top) return;
  mapPart(s, s.mapped, top);
  s.mapped = top;
}

bool Segments::touch(uint64_t address) {
  if (growStack(address)) return true;
  Segment* s = find(address);
  if (s == nullptr || !s->grows() || address < s->mapped) return false;
  fill(*s);
  return true;
}

void Segments::reveal(uint64_t from, uint64_t to) const {
  for (const Segment& s : list_)
    if (s.kind == Segment::Kind::kBss || s.kind == Segment::Kind::kShared)
      mapPart(s, std::max(from, s.base), std::min(to, s.mappedEnd()));
}

void Segments::load(const Ref<Image>& image, uint64_t stack_bytes) {
  const Layout& l = image->layout;
  std::vector<Segment> kept;
  std::vector<std::pair<uint64_t, uint64_t>> gone;
  for (const Segment& s : list_) {
    if (s.kind == Segment::Kind::kShared && !s.close_on_exec)
      kept.push_back(s);
    else if (s.kind != Segment::Kind::kStack)
      shown(s, s.base, s.mappedEnd(), [&gone](uint64_t base, uint64_t end) {
        unmap(base, end);
        gone.emplace_back(base, end);
      });
  }
  list_ = kept;
  for (const auto& [base, end] : gone) reveal(base, end);
  const uint64_t text_end = kTextBase + roundPage(l.text);
  map(kTextBase, text_end, PROT_READ | PROT_EXEC, MAP_PRIVATE, image->fd(), 0);
  map(l.data_base, l.bss_base, PROT_READ | PROT_WRITE, MAP_PRIVATE, image->fd(),
      image->dataOffset());
  mapAnonymous(l.bss_base, l.bss_top);
  map(kStackTop - kStackSize, kStackTop, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
  stack_low_ = kStackTop;
  using Kind = Segment::Kind;
  list_.clear();
  list_.push_back({Kind::kStack, kStackTop - kStackSize, kStackTop, {}});
  list_.push_back({Kind::kText, kTextBase, text_end, {}, true});
  list_.push_back({Kind::kData, l.data_base, l.bss_base, {}});
  list_.push_back({Kind::kBss, l.bss_base, l.bss_top, {}});
  list_.insert(list_.end(), kept.begin(), kept.end());
  growStack(kStackTop - std::max(stack_bytes, kPage));
}

bool Segments::growStack(uint64_t address) {
  if (address < kStackTop - kStackSize || address >= stack_low_) return false;
  const uint64_t low = std::max(address & ~(kStackStep - 1), kStackTop - kStackSize);
  mapAnonymous(low, stack_low_);
  std::memset(pointer(low), kStackFill, stack_low_ - low);
  stack_low_ = low;
  return true;
}

Segment* Segments::find(uint64_t address) {
  for (Segment& s : list_)
    if (address >= s.base && address < s.top()) return &s;
  return nullptr;
}

Segment* Segments::overlapping(uint64_t base, uint64_t end, const Segment* except) {
  for (Segment& s : list_)
    if (&s != except && end > s.base && base < s.top()) return &s;
  return nullptr;
}

bool Segments::valid(uint64_t address, uint64_t count, bool write) {
  if (static_cast<int64_t>(count) < 0 || count > ~address) return false;
  for (;;) {
    Segment* s = find(address);
    if (s == nullptr || (write && s->read_only)) return false;
    if (s->kind == Segment::Kind::kStack) growStack(address);
    fill(*s);
    if (address + count <= s->top()) return true;
    count -= s->top() - address;
    address = s->top();
  }
}

void Segments::shrink(Segment& s, uint64_t top) {
  const uint64_t old = s.mappedEnd();
  if (s.shared) {
    // Another proc may use what would go, or be about to: its call has checked the addresses.
    const auto own = std::count_if(list_.begin(), list_.end(),
                                   [&s](const Segment& o) { return o.shared == s.shared; });
    if (s.shared->count() > static_cast<uint32_t>(own)) fail(kInUse);
    if (ftruncate(s.shared->fd(), static_cast<off_t>(top - s.shared->base)) != 0) fail(kNoMemory);
  }
  shown(s, top, old, unmap);
  if (s.shared) s.shared->top = top;
  s.end = top;
  s.mapped = std::min(s.mapped, top);
  reveal(top, old);
}

void Segments::extend(Segment& s, uint64_t top) {
  const uint64_t old = s.top();
  if (overlapping(s.base, top, &s) != nullptr) fail(kOverlap);
  if (top - s.base > kSegmentMost || !claim(old, top)) fail(kNoMemory);
  if (!s.shared) {
    mapPart(s, old, top);
    s.end = top;
    return;
  }
  if (ftruncate(s.shared->fd(), static_cast<off_t>(top - s.shared->base)) != 0) {
    unmap(old, top);
    fail(kNoMemory);
  }
  s.shared->top = top;
  fill(s);
}

uint64_t Segments::moveEnd(Segment& s, uint64_t address) {
  const uint64_t top = roundPage(address);
  if (top < address) fail(kNoMemory);
  std::optional<Guard> guard;
  if (s.shared) guard.emplace(s.shared->lock);
  if (top < s.top())
    shrink(s, top);
  else if (top > s.top())
    extend(s, top);
  return 0;
}

uint64_t Segments::setBreak(uint64_t address) {
  for (Segment& s : list_) {
    if (s.kind != Segment::Kind::kBss) continue;
    if (address == 0) return s.base;
    if (address < s.base) {
      const bool data = std::any_of(list_.begin(), list_.end(), [&](const Segment& d) {
        return d.kind == Segment::Kind::kData && address >= d.base;
      });
      if (!data) fail(kNoMemory);
      address = s.base;
    }
    return moveEnd(s, address);
  }
  fail(kBadArgument);
}

uint64_t Segments::setSegmentBreak(uint64_t inside, uint64_t address) {
  Segment* s = find(inside);
  if (s == nullptr) fail(kBadArgument);
  if (s->kind == Segment::Kind::kBss) return setBreak(address);
  if (s->kind != Segment::Kind::kShared) fail(kBadArgument);
  if (address == 0) return s->base;
  if (address < s->base) fail(kNoMemory);
  return moveEnd(*s, address);
}

uint64_t Segments::attach(unsigned attributes, const std::string& name, uint64_t address,
                          uint64_t count) {
  if (address >= kStackTop) fail(kBadArgument);
  constexpr std::size_t kMostSegments = 12;
  if (list_.size() >= kMostSegments) fail(kNoMemory);
  Segment s;
  s.kind = Segment::Kind::kShared;
  if (const Ref<SharedMemory> global = findGlobalSegment(name)) {
    s.shared = global;
    s.base = s.shared->base;
    s.end = s.shared->top;
    if (overlapping(s.base, s.end, nullptr) != nullptr) fail(kOverlap);
    if (kKeepsOwn && !claim(s.base, s.end)) fail(kNoMemory);
  } else {
    count = roundPage(count + (address & (kPage - 1)));
    if (count == 0) fail(kBadArgument);
    address &= ~(kPage - 1);
    if (address + count > kStackTop || address + count < address) fail(kBadArgument);
    if (address != 0 && overlapping(address, address + count, nullptr) != nullptr) fail(kOverlap);
    if (name != "shared" && name != "memory") fail(kBadArgument);
    if (count > kSegmentMost) fail(kNoMemory);
    if (address == 0) {
      // Below the stack; Linux's own mappings of this process lie there too, so step over them.
      for (uint64_t top = kStackTop - kStackSize;;) {
        if (count >= top) fail(kNoMemory);
        address = top - count;
        if (const Segment* other = overlapping(address, top, nullptr)) {
          top = other->base;
          continue;
        }
        if (claim(address, top)) break;
        top -= std::min<uint64_t>(top, 1 << 20);
      }
    } else if (kKeepsOwn && !claim(address, address + count)) {
      fail(kNoMemory);
    }
    s.read_only = (attributes & kAttachReadOnly) != 0;
    s.close_on_exec = (attributes & kAttachCloseExec) != 0;
    s.base = address;
    s.end = address + count;
    s.copied = name == "memory";
    if (name == "shared") s.shared = newShared(s.base, s.end);
  }
  s.mapped = s.end;
  mapPart(s, s.base, s.end);
  list_.push_back(s);
  return s.base;
}

void Segments::detach(uint64_t address) {
  for (auto s = list_.begin(); s != list_.end(); ++s) {
    if (!((address >= s->base && address < s->top()) ||
          (s->base == s->top() && address == s->base)))
      continue;
    if (s->kind == Segment::Kind::kStack) fail(kBadArgument);
    const Segment gone = *s;
    shown(*s, gone.base, gone.mappedEnd(), unmap);
    list_.erase(s);
    reveal(gone.base, gone.mappedEnd());
    return;
  }
  fail(kBadArgument);
}

void Segments::freePages(uint64_t address, uint64_t count) {
  uint64_t to = address + count;
  if (to < address) fail(kBadArgument);
  const Segment* s = find(address);
  if (s == nullptr) fail(kBadArgument);
  to &= ~(kPage - 1);
  const uint64_t from = roundPage(address);
  if (from >= to) return;
  if (to > s->top()) fail(kBadArgument);
  if (s->read_only) return;
  if (s->shared)
    fallocate(s->shared->fd(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
              static_cast<off_t>(from - s->shared->base), static_cast<off_t>(to - from));
  else
    madvise(pointer(from), to - from, MADV_DONTNEED);
}

void Segments::makeExecutable(uint64_t address, uint64_t count) {
  while (count > 0) {
    Segment* s = find(address);
    if (s == nullptr) fail(kBadArgument);
    fill(*s);
    const uint64_t end = std::min(address + count, s->top());
    if (s->read_only || s->kind == Segment::Kind::kStack) {
      count -= end - address;
      address = end;
      continue;
    }
    s->executable = true;
    mprotect(pointer(address & ~(kPage - 1)), roundPage(end) - (address & ~(kPage - 1)),
             PROT_READ | PROT_WRITE | PROT_EXEC);
    count -= end - address;
    address = end;
  }
}

bool Segments::shares() const {
  return std::any_of(list_.begin(), list_.end(), [](const Segment& s) { return s.splits(); });
}

void Segments::share() {
  Segment* data = nullptr;
  Segment* bss = nullptr;
  for (Segment& s : list_) {
    if (s.kind == Segment::Kind::kData) data = &s;
    if (s.kind == Segment::Kind::kBss) bss = &s;
    if (s.kind != Segment::Kind::kShared || s.shared) continue;
    // "memory" is shared by RFMEM as bss is.
    const Ref<SharedMemory> memory = newShared(s.base, s.end);
    copyPages(s.base, s.end, memory->fd());
    become(s, memory);
  }
  Segment* first = data == nullptr ? bss : data;
  Segment* last = bss == nullptr ? data : bss;
  if (first == nullptr || last->shared) return;
  const Ref<SharedMemory> memory = newShared(first->base, last->end);
  copyPages(first->base, last->end, memory->fd());
  for (Segment* s : {data, bss})
    if (s != nullptr) become(*s, memory);
}

void Segments::become(Segment& s, const Ref<SharedMemory>& memory) const {
  s.shared = memory;
  s.mapped = s.end;
  mapPart(s, s.base, s.end);
}

void Segments::unshare() {
  for (Segment& s : list_) {
    if (!s.splits()) continue;
    const Ref<SharedMemory> memory = s.shared;
    s.end = s.top();
    s.shared.reset();
    shown(s, s.base, s.end, [&](uint64_t base, uint64_t end) {
      mapAnonymous(base, end);
      copyIn(*memory, base, end);
      if (s.protection() != (PROT_READ | PROT_WRITE))
        mprotect(pointer(base), end - base, s.protection());
    });
  }
}

}  // namespace run9
