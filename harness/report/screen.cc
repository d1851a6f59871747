#include "harness/report/screen.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace harness {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds kTick{200};
constexpr std::size_t kTimeColumns = 10;

/// Columns of the terminal, 80 where it does not say.
std::size_t columns(std::FILE* out) {
  winsize size{};
  if (ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col > 20) return size.ws_col;
  return 80;
}

}  // namespace

Screen::Screen(bool verbose, std::FILE* out)
    : out_(out), verbose_(verbose), terminal_(isatty(fileno(out)) != 0) {
  if (terminal_) ticker_ = std::thread([this] { tick(); });
}

Screen::~Screen() {
  {
    const std::lock_guard lock(mutex_);
    end_ = true;
    live_.clear();
    erase();
  }
  changed_.notify_all();
  if (ticker_.joinable()) ticker_.join();
}

void Screen::tick() {
  std::unique_lock lock(mutex_);
  while (!end_) {
    if (live_.empty()) {
      changed_.wait(lock);
    } else {
      changed_.wait_for(lock, kTick);
      draw();
    }
  }
}

/// Draws the live line anew; the mutex is held.
void Screen::draw() {
  if (!terminal_ || live_.empty()) return;
  const double seconds = std::chrono::duration<double>(steady_clock::now() - since_).count();
  const std::size_t room = columns(out_) - kTimeColumns - 1;
  std::fprintf(out_, "\r\033[K%6.1f s  %.*s", seconds,
               static_cast<int>(std::min(live_.size(), room)), live_.c_str());
  std::fflush(out_);
  drawn_ = true;
}

/// Takes the live line off the terminal; the mutex is held.
void Screen::erase() {
  if (!drawn_) return;
  std::fputs("\r\033[K", out_);
  std::fflush(out_);
  drawn_ = false;
}

void Screen::step(std::string_view what) {
  const std::lock_guard lock(mutex_);
  if (!terminal_) {
    std::fprintf(out_, "9ml: %.*s\n", static_cast<int>(what.size()), what.data());
    std::fflush(out_);
    return;
  }
  live_ = what;
  since_ = steady_clock::now();
  draw();
  changed_.notify_all();
}

void Screen::note(std::string_view sentence) {
  const std::lock_guard lock(mutex_);
  erase();
  std::fprintf(out_, "9ml: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
  std::fflush(out_);
  draw();
}

void Screen::detail(std::string_view line) {
  if (verbose_) note(line);
}

void Screen::live(std::string_view what) {
  if (!terminal_) return;
  const std::lock_guard lock(mutex_);
  if (live_.empty()) since_ = steady_clock::now();
  live_ = what;
  changed_.notify_all();
}

void Screen::clear() {
  const std::lock_guard lock(mutex_);
  live_.clear();
  erase();
}

}  // namespace harness
