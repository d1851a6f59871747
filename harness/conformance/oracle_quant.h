// The oracles of stored weights: kernels dequant, quantise, qmatvec, tile and pack.
//
// Stored weights are made from the seed alone. Their bytes are (v + 1) * 128, v the floats of
// distribution `uniform` and role first, one a byte. Then the floats of a block are put into a
// range without NaN, infinities and overflow: each half h (d, and m or dmin where the type has it)
// becomes h & 0x8FFF | 0x2000, F16 elements too; BF16 elements b & 0x80FF | 0x3F00; F32 is not
// used. With dist = "exact" every d and m is 1 (0x3C00) instead.
//
// Activations x[n] are the case's distribution, role second. With dist = "exact" they are
// int((v + 1) * 1.5) - 1 of `uniform` and role second, and 127 at every multiple of 32: then all
// scales are 1 and every sum is a whole number below 2^24, so that one result is right, to the bit.
//
// | kernel   | parameters | results                                                        |
// |----------|------------|----------------------------------------------------------------|
// | dequant  | type n     | out[n]: the same bits                                          |
// | quantise | block n    | q[n] bytes, d[n/block] floats: the same bits                   |
// | pack     | type n     | blocks: the bytes of ggml's reference quantiser                 |
// | qmatvec  | type n d   | out[d]: w[d][n] of `type` times x, as reference/quant/qdot.h    |
// | tile     | + tokens   | out[tokens][d]: the same of x[tokens][n]; `type` may be F32     |
#pragma once

#include <vector>

#include "harness/conformance/oracle.h"

namespace harness {

std::vector<Expected> expectDequant(const Case& c);
std::vector<Expected> expectQuantise(const Case& c);
std::vector<Expected> expectPack(const Case& c);
std::vector<Expected> expectQmatvec(const Case& c);
std::vector<Expected> expectTile(const Case& c);

/// The bytes of `count` stored weights, whole blocks.
std::vector<std::byte> storedWeights(const Case& c, std::size_t count);
/// The activations of a case.
std::vector<float> activationsOf(const Case& c, std::size_t n);

}  // namespace harness
