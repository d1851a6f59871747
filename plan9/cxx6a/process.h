// Programs of the host: the compiler and objdump.
#ifndef PLAN9_CXX6A_PROCESS_H_
#define PLAN9_CXX6A_PROCESS_H_

#include <string>
#include <vector>

namespace plan9::cxx6a {

/// Runs `words` with standard error as ours and returns its standard output; throws Error unless it
/// ends with status 0.
std::string runProgram(const std::vector<std::string>& words);

std::string readFile(const std::string& path);
/// The file appears whole or not at all.
void writeFile(const std::string& path, const std::string& text);

/// A folder that goes with its object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_PROCESS_H_
