#include "vm/agent/lossy_line.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <string>
#include <utility>

namespace vm {

LossyLine::LossyLine(UniqueFd a, UniqueFd b, LineFaults faults)
    : a_(std::move(a)), b_(std::move(b)), faults_(faults), random_(faults.seed), thread_([this] {
        run();
      }) {}

LossyLine::~LossyLine() {
  stop_.write.reset();
  thread_.join();
}

void LossyLine::run() {
  for (;;) {
    std::array<pollfd, 3> polls{pollfd{a_.get(), POLLIN, 0}, pollfd{b_.get(), POLLIN, 0},
                                pollfd{stop_.read.get(), POLLIN, 0}};
    if (poll(polls.data(), polls.size(), -1) < 0) continue;
    if (polls[2].revents != 0) return;
    if (polls[0].revents != 0 && !pass(a_.get(), b_.get())) return;
    if (polls[1].revents != 0 && !pass(b_.get(), a_.get())) return;
  }
}

bool LossyLine::pass(int from, int to) {
  std::array<char, 256> bytes{};
  const ssize_t n = read(from, bytes.data(), bytes.size());
  if (n <= 0) return false;
  if (muted_) return true;
  std::string chunk(bytes.data(), static_cast<std::size_t>(n));
  const auto happens = [this](double chance) {
    const bool yes = std::uniform_real_distribution<>(0, 1)(random_) < chance;
    if (yes) done_++;
    return yes;
  };
  const auto place = [&] { return random_() % chunk.size(); };
  if (happens(faults_.flip)) {
    char& c = chunk[place()];
    c = static_cast<char>(c ^ 1 << random_() % 8);
  }
  if (happens(faults_.insert)) chunk.insert(place(), "\x39m\xff");
  if (happens(faults_.duplicate)) chunk += chunk;
  if (happens(faults_.drop)) chunk.erase(place(), 1 + random_() % 40);
  return writeAll(to, chunk);
}

}  // namespace vm
