// A listing in 6a's language: the entry from Plan 9's calling convention, then what was lifted.
#ifndef PLAN9_CXX6A_LISTING_H_
#define PLAN9_CXX6A_LISTING_H_

#include <cstdint>
#include <string>
#include <vector>

#include "plan9/6a/output/prototypes.h"
#include "plan9/cxx6a/lift.h"

namespace plan9::cxx6a {

/// From where Plan 9 hands arguments over (the first, if it is no float, in BP, the others in slots
/// of 8 bytes from 8(SP) up) to where System V's code finds them, with the stack aligned to 64; and
/// back, with all upper halves clear. `rest` is how many bytes of code and constants follow the
/// bridge, over which it jumps to the RET at the listing's end.
std::vector<Piece> bridgePieces(const asm6::Prototype& prototype, bool avx, uint64_t rest);

/// What the head of a listing says of where it comes from.
struct Origin {
  std::string source;              ///< file name without folders
  std::vector<std::string> flags;  ///< what the compiler was told beside our own
  std::string compiler;            ///< its first line of --version
  uint64_t hash = 0;               ///< of the source and the headers beside it
};

/// The whole listing. Throws Refusal for a function without a prototype in `header`.
std::string writeListing(const Origin& origin, const std::vector<Lifted>& functions,
                         const asm6::Prototypes& prototypes, const std::string& header);

/// Of the source, with every file that it includes in quotes and that lies beside it, and the
/// flags.
uint64_t hashSource(const std::string& path, const std::vector<std::string>& flags);

/// Throws Error unless the listing is what was made of this very source with the flags that it
/// names, and nobody edited it since.
void checkListing(const std::string& listing, const std::string& source);

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_LISTING_H_
