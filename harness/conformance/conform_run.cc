#include "harness/conformance/conform_run.h"

#include <atomic>
#include <charconv>
#include <string_view>

#include "harness/conformance/results.h"
#include "harness/error.h"
#include "harness/interrupt.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using std::chrono::steady_clock;

/// Splits output into lines as it comes.
class Lines {
 public:
  explicit Lines(std::function<void(std::string_view)> sink) : sink_(std::move(sink)) {}

  void add(std::string_view bytes) {
    partial_ += bytes;
    std::size_t from = 0;
    for (std::size_t at = 0; (at = partial_.find('\n', from)) != std::string::npos; from = at + 1) {
      sink_(std::string_view(partial_).substr(from, at - from));
    }
    partial_.erase(0, from);
  }

 private:
  std::function<void(std::string_view)> sink_;
  std::string partial_;
};

/// The lowest number in (from, to) that a file holds no record of; `to` where none is missing.
std::uint32_t firstMissing(const fs::path& file, std::uint32_t from, std::uint32_t to) {
  std::uint32_t next = from;
  if (!fs::exists(file)) return next;
  ResultReader reader(file);
  try {
    while (const auto record = reader.next()) next = record->id + 1;
  } catch (const Error&) {
    return next;  // what a dying machine wrote last
  }
  return next < to ? next : to;
}

constexpr std::size_t kSaid = 2000;

}  // namespace

ConformRun::ConformRun(Guest& guest, Options options)
    : guest_(guest), options_(std::move(options)) {}

ConformRun::Attempt ConformRun::attempt(std::uint32_t first, const std::string& name) {
  Attempt a;
  std::atomic<bool> stop{false};
  auto heard = steady_clock::now();
  Lines lines([&](std::string_view line) {
    heard = steady_clock::now();
    if (line == "done") a.done = true;
    if (!line.starts_with("begin ")) return;
    std::uint32_t id = 0;
    std::from_chars(line.data() + 6, line.data() + line.size(), id);
    a.current = id;
    if (options_.begun) options_.begun(id);
  });
  vm::Streams streams;
  streams.out = [&](std::string_view bytes) { lines.add(bytes); };
  streams.err = [&](std::string_view bytes) {
    a.said += bytes;
    if (a.said.size() > kSaid) a.said.erase(0, a.said.size() - kSaid);
  };
  streams.progress = [&](const vm::Progress& /*progress*/) {
    if (interrupted()) stop = true;
    if (steady_clock::now() - heard > options_.quiet) a.quiet = stop = true;
  };
  streams.cancelled = &stop;
  vm::Command command;
  command.argv = {options_.program, "-f", std::to_string(first)};
  for (const auto& [id, casualty] : output_.casualties) {
    if (id < first) continue;
    command.argv.insert(command.argv.end(), {"-x", std::to_string(id)});
  }
  command.argv.insert(command.argv.end(), {"-o", guest_.out() + "/" + name, options_.list});
  a.result = guest_.exec(command, streams);
  throwIfInterrupted();
  return a;
}

Casualty ConformRun::casualty(const Attempt& a) {
  std::string said = a.said;
  while (!said.empty() && said.back() == '\n') said.pop_back();
  const std::size_t last = said.rfind('\n');
  if (last != std::string::npos) said.erase(0, last + 1);
  if (!said.empty()) said = "; it said: " + said;
  switch (a.result.outcome) {
    case vm::Outcome::kExited:
    case vm::Outcome::kNoted:
      return {Word::kKilled, "the guest's program ended with '" + a.result.status + "'" + said};
    case vm::Outcome::kTimedOut:
    case vm::Outcome::kCancelled:
      return {Word::kTimeout,
              "no sign of progress for " + std::to_string(options_.quiet.count()) + " s" + said};
    case vm::Outcome::kRefused:
      throw Error(ExitStatus::kEnvironment,
                  "the guest cannot start " + options_.program + ": " + a.result.status);
    case vm::Outcome::kLost:
    case vm::Outcome::kDead:
      break;
  }
  const std::string fate = guest_.fateWord();
  Word word = Word::kLost;
  if (fate == "panic") word = Word::kPanic;
  if (fate == "died") word = Word::kDied;
  const std::string sentence = guest_.fateSentence();
  return {word, sentence.empty() ? a.result.sentence() : sentence};
}

void ConformRun::skipRest(const std::vector<Selected>& cases, std::uint32_t from,
                          const std::string& why) {
  for (const Selected& s : cases) {
    if (s.id >= from) output_.casualties.try_emplace(s.id, Casualty{Word::kSkip, why});
  }
}

ConformOutput ConformRun::run(const std::vector<Selected>& cases) {
  output_ = {};
  if (cases.empty()) return output_;
  std::uint32_t first = cases.front().id;
  unsigned programs = 0;
  unsigned machines = 0;
  const auto collect = [&](const std::string& name) {
    const fs::path to = options_.collected / name;
    guest_.collect(to);
    return to / name;
  };
  std::vector<std::string> uncollected;  // of the machine that runs now
  for (unsigned n = 0;; ++n) {
    const std::string name = "results." + std::to_string(n);
    const std::uint32_t from = first;
    const Attempt a = attempt(from, name);
    uncollected.push_back(name);
    if (a.done && a.result.ok()) break;
    const Casualty lost = casualty(a);
    if (a.current < 0) {
      throw Error(lost.word == Word::kKilled ? ExitStatus::kFailed : ExitStatus::kGuestDied,
                  "conform did not begin: " + lost.reason);
    }
    const auto current = static_cast<std::uint32_t>(a.current);
    output_.casualties[current] = lost;
    const bool machine =
        a.result.outcome == vm::Outcome::kLost || a.result.outcome == vm::Outcome::kDead;
    first = current + 1;
    if (machine) {
      const fs::path to = options_.collected / name;
      guest_.collect(to);
      for (const std::string& file : uncollected) {
        if (fs::exists(to / file)) output_.files.push_back(to / file);
      }
      uncollected.clear();
      if (++machines > options_.machine_deaths) {
        skipRest(cases, first, "the machine died " + std::to_string(machines) + " times");
        return output_;
      }
      // What the disk had not got when the machine died is run again.
      first = firstMissing(to / name, from, first);
      if (options_.restart) options_.restart();
    } else if (++programs > options_.program_deaths) {
      skipRest(cases, first,
               "the guest's program was killed " + std::to_string(programs) + " times");
      break;
    }
    if (first > cases.back().id) break;
  }
  if (!uncollected.empty()) {
    const fs::path folder = collect(uncollected.back()).parent_path();
    for (const std::string& file : uncollected) output_.files.push_back(folder / file);
  }
  return output_;
}

}  // namespace harness
