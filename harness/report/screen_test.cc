#include "harness/report/screen.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <memory>
#include <regex>

namespace harness {
namespace {

std::string readAll(std::FILE* file) {
  std::rewind(file);
  char buffer[4096];
  return {buffer, std::fread(buffer, 1, sizeof buffer, file)};
}

TEST(ScreenTest, APipeGetsPlainLines) {
  std::FILE* file = std::tmpfile();
  {
    Screen screen(false, file);
    EXPECT_FALSE(screen.terminal());
    screen.step("booting");
    screen.live("a tenth");
    screen.note("it stalls");
    screen.detail("qemu -m 1024");
    screen.clear();
  }
  EXPECT_EQ("9ml: booting\n9ml: it stalls\n", readAll(file));
  std::fclose(file);
}

TEST(ScreenTest, VerboseShowsDetails) {
  std::FILE* file = std::tmpfile();
  Screen(true, file).detail("qemu -m 1024");
  EXPECT_EQ("9ml: qemu -m 1024\n", readAll(file));
  std::fclose(file);
}

/// What appears on a pseudo-terminal while `use` uses a screen on it.
template <typename Use>
std::string onTerminal(const Use& use) {
  const int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) return "no terminals here";
  std::FILE* slave = std::fopen(ptsname(master), "r+");
  {
    Screen screen(false, slave);
    use(screen);
  }
  std::fclose(slave);
  std::string seen;
  char buffer[4096];
  for (ssize_t n = 0; (n = read(master, buffer, sizeof buffer)) > 0;) {
    seen.append(buffer, static_cast<std::size_t>(n));
  }
  close(master);
  return seen;
}

TEST(ScreenTest, ATerminalsLiveLineTicksAndLeavesNothing) {
  const std::string seen = onTerminal([](Screen& screen) {
    screen.step("booting");
    std::this_thread::sleep_for(std::chrono::milliseconds(700));
    screen.clear();
  });
  if (seen == "no terminals here") GTEST_SKIP() << seen;
  EXPECT_NE(std::string::npos, seen.find("0.0 s  booting"));
  // Later than 0.0 s; how much, a busy host decides.
  EXPECT_TRUE(std::regex_search(seen, std::regex("(0\\.[1-9]|[1-9]\\.[0-9]) s  booting"))) << seen;
  EXPECT_EQ(std::string::npos, seen.find('\n'));
  EXPECT_TRUE(seen.ends_with("\r\033[K"));
}

TEST(ScreenTest, ATerminalsNotesStandAboveTheLiveLine) {
  const std::string seen = onTerminal([](Screen& screen) {
    screen.step("booting");
    screen.note("it stalls");
  });
  if (seen == "no terminals here") GTEST_SKIP() << seen;
  const auto note = seen.find("\r\033[K9ml: it stalls\r\n");
  ASSERT_NE(std::string::npos, note);
  EXPECT_NE(std::string::npos, seen.find("booting", note));
}

}  // namespace
}  // namespace harness
