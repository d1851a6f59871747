#include "harness/conformance/conform_run.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <optional>
#include <string_view>

#include "harness/conformance/results.h"
#include "harness/error.h"
#include "harness/interrupt.h"
#include "vm/error.h"
#include "vm/fd.h"

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

/// Leaves the whole records in a file of a machine that died while it wrote; returns the lowest
/// number in [from, to) that it holds no record of, `to` where none is missing.
std::uint32_t keepWhole(const fs::path& file, std::uint32_t from, std::uint32_t to) {
  std::uint32_t next = from;
  if (!fs::exists(file)) return next;
  std::uint64_t whole = 0;
  {
    ResultReader reader(file);
    try {
      while (const auto record = reader.next()) next = record->id + 1;
    } catch (const Error&) {
      // what its disk had not got
    }
    whole = reader.offset();
  }
  fs::resize_file(file, whole);
  return std::min(next, to);
}

constexpr std::size_t kSaid = 2000;

}  // namespace

ConformRun::ConformRun(Guest& guest, Options options)
    : guest_(guest), options_(std::move(options)) {}

ConformRun::Attempt ConformRun::attempt(std::uint32_t first, const std::string& name) {
  Attempt a;
  auto heard = steady_clock::now();
  vm::Pipe words;
  if (careful_) words = vm::makePipe();
  Lines lines([&](std::string_view line) {
    heard = steady_clock::now();
    if (line == "done") a.done = true;
    if (!line.starts_with("begin ")) return;
    std::uint32_t id = 0;
    std::from_chars(line.data() + 6, line.data() + line.size(), id);
    a.current = id;
    if (options_.begun) options_.begun(id);
    if (careful_) vm::writeAll(words.write.get(), "\n");
  });
  vm::Streams streams;
  streams.inputFd = words.read.get();
  streams.out = [&](std::string_view bytes) { lines.add(bytes); };
  streams.err = [&](std::string_view bytes) {
    a.said += bytes;
    if (a.said.size() > kSaid) a.said.erase(0, a.said.size() - kSaid);
  };
  streams.progress = [&](const vm::Progress& /*progress*/) {
    if (steady_clock::now() - heard > options_.quiet) a.quiet = true;
  };
  streams.cancelled = [&a] { return a.quiet || interrupted(); };
  vm::Command command;
  command.argv = {options_.program, "-f", std::to_string(first)};
  if (careful_) command.argv.emplace_back("-c");
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

/// Takes what the guest's disk has. One that cannot be read holds no results, which is no end of
/// the run.
fs::path ConformRun::collect() {
  fs::path to = options_.collected / pieces_.back().file;
  try {
    guest_.collect(to);
  } catch (const vm::Error& e) {
    throwIfInterrupted();
    output_.trouble = e.what();
  }
  return to;
}

/// Takes what a dead machine's disk has; returns the first case whose record is not there.
std::uint32_t ConformRun::collectDead(std::uint32_t next) {
  const fs::path to = collect();
  for (const Piece& piece : pieces_) {
    const std::uint32_t missing = keepWhole(to / piece.file, piece.from, piece.to);
    if (fs::exists(to / piece.file)) output_.files.push_back(to / piece.file);
    if (missing < piece.to) {
      next = missing;
      break;
    }
  }
  pieces_.clear();
  return next;
}

ConformOutput ConformRun::run(const std::vector<Selected>& cases) {
  output_ = {};
  pieces_.clear();
  careful_ = false;
  if (cases.empty()) return output_;
  std::optional<std::pair<std::uint32_t, Casualty>> suspect;
  std::uint32_t first = cases.front().id;
  unsigned programs = 0;
  unsigned machines = 0;
  for (unsigned n = 0;; ++n) {
    const std::string name = "results." + std::to_string(n);
    Attempt a = attempt(first, name);
    pieces_.push_back({name, first, first});
    if (a.done && a.result.ok()) break;
    const Casualty lost = casualty(a);
    const bool machine =
        a.result.outcome == vm::Outcome::kLost || a.result.outcome == vm::Outcome::kDead;
    // A machine may die before a word of it is heard, once; after that, and where the program has
    // begun before, what there is is worth a report.
    if (a.current < 0 && n > 0 && (!machine || careful_)) {
      pieces_.pop_back();
      skipRest(cases, first, "conform does not begin again: " + lost.reason);
      break;
    }
    if (a.current < 0 && !machine) {
      throw Error(lost.word == Word::kKilled ? ExitStatus::kFailed : ExitStatus::kGuestDied,
                  "conform did not begin: " + lost.reason);
    }
    const auto current = a.current < 0 ? first : static_cast<std::uint32_t>(a.current);
    pieces_.back().to = current;
    if (machine) {
      const bool certain = careful_ && a.current >= 0;
      if (certain) {
        output_.casualties[current] = lost;
        suspect.reset();
      } else {
        suspect = {current, lost};
      }
      careful_ = true;
      first = collectDead(certain ? current + 1 : current);
      if (++machines > options_.machine_deaths) {
        skipRest(cases, first, "the machine died " + std::to_string(machines) + " times");
        break;
      }
      if (first > cases.back().id) break;
      if (options_.restart) options_.restart();
    } else {
      output_.casualties[current] = lost;
      first = current + 1;
      if (++programs > options_.program_deaths) {
        skipRest(cases, first,
                 "the guest's program was killed " + std::to_string(programs) + " times");
        break;
      }
      if (first > cases.back().id) break;
    }
  }
  if (suspect) output_.casualties[suspect->first] = suspect->second;
  if (!pieces_.empty()) {
    const fs::path to = collect();
    for (const Piece& piece : pieces_) {
      if (fs::exists(to / piece.file)) output_.files.push_back(to / piece.file);
    }
  }
  return output_;
}

}  // namespace harness
