// Rotary position embeddings in all their variants, in double precision.
#pragma once

#include <cstddef>
#include <vector>

#include "reference/family/hyper.h"

namespace reference {

/// Cosine and sine of each pair at one position, times the attention factor:
/// cs[2i], cs[2i+1], i < dims/2. `context` is how long the session may become: LongRoPE's long
/// divisors are for those longer than the original.
std::vector<double> rotaryTable(const RotaryRules& rules, std::size_t position,
                                std::size_t context);

/// What Llama 3.1's rule divides each frequency by: GGUF keeps this in rope_freqs.weight.
std::vector<double> llama3Divisors(const RotaryRules& rules);

/// Rotates the first `dims` elements of each head of v[heads][headSize] in place.
void rotate(const RotaryRules& rules, const std::vector<double>& cs, std::size_t headSize,
            std::vector<double>& v);

}  // namespace reference
