// System calls that programs of older editions make.
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/file/name.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/system_calls.h"
#include "plan9/run9/process/user_memory.h"
#include "plan9/run9/process/wait.h"

namespace run9 {
namespace {

constexpr std::size_t kNameLength = 28;
constexpr std::size_t kStatLength = 116;
constexpr uint32_t kDirectoryBit = 0x80000000;

/// The second edition's wait message.
struct OldWait {
  char pid[12];
  char times[3][12];  // user, system, real
  char message[64];
};
static_assert(sizeof(OldWait) == 112);

/// An entry with names of a fixed length, at an address that was checked.
long answerOldStat(Chan& c, uint64_t address) {
  Dir dir = c.device->stat(c);
  if (c.path) dir.name = c.path->last();
  std::string out;
  for (const std::string* s : {&dir.name, &dir.uid, &dir.gid}) {
    out += s->substr(0, kNameLength);
    out.resize(out.size() + kNameLength - std::min(s->size(), kNameLength));
  }
  const auto path = static_cast<uint32_t>(dir.qid.path) & ~kDirectoryBit;
  put32(out, (dir.qid.type & kQidDir) != 0 ? path | kDirectoryBit : path);
  put32(out, dir.qid.version);
  put32(out, dir.mode);
  put32(out, dir.atime);
  put32(out, dir.mtime);
  put64(out, dir.length);
  put16(out, dir.type);
  put16(out, static_cast<uint16_t>(dir.dev));
  out.resize(kStatLength);
  std::memcpy(pointerTo<void>(address), out.data(), kStatLength);
  return 0;
}

}  // namespace

long firstCall(const Arguments&) {
  if (up->user != kernel->owner) fail(kPermission);
  return 0;
}

long oldSessionCall(const Arguments& a) {
  const uint32_t count = a.natural(2);
  if (count == 0) fail(kBadArgument);
  checkUser(a.word[1], count, true);
  *pointerTo<char>(a.word[1]) = '\0';
  return 0;
}

long oldStatCall(const Arguments& a) {
  checkUser(a.word[1], kStatLength, true);
  return answerOldStat(*resolve(userText(a.word[0]), Access::kStat), a.word[1]);
}

long oldFstatCall(const Arguments& a) {
  checkUser(a.word[1], kStatLength, true);
  return answerOldStat(*up->fds->get(a.integer(0), -1, true), a.word[1]);
}

long oldWstatCall(const Arguments&) { fail("old wstat system call - recompile"); }

long oldFwstatCall(const Arguments&) { fail("old fwstat system call - recompile"); }

long oldWaitCall(const Arguments& a) {
  const uint64_t address = a.word[0];
  if (address != 0) checkUser(address, sizeof(OldWait), true);
  const WaitRecord record = awaitChild(*up, true);
  if (address == 0) return record.pid;
  OldWait wait{};
  const auto put = [](char(&field)[12], uint64_t number) {
    numberField(number).copy(field, sizeof field);
  };
  put(wait.pid, static_cast<uint64_t>(record.pid));
  put(wait.times[0], record.user_ms);
  put(wait.times[1], record.system_ms);
  put(wait.times[2], record.real_ms);
  record.message.copy(wait.message, sizeof wait.message - 1);
  std::memcpy(pointerTo<void>(address), &wait, sizeof wait);
  return record.pid;
}

}  // namespace run9
