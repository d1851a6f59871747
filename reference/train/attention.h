// Causal attention with grouped key-value heads, forwards and backwards, over one whole sequence.
#pragma once

#include <cstddef>
#include <vector>

namespace reference::train {

/// The widths of one attention layer: `heads` query heads share `kvHeads` keys and values.
struct HeadShape {
  std::size_t heads = 1;
  std::size_t kvHeads = 1;
  std::size_t headSize = 2;

  std::size_t width() const { return heads * headSize; }
  std::size_t kvWidth() const { return kvHeads * headSize; }
};

/// out[t][width] from q[t][width], k[t][kvWidth], v[t][kvWidth]; keeps the weights of every head,
/// att[heads][t][t] (zero above the diagonal), for the way back.
template <class Real>
void attend(const HeadShape& shape, const Real* q, const Real* k, const Real* v, Real* att,
            Real* out, std::size_t t);

/// Adds to dq, dk and dv what `dout` says.
template <class Real>
void attendBackward(const HeadShape& shape, const Real* q, const Real* k, const Real* v,
                    const Real* att, const Real* dout, Real* dq, Real* dk, Real* dv, std::size_t t);

}  // namespace reference::train
