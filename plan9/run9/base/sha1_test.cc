#include "plan9/run9/base/sha1.h"

#include <gtest/gtest.h>

#include "plan9/run9/base/text.h"

namespace run9 {
namespace {

std::string hex(const std::string& bytes) {
  std::string out;
  for (const char c : bytes) out += format("%02x", static_cast<unsigned char>(c));
  return out;
}

// FIPS 180-4's examples and RFC 2202's first two.
TEST(Sha1, KnownAnswers) {
  EXPECT_EQ(hex(sha1("abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(hex(sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  EXPECT_EQ(hex(sha1("")), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}

TEST(Sha1, KnownKeyedAnswers) {
  EXPECT_EQ(hex(hmacSha1(std::string(20, '\x0b'), "Hi There")),
            "b617318655057264e28bc0b6fb378c8ef146be00");
  EXPECT_EQ(hex(hmacSha1("Jefe", "what do ya want for nothing?")),
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
}

}  // namespace
}  // namespace run9
