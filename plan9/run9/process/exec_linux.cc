#include "plan9/run9/base/address.h"
#include "plan9/run9/process/exec.h"

#include <sys/prctl.h>

#include <cstring>

#include "plan9/run9/base/text.h"
#include "plan9/run9/file/name.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/user_memory.h"

namespace run9 {
namespace {

constexpr int kMostInterpreters = 8;
constexpr std::size_t kMostWords = 32;
constexpr std::size_t kKeptArguments = 128;  // bytes, for /proc/n/args

/// The words of a "#!" line; throws if the file is no script.
std::vector<std::string> interpreterOf(std::string_view head) {
  const std::size_t end = head.substr(0, head.size()).find('\n');
  if (!head.starts_with("#!") || end == head.npos) fail(kBadExec);
  std::vector<std::string> line = words(head.substr(2, end - 2));
  if (line.empty() || line.size() > kMostWords) fail(kBadExec);
  return line;
}

/// A program to start: its executable, and the arguments that it is called with.
struct Start {
  std::string name;  ///< of the file that was asked for, without its folder
  Ref<Chan> chan;
  Layout layout;
  std::vector<std::string> arguments;
  std::size_t text_bytes = 0;  ///< of the arguments and what lies behind them on the stack
};

/// Finds the executable that a file is or, by way of "#!" lines, is run by.
Start find(const std::string& file, std::vector<std::string> arguments) {
  Start s;
  s.chan = resolve(file, Access::kOpen, kExec, 0, &s.name);
  std::vector<std::string> before;
  for (int depth = 0;; depth++) {
    uint8_t head[256];
    const long n = s.chan->device->read(*s.chan, head, sizeof head, 0);
    const std::span<const uint8_t> bytes(head, static_cast<std::size_t>(n < 0 ? 0 : n));
    if (parseHeader(bytes, s.layout)) break;
    const std::vector<std::string> line =
        interpreterOf({reinterpret_cast<const char*>(head), bytes.size()});
    // The file that was asked for comes last, after the words of each interpreter on the way.
    if (depth == 0) before.push_back(file);
    if (depth >= kMostInterpreters) fail(kBadExec);
    before.insert(before.begin(), line.begin(), line.end());
    s.chan = resolve(line[0], Access::kOpen, kExec);
  }
  if (!before.empty()) {
    // The interpreter's argv[0] is the script's own name; the script's argv[0] is dropped.
    before[0] = s.name;
    if (!arguments.empty()) arguments.erase(arguments.begin());
    arguments.insert(arguments.begin(), before.begin(), before.end());
  }
  if (arguments.empty()) fail(kBadArgument);
  s.arguments = std::move(arguments);
  return s;
}

/// The size of the stack that the program begins with; also counts the bytes of its text.
std::size_t measureStack(Start& s) {
  s.text_bytes = sizeof(TopOfStack);
  for (const std::string& a : s.arguments) s.text_bytes += a.size() + 1;
  const std::size_t stack = s.text_bytes + 8 * (s.arguments.size() + 3);
  if (stack >= kStackSize) fail(kNoMemory);
  return stack;
}

/// Writes the arguments and what libc expects at the top of the new stack; returns its pointer.
uint64_t buildStack(const Start& s) {
  TopOfStack top{};
  top.cycle_frequency = kernel->cycle_frequency;
  top.pid = static_cast<uint32_t>(up->pid);
  std::memcpy(pointerTo<void>(kStackTop - sizeof top), &top, sizeof top);
  uint64_t text = kStackTop - s.text_bytes;
  const uint64_t vector =
      kStackTop - ((s.text_bytes + 7) & ~std::size_t{7}) - 8 * (s.arguments.size() + 1);
  auto* words = pointerTo<uint64_t>(vector);
  for (const std::string& a : s.arguments) {
    *words++ = text;
    std::memcpy(pointerTo<void>(text), a.c_str(), a.size() + 1);
    text += a.size() + 1;
  }
  *words = 0;
  const uint64_t sp = vector - 8;
  *pointerTo<uint64_t>(sp) = s.arguments.size();
  return sp;
}

/// The arguments as /proc/n/args shows them.
std::vector<std::string> shownArguments(const std::vector<std::string>& arguments) {
  std::vector<std::string> kept;
  for (std::size_t n = 0; const std::string& a : arguments) {
    kept.emplace_back(cut(a, kKeptArguments - 1 - n));
    n += a.size() + 1;
    if (n >= kKeptArguments) break;
  }
  return kept;
}

/// Makes the proc one of this program: what an exec does not keep of the last one goes.
void become(Start& s) {
  up->fds->closeForExec();
  std::vector<std::string> shown = shownArguments(s.arguments);
  {
    Guard guard(up->lock);
    up->text = s.name;
    up->arguments = std::move(shown);
    up->arguments_set.clear();
    up->notes.clear();
    up->notify = 0;
    up->notified = false;
    up->private_memory = false;
    std::swap(up->program, s.chan);
  }
  prctl(PR_SET_NAME, s.name.c_str());  // for the host's ps
  up->note_ureg = 0;
  up->error.clear();
}

/// What the program finds in the registers when the call returns into it.
void setRegisters(uint64_t entry, uint64_t sp) {
  auto& g = frame->uc_mcontext.gregs;
  g[REG_RSP] = static_cast<greg_t>(sp);
  g[REG_RIP] = static_cast<greg_t>(entry);
  g[REG_RAX] = static_cast<greg_t>(kStackTop - sizeof(TopOfStack));
  g[REG_R14] = g[REG_R15] = 0;
  resetFloatingPoint(*frame);
}

}  // namespace

void execute(const std::string& file, std::vector<std::string> arguments) {
  Start start = find(file, std::move(arguments));
  const std::size_t stack = measureStack(start);
  const Ref<Image> image = imageOf(*start.chan, start.layout);

  // From here on there is no way back.
  try {
    up->segments.load(image, stack);
  } catch (const Error& e) {
    throw ProcEnd{e.text};
  }
  const uint64_t sp = buildStack(start);
  become(start);
  setRegisters(start.layout.entry, sp);
  if (up->hang) {
    up->request = Request::kStop;
    up->attention = 1;
  }
}

long execCall(const uint64_t* arguments) {
  const std::string file = userText(arguments[0]);
  uint64_t vector = arguments[1];
  checkUser(vector, 16, false);
  std::vector<std::string> list;
  std::size_t bytes = 0;
  for (;; vector += 8) {
    checkUser(vector, 8, false);
    uint64_t text = 0;
    std::memcpy(&text, pointerTo<const void>(vector), 8);
    if (text == 0) break;
    list.push_back(userText(text, kStackSize - bytes, kNoMemory));
    bytes += list.back().size() + 1 + 8;
  }
  if (list.empty()) fail(kBadArgument);
  checkName(file, true);
  execute(file, std::move(list));
  return frame->uc_mcontext.gregs[REG_RAX];
}

}  // namespace run9
