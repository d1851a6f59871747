#include <cpuid.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <x86intrin.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/file/name.h"
#include "plan9/run9/process/dispatch_linux.h"
#include "plan9/run9/process/end_linux.h"
#include "plan9/run9/process/exec.h"
#include "plan9/run9/process/fork_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/system.h"

namespace run9 {
namespace {

const Options* options;

/// Cycles of the time stamp counter in a second, as the processor says or as measured.
uint64_t cycleFrequency() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  if (__get_cpuid(0x15, &a, &b, &c, &d) != 0 && a != 0 && b != 0 && c != 0)
    return static_cast<uint64_t>(c) * b / a;
  const int64_t begin = monotonic();
  const uint64_t first = __rdtsc();
  while (monotonic() - begin < 1'000'000) {
  }
  const uint64_t cycles = __rdtsc() - first;
  return cycles * 1'000'000'000 / static_cast<uint64_t>(monotonic() - begin);
}

void bindAt(const std::string& what, const std::string& on, unsigned flags) {
  up->space->mount(resolve(what, Access::kBind), resolve(on, Access::kMount), flags, "");
}

void setVariable(Environment& e, const std::string& name, const std::string& value) {
  Environment::Variable& v = e.variables[name];
  v.value = value;
  v.path = kernel->nextPath();
}

/// Binds one of the host's trees, which may be a single file.
void bindHost(std::size_t tree, const std::string& on) {
  const Ref<Chan> what = kernel->deviceOf(U'U')->attach(format("%zu", tree));
  up->space->mount(what, resolve(on, Access::kMount), what->isDir() ? kReplace | kCreate : kReplace,
                   "");
}

/// The name space of a booted terminal, as lib/namespace makes it, without the servers.
void buildNameSpace() {
  bindAt("/root", "/root", kReplace);
  bindAt("/root", "/", kAfter);
  bindAt("#c", "/dev", kReplace);
  bindAt("#d", "/fd", kReplace);
  bindAt("#e", "/env", kReplace | kCreate);
  bindAt("#p", "/proc", kReplace);
  bindAt("#s", "/srv", kReplace | kCreate);
  bindAt("#¤", "/dev", kAfter);
  bindAt("#t", "/dev", kAfter);
  bindAt("#¶", "/dev", kAfter);
  bindAt("#P", "/dev", kAfter);
  bindAt("#r", "/dev", kAfter);
  bindAt("#I", "/net", kAfter);
  const auto optional = [](const std::string& what, const std::string& on, unsigned flags) {
    try {
      bindAt(what, on, flags);
    } catch (const Error&) {  // this root has none
    }
  };
  optional("/amd64/bin", "/bin", kReplace);
  optional("/rc/bin", "/bin", kAfter);
  for (std::size_t i = 0; i < options->binds.size(); i++) try {
      bindHost(i + 1, options->binds[i].second);
    } catch (const Error& e) {
      fail("cannot bind " + options->binds[i].first + " at " + options->binds[i].second + ": " +
           e.text);
    }
}

/// What a file that cannot be executed is, in words.
std::string whatIs(const std::string& path) {
  uint8_t head[256];
  const Ref<Chan> c = resolve(path, Access::kOpen, kRead);
  const long n = c->device->read(*c, head, sizeof head, 0);
  return describeHeader({head, static_cast<std::size_t>(n)});
}

/// In the first proc: what the kernel and init do before a command runs.
void begin() {
  const Options& o = *options;
  const std::string& name = o.command[0];
  const bool named = name.starts_with("/") || name.starts_with("./") || name.starts_with("../") ||
                     name.starts_with("#");
  const std::string path = named ? name : "/bin/" + name;
  try {
    execute(path, o.command);
  } catch (const Error& e) {
    std::string why = e.text;
    if (why == kBadExec) why += ": " + o.command[0] + " is " + whatIs(path);
    if (why == kShortProgram) why += ": " + o.command[0] + " is an executable that is cut short";
    complain("run9: " + why + "\n");
    throw ProcEnd{e.text};
  }
}

void setEnvironment(Environment& e) {
  setVariable(e, "cputype", "amd64");
  setVariable(e, "objtype", "amd64");
  setVariable(e, "rootdir", "/root");
  setVariable(e, "service", "terminal");
  setVariable(e, "user", kernel->owner);
  setVariable(e, "home", "/usr/" + kernel->owner);
  setVariable(e, "sysname", kernel->system_name);
  setVariable(e, "NPROC", format("%ld", sysconf(_SC_NPROCESSORS_ONLN)));
  if (std::ifstream zone(options->root + "/adm/timezone/local"); zone)
    setVariable(e, "timezone", std::string(std::istreambuf_iterator<char>(zone), {}));
  for (const auto& [name, value] : options->variables) setVariable(e, name, value);
}

void makeFirst(Device* console) {
  const Ref<Proc> first(new Proc);
  up = first.get();
  first->user = kernel->owner;
  first->started = monotonic();
  first->text = "run9";
  first->space = new Namespace;
  first->fds = new FdGroup;
  first->environment = new Environment;
  first->rendezvous = new RendezvousGroup;
  first->slash = kernel->deviceOf(U'/')->attach("");
  first->slash->path = Ref<Path>(new Path("/"));
  first->dot = first->slash;
  kernel->add(first);
  kernel->first_pid = first->pid;
  first->note_group = kernel->console_group = static_cast<uint32_t>(first->pid);
  for (int fd = 0; fd < 3; fd++)
    first->fds->add(consoleOn(console, fd, fd == 0 ? kRead : kWrite), false);
  buildNameSpace();
  setEnvironment(*first->environment);
}

void raiseDescriptorLimit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

void makeKernel() {
  kernel = new Kernel;
  kernel->started = static_cast<uint32_t>(std::time(nullptr));
  kernel->supervisor = getpid();
  kernel->system_name = "cirno";
  kernel->network_open = options->network;
  kernel->configuration = new Environment;
  kernel->cycle_frequency = cycleFrequency();
}

/// The directory that all others are mounted on, with a place for each of what -b binds.
RootDevice* makeTop() {
  auto* top = new RootDevice;
  for (const char* name : {"bin", "dev", "env", "fd", "net", "net.alt", "proc", "srv", "shr"})
    top->make(name);
  for (const char* name : {"n", "mnt", "mnt/exportfs"}) top->make(name, true);
  for (const auto& [from, to] : options->binds) {
    // A folder of the root tree's own must not be hidden by an empty one.
    const std::string first = to.substr(0, to.find('/', 1));
    if (!top->has(first) && access((options->root + first).c_str(), F_OK) == 0) continue;
    struct stat what {};
    if (stat(from.c_str(), &what) == 0 && !S_ISDIR(what.st_mode))
      top->makeFile(to);
    else
      top->make(to);
  }
  return top;
}

/// What -b binds, numbered from 1.
HostDevice* makeHost() {
  auto* host = new HostDevice(1);
  for (const auto& [from, to] : options->binds) try {
      host->add(from);
    } catch (const Error& e) {
      fail(from + ": " + e.text);
    }
  return host;
}

/// The root's files. They stay as they are when -k asks for it, or the root's folder by being one
/// that nobody may write in.
Device* makeRoot() {
  struct stat s {};
  if (options->whole || (stat(options->root.c_str(), &s) == 0 && (s.st_mode & 0222) == 0))
    return newWhole(options->root);
  auto* host = new HostDevice(0);
  host->add(options->root);
  return host;
}

/// All devices; answers the console.
Device* makeDevices() {
  RootDevice* top = makeTop();
  HostDevice* host = makeHost();
  Device* console = newConsole();
  Device* ram = newRam();
  top->graft("root", makeRoot());
  top->graft("tmp", ram);
  kernel->devices = {top,
                     console,
                     newEnvironment(),
                     newIp(),
                     newDup(),
                     newProcDevice(),
                     newSrv(),
                     newPipe(),
                     newMountDriver(),
                     ram,
                     newSegmentDevice(),
                     newClock(),
                     newSerialLines(),
                     newSwap(),
                     newArch(),
                     newCapability(),
                     host};
  return console;
}

/// The supervisor takes these from a queue; procs let in those that they want.
void leaveSignalsToSupervisor() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int s : {SIGCHLD, SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&signals, s);
  sigprocmask(SIG_BLOCK, &signals, nullptr);
}

/// The numbers 0, 1 and 2 belong to the console: nothing else may get them. A closed one stays
/// without use: what is opened in its place cannot be read, or written.
void keepStandardDescriptors() {
  for (int fd = 0; fd < 3; fd++)
    if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) < 0)
      fail("standard descriptors are closed and /dev/null cannot be opened");
}

}  // namespace

std::string runSystem(const Options& asked) {
  options = &asked;
  std::string why;
  if (!canDispatch(why)) fail(why);
  keepStandardDescriptors();
  raiseDescriptorLimit();
  umask(0);
  makeKernel();
  Device* console = makeDevices();
  installHandlers();
  leaveSignalsToSupervisor();
  makeFirst(console);
  startFirst(begin);
  std::string status = supervise();
  restoreTerminal();
  if (const int lost = kernel->output_lost; lost != 0 && status.empty())
    fail(std::string("standard output cannot be written: ") + std::strerror(lost));
  return status;
}

}  // namespace run9
