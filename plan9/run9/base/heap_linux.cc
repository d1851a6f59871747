#include "plan9/run9/base/heap_linux.h"

#include <sys/mman.h>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/lock_linux.h"

namespace run9 {
namespace {

constexpr std::size_t kArena = std::size_t{8} << 30;
constexpr std::size_t kGiveBack = 64 << 10;  // a freed block from this size on returns its pages
constexpr unsigned kClasses = 4 * 64;

/// Lies before each block; keeps blocks aligned to 16 bytes.
struct Header {
  uint32_t size_class;
  uint32_t mark;
  Header* next;
};
constexpr uint32_t kUsed = 0x75736564;
constexpr uint32_t kFree = 0x66726565;

struct Heap {
  Lock lock;
  char* end;
  char* limit;
  std::size_t used;
  Header* free[kClasses];
};

Heap* heap;

// Four classes to each power of two: at most a fifth of a block is waste.
unsigned classOf(std::size_t bytes) {
  const unsigned power = std::bit_width(bytes - 1) - 1;
  const std::size_t quarter = std::size_t{1} << (power - 2);
  return 4 * power + static_cast<unsigned>((bytes - 1 - (std::size_t{1} << power)) / quarter);
}

std::size_t classSize(unsigned number) {
  const unsigned power = number / 4;
  return (std::size_t{1} << power) + (number % 4 + 1) * (std::size_t{1} << (power - 2));
}

void initialise() {
  void* p = mmap(nullptr, kArena, PROT_READ | PROT_WRITE,
                 MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) {
    std::fputs("run9: the host refuses 8 GiB of address space for the shared memory\n", stderr);
    std::abort();
  }
  heap = new (p) Heap{};
  heap->end = static_cast<char*>(p) + 4096;
  heap->limit = static_cast<char*>(p) + kArena;
}

}  // namespace

std::size_t heapUsed() { return heap == nullptr ? 0 : heap->used; }

std::size_t heapSize() { return kArena; }

bool inHeap(const void* address) {
  const char* p = static_cast<const char*>(address);
  return heap != nullptr && p >= reinterpret_cast<char*>(heap) && p < heap->limit;
}

static void* allocate(std::size_t bytes) {
  if (heap == nullptr) initialise();
  if (bytes > kArena / 2) throw std::bad_alloc();
  const unsigned number = classOf((bytes < 16 ? 16 : bytes) + sizeof(Header));
  const std::size_t size = (classSize(number) + 15) & ~std::size_t{15};
  Guard guard(heap->lock);
  Header* h = heap->free[number];
  if (h != nullptr) {
    heap->free[number] = h->next;
  } else {
    if (size > static_cast<std::size_t>(heap->limit - heap->end)) throw std::bad_alloc();
    h = reinterpret_cast<Header*>(heap->end);
    heap->end += size;
    h->size_class = number;
  }
  h->mark = kUsed;
  heap->used += size;
  return h + 1;
}

static void release(void* block) {
  if (block == nullptr) return;
  Header* h = static_cast<Header*>(block) - 1;
  if (h->mark != kUsed) {
    std::fputs("run9: a block was freed twice or overwritten before its start\n", stderr);
    std::abort();
  }
  const std::size_t size = (classSize(h->size_class) + 15) & ~std::size_t{15};
  if (size >= kGiveBack) {
    const auto begin = (reinterpret_cast<uintptr_t>(block) + 4095) & ~uintptr_t{4095};
    const auto end = (reinterpret_cast<uintptr_t>(h) + size) & ~uintptr_t{4095};
    madvise(pointerTo<void>(begin), end - begin, MADV_REMOVE);
  }
  Guard guard(heap->lock);
  h->mark = kFree;
  h->next = heap->free[h->size_class];
  heap->free[h->size_class] = h;
  heap->used -= size;
}

}  // namespace run9

void* operator new(std::size_t bytes) { return run9::allocate(bytes); }
void* operator new[](std::size_t bytes) { return run9::allocate(bytes); }
void operator delete(void* block) noexcept { run9::release(block); }
void operator delete[](void* block) noexcept { run9::release(block); }
void operator delete(void* block, std::size_t) noexcept { run9::release(block); }
void operator delete[](void* block, std::size_t) noexcept { run9::release(block); }
