#include "vm/machine/machine.h"

#include <algorithm>
#include <future>
#include <mutex>
#include <system_error>
#include <utility>

#include "vm/agent/agent.h"
#include "vm/agent/script.h"
#include "vm/error.h"
#include "vm/file_errors.h"
#include "vm/host/accelerator.h"
#include "vm/host/host_impl.h"
#include "vm/host/run_folder.h"
#include "vm/machine/instance.h"
#include "vm/machine/machine_files.h"
#include "vm/machine/warm.h"
#include "vm/network/forward.h"

namespace vm {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto kHaltLimit = 20s;
// An agent that was saved listening answers at once, or not at all.
constexpr AgentTiming kWarmTiming{.greet = 10000ms};

/// Tells where the time of a start goes.
class Stopwatch {
 public:
  explicit Stopwatch(const Host::Impl& host) : host_(host) {}
  void lap(const std::string& what) const {
    using std::chrono::duration_cast, std::chrono::milliseconds, std::chrono::steady_clock;
    const auto passed = duration_cast<milliseconds>(steady_clock::now() - start_);
    host_.detail(std::to_string(passed.count()) + " ms: " + what);
  }

 private:
  const Host::Impl& host_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

/// An error's sentence without the console's lines.
std::string firstLine(const std::exception& e) {
  const std::string what = e.what();
  return what.substr(0, what.find('\n'));
}

/// The steps' deadlines are TCG's; an accelerator that needs as long is hung.
std::vector<ConsoleStep> hastened(std::vector<ConsoleStep> steps, const std::string& accel) {
  if (accel == "tcg") return steps;
  for (ConsoleStep& step : steps) {
    step.deadline /= 3;
    step.quiet /= 3;
  }
  return steps;
}

}  // namespace

/// A machine's parts, in the order in which they may be taken apart.
struct Machine::Impl {
  Impl(Host::Impl& h, const MachineSpec& s) : host(h), spec(s) {}

  Host::Impl& host;
  Stopwatch watch{host};
  MachineSpec spec;
  fs::path folder;
  InputDisk input;
  std::unique_ptr<Instance> instance;
  std::unique_ptr<Agent> agent;
  bool warm = false;
  bool mounted = false;

