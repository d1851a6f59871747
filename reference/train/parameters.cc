#include "reference/train/parameters.h"

#include <bit>
#include <cmath>
#include <fstream>
#include <string>

#include "reference/error.h"

namespace reference::train {
namespace {

static_assert(std::endian::native == std::endian::little, "the format's numbers are little-endian");

/// xorshift64*: a number in [-1/2, 1/2) from each call.
class Uniform {
 public:
  explicit Uniform(std::uint64_t seed) : state_(seed) {}

  double next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return double((state_ * 0x2545F4914F6CDD1DULL) >> 40) / double(1 << 24) - 0.5;
  }

 private:
  std::uint64_t state_;
};

void writeFloats(std::ofstream& out, const std::vector<float>& values) {
  out.write(reinterpret_cast<const char*>(values.data()),
            std::streamsize(values.size() * sizeof(float)));
}

}  // namespace

Layout::Layout(const Shape& s) : dim_(s.dim), kvDim_(s.kvDim()), hidden_(s.hidden) {
  attentionNorm_ = s.vocab * s.dim;
  query_ = attentionNorm_ + s.layers * s.dim;
  key_ = query_ + s.layers * s.dim * s.dim;
  value_ = key_ + s.layers * s.kvDim() * s.dim;
  output_ = value_ + s.layers * s.kvDim() * s.dim;
  ffnNorm_ = output_ + s.layers * s.dim * s.dim;
  gate_ = ffnNorm_ + s.layers * s.dim;
  down_ = gate_ + s.layers * s.hidden * s.dim;
  up_ = down_ + s.layers * s.hidden * s.dim;
  finalNorm_ = up_ + s.layers * s.hidden * s.dim;
}

bool Layout::isNorm(std::size_t i) const {
  return (i >= attentionNorm_ && i < query_) || (i >= ffnNorm_ && i < gate_) || i >= finalNorm_;
}

std::vector<float> initialParameters(const Shape& shape, std::uint64_t seed) {
  Layout layout(shape);
  std::vector<float> parameters(layout.size());
  Uniform uniform(seed);
  const double residual = 0.02 / std::sqrt(2.0 * double(shape.layers));
  for (std::size_t i = 0; i < parameters.size(); i++) {
    if (layout.isNorm(i)) {
      parameters[i] = 1;
      continue;
    }
    double sum = 0;  // of 12 uniform numbers of variance 1/12
    for (int j = 0; j < 12; j++) sum += uniform.next();
    bool writesResidual = (i >= layout.output(0) && i < layout.ffnNorm(0)) ||
                          (i >= layout.down(0) && i < layout.up(0));
    parameters[i] = float(sum * (writesResidual ? residual : 0.02));
  }
  return parameters;
}

void saveModel(const std::filesystem::path& path, const Shape& shape,
               const std::vector<float>& parameters) {
  std::ofstream out(path, std::ios::binary);
  for (std::size_t number : {shape.dim, shape.hidden, shape.layers, shape.heads, shape.kvHeads,
                             shape.vocab, shape.context}) {
    auto word = std::int32_t(number);
    out.write(reinterpret_cast<const char*>(&word), sizeof word);
  }
  writeFloats(out, parameters);
  const std::size_t half = shape.dim / shape.heads / 2;
  std::vector<float> cosines;
  std::vector<float> sines;
  for (std::size_t position = 0; position < shape.context; position++)
    for (std::size_t i = 0; i < half; i++) {
      double angle = double(position) * std::pow(10000.0, -double(i) / double(half));
      cosines.push_back(float(std::cos(angle)));
      sines.push_back(float(std::sin(angle)));
    }
  writeFloats(out, cosines);
  writeFloats(out, sines);
  out.close();
  if (!out) throw Error(path.string() + ": cannot be written");
}

}  // namespace reference::train
