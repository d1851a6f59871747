// #¤: capabilities. The host's owner promises, as a hash, that one user may become another.
#include <deque>

#include "plan9/run9/base/sha1.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/table.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr std::size_t kHash = 20;
constexpr std::size_t kMostPromises = 256;

/// What was promised and not used yet.
struct Promises {
  Lock lock;
  std::deque<std::string> hashes;
};

// Made before the first fork, so that all procs share it.
Promises* const promises = new Promises;

void promise(std::string_view text) {
  if (up->user != kernel->owner) fail(kPermission);
  if (text.size() < kHash) fail(kShortIo);
  Guard guard(promises->lock);
  if (promises->hashes.size() == kMostPromises) promises->hashes.pop_front();
  promises->hashes.emplace_back(text.substr(0, kHash));
}

/// "from@to@key" or "to@key".
void use(std::string_view text) {
  if (text.size() >= 1024) fail(kTooBig);
  const std::size_t mark = text.rfind('@');
  if (mark == text.npos) fail(kShortIo);
  const std::string_view users = text.substr(0, mark);
  const std::string_view key = text.substr(mark + 1);
  const std::size_t between = users.find('@');
  if (between != users.npos && users.substr(0, between) != up->user)
    fail("capability must match user");
  const std::string hash = hmacSha1(key, users);
  {
    Guard guard(promises->lock);
    auto& known = promises->hashes;
    auto at = known.begin();
    while (at != known.end() && *at != hash) ++at;
    if (at == known.end()) fail(cut("invalid capability " + std::string(text), kErrorMax - 1));
    known.erase(at);
  }
  const std::string to(between == users.npos ? users : users.substr(between + 1));
  Guard guard(up->lock);
  up->user = to;
}

/// Its files may be opened to read, too, but not read.
class CapabilityDevice : public TableDevice {
 public:
  CapabilityDevice()
      : TableDevice(U'¤', "cap",
                    {{"caphash", 0200, 0, refuse, promise}, {"capuse", 0222, 0, refuse, use}}) {}

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if (chan->isDir() && mode != kRead) fail(kBadArgument);
    if (chan->qid.path == kHashFile && up->user != kernel->owner) fail(kPermission);
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

 private:
  static constexpr uint64_t kHashFile = 1;
  static std::string refuse() { fail(kPermission); }
};

}  // namespace

Device* newCapability() { return new CapabilityDevice; }

}  // namespace run9
