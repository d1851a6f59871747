// #e: environment variables as files.
#include <algorithm>
#include <cstring>

#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr std::size_t kMostBytes = 1 << 20;  // of an environment's names and values
constexpr std::size_t kMostValue = kMostBytes / 2;
constexpr std::size_t kMostName = 127;

/// The environment that a channel shows: the proc's that attached it, or the configuration.
class Shown : public Private {
 public:
  explicit Shown(Ref<Environment> e) : environment(std::move(e)) {}
  std::unique_ptr<Private> clone() const override { return std::make_unique<Shown>(environment); }
  Ref<Environment> environment;  ///< empty: that of whoever asks
  Environment& get() const { return environment ? *environment : *up->environment; }
};

class EnvironmentDevice : public Device {
 public:
  EnvironmentDevice() : Device(U'e', "env") {}

  Ref<Chan> attach(const std::string& spec) override {
    if (!spec.empty() && spec != "c") fail(kBadArgument);
    Ref<Chan> c = newChan({0, 0, kQidDir});
    c->data = std::make_unique<Shown>(spec.empty() ? Ref<Environment>() : kernel->configuration);
    c->path = Ref<Path>(new Path("#e" + spec));
    return c;
  }

  Dir stat(Chan& chan) override {
    if (chan.isDir()) return entry(chan, "#e", chan.qid, 0, 0555);
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    const auto at = find(e, chan);
    return entry(chan, at->first, qidOf(at->second), at->second.value.size(), modeOf(e));
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if (chan->isDir()) {
      if (mode != kRead) fail(kPermission);
    } else {
      Environment& e = chan->as<Shown>().get();
      Guard guard(e.lock);
      Environment::Variable& v = find(e, *chan)->second;
      if ((mode & kTruncate) != 0 && !v.value.empty()) {
        v.version++;
        v.value.clear();
      }
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t) override {
    // What is made is a variable, whatever permissions ask for.
    if (!chan.isDir()) fail(kPermission);
    if (name.size() > kMostName) fail(kTooLong);
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    if (e.variables.count(name) != 0) fail(kExists);
    checkRoom(e, name.size());
    Environment::Variable& v = e.variables[name];
    v.path = kernel->nextPath();
    chan.qid = qidOf(v);
    chan.mode = openMode(mode);
    chan.open = true;
    chan.offset = 0;
  }

  void close(Chan& chan) override {
    if (chan.open && chan.remove_on_close && up != nullptr) remove(chan);
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    const std::string& value = find(e, chan)->second.value;
    if (offset >= static_cast<int64_t>(value.size())) return 0;
    return static_cast<long>(value.copy(static_cast<char*>(buffer), static_cast<std::size_t>(count),
                                        static_cast<std::size_t>(offset)));
  }

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) fail(kPermission);
    const std::size_t end = static_cast<std::size_t>(offset) + static_cast<std::size_t>(count);
    if (end > kMostValue) fail(kTooBig);
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    Environment::Variable& v = find(e, chan)->second;
    if (end > v.value.size()) {
      checkRoom(e, end - v.value.size());
      v.value.resize(end);
    }
    v.value.replace(static_cast<std::size_t>(offset), static_cast<std::size_t>(count),
                    static_cast<const char*>(buffer), static_cast<std::size_t>(count));
    v.version++;
    return count;
  }

  void remove(Chan& chan) override {
    if (chan.isDir()) fail(kPermission);
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    e.variables.erase(find(e, chan));
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    if (name == "..") {
      chan.qid = {0, 0, kQidDir};
      return true;
    }
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    const auto at = e.variables.find(name);
    if (at == e.variables.end()) return false;
    chan.qid = qidOf(at->second);
    return true;
  }

  std::vector<Dir> list(Chan& chan) override {
    Environment& e = chan.as<Shown>().get();
    Guard guard(e.lock);
    // As they were made, oldest first.
    std::vector<Dir> all;
    for (const auto& [name, v] : e.variables)
      all.push_back(entry(chan, name, qidOf(v), v.value.size(), modeOf(e)));
    std::sort(all.begin(), all.end(),
              [](const Dir& a, const Dir& b) { return a.qid.path < b.qid.path; });
    return all;
  }

 private:
  /// Throws Error "kernel allocate failed" unless an environment can take so many bytes more. The
  /// configuration can always.
  static void checkRoom(const Environment& e, std::size_t more) {
    if (&e == kernel->configuration.get()) return;
    constexpr std::size_t kNode = 40;  // what 9front keeps for a variable beside its bytes
    for (const auto& [name, v] : e.variables) more += kNode + name.size() + v.value.size();
    if (more > kMostBytes) fail(kKernelMemory);
  }

  static uint32_t modeOf(const Environment& e) { return &e == up->environment.get() ? 0666 : 0664; }
  static Qid qidOf(const Environment::Variable& v) { return {v.path, v.version, 0}; }

  static std::map<std::string, Environment::Variable>::iterator find(Environment& e,
                                                                     const Chan& chan) {
    for (auto at = e.variables.begin(); at != e.variables.end(); ++at)
      if (at->second.path == chan.qid.path) return at;
    fail(kNotExist);
  }
};

}  // namespace

Device* newEnvironment() { return new EnvironmentDevice; }

}  // namespace run9
