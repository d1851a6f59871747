// Reading directories as the name space shows them.
#pragma once

#include <cstdint>
#include <string>

#include "plan9/run9/file/chan.h"

namespace run9 {

/// Reads entries of a directory, or of a union of them one after the other; entries of mount points
/// show what is mounted there.
long readDirectoryChan(Chan& chan, void* buffer, long count, int64_t offset);

// The mount driver's side of mount, fauth and fversion.
Ref<Chan> mountConnection(const Ref<Chan>& connection, const Ref<Chan>& auth,
                          const std::string& spec);
Ref<Chan> authConnection(const Ref<Chan>& connection, const std::string& spec);
long versionConnection(const Ref<Chan>& connection, uint32_t message_size,
                       const std::string& version, char* buffer, uint32_t count);

}  // namespace run9
