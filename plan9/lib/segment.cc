// segment.cc: segattach(2), of which a host has nothing: no process attaches another one's memory.
#include <bit>
#include <cstdint>

#include "plan9/lib/host.h"

extern "C" {

void* p9_segattach(int, char*, void*, ulong) {
  plan9::fail("hosts have no segments");
  return std::bit_cast<void*>(std::intptr_t{-1});
}

int p9_segdetach(void*) { return plan9::fail("hosts have no segments"); }

}  // extern "C"
