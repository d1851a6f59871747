#include "plan9/run9/memory/segment_linux.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/error.h"

namespace run9 {
namespace {

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

void mapAnonymous(uint64_t base, uint64_t end) {
  map(base, end, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
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

void Segments::drop(const Segment& s) const {
  uint64_t end = s.top();
  if (s.shared && s.kind == Segment::Kind::kBss) {
    // Shared data and bss are one mapping that reaches to the largest size, or the next segment.
    end = s.shared->base + kSegmentMost;
    for (const Segment& other : list_)
      if (&other != &s && other.base >= s.top()) end = std::min(end, other.base);
  }
  if (end > s.base) munmap(pointer(s.base), end - s.base);
}

void Segments::load(const Ref<Image>& image, uint64_t stack_bytes) {
  const Layout& l = image->layout;
  std::vector<Segment> kept;
  for (const Segment& s : list_) {
    if (s.kind == Segment::Kind::kShared && !s.close_on_exec)
      kept.push_back(s);
    else if (s.kind != Segment::Kind::kStack)
      drop(s);
  }
  list_.clear();
  const uint64_t text_end = kTextBase + roundPage(l.text);
  map(kTextBase, text_end, PROT_READ | PROT_EXEC, MAP_PRIVATE, image->fd(), 0);
  map(l.data_base, l.bss_base, PROT_READ | PROT_WRITE, MAP_PRIVATE, image->fd(),
      image->dataOffset());
  mapAnonymous(l.bss_base, l.bss_top);
  map(kStackTop - kStackSize, kStackTop, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
  stack_low_ = kStackTop;
  using Kind = Segment::Kind;
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
  map(low, stack_low_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
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
    const Segment* s = find(address);
    if (s == nullptr || (write && s->read_only)) return false;
    if (s->kind == Segment::Kind::kStack) growStack(address);
    if (address + count <= s->top()) return true;
    count -= s->top() - address;
    address = s->top();
  }
}

uint64_t Segments::moveEnd(Segment& s, uint64_t address) {
  const uint64_t base = s.shared ? s.shared->base : s.base;
  const uint64_t top = roundPage(address);
  if (!s.shared) {
    if (top > s.end) {
      if (overlapping(s.base, top, &s) != nullptr) fail(kOverlap);
      if (top - base > kSegmentMost) fail(kNoMemory);
      mapAnonymous(s.end, top);
    } else if (top < s.end) {
      munmap(pointer(top), s.end - top);
    }
    s.end = top;
    return 0;
  }
  Guard guard(s.shared->lock);
  const uint64_t old = s.shared->top.load();
  if (top < old && s.shared->count() > 2) fail(kInUse);  // data and bss refer to it
  if (top > old) {
    if (overlapping(s.base, top, &s) != nullptr) fail(kOverlap);
    if (top - base > kSegmentMost) fail(kNoMemory);
  }
  if (ftruncate(s.shared->fd(), static_cast<off_t>(top - base)) != 0) fail(kNoMemory);
  s.shared->top = top;
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
  const uint64_t top = roundPage(address);
  if (top < s->end) {
    if (s->shared && s->shared->count() > 1) fail(kInUse);
    munmap(pointer(top), s->end - top);
  } else if (top > s->end) {
    if (overlapping(s->base, top, s) != nullptr) fail(kOverlap);
    if (s->shared) {
      if (ftruncate(s->shared->fd(), static_cast<off_t>(top - s->base)) != 0) fail(kNoMemory);
      map(s->base, top, PROT_READ | PROT_WRITE, MAP_SHARED, s->shared->fd());
    } else {
      mapAnonymous(s->end, top);
    }
  }
  s->end = top;
  return 0;
}

uint64_t Segments::attach(unsigned attributes, const std::string& name, uint64_t address,
                          uint64_t count) {
  if (address >= kStackTop) fail(kBadArgument);
  constexpr std::size_t kMostSegments = 12;
  if (list_.size() >= kMostSegments) fail(kNoMemory);
  Segment s;
  s.kind = Segment::Kind::kShared;
  s.read_only = (attributes & kAttachReadOnly) != 0;
  s.close_on_exec = (attributes & kAttachCloseExec) != 0;
  if (const Ref<SharedMemory> global = findGlobalSegment(name)) {
    s.shared = global;
    s.base = s.shared->base;
    s.end = s.shared->top;
    if (overlapping(s.base, s.end, nullptr) != nullptr) fail(kOverlap);
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
        void* p = mmap(pointer(address), count, PROT_NONE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
        if (p == pointer(address)) break;
        if (p != MAP_FAILED) munmap(p, count);
        top -= std::min<uint64_t>(top, 1 << 20);
      }
    }
    s.base = address;
    s.end = address + count;
    s.copied = name == "memory";
    if (name == "shared") s.shared = newShared(s.base, s.end);
  }
  const int protection = s.read_only ? PROT_READ : PROT_READ | PROT_WRITE;
  if (s.shared)
    map(s.base, s.end, protection, MAP_SHARED, s.shared->fd());
  else
    map(s.base, s.end, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
  list_.push_back(s);
  return s.base;
}

void Segments::detach(uint64_t address) {
  for (auto s = list_.begin(); s != list_.end(); ++s) {
    if (!((address >= s->base && address < s->top()) ||
          (s->base == s->top() && address == s->base)))
      continue;
    if (s->kind == Segment::Kind::kStack) fail(kBadArgument);
    drop(*s);
    list_.erase(s);
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
  madvise(pointer(from), to - from, s->shared ? MADV_REMOVE : MADV_DONTNEED);
}

void Segments::makeExecutable(uint64_t address, uint64_t count) {
  while (count > 0) {
    const Segment* s = find(address);
    if (s == nullptr) fail(kBadArgument);
    const uint64_t end = std::min(address + count, s->top());
    if (!s->read_only && s->kind != Segment::Kind::kStack)
      mprotect(pointer(address & ~(kPage - 1)), roundPage(end) - (address & ~(kPage - 1)),
               PROT_READ | PROT_WRITE | PROT_EXEC);
    count -= end - address;
    address = end;
  }
}

bool Segments::shares() const {
  return std::any_of(list_.begin(), list_.end(),
                     [](const Segment& s) { return s.kind == Segment::Kind::kBss && s.shared; });
}

void Segments::share() {
  Segment* data = nullptr;
  Segment* bss = nullptr;
  for (Segment& s : list_) {
    if (s.kind == Segment::Kind::kData) data = &s;
    if (s.kind == Segment::Kind::kBss) bss = &s;
    if (s.kind == Segment::Kind::kShared && !s.shared) {
      // "memory" is shared by RFMEM as bss is.
      Ref<SharedMemory> memory = newShared(s.base, s.end);
      copyPages(s.base, s.end, memory->fd());
      map(s.base, s.end, PROT_READ | PROT_WRITE, MAP_SHARED, memory->fd());
      s.shared = memory;
    }
  }
  if (bss == nullptr || bss->shared) return;
  const uint64_t base = data == nullptr ? bss->base : data->base;
  const Ref<SharedMemory> memory = newShared(base, bss->end);
  copyPages(base, bss->end, memory->fd());
  // The reserve may not cover segments attached above.
  uint64_t reserve = base + kSegmentMost;
  for (const Segment& s : list_)
    if (&s != bss && s.base >= bss->end) reserve = std::min(reserve, s.base);
  map(base, reserve, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, memory->fd());
  if (data != nullptr) data->shared = memory;
  bss->shared = memory;
}

void Segments::unshare() {
  for (Segment& s : list_) {
    if (!s.shared || (s.kind == Segment::Kind::kShared && !s.copied)) continue;
    const SharedMemory& memory = *s.shared;
    const uint64_t top = s.top();
    drop(s);
    mapAnonymous(s.base, top);
    for (uint64_t a = s.base; a < top;) {
      const off_t hole = static_cast<off_t>(a - memory.base);
      const off_t begin = lseek(memory.fd(), hole, SEEK_DATA);
      if (begin < 0 || static_cast<uint64_t>(begin) >= top - memory.base) break;
      const off_t end = lseek(memory.fd(), begin, SEEK_HOLE);
      const uint64_t stop = std::min(top, memory.base + static_cast<uint64_t>(end));
      a = memory.base + static_cast<uint64_t>(begin);
      while (a < stop) {
        const long n =
            pread(memory.fd(), pointer(a), stop - a, static_cast<off_t>(a - memory.base));
        if (n <= 0) fail(kNoMemory);
        a += static_cast<uint64_t>(n);
      }
    }
    s.end = top;
    s.shared.reset();
  }
}

}  // namespace run9
