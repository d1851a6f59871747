// The host's compiler, told what a listing needs.
#ifndef PLAN9_CXX6A_COMPILE_H_
#define PLAN9_CXX6A_COMPILE_H_

#include <string>
#include <vector>

namespace plan9::cxx6a {

/// Compiles `source` to the object file `object` with g++ or clang (`compiler`, words) and `flags`
/// beside those that every listing needs. Returns the compiler's first line of --version.
std::string compile(const std::string& compiler, const std::string& source,
                    const std::string& object, const std::vector<std::string>& flags);

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_COMPILE_H_
