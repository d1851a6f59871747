// Small models and vocabularies made from a seed: shapes that no trained model has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "reference/model/model.h"

namespace reference {

/// The bytes of a .bin file, version 0, of this shape. Matrices are uniform around 0 with a
/// variance of 1 over their columns, norms within 1/2 of 1; from integers only (xorshift64*), so
/// that every host writes the same bytes.
std::vector<std::byte> randomModel(const Config& config, std::uint64_t seed);

/// The bytes of a tokenizer.bin of `vocab` pieces, at least 263: <unk>, <s>, </s>, the bytes, then
/// " ", "a", "b", "c" and unions of two earlier pieces, in a seeded order.
std::vector<std::byte> randomTokenizer(std::size_t vocab, std::uint64_t seed);

/// The shape of fixtures/models/odd: a separate classifier, one key for five queries, heads of 6,
/// and no size a multiple of a vector's width.
Config oddConfig();
inline constexpr std::uint64_t kOddSeed = 9;

}  // namespace reference
