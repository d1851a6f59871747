// fmt.h: the inside of the print library, shared by its files.
#ifndef PLAN9_LIB_FMT_H_
#define PLAN9_LIB_FMT_H_

#include "plan9/lib/host.h"

namespace plan9 {

/// Appends one rune to the output, as UTF-8 or as it is. Returns 0, or -1 when there is no room.
int put(Fmt* f, Rune r);

/// Puts the first `n` of `runes` in a field of f->width, cut to f->prec when FmtPrec is set.
int field(Fmt* f, Rune* runes, int n);

/// The same for the `n` runes of a string.
int field(Fmt* f, char* s, int n);

// The verbs.
int formatInteger(Fmt* f);
int formatFloat(Fmt* f);

/// Sends the output of `f` to the string of size `n` at `s`; nothing past it is kept.
void toString(Fmt* f, char* s, usize n);
void toRunes(Fmt* f, Rune* s, usize n);

}  // namespace plan9

#endif  // PLAN9_LIB_FMT_H_
