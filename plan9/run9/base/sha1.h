// SHA-1 and its keyed form, for the hashes of capabilities.
#pragma once

#include <string>
#include <string_view>

namespace run9 {

std::string sha1(std::string_view text);

/// HMAC-SHA1 (RFC 2104).
std::string hmacSha1(std::string_view key, std::string_view text);

}  // namespace run9
