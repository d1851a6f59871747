// host.h: what the library's files share that guests do not see. Plan 9's names appear as p9_NAME.
#ifndef PLAN9_LIB_HOST_H_
#define PLAN9_LIB_HOST_H_

#ifndef P9_NOMAP
#define P9_NOMAP
#endif
#include "plan9/include/libc.h"
#include "plan9/include/u.h"

namespace plan9 {

/// A string literal as the char* that Plan 9's prototypes take; the callee does not write to it.
inline char* text(const char* s) { return const_cast<char*>(s); }

/// Sets the error string from errno. Returns -1.
int failed();

/// The same for a call that was given a file name: the sentence ends with the quoted name, up to
/// where it could not be followed.
int failed(const char* name);

/// Sets the error string to `message`. Returns -1.
int fail(const char* message);

/// Drops where the reading of a directory has come to: its descriptor was closed or rewound.
void rewindDirectory(int fd);

/// Plan 9's words for a host's errno.
const char* errorText(int error);

}  // namespace plan9

#endif  // PLAN9_LIB_HOST_H_
