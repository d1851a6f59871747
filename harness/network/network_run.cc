#include "harness/network/network_run.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "harness/conformance/judge.h"
#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/network/host_part.h"
#include "harness/network/part.h"
#include "harness/network/session_text.h"
#include "harness/suite/story.h"
#include "vm/error.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Lets a mishap happen once, and a cut cable be mended again.
class Happening {
 public:
  Happening(Cluster& cluster, const Mishap& mishap) : cluster_(cluster), mishap_(mishap) {}
  ~Happening() {
    {
      std::lock_guard lock(mutex_);
      over_ = true;
    }
    changed_.notify_all();
    if (mender_.joinable()) mender_.join();
  }
  Happening(const Happening&) = delete;
  Happening& operator=(const Happening&) = delete;

  void happen() {
    if (mishap_.what.empty() || happened_.exchange(true)) return;
    const std::size_t machine = cluster_.find(mishap_.role);
    if (mishap_.what == "kill") cluster_.kill(machine);
    if (mishap_.what == "halt") cluster_.type(machine, "scram");
    if (mishap_.what == "panic") cluster_.type(machine, "echo panic >/dev/reboot");
    if (mishap_.what != "cut") return;
    cluster_.cut(machine);
    if (mishap_.mended == 0s) return;
    mender_ = std::thread([this, machine] {
      std::unique_lock lock(mutex_);
      if (!changed_.wait_for(lock, mishap_.mended, [this] { return over_; })) {
        cluster_.mend(machine);
      }
    });
  }

  bool happened() const { return mishap_.what.empty() || happened_; }

 private:
  Cluster& cluster_;
  const Mishap& mishap_;
  std::atomic<bool> happened_{false};
  std::mutex mutex_;
  std::condition_variable changed_;
  bool over_ = false;
  std::thread mender_;
};

Expected expected(const NetworkCase& network, const Places& places, const Case& c) {
  if (network.expect == "story") return expectStory(places, c);
  if (network.expect == "session") return expectSession(places, c);
  Expected bytes;
  bytes.name = "result";
  bytes.kind = Expected::Kind::kBytes;
  bytes.bytes = vm::readFile(modelFile(places, c.text("model")));
  return bytes;
}

/// What is wrong with what the last guest wrote; empty when nothing is.
std::string wrongResult(const fs::path& collected, const NetworkCase& network, const Places& places,
                        const Case& c) {
  if (network.expect.empty()) return {};
  const fs::path file = collected / "result";
  if (!fs::exists(file)) return "it wrote no 'result'";
  const std::string got = vm::readFile(file);
  if (network.expect != "beginning") return wrongBytes(got, expected(network, places, c));
  const std::string whole = expectSession(places, c).bytes;
  if (!got.empty() && got.size() < whole.size() && whole.starts_with(got)) return {};
  return "its result is '" + got + "', expected the beginning of '" + whole + "', not all of it";
}

}  // namespace

CaseResult runNetwork(Cluster& cluster, const Selected& selected, const NetworkCase& network,
                      const Places& places, const fs::path& collected, std::string& said) {
  const auto begin = std::chrono::steady_clock::now();
  const Case& c = *selected.test;
  // Where this host is the client, all guests serve.
  const std::size_t serving = cluster.size() - (network.host.empty() ? 1 : 0);
  Happening happening(cluster, network.mishap);
  std::vector<std::unique_ptr<Part>> parts;
  CaseResult result = resultFor(selected, Word::kPass);
  const auto fail = [&](Word word, const std::string& reason) {
    throwIfInterrupted();
    if (result.word == Word::kPass) result = resultFor(selected, word, reason);
  };
  for (std::size_t i = 0; i < serving && result.word == Word::kPass; ++i) {
    parts.push_back(
        std::make_unique<Part>(cluster.guest(i), partCommand(cluster, i, c, network), nullptr));
    if (!parts[i]->says("ready")) {
      fail(wordFor(cluster.guest(i), parts[i]->wait()),
           cluster.role(i) + " does not get ready: " + parts[i]->sentence());
    }
  }
  if (result.word == Word::kPass && !network.host.empty()) {
    const std::string wrong = runHostPart(
        network, c, places, [&](std::uint16_t behind) { return cluster.fromHere(0, behind); },
        said);
    if (!wrong.empty()) {
      std::string reason = wrong;
      for (std::size_t i = 0; i < serving; ++i)
        reason += "; " + cluster.role(i) + ": " + parts[i]->sentence();
      fail(Word::kFail, reason);
    }
  }
  if (result.word == Word::kPass && network.host.empty()) {
    const std::size_t last = serving;
    Part judged(cluster.guest(last), partCommand(cluster, last, c, network),
                [&](const std::string& line) {
                  if (line == "now") happening.happen();
                });
    const vm::ExecResult& ended = judged.wait();
    if (!ended.ok()) {
      std::string reason = cluster.role(last) + ": " + judged.sentence();
      for (std::size_t i = 0; i < last; ++i)
        reason += "; " + cluster.role(i) + ": " + parts[i]->sentence();
      fail(wordFor(cluster.guest(last), ended), reason);
    }
    if (!happening.happened()) fail(Word::kFail, "its script never said 'now'");
  }
  parts.clear();
  throwIfInterrupted();
  if (result.word == Word::kPass && network.host.empty()) {
    cluster.guest(serving).collect(collected);
    const std::string wrong = wrongResult(collected, network, places, c);
    if (!wrong.empty()) fail(Word::kFail, wrong);
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

}  // namespace harness
