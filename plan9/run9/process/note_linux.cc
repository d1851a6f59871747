#include "plan9/run9/process/note_linux.h"

#include <sys/time.h>

#include <csignal>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr uint64_t kSkipped = 256;  // below the stack pointer, for whoever looks at a dead program

constexpr uint64_t kCallWords = 32;  // a handler's frame: return address, arguments, old ureg

constexpr int kContinue = 0;
constexpr int kDefault = 1;
constexpr int kSave = 2;
constexpr int kRestore = 3;

volatile sig_atomic_t alarm_rang;

void takeAlarm() {
  if (alarm_rang == 0) return;
  alarm_rang = 0;
  up->alarm_at = 0;
  postNote(*up, {Note::Kind::kUser, "alarm"});
}

void stopWhileAsked() {
  for (;;) {
    const Request request = up->request.load();
    if (request == Request::kExit) throw ProcEnd{"Killed"};
    bool note = false;
    {
      Guard guard(up->lock);
      note = !up->notes.empty();
    }
    if (request == Request::kNone || (request == Request::kStopAtNote && !note)) return;
    const uint32_t ticket = up->stop_event.ticket();
    {
      Guard guard(up->lock);
      up->request = Request::kNone;
      up->stopped = true;
      up->registers = readRegisters(*frame);
    }
    up->state = "Stopped";
    up->stop_event.signal();
    for (uint32_t t = ticket + 1;; t = up->stop_event.ticket()) {
      {
        Guard guard(up->lock);
        if (!up->stopped) break;
      }
      up->stop_event.sleepHard(t);
    }
    up->state = "Running";
    Guard guard(up->lock);
    writeRegisters(*frame, up->registers);
  }
}

/// Calls the program's handler with a frame on its stack.
void deliver(const std::string& text) {
  const Ureg u = readRegisters(*frame);
  uint64_t sp = u.sp - kSkipped - sizeof(Ureg);
  const uint64_t below = kErrorMax + kCallWords;
  if (!up->segments.valid(sp - below, sizeof(Ureg) + below, true)) {
    if (up->last_note.kind == Note::Kind::kFault) complain("suicide: " + text + "\n");
    throw ProcEnd{text};
  }
  saveFloatingPoint(*frame);
  const uint64_t ureg = sp;
  std::memcpy(pointerTo<void>(ureg), &u, sizeof u);
  std::memcpy(pointerTo<void>(ureg - 8), &up->note_ureg, 8);
  up->note_ureg = ureg;
  sp -= 8 + kErrorMax;
  char message[kErrorMax] = {};
  text.copy(message, kErrorMax - 1);
  std::memcpy(pointerTo<void>(sp), message, sizeof message);
  const uint64_t arguments[3] = {0, ureg, sp};
  sp -= sizeof arguments;
  std::memcpy(pointerTo<void>(sp), arguments, sizeof arguments);
  auto& g = frame->uc_mcontext.gregs;
  g[REG_RSP] = static_cast<greg_t>(sp);
  g[REG_RIP] = static_cast<greg_t>(up->notify);
  g[REG_RBP] = static_cast<greg_t>(ureg);
  resetFloatingPoint(*frame);
}

}  // namespace

void alarmRang() {
  alarm_rang = 1;
  up->attention.store(1);
  up->pending.store(1);
}

void attendNotes() {
  if (up->attention.load() == 0) return;
  up->attention = 0;
  up->pending = 0;
  takeAlarm();
  up->attention = 0;
  up->pending = 0;
  if (up->request.load() != Request::kNone) stopWhileAsked();
  bool handled = false;
  bool more = false;
  {
    Guard guard(up->lock);
    if (up->notes.empty()) return;
    if (up->notified && up->notes.front().kind == Note::Kind::kUser) return;
    up->last_note = std::move(up->notes.front());
    up->notes.pop_front();
    handled = up->notify != 0 && !up->notified;
    if (handled) {
      up->notified = true;
      // Another fault of the system's does not wait for the handler: it ends the proc.
      more = !up->notes.empty() && up->notes.front().kind != Note::Kind::kUser;
    }
  }
  std::string& text = up->last_note.text;
  if (text.starts_with("sys:"))
    text = cut(text + format(" pc=0x%llx",
                             static_cast<unsigned long long>(frame->uc_mcontext.gregs[REG_RIP])),
               kErrorMax - 1);
  if (!handled) {
    if (up->last_note.kind == Note::Kind::kFault) complain("suicide: " + text + "\n");
    throw ProcEnd{text};
  }
  deliver(text);
  if (more) {
    up->attention = 1;
    attendNotes();
  }
}

void noted(int what) {
  if (up->notified)
    restoreFloatingPoint(*frame);
  else if (what != kRestore)
    fail(kBadArgument);
  const uint64_t ureg = up->note_ureg;
  if (!up->segments.valid(ureg - 8, 8 + sizeof(Ureg), false)) {
    complain("suicide: bad ureg in noted or call to noted when not notified\n");
    throw ProcEnd{"Suicide"};
  }
  Ureg u;
  std::memcpy(&u, pointerTo<const void>(ureg), sizeof u);
  const auto bad = [] {
    complain("suicide: trap in noted\n");
    throw ProcEnd{"Suicide"};
  };
  switch (what) {
    case kContinue:
    case kRestore:
      std::memcpy(&up->note_ureg, pointerTo<const void>(ureg - 8), 8);
      writeRegisters(*frame, u);
      if (!up->segments.valid(u.pc & 0x7fffffffffff, 1, false) ||
          !up->segments.valid(u.sp, 8, false))
        bad();
      break;
    case kSave: {
      writeRegisters(*frame, u);
      const uint64_t sp = ureg - kCallWords - kErrorMax;
      if (!up->segments.valid(u.pc & 0x7fffffffffff, 1, false) ||
          !up->segments.valid(sp, kCallWords, true))
        bad();
      const uint64_t words[2] = {0, ureg};
      std::memcpy(pointerTo<void>(sp), words, sizeof words);
      frame->uc_mcontext.gregs[REG_RSP] = static_cast<greg_t>(sp);
      frame->uc_mcontext.gregs[REG_RBP] = static_cast<greg_t>(ureg);
      break;
    }
    default:
      up->last_note.kind = Note::Kind::kFault;
      [[fallthrough]];
    case kDefault:
      if (up->last_note.kind == Note::Kind::kFault)
        complain("suicide: " + up->last_note.text + "\n");
      throw ProcEnd{up->last_note.text};
  }
  Guard guard(up->lock);
  up->notified = false;
  if (!up->notes.empty()) up->attention = 1;
}

uint32_t setAlarm(uint32_t milliseconds) {
  const int64_t now = monotonic();
  const uint32_t left =
      up->alarm_at > now ? static_cast<uint32_t>((up->alarm_at - now) / 1'000'000) : 0;
  itimerval timer{};
  timer.it_value.tv_sec = milliseconds / 1000;
  timer.it_value.tv_usec = long{milliseconds % 1000} * 1000;
  setitimer(ITIMER_REAL, &timer, nullptr);
  up->alarm_at = milliseconds == 0 ? 0 : now + int64_t{milliseconds} * 1'000'000;
  return left;
}

}  // namespace run9
