#include "plan9/run9/device/table.h"

#include "plan9/run9/base/text.h"

namespace run9 {

Dir TableDevice::stat(Chan& chan) {
  if (chan.isDir()) return entry(chan, "#" + encodeRune(letter()), chan.qid, 0, 0555);
  const TableFile& f = file(chan);
  return entry(chan, f.name, chan.qid, f.length, f.mode);
}

std::vector<Dir> TableDevice::list(Chan& chan) {
  std::vector<Dir> all;
  for (const TableFile& f : files_)
    all.push_back(entry(chan, f.name, {all.size() + 1, 0, 0}, f.length, f.mode));
  return all;
}

bool TableDevice::step(Chan& chan, const std::string& name) {
  if (name == "..") return Device::step(chan, name);
  for (std::size_t i = 0; i < files_.size(); i++)
    if (name == files_[i].name) {
      chan.qid = {i + 1, 0, 0};
      return true;
    }
  return false;
}

Ref<Chan> TableDevice::open(const Ref<Chan>& chan, unsigned mode) {
  return Device::open(chan, mode & ~kTruncate);
}

long TableDevice::read(Chan& chan, void* buffer, long count, int64_t offset) {
  if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
  const TableFile& f = file(chan);
  if (f.text == nullptr) fail(kFrontFellOff);
  return readText(f.text(), buffer, count, offset);
}

long TableDevice::write(Chan& chan, const void* buffer, long count, int64_t) {
  const TableFile& f = file(chan);
  if (f.write == nullptr) fail(kPermission);
  f.write({static_cast<const char*>(buffer), static_cast<std::size_t>(count)});
  return count;
}

}  // namespace run9
