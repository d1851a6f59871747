// Panels: what tile products make of the rows of a matrix in blocks, once for all tokens of a tile.
// A panel is R rows (twice a vector's lanes) of one block, side by side, so that a lane is a row
// and nothing is summed across lanes:
//
//	wide	s16 [n/2][R][2], each integer by the scale of its group; then float d[R], m[R], and
//for 		blocks of 256 s16 min[8][R][2], what the sums of 16 of x are multiplied by 	nibbles	u8
//[n/4][R][4]; then float d[R]; for Q4_K also m[R], s16 scale[8][R][2], min[8][R][2]
//
// tile.c has the same sizes.
#pragma once

#include "plan9.h"

template <int R>
struct Wide32 {
  static constexpr int kD = 64 * R;
  static constexpr int kM = kD + 4 * R;
  static constexpr int kSize = kM + 4 * R;
};

template <int R>
struct Wide256 {
  static constexpr int kD = 512 * R;
  static constexpr int kM = kD + 4 * R;
  static constexpr int kMin = kM + 4 * R;
  static constexpr int kSize = kMin + 32 * R;
};

template <int R>
struct Nibbles32 {
  static constexpr int kD = 32 * R;
  static constexpr int kSize = kD + 4 * R;
};

template <int R>
struct Nibbles256 {
  static constexpr int kD = 256 * R;
  static constexpr int kM = kD + 4 * R;
  static constexpr int kScale = kM + 4 * R;
  static constexpr int kMin = kScale + 32 * R;
  static constexpr int kSize = kMin + 32 * R;
};
