// Devices of a few fixed files: the clock, memory, the processor's name, serial lines.
#include <sys/sysinfo.h>
#include <unistd.h>

#include <ctime>

#include "plan9/run9/base/heap_linux.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/device/table.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

std::string clockText() { return numberField(static_cast<uint64_t>(std::time(nullptr))); }

std::string swapText() {
  struct sysinfo info {};
  sysinfo(&info);
  const uint64_t total = info.totalram * info.mem_unit;
  const uint64_t free = info.freeram * info.mem_unit;
  return format(
      "%llu memory\n4096 pagesize\n0 kernel\n%llu/%llu user\n0/0 swap\n"
      "0/0/0 reclaim\n%llu/%llu/0 kernel malloc\n0/0/0 kernel draw\n0/0/0 kernel secret\n",
      static_cast<unsigned long long>(total),
      static_cast<unsigned long long>((total - free) / 4096),
      static_cast<unsigned long long>(total / 4096), static_cast<unsigned long long>(heapUsed()),
      static_cast<unsigned long long>(heapSize()));
}

/// The host swaps, if anybody.
void swapControl(std::string_view text) {
  if (up->user != kernel->owner) fail(kPermission);
  if (text.size() >= 256) fail(kFrontFellOff);
  if (text.starts_with("start")) return;
  fail(!text.empty() && text[0] >= '0' && text[0] <= '9' ? kPermission : kBadControl);
}

std::string cpuText() {
  return format("AMD64 %llu\n",
                static_cast<unsigned long long>(kernel->cycle_frequency / 1'000'000));
}

void discard(std::string_view) {}

std::string lineText() {
  return "b9600 c0 d0 e0 l8 m0 pn r0 s1 i0\ndev(0) type(0) framing(0) overruns(0) berr(0) "
         "serr(0)\n";
}

/// Two serial lines to which nothing is connected: what is written is lost, and a read waits for a
/// note.
class SerialLines : public TableDevice {
 public:
  SerialLines()
      : TableDevice(U't', "uart",
                    {{"eia0", 0660, 0, nullptr, discard},
                     {"eia0ctl", 0660, 0, nullptr, discard},
                     {"eia0status", 0444, 0, lineText, nullptr},
                     {"eia1", 0660, 0, nullptr, discard},
                     {"eia1ctl", 0660, 0, nullptr, discard},
                     {"eia1status", 0444, 0, lineText, nullptr}}) {}

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (!chan.isDir() && file(chan).text == nullptr)
      for (;;) never_.sleep(never_.ticket());
    return TableDevice::read(chan, buffer, count, offset);
  }

 private:
  Event never_;
};

}  // namespace

Device* newClock() { return new TableDevice(U'r', "rtc", {{"rtc", 0664, 0, clockText, discard}}); }

Device* newSerialLines() { return new SerialLines; }

Device* newSwap() {
  return new TableDevice(U'¶', "swap", {{"swap", 0664, 0, swapText, swapControl}});
}

Device* newArch() {
  return new TableDevice(U'P', "arch", {{"cputype", 0444, 0, cpuText, nullptr}});
}

}  // namespace run9
