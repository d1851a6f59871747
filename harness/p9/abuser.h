// Abuse of a server over real connections.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "harness/p9/abuse.h"

namespace harness::p9 {

/// What came of it.
struct AbuseCounts {
  std::uint64_t messages = 0;     ///< sent
  std::uint64_t answers = 0;      ///< whole ones that came
  std::uint64_t errors = 0;       ///< Rerror among them
  std::uint64_t connections = 0;  ///< made
  std::uint64_t hangups = 0;      ///< by the server

  std::string line() const;
};

/// Sends so many messages of Abuse to the server at `address`, from several connections in turn,
/// each ended after a while, some in the middle of a message, and some without any answer having
/// been taken. Throws Malformed or Error for an answer that is no message or no answer, and Error
/// where the server takes no connection any more. `going` is asked now and then; false ends it
/// early.
AbuseCounts abuseServer(const std::string& address, std::uint64_t messages, std::uint64_t seed,
                        const Abuse::Ground& ground, const std::function<bool()>& going);

}  // namespace harness::p9
