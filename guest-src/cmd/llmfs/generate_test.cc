// Sessions as their clients see them: private, fair, cancelled by the next token, forked.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

#include "guest-src/cmd/llmfs/test_client.h"

namespace guest {
namespace {

using testing::HasSubstr;

class Sessions : public testing::Test {
 protected:
  void SetUp() override { houseWithModel(); }
};

/// A session with these settings, and its prompt.
std::string made(Client& c, const std::string& settings, const std::string& prompt) {
  std::string s = c.session();
  c.echo("model small\n" + settings, s + "/ctl");
  if (!prompt.empty()) c.echo(prompt, s + "/prompt");
  return s;
}

std::string told(Client& c, const std::string& s) {
  c.echo("generate", s + "/ctl");
  return c.cat(s + "/output");
}

TEST_F(Sessions, GoOnWhereTheyWere) {
  Client c;
  const std::string whole = told(c, made(c, "temp 0\nsteps 40", "And God said"));
  const std::string s = made(c, "temp 0\nsteps 20", "And God said");
  const std::string first = told(c, s);
  EXPECT_EQ(first + told(c, s), whole);
}

TEST_F(Sessions, GoOnWithTheSameDice) {
  Client c;
  const std::string whole = told(c, made(c, "temp 1\nseed 11\nsteps 40", "And God said"));
  const std::string s = made(c, "temp 1\nseed 11\nsteps 20", "And God said");
  const std::string first = told(c, s);
  EXPECT_EQ(first + told(c, s), whole);
  EXPECT_NE(told(c, made(c, "temp 1\nseed 12\nsteps 40", "And God said")), whole);
}

TEST_F(Sessions, APromptMayComeInPieces) {
  Client c;
  const std::string whole = told(c, made(c, "temp 0\nsteps 10", "And God said unto Moses"));
  const std::string s = made(c, "temp 0\nsteps 10", "");
  const unsigned fid = c.open(s + "/prompt", Client::kWrite);
  for (const char letter : std::string("And God said unto Moses\n"))
    c.write(fid, std::string(1, letter));
  EXPECT_EQ(told(c, s), whole);
}

TEST_F(Sessions, OpeningWithTruncationBeginsANewPrompt) {
  Client c;
  const std::string s = made(c, "temp 0\nsteps 10", "Something else");
  c.echo("And God said", s + "/prompt");
  EXPECT_EQ(c.cat(s + "/prompt"), "And God said\n");
  EXPECT_EQ(told(c, s), told(c, made(c, "temp 0\nsteps 10", "And God said")));
}

TEST_F(Sessions, LongPromptsHoldUpNobodyOfTheirConnection) {
  Client c;
  std::string text;
  for (int i = 0; text.size() < 700'000; ++i) text += "and the " + std::to_string(i * i) + " ";
  std::vector<std::uint16_t> asked;
  for (int i = 0; i < 8; ++i) {
    const std::string s = made(c, "temp 0", "");
    const unsigned prompt = c.open(s + "/prompt", Client::kWrite);
    for (std::size_t at = 0; at < text.size(); at += 8000) c.write(prompt, text.substr(at, 8000));
    const unsigned ctl = c.open(s + "/ctl", Client::kWrite);
    constexpr int kTwrite = 118;
    asked.push_back(c.send(kTwrite, Message().u32(ctl).u64(0).u32(8).bytes("generate")));
  }
  const std::uint16_t info = c.askRead(c.open("info"), 0);
  c.await(info);
  EXPECT_LT(c.aside(), asked.size()) << "all prompts had to become tokens first";
  for (const std::uint16_t tag : asked)
    EXPECT_THAT(c.await(tag).error(), HasSubstr("left of a context of 256"));
}

TEST_F(Sessions, RawKeepsTheNewline) {
  Client c;
  const std::string raw = made(c, "temp 0\nsteps 10\nraw on", "And God said");
  c.echo("generate", raw + "/ctl");
  const std::string with = c.cat(raw + "/wait");
  const std::string plain = made(c, "temp 0\nsteps 10", "And God said");
  c.echo("generate", plain + "/ctl");
  const std::string without = c.cat(plain + "/wait");
  EXPECT_NE(with.substr(0, 24), without.substr(0, 24)) << with << without;
}

TEST_F(Sessions, AHundredTellWhatOneTellsAlone) {
  Client c;
  const std::string alone = told(c, made(c, "temp 0\nsteps 60", "In the beginning"));
  std::vector<std::string> all;
  all.reserve(100);
  for (int i = 0; i < 100; i++) all.push_back(made(c, "temp 0\nsteps 60", "In the beginning"));
  for (const std::string& s : all) c.echo("generate", s + "/ctl");
  for (const std::string& s : all) EXPECT_EQ(c.cat(s + "/output"), alone);
  for (const std::string& s : all) c.echo("close", s + "/ctl");
}

TEST_F(Sessions, ForksShareTheTextSoFar) {
  Client c;
  unsigned ctl;
  const std::string s = c.session(&ctl);
  c.echo("model small\ntemp 0\nsteps 20", s + "/ctl");
  c.echo("And it came to pass", s + "/prompt");
  told(c, s);
  c.write(ctl, "fork\n");
  std::string t = c.read(ctl, 1000);
  t.pop_back();
  EXPECT_NE(t, s);
  c.echo(" in the land", s + "/prompt");
  c.echo(" in the land", t + "/prompt");
  EXPECT_EQ(told(c, s), told(c, t));
  c.echo("close", s + "/ctl");
  EXPECT_FALSE(told(c, t).empty()) << "the fork does not need what it is of";
  c.echo("close", t + "/ctl");
}

TEST_F(Sessions, StreamsComeToEveryReaderFromHisStart) {
  Client c;
  const std::string s = made(c, "temp 1\nseed 5\nsteps 200", "And");
  const unsigned early = c.open(s + "/stream");
  const std::uint16_t first = c.askRead(early, 0);
  c.echo("generate", s + "/ctl");
  std::string text = c.await(first).body.substr(4);
  EXPECT_FALSE(text.empty());
  for (;;) {
    const std::string piece = c.read(early, text.size(), 7);
    if (piece.empty()) break;
    text += piece;
  }
  EXPECT_EQ(text, c.cat(s + "/output"));
  EXPECT_EQ(c.cat(s + "/stream"), text);
  EXPECT_EQ(c.read(early, 3, 4), text.substr(3, 4)) << "offsets are honoured after the end, too";
  c.echo("generate", s + "/ctl");
  c.cat(s + "/wait");
  EXPECT_EQ(c.read(early, 0, 64), text.substr(0, 64)) << "a reader stays with his generation";
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, NoSequenceOfUtf8IsCut) {
  Client c;
  // The model has byte tokens: hot enough, it makes what is none, which becomes U+FFFD.
  const std::string s = made(c, "temp 10\ntopp 1\nseed 9\nsteps 200", "And");
  const std::string text = told(c, s);
  ASSERT_NE(text.find('\xef'), std::string::npos) << "nothing to cut";
  const unsigned fid = c.open(s + "/stream");
  for (unsigned count = 4; count < 9; count++) {
    std::string again;
    for (;;) {
      const std::string piece = c.read(fid, again.size(), count);
      if (piece.empty()) break;
      EXPECT_NE(piece[0] & 0xc0, 0x80);
      again += piece;
    }
    EXPECT_EQ(again, text);
  }
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, StopAtAString) {
  Client c;
  const std::string whole = told(c, made(c, "temp 0\nsteps 50", "Once upon a time"));
  const std::size_t at = whole.find("Israel");
  ASSERT_NE(at, std::string::npos);
  const std::string s =
      made(c, "temp 0\nsteps 50\nstop 'Israel'\nstop 'no such ''thing'''", "Once upon a time");
  EXPECT_EQ(told(c, s), whole.substr(0, at));
  EXPECT_THAT(c.cat(s + "/wait"), HasSubstr("reason stop"));
  EXPECT_THAT(c.cat(s + "/info"), HasSubstr("stop 'no such ''thing'''"));
  c.echo("reset\nstop", s + "/ctl");
  c.echo("Once upon a time", s + "/prompt");
  EXPECT_EQ(told(c, s), whole);
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, CancelEndsByTheNextToken) {
  Client c;
  const std::string s = made(c, "temp 1\nseed 2\nsteps 0", "And");
  c.echo("generate\ncancel", s + "/ctl");
  EXPECT_THAT(c.cat(s + "/wait"), HasSubstr("reason cancelled"));
  c.cat(s + "/output");
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, UnloadCancelsThem) {
  Client c;
  c.echo("load other " + storyModel() + " " + storyTokens(), "ctl");
  const std::string s = c.session();
  c.echo("model other\ntemp 0\nsteps 5", s + "/ctl");
  c.echo("And", s + "/prompt");
  const std::string text = told(c, s);
  const unsigned ctl = c.open("ctl", Client::kReadWrite);
  c.write(ctl, "unload other\n");
  EXPECT_EQ(c.read(ctl, 0), "1 sessions cancelled\n");
  EXPECT_EQ(c.complaint("generate", s + "/ctl"), "generate: model 'other' is not loaded");
  EXPECT_THAT(c.cat(s + "/info"), HasSubstr("error model 'other' was unloaded"));
  EXPECT_EQ(c.cat(s + "/output"), text) << "what was generated stays";
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, BadCommandsChangeNothing) {
  Client c;
  const std::string s = made(c, "temp 0.5\nsteps 7", "");
  const std::string before = c.cat(s + "/info");
  EXPECT_EQ(c.complaint("temp warm", s + "/ctl"), "temp: want a number from 0 to 10, got 'warm'");
  EXPECT_EQ(c.complaint("temp 11", s + "/ctl"), "temp: want a number from 0 to 10, got '11'");
  EXPECT_EQ(c.complaint("temp nan", s + "/ctl"), "temp: want a number from 0 to 10, got 'nan'");
  EXPECT_EQ(c.complaint("temp", s + "/ctl"), "temp: want a number from 0 to 10, got ''");
  EXPECT_EQ(c.complaint("topp -1", s + "/ctl"), "topp: want a number from 0 to 1, got '-1'");
  EXPECT_EQ(c.complaint("steps 5x", s + "/ctl"),
            "steps: want a number from 0 to 2147483647, got '5x'");
  EXPECT_EQ(c.complaint("penalties 1 2", s + "/ctl"),
            "penalties: want three numbers: repeat, presence, frequency, got '1 2'");
  EXPECT_EQ(c.complaint("model none", s + "/ctl"), "model: want a loaded model's name, got 'none'");
  EXPECT_EQ(c.complaint("chat perhaps", s + "/ctl"), "chat: want on or off, got 'perhaps'");
  EXPECT_EQ(c.complaint("kv q3", s + "/ctl"), "kv: want f32, f16 or q8_0, got 'q3'");
  EXPECT_EQ(c.complaint("stop 'unfinished x' y", s + "/ctl"), "stop: want one quoted text");
  EXPECT_THAT(c.complaint("sing", s + "/ctl"), HasSubstr("sing: want model, temp"));
  EXPECT_EQ(c.cat(s + "/info"), before);
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, PromptsAreBounded) {
  Client c("owner", 65560);
  const std::string s = made(c, "temp 0", "");
  const unsigned fid = c.open(s + "/prompt", Client::kWrite | Client::kTruncate);
  std::string why;
  for (int i = 0; i < 32 && why.empty(); i++) try {
      c.write(fid, std::string(32768, 'x'));
    } catch (const std::runtime_error& e) {
      why = e.what();
    }
  EXPECT_EQ(why, "prompt: more than 786432 bytes, the limit of a prompt");
  EXPECT_THAT(c.complaint("generate", s + "/ctl"), HasSubstr("left of a context of 256"));
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, EndAtTheContext) {
  Client c;
  const std::string s = made(c, "temp 0\nsteps 0\ncontext 20\npenalties 1.5 0 0", "And God said");
  c.echo("generate", s + "/ctl");
  EXPECT_THAT(c.cat(s + "/wait"), HasSubstr("reason length"));
  EXPECT_THAT(c.cat(s + "/info"), HasSubstr("context 20\n"));
  c.echo("and so on for ever and ever and ever and ever", s + "/prompt");
  EXPECT_THAT(c.complaint("generate", s + "/ctl"), HasSubstr("left of a context of 20"));
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, GenerateWhileGeneratingIsRefused) {
  Client c;
  const std::string s = made(c, "temp 1\nseed 2\nsteps 0", "And");
  const unsigned ctl = c.open(s + "/ctl", Client::kWrite);
  c.write(ctl, "generate");
  try {
    c.write(ctl, "generate");
  } catch (const std::runtime_error& e) {
    EXPECT_EQ(std::string(e.what()), "generate: session " + s + " is generating");
  }
  c.write(ctl, "close");
}

TEST_F(Sessions, OneWhoLeavesLosesHisFidsAndNothingElse) {
  std::string s;
  {
    Client c;
    s = made(c, "temp 0\nsteps 30", "And God said");
    c.echo("generate", s + "/ctl");
    c.askRead(c.open(s + "/wait"), 0);
    c.shut();
  }
  Client d;
  EXPECT_FALSE(d.cat(s + "/output").empty());
  EXPECT_THAT(d.cat(s + "/wait"), HasSubstr("tokens 30"));
  d.echo("close", s + "/ctl");
}

TEST_F(Sessions, WaitForMemoryAndForOthers) {
  Client c;
  const std::string a = made(c, "temp 0\nsteps 3", "And");
  const std::string b = made(c, "temp 0\nsteps 3", "And");
  told(c, a);
  const std::string info = c.cat("info");
  const std::size_t at = info.find("bytes ") + 6;
  const long used = std::stol(info.substr(at));
  c.echo("limit 0 " + std::to_string(used + 1000), "ctl");
  c.echo("generate", b + "/ctl");
  EXPECT_THAT(c.cat(b + "/info"), HasSubstr("state waiting"));
  c.echo("close", a + "/ctl");
  EXPECT_FALSE(c.cat(b + "/output").empty());
  c.echo("limit 0 0", "ctl");
  c.echo("close", b + "/ctl");
}

TEST_F(Sessions, TalkInTurns) {
  Client c;
  const std::string s = made(c, "temp 0\nsteps 8\nchat on\nsystem Be brief", "");
  EXPECT_EQ(c.complaint("generate", s + "/ctl"),
            "generate: want a message written to prompt first");
  c.echo("Who are you?", s + "/prompt");
  const std::string first = told(c, s);
  EXPECT_FALSE(first.empty());
  c.echo("And I?", s + "/prompt");
  told(c, s);
  EXPECT_EQ(c.complaint("system Other", s + "/ctl"),
            "system: session " + s + " has a text: reset it first");
  c.echo("reset", s + "/ctl");
  c.echo("Who are you?", s + "/prompt");
  EXPECT_EQ(told(c, s), first);
  c.echo("close", s + "/ctl");
}

TEST_F(Sessions, IdleOnesGo) {
  Client c;
  const std::string s = c.session();
  const std::string kept = c.session();
  const unsigned fid = c.open(kept + "/info");
  c.echo("idle 1", "ctl");
  for (int i = 0; i < 50 && c.tryWalk(s, c.freshFid()).error().empty(); i++)
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  EXPECT_EQ(c.tryWalk(s, c.freshFid()).error(), "file not found");
  EXPECT_EQ(c.tryWalk(kept, c.freshFid()).error(), "") << "it is open";
  c.close(fid);
  c.echo("idle 600", "ctl");
  c.echo("close", kept + "/ctl");
}

}  // namespace
}  // namespace guest
