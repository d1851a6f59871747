#include "vm/agent/agent_link.h"

#include <gtest/gtest.h>

#include <vector>

namespace vm {
namespace {

using namespace std::chrono_literals;

/// The client's line, and what an agent at its other end would see.
class AgentLinkTest : public testing::Test {
 protected:
  AgentLinkTest() { link.setWindow(4096); }

  std::vector<Frame> sent() {
    std::vector<Frame> frames;
    parser.feed(link.takeOutput());
    while (auto frame = parser.next()) frames.push_back(*frame);
    return frames;
  }
  void receive(const std::string& bytes) {
    link.feed(bytes, now, [this](Frame& frame) { delivered.push_back(frame.payload); });
  }
  void receive(const Frame& frame) { receive(encodeFrame(frame)); }
  static Frame output(std::uint32_t seq, std::string payload, std::uint32_t ack = 1) {
    return {FrameKind::kOutput, 42, seq, ack, 1, std::move(payload)};
  }
  void send(std::size_t payload) {
    link.send(FrameKind::kInput, 1, std::string(payload, 'i'), now);
  }

  AgentLink::Time now{};
  AgentLink link{42, now};
  FrameParser parser;
  std::vector<std::string> delivered;
};

TEST(AgentLinkStart, RepeatsItsGreetingUntilItIsAnswered) {
  AgentLink::Time now{};
  AgentLink link(42, now);
  FrameParser parser;
  for (int i = 0; i < 3; i++) {
    ASSERT_TRUE(link.wakeup());
    now = *link.wakeup();
    link.tick(now);
    parser.feed(link.takeOutput());
    const auto frame = parser.next();
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->kind, FrameKind::kSync);
    EXPECT_EQ(frame->session, 42U);
    EXPECT_EQ(frame->payload.size(), 8U);
  }
  EXPECT_EQ(now, AgentLink::Time{} + 1000ms);
}

TEST_F(AgentLinkTest, DeliversInOrderAndOnce) {
  receive(output(1, "a"));
  receive(output(1, "a"));
  receive(output(3, "c"));
  receive(output(2, "b"));
  receive(output(3, "c"));
  EXPECT_EQ(delivered, (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_EQ(link.counters().repeated, 1U);
}

TEST_F(AgentLinkTest, AsksOnceForWhatIsMissing) {
  receive(output(2, "b"));
  receive(output(3, "c"));
  auto frames = sent();
  ASSERT_EQ(frames.size(), 1U);
  EXPECT_EQ(frames[0].kind, FrameKind::kNak);
  EXPECT_EQ(frames[0].ack, 1U);
  now += 1s;
  receive(output(3, "c"));
  EXPECT_EQ(sent().size(), 1U);
}

TEST_F(AgentLinkTest, AsksAfterDamage) {
  receive("garbage");
  const auto frames = sent();
  ASSERT_EQ(frames.size(), 1U);
  EXPECT_EQ(frames[0].kind, FrameKind::kNak);
  EXPECT_EQ(link.damage(), 1U);
}

TEST_F(AgentLinkTest, AcknowledgesAShortFrameAtOnceAndLongOnesLate) {
  receive(output(1, "short"));
  auto frames = sent();
  ASSERT_EQ(frames.size(), 1U);
  EXPECT_EQ(frames[0].kind, FrameKind::kAck);
  EXPECT_EQ(frames[0].ack, 2U);

  receive(output(2, std::string(kMaxPayload, 'x')));
  EXPECT_TRUE(sent().empty());
  ASSERT_TRUE(link.wakeup());
  now = *link.wakeup();
  link.tick(now);
  frames = sent();
  ASSERT_EQ(frames.size(), 1U);
  EXPECT_EQ(frames[0].ack, 3U);
  EXPECT_FALSE(link.wakeup());
}

TEST_F(AgentLinkTest, IgnoresOtherSessions) {
  Frame frame = output(1, "other");
  frame.session = 41;
  receive(frame);
  EXPECT_TRUE(delivered.empty());
  EXPECT_TRUE(sent().empty());
}

TEST_F(AgentLinkTest, KeepsToTheWindow) {
  for (int i = 0; i < 10; i++) send(1000);
  EXPECT_EQ(sent().size(), 3U);
  EXPECT_FALSE(link.room(0));
  receive(output(1, "x", 3));
  const auto frames = sent();
  EXPECT_EQ(frames.size(), 3U);  // two more, and the acknowledgement
  EXPECT_EQ(frames[0].seq, 4U);
}

TEST_F(AgentLinkTest, RepeatsTheOldestAloneAfterATimeOut) {
  for (int i = 0; i < 3; i++) send(1000);
  EXPECT_EQ(sent().size(), 3U);
  std::vector<std::chrono::milliseconds> waits;
  for (int i = 0; i < 4; i++) {
    const auto before = now;
    ASSERT_TRUE(link.wakeup());
    now = *link.wakeup();
    waits.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(now - before));
    link.tick(now);
    const auto frames = sent();
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_EQ(frames[0].seq, 1U);
  }
  EXPECT_EQ(waits, (std::vector<std::chrono::milliseconds>{1000ms, 2000ms, 4000ms, 4000ms}));
  receive({FrameKind::kAck, 42, 0, 2, 0, ""});
  const auto frames = sent();
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_EQ(frames[0].seq, 2U);
  receive({FrameKind::kAck, 42, 0, 4, 0, ""});
  EXPECT_FALSE(link.outstanding());
  EXPECT_FALSE(link.wakeup());
}

TEST_F(AgentLinkTest, GoesOnFromWhereItIsAskedTo) {
  for (int i = 0; i < 3; i++) send(1000);
  sent();
  receive({FrameKind::kNak, 42, 0, 2, 0, ""});
  const auto frames = sent();
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_EQ(frames[0].seq, 2U);
  EXPECT_EQ(frames[1].seq, 3U);
}

TEST_F(AgentLinkTest, TakesNoAcknowledgementOfWhatItNeverSent) {
  send(10);
  receive({FrameKind::kAck, 42, 0, 9, 0, ""});
  EXPECT_TRUE(link.outstanding());
  receive({FrameKind::kAck, 42, 0, 0, 0, ""});
  EXPECT_TRUE(link.outstanding());
}

}  // namespace
}  // namespace vm
