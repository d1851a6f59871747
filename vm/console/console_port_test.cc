#include "vm/console/console_port.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

namespace vm {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class ConsolePortTest : public testing::Test {
 protected:
  ConsolePortTest() {
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
    int fds[2];
    EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    guest = UniqueFd(fds[0]);
    port = std::make_unique<ConsolePort>(UniqueFd(fds[1]), folder / "log");
  }
  ~ConsolePortTest() override {
    port.reset();
    fs::remove_all(folder);
  }

  std::string typed(std::size_t bytes) {
    std::string text(bytes, '\0');
    std::size_t have = 0;
    while (have < bytes && readableWithin(guest.get(), 5s)) {
      const ssize_t n = read(guest.get(), text.data() + have, bytes - have);
      if (n <= 0) break;
      have += static_cast<std::size_t>(n);
    }
    text.resize(have);
    return text;
  }
  void settle(const std::function<bool()>& done) {
    for (int i = 0; i < 100 && !done(); i++) port->waitChange(50ms);
  }

  fs::path folder;
  UniqueFd guest;
  std::unique_ptr<ConsolePort> port;
};

TEST_F(ConsolePortTest, TypesWhatTheStepsSayAndLogsAll) {
  ConsoleStep step{"shell", "", {{"user[*]: ", "glenda"}}, {}, {"term% "}, 10s, 10s};
  port->begin({step});
  writeAll(guest.get(), "Plan 9\r\nuser[glenda]: ");
  EXPECT_EQ(typed(7), "glenda\n");
  writeAll(guest.get(), "glenda\r\nterm% ");
  settle([this] { return !port->underway(); });
  EXPECT_FALSE(port->underway());
  EXPECT_EQ(port->failure().kind, ConsoleFailure::Kind::kNone);
  EXPECT_EQ(readFile(folder / "log"), "Plan 9\r\nuser[glenda]: glenda\r\nterm% ");
}

TEST_F(ConsolePortTest, TellsAPanicOnceAlsoToALateListener) {
  writeAll(guest.get(), "panic: no more\r\ndumpstack\r\n");
  settle([this] { return !port->panic().empty(); });
  int told = 0;
  port->onPanic([&told](const std::string& line) { told += line == "panic: no more"; });
  writeAll(guest.get(), "panic: again\r\ndumpstack\r\n");
  settle([this] { return port->tail(2) == "panic: again\ndumpstack\n"; });
  EXPECT_EQ(told, 1);
}

TEST_F(ConsolePortTest, AGuestThatDoesNotReadHoldsNobodyUp) {
  const std::string much(4000000, 'a');
  port->type(much + "\n");
  EXPECT_FALSE(port->closed());
  EXPECT_EQ(port->panic(), "");
  EXPECT_EQ(typed(much.size() + 1), much + "\n");
}

TEST_F(ConsolePortTest, NoticesTheEndOfTheLine) {
  guest.reset();
  settle([this] { return port->closed(); });
  EXPECT_TRUE(port->closed());
  EXPECT_FALSE(port->underway());
}

}  // namespace
}  // namespace vm
