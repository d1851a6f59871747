// The error of the cross-compiler.
#ifndef PLAN9_CXX6A_ERROR_H_
#define PLAN9_CXX6A_ERROR_H_

#include <stdexcept>
#include <string>

namespace plan9::cxx6a {

/// One sentence: what, where, what was found, what was expected.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The sentence says what a listing cannot carry over from a function of a source.
class Refusal : public Error {
 public:
  using Error::Error;
};

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_ERROR_H_
