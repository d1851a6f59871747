#include "vm/console/console_port.h"

#include <unistd.h>

#include <cerrno>

#include "vm/error.h"

namespace vm {

using Clock = std::chrono::steady_clock;

ConsolePort::ConsolePort(UniqueFd line, const std::filesystem::path& log)
    : line_(std::move(line)), log_(log, std::ios::binary | std::ios::app) {
  if (!log_)
    throw Error(Error::Kind::kEnvironment, log.string() + ": the console cannot be logged there");
  thread_ = std::thread([this] { run(); });
}

ConsolePort::~ConsolePort() {
  {
    std::lock_guard lock(mutex_);
    stop_ = true;
  }
  thread_.join();
}

void ConsolePort::run() {
  char buffer[16384];
  for (;;) {
    const bool ready = readableWithin(line_.get(), std::chrono::milliseconds(100));
    const ssize_t n = ready ? read(line_.get(), buffer, sizeof buffer) : 0;
    std::unique_lock lock(mutex_);
    if (stop_) return;
    flush();
    if (!ready) {
      console_.tick(Clock::now());
      changed_.notify_all();
      continue;
    }
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) {
      closed_ = true;
      changed_.notify_all();
      return;
    }
    log_.write(buffer, n);
    log_.flush();
    untyped_ += console_.feed({buffer, static_cast<std::size_t>(n)}, Clock::now());
    flush();
    changed_.notify_all();
    tellPanic();
  }
}

void ConsolePort::onPanic(std::function<void(const std::string&)> hear) {
  std::lock_guard lock(mutex_);
  on_panic_ = std::move(hear);
  tellPanic();
}

/// Once; the mutex is held.
void ConsolePort::tellPanic() {
  if (console_.panic().empty() || !on_panic_) return;
  std::exchange(on_panic_, nullptr)(console_.panic());
}

void ConsolePort::begin(std::vector<ConsoleStep> steps) {
  std::lock_guard lock(mutex_);
  untyped_ += console_.begin(std::move(steps), Clock::now());
  flush();
}

bool ConsolePort::underway() {
  std::lock_guard lock(mutex_);
  return console_.underway() && !closed_;
}

void ConsolePort::waitChange(std::chrono::milliseconds limit) {
  std::unique_lock lock(mutex_);
  if (!closed_) changed_.wait_for(lock, limit);
}

ConsoleFailure ConsolePort::failure() {
  std::lock_guard lock(mutex_);
  return console_.failure();
}

std::string ConsolePort::step() {
  std::lock_guard lock(mutex_);
  return console_.step();
}

std::string ConsolePort::panic() {
  std::lock_guard lock(mutex_);
  return console_.panic();
}

std::string ConsolePort::outOfMemory() {
  std::lock_guard lock(mutex_);
  return console_.out_of_memory();
}

std::string ConsolePort::tail(std::size_t lines) {
  std::lock_guard lock(mutex_);
  return console_.tail(lines);
}

bool ConsolePort::closed() {
  std::lock_guard lock(mutex_);
  return closed_;
}

void ConsolePort::type(const std::string& bytes) {
  std::lock_guard lock(mutex_);
  untyped_ += bytes;
  flush();
}

/// The mutex is held, and others want it: a guest that reads slowly must not hold it.
void ConsolePort::flush() {
  if (!untyped_.empty()) untyped_.erase(0, writeReady(line_.get(), untyped_));
}

}  // namespace vm
