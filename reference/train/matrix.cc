#include "reference/train/matrix.h"

namespace reference::train {
namespace {

/// A block of `Rows` by `Columns` results, kept in registers over the whole of k.
template <class Real, std::size_t Rows, std::size_t Columns>
inline void addBlock(const Real* a, const Real* b, Real* c, std::size_t k, std::size_t n) {
  Real sum[Rows][Columns] = {};
  for (std::size_t p = 0; p < k; p++)
    for (std::size_t i = 0; i < Rows; i++)
      for (std::size_t j = 0; j < Columns; j++) sum[i][j] += a[i * k + p] * b[p * n + j];
  for (std::size_t i = 0; i < Rows; i++)
    for (std::size_t j = 0; j < Columns; j++) c[i * n + j] += sum[i][j];
}

/// `Rows` rows of the result, over all columns.
template <class Real, std::size_t Rows>
inline void addRows(const Real* a, const Real* b, Real* c, std::size_t k, std::size_t n) {
  std::size_t j = 0;
  for (; j + 8 <= n; j += 8) addBlock<Real, Rows, 8>(a, b + j, c + j, k, n);
  for (; j + 4 <= n; j += 4) addBlock<Real, Rows, 4>(a, b + j, c + j, k, n);
  for (; j < n; j++) addBlock<Real, Rows, 1>(a, b + j, c + j, k, n);
}

}  // namespace

template <class Real>
void addProduct(const Real* a, const Real* b, Real* c, std::size_t m, std::size_t k,
                std::size_t n) {
  std::size_t i = 0;
  for (; i + 4 <= m; i += 4) addRows<Real, 4>(a + i * k, b, c + i * n, k, n);
  for (; i < m; i++) addRows<Real, 1>(a + i * k, b, c + i * n, k, n);
}

template <class Real>
void transpose(const Real* in, Real* out, std::size_t rows, std::size_t columns) {
  for (std::size_t i = 0; i < rows; i++)
    for (std::size_t j = 0; j < columns; j++) out[j * rows + i] = in[i * columns + j];
}

template void addProduct(const float*, const float*, float*, std::size_t, std::size_t, std::size_t);
template void addProduct(const double*, const double*, double*, std::size_t, std::size_t,
                         std::size_t);
template void transpose(const float*, float*, std::size_t, std::size_t);
template void transpose(const double*, double*, std::size_t, std::size_t);

}  // namespace reference::train
