// malloc.cc: malloc(2) over the host's allocator, with the size and the two tags of each block in
// front of it.
#include <stdlib.h>
#include <string.h>

#include "plan9/lib/host.h"

namespace {

/// What lies in front of a block. Its size keeps the block at the host's own alignment.
struct Header {
  void* base;  // what the host gave
  usize size;  // bytes the caller may use
  uintptr tag, retag;
};

Header* header(void* block) { return static_cast<Header*>(block) - 1; }

uintptr caller(void* pc) { return reinterpret_cast<uintptr>(pc); }

// Memory whose block lies `gap` bytes past the header, `gap` chosen by `place`.
template <typename Place>
void* allocate(usize size, usize slack, uintptr pc, Place place) {
  const usize extra = sizeof(Header) + slack;
  void* base = size > ~static_cast<usize>(0) - extra ? nil : malloc(size + extra);
  if (base == nil) {
    plan9::fail("out of memory");
    return nil;
  }
  char* block = place(static_cast<char*>(base) + sizeof(Header));
  Header h = {base, size, pc, 0};
  memcpy(block - sizeof h, &h, sizeof h);
  return block;
}

void* plain(usize size, uintptr pc) {
  return allocate(size, 0, pc, [](char* p) { return p; });
}

}  // namespace

#define CALLER caller(__builtin_return_address(0))

void* p9_malloc(usize size) { return plain(size, CALLER); }

void* p9_mallocz(usize size, int clear) {
  void* p = plain(size, CALLER);
  if (p != nil && clear) memset(p, 0, size);
  return p;
}

void* p9_calloc(usize n, usize size) {
  if (size != 0 && n > ~static_cast<usize>(0) / size) {
    plan9::fail("out of memory");
    return nil;
  }
  void* p = plain(n * size, CALLER);
  if (p != nil) memset(p, 0, n * size);
  return p;
}

void* p9_mallocalign(usize size, usize align, vlong offset, usize span) {
  if (span != 0 && size > span) {
    plan9::fail("mallocalign: the block is larger than its span");
    return nil;
  }
  if (align < alignof(Header)) align = alignof(Header);
  const usize want = static_cast<usize>(offset % static_cast<vlong>(align) +
                                        static_cast<vlong>(offset < 0 ? align : 0)) %
                     align;
  return allocate(size, 2 * align + span, CALLER, [&](char* p) {
    const auto step = [&] {
      const usize at = static_cast<usize>(reinterpret_cast<uintptr>(p)) % align;
      p += (want + align - at) % align;
    };
    step();
    if (span != 0) {
      const usize at = static_cast<usize>(reinterpret_cast<uintptr>(p)) % span;
      if (at + size > span) p += span - at;
      step();
    }
    return p;
  });
}

void p9_free(void* p) {
  if (p != nil) free(header(p)->base);
}

void* p9_realloc(void* p, usize size) {
  if (size == 0) {
    p9_free(p);
    return nil;
  }
  if (p == nil) return plain(size, CALLER);
  Header* h = header(p);
  if (h->base == h) {
    if (size > ~static_cast<usize>(0) - sizeof(Header)) {
      plan9::fail("out of memory");
      return nil;
    }
    Header* moved = static_cast<Header*>(realloc(h, size + sizeof(Header)));
    if (moved == nil) {
      plan9::fail("out of memory");
      return nil;
    }
    moved->base = moved;
    moved->size = size;
    moved->retag = CALLER;
    return moved + 1;
  }
  // An aligned block: what follows the header cannot be moved by the host.
  void* copy = plain(size, h->tag);
  if (copy == nil) return nil;
  memcpy(copy, p, size < h->size ? size : h->size);
  header(copy)->retag = CALLER;
  p9_free(p);
  return copy;
}

usize p9_msize(void* p) { return header(p)->size; }
void p9_setmalloctag(void* p, uintptr tag) { header(p)->tag = tag; }
void p9_setrealloctag(void* p, uintptr tag) { header(p)->retag = tag; }
uintptr p9_getmalloctag(void* p) { return header(p)->tag; }
uintptr p9_getrealloctag(void* p) { return header(p)->retag; }
