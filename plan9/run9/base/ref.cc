#include "plan9/run9/base/ref.h"

namespace run9 {

void Counted::lastReference() { delete this; }

}  // namespace run9
