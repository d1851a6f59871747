// Collects the errors of a file, so that one run names more than the first.
#ifndef PLAN9_6A_REPORT_H_
#define PLAN9_6A_REPORT_H_

#include <string>

#include "plan9/6a/language/source.h"

namespace plan9::asm6 {

/// Up to ten sentences, thrown together as one Error by `finish` or when the tenth is added.
class Report {
 public:
  void add(const Error& e) {
    if (count_++ > 0) text_ += "\n";
    text_ += e.what();
    if (count_ == kMost) throw Error(text_ + "\ntoo many errors");
  }
  void finish() const {
    if (count_ > 0) throw Error(text_);
  }

 private:
  static constexpr int kMost = 10;
  int count_ = 0;
  std::string text_;
};

}  // namespace plan9::asm6

#endif  // PLAN9_6A_REPORT_H_
