// From names to channels.
#pragma once

#include <string>

#include "plan9/run9/file/chan.h"

namespace run9 {

/// What a name is resolved for.
enum class Access { kOpen, kCreate, kRemove, kStat, kChdir, kBind, kMount, kUnmount };

/// The channel of a name of the running proc's name space. Throws Error in Plan 9's words, with the
/// part of the name that is to blame. The file's own name goes to last when that is not null.
Ref<Chan> resolve(const std::string& name, Access access, unsigned mode = 0,
                  uint32_t permissions = 0, std::string* last = nullptr);

/// Walks from chan; false, with the error's text and the number of names to show, when it fails.
bool walk(Ref<Chan>& chan, std::span<const std::string> names, bool no_mounts, std::string& error,
          std::size_t& shown);

/// Throws for names with control characters, and for slashes unless they are allowed.
void checkName(const std::string& name, bool slashes);

}  // namespace run9
