#include "harness/bench/llmfs_speed.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <latch>
#include <memory>
#include <thread>

#include "harness/llm/session.h"
#include "harness/p9/client.h"

namespace harness {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::minutes;

constexpr minutes kPatience{2};
constexpr const char* kPrompt = "Once upon a time";

double milliseconds(Clock::duration d) {
  return std::chrono::duration<double, std::milli>(d).count();
}

/// The number behind a name in a session's last line; 0 where there is none.
double valueOf(const std::string& line, const std::string& name) {
  const std::size_t at = line.find(" " + name + " ");
  return at == std::string::npos ? 0 : std::strtod(line.c_str() + at + name.size() + 2, nullptr);
}

/// One session on a connection of its own.
class Timed {
 public:
  Timed(const std::string& address, const std::string& model, unsigned steps)
      : client_(p9::dial(address), {.patience = kPatience}), session_(client_) {
    session_.command("model " + model);
    session_.command("temp 0");
    session_.command("steps " + std::to_string(steps));
    session_.prompt(kPrompt);
  }

  /// Generates, and notes when tokens come. Never throws.
  void run() noexcept {
    try {
      generate();
    } catch (const std::exception& e) {
      trouble = e.what();
    }
  }

  std::vector<Clock::time_point> tokens;  ///< when each came
  Clock::time_point begin;
  double total = 0;  ///< milliseconds, as the server says
  std::string trouble;

 private:
  void generate() {
    // Opened before there is a generation: it is the first one's.
    p9::File lines = client_.open(session_.number() + "/tokens", p9::kRead);
    begin = Clock::now();
    session_.command("generate");
    std::uint64_t at = 0;
    for (std::string piece; !(piece = lines.read(at)).empty(); at += piece.size()) {
      const auto n = std::count(piece.begin(), piece.end(), '\n');
      tokens.insert(tokens.end(), static_cast<std::size_t>(n), Clock::now());
    }
    const std::string end = client_.open(session_.number() + "/wait", p9::kRead).readAll();
    constexpr double kSecond = 1000;
    total = kSecond * valueOf(end, "total");
    if (tokens.empty()) throw Error(ExitStatus::kFailed, "a session has written nothing: " + end);
  }

  p9::Client client_;
  LlmSession session_;
};

}  // namespace

SessionTimes timeSessions(const std::string& address, const std::string& model, unsigned sessions,
                          unsigned steps) {
  std::vector<std::unique_ptr<Timed>> all;
  while (all.size() < sessions) all.push_back(std::make_unique<Timed>(address, model, steps));
  std::latch start(static_cast<std::ptrdiff_t>(sessions));
  std::vector<std::thread> threads;
  threads.reserve(sessions);
  for (const auto& one : all) {
    threads.emplace_back([&start, &one] {
      start.arrive_and_wait();
      one->run();
    });
  }
  for (std::thread& thread : threads) thread.join();
  SessionTimes times;
  Clock::time_point from = Clock::time_point::max();
  Clock::time_point to = Clock::time_point::min();
  std::size_t tokens = 0;
  for (const auto& one : all) {
    if (!one->trouble.empty()) throw Error(ExitStatus::kFailed, one->trouble);
    const std::vector<Clock::time_point>& t = one->tokens;
    tokens += t.size();
    from = std::min(from, t.front());
    to = std::max(to, t.back());
    times.first.push_back(milliseconds(t.front() - one->begin));
    times.wire.push_back(std::max(0.0, milliseconds(t.back() - one->begin) - one->total));
    for (std::size_t i = 1; i < t.size(); ++i)
      times.between.push_back(milliseconds(t[i] - t[i - 1]));
    const double took = milliseconds(t.back() - t.front());
    constexpr double kSecond = 1000;
    if (took > 0) times.each.push_back(kSecond * double(t.size() - 1) / took);
  }
  const double took = std::chrono::duration<double>(to - from).count();
  // The first of each falls on the start.
  if (took > 0) times.together = double(tokens - sessions) / took;
  return times;
}

double percentile(std::vector<double> samples, double percent) {
  if (samples.empty()) return 0;
  std::sort(samples.begin(), samples.end());
  constexpr double kAll = 100;
  const auto at = static_cast<std::size_t>(percent / kAll * double(samples.size()));
  return samples[std::min(at, samples.size() - 1)];
}

}  // namespace harness
