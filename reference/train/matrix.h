// Dense products of row-major matrices for the trainer, in one fixed order of summation.
#pragma once

#include <cstddef>

namespace reference::train {

/// c[m][n] += a[m][k] b[k][n]. Every element is summed over k in ascending order from 0 and then
/// added to c, whatever the blocking: results do not depend on m or n.
template <class Real>
void addProduct(const Real* a, const Real* b, Real* c, std::size_t m, std::size_t k, std::size_t n);

/// out[columns][rows] = in[rows][columns], transposed.
template <class Real>
void transpose(const Real* in, Real* out, std::size_t rows, std::size_t columns);

}  // namespace reference::train
