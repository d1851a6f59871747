// Devices that are one directory of fixed files.
#pragma once

#include <string>
#include <vector>

#include "plan9/run9/file/chan.h"

namespace run9 {

/// A file of a table; what it cannot do is null.
struct TableFile {
  const char* name;
  uint32_t mode;
  uint64_t length;
  std::string (*text)();                 ///< all of what a read gives parts of
  void (*write)(std::string_view text);  ///< gets each write whole
};

/// A device whose files are listed once. A file's qid path is its place in the table, from 1.
class TableDevice : public Device {
 public:
  TableDevice(char32_t letter, const char* name, std::vector<TableFile> files)
      : Device(letter, name), files_(std::move(files)) {}

  Dir stat(Chan& chan) override;
  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override;
  long read(Chan& chan, void* buffer, long count, int64_t offset) override;
  long write(Chan& chan, const void* buffer, long count, int64_t offset) override;

 protected:
  bool step(Chan& chan, const std::string& name) override;
  std::vector<Dir> list(Chan& chan) override;
  const TableFile& file(const Chan& chan) const { return files_[chan.qid.path - 1]; }

 private:
  std::vector<TableFile> files_;
};

}  // namespace run9
