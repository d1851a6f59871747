#include "vm/agent/agent_frame.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace vm {
namespace {

std::string fromHex(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size();) {
    if (hex[i] == ' ') {
      i++;
      continue;
    }
    bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    i += 2;
  }
  return bytes;
}

std::vector<Frame> parse(FrameParser& parser, std::string_view bytes) {
  std::vector<Frame> frames;
  parser.feed(bytes);
  while (auto frame = parser.next()) frames.push_back(*frame);
  return frames;
}

Frame output(std::uint32_t seq, std::string payload) {
  return {FrameKind::kOutput, 7, seq, 3, 5, std::move(payload)};
}

TEST(Crc32, IsZlibs) {
  EXPECT_EQ(crc32("123456789"), 0xcbf43926U);
  EXPECT_EQ(crc32(""), 0U);
}

TEST(Frame, IsWhatTheProtocolsPageShows) {
  std::string request = fromHex("00 00 01 00 00 00 00 00 10 27 00 00 00 00 07 00");
  request += "echo hi";
  EXPECT_EQ(encodeFrame({FrameKind::kExec, 1, 1, 1, 7, request}),
            fromHex("39 6d 6c 1a 13 00 17 00 01 00 00 00 01 00 00 00 01 00 00 00 07 00 00 00 "
                    "9e 44 5e 24 00 00 01 00 00 00 00 00 10 27 00 00 00 00 07 00 65 63 68 6f "
                    "20 68 69 98 3c 3e 59"));
}

TEST(Frame, ComesBackWhole) {
  FrameParser parser;
  const std::string payload(kMaxPayload, '\x39');
  const auto frames = parse(parser, encodeFrame(output(9, payload)));
  ASSERT_EQ(frames.size(), 1U);
  EXPECT_EQ(frames[0].kind, FrameKind::kOutput);
  EXPECT_EQ(frames[0].session, 7U);
  EXPECT_EQ(frames[0].seq, 9U);
  EXPECT_EQ(frames[0].ack, 3U);
  EXPECT_EQ(frames[0].id, 5U);
  EXPECT_EQ(frames[0].payload, payload);
  EXPECT_EQ(parser.damage(), 0U);
  EXPECT_EQ(parser.pending(), 0U);
}

TEST(FrameParser, TakesAByteAtATime) {
  FrameParser parser;
  std::string bytes = encodeFrame(output(1, "abc")) + encodeFrame(output(2, ""));
  std::vector<std::uint32_t> seen;
  for (char byte : bytes)
    for (const Frame& frame : parse(parser, {&byte, 1})) seen.push_back(frame.seq);
  EXPECT_EQ(seen, (std::vector<std::uint32_t>{1, 2}));
  EXPECT_EQ(parser.damage(), 0U);
}

TEST(FrameParser, FindsFramesAfterGarbage) {
  FrameParser parser;
  const auto frames = parse(parser, "term% 9ml\x1a 9m" + encodeFrame(output(1, "abc")) + "9ml" +
                                        encodeFrame(output(2, "def")));
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_EQ(frames[1].payload, "def");
  EXPECT_EQ(parser.damage(), 2U);
}

TEST(FrameParser, FindsAFrameInsideOneThatWasCut) {
  FrameParser parser;
  const std::string cut = encodeFrame(output(1, std::string(1000, 'x'))).substr(0, 700);
  const std::string whole = encodeFrame(output(2, "after"));
  std::vector<Frame> frames;
  for (int i = 0; i < 20 && frames.empty(); i++)
    frames = parse(parser, i == 0 ? cut + whole : whole);
  ASSERT_FALSE(frames.empty());
  EXPECT_EQ(frames[0].payload, "after");
}

TEST(FrameParser, RefusesEveryFlippedBit) {
  const std::string good = encodeFrame(output(1, "payload"));
  for (std::size_t bit = 0; bit < good.size() * 8; bit++) {
    std::string bad = good;
    bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ 1 << bit % 8);
    FrameParser parser;
    // What follows completes a frame whose length was made longer.
    const auto frames = parse(parser, bad + encodeFrame(output(2, std::string(kMaxPayload, ' '))));
    ASSERT_EQ(frames.size(), 1U) << "bit " << bit;
    EXPECT_EQ(frames[0].seq, 2U) << "bit " << bit;
  }
}

TEST(FrameParser, RefusesUnknownKinds) {
  for (int kind : {0x00, 0x05, 0x0f, 0x16, 0x29, 0xff}) {
    FrameParser parser;
    EXPECT_TRUE(parse(parser, encodeFrame({static_cast<FrameKind>(kind), 1, 1, 1, 1, "x"})).empty())
        << kind;
  }
}

TEST(FrameParser, KeepsNoMoreThanAFrameOfGarbage) {
  std::mt19937 random(1);
  FrameParser parser;
  std::string noise(4096, '\0');
  for (int i = 0; i < 200; i++) {
    for (char& c : noise) c = "9ml\x1a\x23\x00"[random() % 6];
    for (const Frame& frame : parse(parser, noise))
      ADD_FAILURE() << "a frame, kind " << int(frame.kind);
    ASSERT_LT(parser.pending(), kFrameHeader + kMaxPayload + 4);
  }
}

}  // namespace
}  // namespace vm
