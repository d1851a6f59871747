// Where a model's parameters lie: one array in the order of llama2.c's .bin format, version 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "reference/train/attention.h"

namespace reference::train {

/// The shape of a model whose classifier is its embedding.
struct Shape {
  std::size_t dim = 64;
  std::size_t hidden = 172;
  std::size_t layers = 4;
  std::size_t heads = 8;
  std::size_t kvHeads = 4;
  std::size_t vocab = 512;
  std::size_t context = 256;

  HeadShape head() const { return {heads, kvHeads, dim / heads}; }
  std::size_t kvDim() const { return dim / heads * kvHeads; }
};

/// Offsets of the tensors in the array; those of a layer take its number.
class Layout {
 public:
  explicit Layout(const Shape& shape);

  std::size_t embedding() const { return 0; }
  std::size_t attentionNorm(std::size_t l) const { return attentionNorm_ + l * dim_; }
  std::size_t query(std::size_t l) const { return query_ + l * dim_ * dim_; }
  std::size_t key(std::size_t l) const { return key_ + l * kvDim_ * dim_; }
  std::size_t value(std::size_t l) const { return value_ + l * kvDim_ * dim_; }
  std::size_t output(std::size_t l) const { return output_ + l * dim_ * dim_; }
  std::size_t ffnNorm(std::size_t l) const { return ffnNorm_ + l * dim_; }
  std::size_t gate(std::size_t l) const { return gate_ + l * hidden_ * dim_; }
  std::size_t down(std::size_t l) const { return down_ + l * hidden_ * dim_; }
  std::size_t up(std::size_t l) const { return up_ + l * hidden_ * dim_; }
  std::size_t finalNorm() const { return finalNorm_; }
  std::size_t size() const { return finalNorm_ + dim_; }
  /// Whether element i belongs to a norm: those start at 1 and do not decay.
  bool isNorm(std::size_t i) const;

 private:
  std::size_t dim_, kvDim_, hidden_;
  std::size_t attentionNorm_, query_, key_, value_, output_, ffnNorm_, gate_, down_, up_;
  std::size_t finalNorm_;
};

/// Starting values: norms 1, matrices near-normal (a sum of 12 uniform numbers) of deviation 0.02
/// (0.02 / sqrt(2 layers) for the two that write to the residual stream), from integers only.
std::vector<float> initialParameters(const Shape& shape, std::uint64_t seed);

/// Writes model.bin: header, the parameters, then the cosines and sines that the format carries.
void saveModel(const std::filesystem::path& path, const Shape& shape,
               const std::vector<float>& parameters);

}  // namespace reference::train
