#include "vm/network/segment.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "vm/network/forward.h"

namespace vm {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

std::string framed(const std::string& payload) {
  const auto n = payload.size();
  std::string head;
  for (int shift = 24; shift >= 0; shift -= 8) head += static_cast<char>(n >> shift & 0xff);
  return head + payload;
}

class SegmentTest : public testing::Test {
 protected:
  SegmentTest() {
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
    for (const char* socket : {"a", "b", "c"}) {
      lines.push_back(connectUnix(segment.attach(folder / socket), 1s));
      EXPECT_TRUE(lines.back());
    }
    // Each must have been accepted before a frame is sent: what is sent earlier is lost.
    for (std::size_t i = 0; i < lines.size(); i++) {
      for (std::size_t other = 0; other < lines.size(); other++) {
        if (other == i) continue;
        do send(i, "hello");
        while (heard(other, 10ms).empty());
      }
    }
    for (std::size_t i = 0; i < lines.size(); i++)
      while (!heard(i, 50ms).empty()) continue;
  }
  ~SegmentTest() override { fs::remove_all(folder); }

  void send(std::size_t card, const std::string& payload) {
    EXPECT_TRUE(writeAll(lines[card].get(), framed(payload)));
  }
  /// What comes to a card within the limit; empty: nothing.
  std::string heard(std::size_t card, std::chrono::milliseconds limit = 5s) {
    if (!readableWithin(lines[card].get(), limit)) return "";
    std::string bytes(1 << 16, '\0');
    const ssize_t n = read(lines[card].get(), bytes.data(), bytes.size());
    bytes.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return bytes;
  }

  fs::path folder;
  Segment segment;
  std::vector<UniqueFd> lines;
};

TEST_F(SegmentTest, AFrameGoesToAllOthers) {
  const auto before = segment.carried(0);
  send(0, "one");
  EXPECT_EQ(heard(1), framed("one"));
  EXPECT_EQ(heard(2), framed("one"));
  EXPECT_EQ(heard(0, 20ms), "");
  EXPECT_EQ(segment.carried(0), before + 1);
}

TEST_F(SegmentTest, AFrameInPiecesIsCarriedWhole) {
  const std::string frame = framed(std::string(1500, 'x'));
  EXPECT_TRUE(writeAll(lines[1].get(), frame.substr(0, 2)));
  EXPECT_EQ(heard(0, 20ms), "");
  EXPECT_TRUE(writeAll(lines[1].get(), frame.substr(2, 700)));
  EXPECT_EQ(heard(0, 20ms), "");
  EXPECT_TRUE(writeAll(lines[1].get(), frame.substr(702)));
  EXPECT_EQ(heard(0), frame);
}

TEST_F(SegmentTest, ACutCardNeitherSendsNorHears) {
  segment.cut(1);
  send(0, "lost for b");
  EXPECT_EQ(heard(2), framed("lost for b"));
  send(1, "lost for all");
  EXPECT_EQ(heard(1, 20ms), "");
  EXPECT_EQ(heard(0, 20ms), "");
  segment.mend(1);
  send(0, "again");
  EXPECT_EQ(heard(1), framed("again"));
  send(1, "back");
  EXPECT_EQ(heard(0), framed("back"));
}

TEST_F(SegmentTest, ACardThatTalksNonsenseIsHungUpOn) {
  EXPECT_TRUE(writeAll(lines[2].get(), "\xff\xff\xff\xffrubbish"));
  EXPECT_TRUE(readableWithin(lines[2].get(), 5s));
  EXPECT_EQ(heard(2), "");
  send(0, "others go on");
  EXPECT_EQ(heard(1), framed("others go on"));
}

TEST_F(SegmentTest, ACardThatDoesNotReadLosesFramesAndHoldsUpNobody) {
  const std::string payload(60000, 'y');
  for (int i = 0; i < 100; i++) {
    send(0, payload);
    std::string all;
    while (all.size() < payload.size() + 4) {
      const std::string more = heard(1);
      ASSERT_NE(more, "") << "after " << i << " frames";
      all += more;
    }
  }
}

TEST_F(SegmentTest, AMachineMayComeBack) {
  lines[2].reset();
  lines[2] = connectUnix(folder / "c", 1s);
  std::string got;
  for (int i = 0; i < 200 && got.empty(); i++) {
    send(0, "hello");
    got = heard(2, 20ms);
  }
  EXPECT_NE(got, "");
}

TEST(Forward, ThePortIsFoundInWhatQemuShows) {
  const std::string usernet =
      "Hub -1 (net1):\n"
      "  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ\n"
      "  TCP[ESTABLISHED]   19       127.0.0.1 33999       10.0.2.15   564     0     0\n"
      "  TCP[HOST_FORWARD]  15       127.0.0.1 40021       10.0.2.15   564     0     0\n"
      "  TCP[HOST_FORWARD]  16       127.0.0.1 40022       10.0.2.15 17019     0     0\n";
  EXPECT_EQ(forwardedFrom(usernet, 564), 40021);
  EXPECT_EQ(forwardedFrom(usernet, 17019), 40022);
  EXPECT_EQ(forwardedFrom(usernet, 565), 0);
  EXPECT_EQ(forwardedFrom("", 564), 0);
}

}  // namespace
}  // namespace vm