  std::string who() const { return spec.recipe.name; }
  void boot(const std::string& accel);
  void resume(const WarmState& state, const std::string& accel);
  void connectAgent(AgentTiming timing);
  void dismantle();
  void shell(const std::string& script, const std::string& what);
  void configureNics();
};

/// Runs a script of ours in the guest; throws with what it said when it fails.
void Machine::Impl::shell(const std::string& script, const std::string& what) {
  bool dead = false;
  const auto exec = [&](const Command& command, const Streams& streams) {
    ExecResult result = agent->exec(command, streams);
    dead = result.outcome == Outcome::kDead;
    return result;
  };
  const std::string trouble = runScript(exec, script, what);
  if (trouble.empty()) return;
  if (dead) {
    instance->domain().waitEnd(2s);
    if (instance->fate() != Fate::kRunning) instance->throwFate(who());
  }
  throw Error(Error::Kind::kGuestDied, trouble);
}

void Machine::Impl::configureNics() {
  for (std::size_t i = 0; i < spec.nics.size(); i++) {
    const std::string script = replaced(spec.recipe.configure_nic, "%d", std::to_string(i));
    shell(replaced(script, "%a", spec.nics[i].address), "configure its network card");
  }
}

void Machine::Impl::connectAgent(AgentTiming timing) {
  agent = std::make_unique<Agent>(instance->takeAgentLine().release(), timing);
  instance->console().onPanic([this](const std::string& panic) { agent->abandon(panic); });
  agent->connect();
}

void Machine::Impl::boot(const std::string& accel) {
  host.step("booting " + who() + " (" + accel + ", " + std::to_string(spec.memory_mib) + " MiB)");
  DomainSpec domain = prepareMachine(host, spec, input, folder, {});
  domain.accel = accel;
  instance = std::make_unique<Instance>(host, domain, folder);
  if (spec.vnc)
    host.note("the display of " + who() + " is at vnc://" + instance->domain().vncAddress());
  instance->resume();
  instance->follow(hastened(spec.recipe.boot, accel), who());
  watch.lap("booted");
  host.step("building the agent in " + who());
  instance->follow(spec.recipe.agent, who());
  try {
    connectAgent({});
  } catch (const Error& e) {
    if (instance->fate() != Fate::kRunning) instance->throwFate(who());
    const std::string sentence =
        "the agent does not answer: " + std::string(e.what()) + instance->consoleReport(3);
    if (e.kind() == Error::Kind::kTimeout) throw NoStart(e.kind(), sentence);
    throw Error(e.kind(), sentence);
  }
}

void Machine::Impl::resume(const WarmState& state, const std::string& accel) {
  host.step("resuming " + who() + " (" + accel + ", " + std::to_string(spec.memory_mib) + " MiB)");
  std::error_code ec;
  const bool overlaid = fs::exists(state.root(), ec);
  DomainSpec domain =
      prepareMachine(host, spec, input, folder, overlaid ? state.root() : fs::path());
  domain.accel = accel;
  domain.incoming = true;
  watch.lap("disks made");
  instance = std::make_unique<Instance>(host, domain, folder);
  watch.lap("QEMU waits for its state");
  feedState(instance->domain(), state.memory(), folder / "incoming");
  watch.lap("state taken");
  instance->resume();
  connectAgent(kWarmTiming);
  agent->setClock();
  watch.lap("the agent answers");
}

void Machine::Impl::dismantle() {
  if (instance) instance->console().onPanic(nullptr);
  agent.reset();
  instance.reset();
  mounted = false;
}

Machine::Machine(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Machine::~Machine() {
  impl_->dismantle();
  if (!impl_->host.options.keep) removeTree(impl_->folder);
}

std::unique_ptr<Machine> Machine::start(Host& host, const MachineSpec& spec) {
  return withFileErrors([&] {
    std::unique_ptr<Machine> machine = bringUp(host, spec);
    machine->impl_->configureNics();
    return machine;
  });
}

std::unique_ptr<Machine> Machine::bringUp(Host& host, const MachineSpec& spec) {
  Host::Impl& h = host.impl();
  auto impl = std::make_unique<Impl>(h, spec);
  impl->folder = host.folder() / spec.name;
  std::error_code ec;
  if (!fs::create_directory(impl->folder, ec))
    throw Error(Error::Kind::kUsage, "there is already a machine of the name '" + spec.name + "'");
  h.give(impl->folder);
  std::unique_ptr<Machine> machine(new Machine(std::move(impl)));
  Impl& m = *machine->impl_;

  // The daemon wakes up while the disk is being made.
  auto connecting = std::async(std::launch::async, [&h] { h.connected(); });
  std::vector<ShareEntry> entries = spec.input;
  entries.push_back({"agent", spec.agent_sources, ""});
  m.input = makeInputDisk(m.folder / "input.img", entries);
  m.watch.lap("input disk made");
  connecting.get();
  m.watch.lap("connected to libvirt");
  h.checkInterrupted();

  std::string accel = host.accelerator();
  // A state travels through sockets in the run's folder, where another daemon's QEMU makes none.
  const bool may_be_warm =
      !spec.cold && !spec.vnc && !h.options.cache.empty() && h.options.connect.empty();
  WarmStore store(h.options.cache);
  std::string key = may_be_warm ? warmKey(spec, m.input, accel) : "";
  m.watch.lap("key computed");
  if (may_be_warm && store.has(key)) {
    try {
      m.resume(store.find(key), accel);
      m.warm = true;
      return machine;
    } catch (const Error& e) {
      // Not the state's fault.
      if (e.kind() == Error::Kind::kInterrupted || !h.daemonAlive()) throw;
      h.note("the saved state of " + m.who() + " does not resume and is dropped: " + firstLine(e));
      m.dismantle();
      store.drop(key);
    }
  }

  try {
    m.boot(accel);
  } catch (const NoStart& e) {
    if (accel == "tcg" || !h.daemonAlive()) throw;
    h.note(m.who() + " does not come up under " + accel + "; going on without it (" + firstLine(e) +
           ")");
    m.dismantle();
    const std::string suspect = std::exchange(accel, "tcg");
    if (may_be_warm) key = warmKey(spec, m.input, accel);
    m.boot(accel);
    distrustAccelerator(h, suspect);  // not before: what fails without it too is not its fault
  }
  if (may_be_warm) {
    try {
      h.step("saving the state of " + m.who());
      // The agent's build has let go of the input disk; a saved state must not hold it.
      m.shell(spec.recipe.unmount_input, "let go of the input disk");
      const fs::path overlay = overlayPath(m.folder);
      store.save(key, h, m.instance->domain(), fs::exists(overlay) ? overlay : fs::path(),
                 m.folder);
    } catch (const std::exception& e) {
      if (m.instance->fate() != Fate::kRunning) throw;
      h.note(m.who() + "'s state cannot be saved: " + firstLine(e));
    }
  }
  return machine;
}

Agent& Machine::agent() { return *impl_->agent; }

void Machine::mountShares() {
  if (impl_->mounted) return;
  const BootRecipe& r = impl_->spec.recipe;
  impl_->shell(r.mount_input, "mount the input disk");
  for (std::size_t i = 0; i < impl_->input.raw.size(); i++) {
    const RawDisk& raw = impl_->input.raw[i];
    std::string script = replaced(r.bind_raw, "%d", std::to_string(i));
    script = replaced(script, "%c", std::string(1, static_cast<char>('I' + i)));
    script = replaced(script, "%l", std::to_string(raw.bytes));
    impl_->shell(replaced(script, "%s", raw.path), "reach " + raw.path);
  }
  impl_->shell(r.mount_output, "mount the output disk");
  impl_->mounted = true;
}

void Machine::takeOutput(const fs::path& to) {
  const BootRecipe& r = impl_->spec.recipe;
  if (impl_->mounted) impl_->shell(r.unmount_output, "unmount the output disk");
  readOutputDisk(outputPath(impl_->folder), to);
  if (impl_->mounted) impl_->shell(r.mount_output, "mount the output disk");
}

std::uint16_t Machine::forward(std::uint16_t port) {
  const std::vector<Nic>& nics = impl_->spec.nics;
  const auto open =
      std::find_if(nics.begin(), nics.end(), [](const Nic& nic) { return nic.segment.empty(); });
  if (open == nics.end())
    throw Error(Error::Kind::kUsage, "no port of machine '" + impl_->spec.name +
                                         "' can be forwarded: it has no card without a segment");
  return forwardPort(impl_->instance->domain(), static_cast<std::size_t>(open - nics.begin()),
                     port);
}

void Machine::shutdown() {
  if (fate() != Fate::kRunning) return;
  Command halt;
  halt.script = impl_->spec.recipe.halt;
  halt.limit = kHaltLimit;
  impl_->agent->exec(halt);  // it cannot answer
  if (impl_->instance->domain().waitEnd(kHaltLimit) == DomainEnd::kRunning)
    throw Error(Error::Kind::kTimeout,
                impl_->who() + " has not halted within 20 s" + impl_->instance->consoleReport(3));
}

Fate Machine::fate() { return impl_->instance->fate(); }

Fate Machine::waitFate(std::chrono::milliseconds limit) {
  if (fate() == Fate::kRunning) impl_->instance->domain().waitEnd(limit);
  return fate();
}

std::string Machine::fateDetail() { return impl_->instance->detail(); }
std::string Machine::outOfMemory() { return impl_->instance->console().outOfMemory(); }
bool Machine::warm() const { return impl_->warm; }
std::string Machine::accelerator() const { return impl_->instance->spec().accel; }
std::string Machine::imageName() const { return impl_->who(); }
const fs::path& Machine::folder() const { return impl_->folder; }
fs::path Machine::consoleLog() const { return impl_->instance->log(); }

std::string Machine::consoleTail(std::size_t lines) const {
  return impl_->instance->console().tail(lines);
}

void Machine::typeOnConsole(const std::string& line) { impl_->instance->console().type(line); }

std::string Machine::qemuCommand() const {
  return commandLineOf(static_cast<int>(impl_->instance->pid()));
}

long Machine::qemuPid() const { return impl_->instance->pid(); }

std::chrono::nanoseconds Machine::processorTime() const {
  return impl_->instance->domain().processorTime();
}

}  // namespace vm
