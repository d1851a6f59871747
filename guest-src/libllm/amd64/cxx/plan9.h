// The names of types that prototypes use, and the prototypes: what a source defines is checked
// against what the guest's C calls.
#pragma once

using uchar = unsigned char;
using s8int = signed char;
using s16int = short;
using u32int = unsigned;
using s32int = int;
using vlong = long long;
using u64int = unsigned long long;

extern "C" {
#include "../fns.h"
}
