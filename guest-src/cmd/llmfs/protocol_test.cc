// What section 5 of the manual and lib9p say of each message, and what llmfs answers: llmfs(4)'s
// table, as a client sees it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>
#include <algorithm>

#include <memory>
#include <random>
#include <stdexcept>

#include "guest-src/cmd/llmfs/test_client.h"

namespace guest {
namespace {

using testing::HasSubstr;

enum : int {
  kVersion = 100,
  kAuth = 102,
  kAttach = 104,
  kFlush = 108,
  kWalk = 110,
  kOpen = 112,
  kCreate = 114,
  kReadMsg = 116,
  kWriteMsg = 118,
  kClunk = 120,
  kRemove = 122,
  kStat = 124,
  kWstat = 126,
};

class Protocol : public testing::Test {
 protected:
  void SetUp() override { houseWithModel(); }
};

Message fidOnly(unsigned fid) { return Message().u32(fid); }

TEST_F(Protocol, UsesLib9psWords) {
  Client c;
  EXPECT_EQ(c.call(kClunk, fidOnly(99)).error(), "unknown fid");
  EXPECT_EQ(c.call(kStat, fidOnly(99)).error(), "unknown fid");
  EXPECT_EQ(c.call(kOpen, Message().u32(99).u8(0)).error(), "unknown fid");
  EXPECT_EQ(c.tryWalk("nothing", 50).error(), "file not found");
  EXPECT_EQ(c.tryWalk("", Client::kRoot + 1, 99).error(), "unknown fid");
  EXPECT_EQ(c.tryWalk("info", 50).error(), "");
  EXPECT_EQ(c.tryWalk("", 50).error(), "duplicate fid");
  EXPECT_EQ(c.tryWalk("x", 51, 50).error(), "walk in non-directory");
  EXPECT_EQ(c.call(kCreate, Message().u32(50).string("x").u32(0644).u8(1)).error(),
            "create in non-directory");
  EXPECT_EQ(c.call(kCreate, Message().u32(Client::kRoot).string("x").u32(0644).u8(1)).error(),
            "create prohibited");
  EXPECT_EQ(c.call(kReadMsg, Message().u32(50).u64(0).u32(10)).error(), "9P protocol botch");
  EXPECT_EQ(c.call(kWriteMsg, Message().u32(50).u64(0).u32(1).bytes("x")).error(),
            "9P protocol botch");
  EXPECT_EQ(c.tryOpen(50, Client::kWrite).error(), "permission denied");
  EXPECT_EQ(c.tryOpen(50, Client::kRead).error(), "");
  EXPECT_EQ(c.tryOpen(50, Client::kRead).error(), "9P protocol botch");
  EXPECT_EQ(c.tryWalk("", 51, 50).error(), "cannot clone open fid");
  EXPECT_EQ(c.call(kWriteMsg, Message().u32(50).u64(0).u32(1).bytes("x")).error(),
            "9P protocol botch");
  EXPECT_EQ(c.call(kReadMsg, Message().u32(50).u64(1ULL << 63).u32(10)).error(), "bad offset");
  EXPECT_EQ(c.call(kReadMsg, Message().u32(50).u64(0).u32(1U << 31)).error(), "9P protocol botch");
  EXPECT_EQ(c.tryOpen(Client::kRoot, Client::kWrite).error(), "is a directory");
  EXPECT_EQ(c.call(kRemove, fidOnly(50)).error(), "remove prohibited");
  EXPECT_EQ(c.call(kClunk, fidOnly(50)).error(), "unknown fid") << "remove clunks, too";
  EXPECT_THAT(c.call(kAuth, Message().u32(60).string("owner").string("")).error(),
              HasSubstr("authentication not required"));
  EXPECT_EQ(
      c.call(kAttach, Message().u32(Client::kRoot).u32(Client::kNoFid).string("owner").string(""))
          .error(),
      "duplicate fid");
  EXPECT_EQ(c.call(kAttach, Message().u32(70).u32(98).string("owner").string("")).error(),
            "unknown fid");
  EXPECT_THAT(c.call(kAttach,
                     Message().u32(70).u32(Client::kNoFid).string(std::string(500, 'u')).string(""))
                  .error(),
              HasSubstr("attach: want a name of 1 to 63 bytes"));
}

TEST_F(Protocol, VersionAgrees) {
  Client c("");
  Answer a = c.await(c.send(kVersion, Message().u32(1 << 24).string("9P2000.L"), 0xffff));
  EXPECT_EQ(a.body, Message().u32(64 * 1024 + 24).string("9P2000").text());
  a = c.await(c.send(kVersion, Message().u32(4096).string("HTTP/1.1"), 0xffff));
  EXPECT_EQ(a.body, Message().u32(4096).string("unknown").text());
  a = c.await(c.send(kVersion, Message().u32(255).string("9P2000"), 0xffff));
  EXPECT_EQ(a.error(), "message size too small");
}

TEST_F(Protocol, VersionInMidStreamEndsWhatWasBefore) {
  Client c;
  unsigned ctl;
  const std::string s = c.session(&ctl);
  const std::uint16_t waiting = c.askRead(c.open(s + "/wait"), 0);
  const std::uint16_t version = c.send(kVersion, Message().u32(8192).string("9P2000"), 0xffff);
  const Answer a = c.receive();
  EXPECT_EQ(a.tag, version);
  EXPECT_EQ(c.call(kStat, fidOnly(ctl)).error(), "unknown fid");
  EXPECT_NE(a.tag, waiting);
  EXPECT_EQ(
      c.call(kAttach, Message().u32(Client::kRoot).u32(Client::kNoFid).string("owner").string(""))
          .error(),
      "");
  c.echo("close", s + "/ctl");
}

TEST_F(Protocol, FlushEndsAWaitingRead) {
  Client c;
  const std::string s = c.session();
  const unsigned wait = c.open(s + "/wait");
  const std::uint16_t read = c.askRead(wait, 0);
  EXPECT_FALSE(c.readable(30));
  const std::uint16_t flush = c.send(kFlush, Message().u16(read));
  const Answer a = c.receive();
  EXPECT_EQ(a.tag, flush);
  EXPECT_EQ(a.type, kFlush + 1);
  // Its tag is free again, and nothing answers for it later.
  c.echo("temp 0\nsteps 1\nmodel small\ngenerate", s + "/ctl");
  EXPECT_THAT(c.read(wait, 0), HasSubstr("reason length"));
  EXPECT_FALSE(c.readable(30));
  c.echo("close", s + "/ctl");
}

TEST_F(Protocol, FlushOfSelfOfNothingAndOfAFlush) {
  Client c;
  EXPECT_EQ(c.await(c.send(kFlush, Message().u16(77), 77)).type, kFlush + 1);
  EXPECT_EQ(c.call(kFlush, Message().u16(4711)).type, kFlush + 1);
  const std::uint16_t first = c.send(kFlush, Message().u16(4711));
  const std::uint16_t second = c.send(kFlush, Message().u16(first));
  EXPECT_EQ(c.receive().tag, first);
  EXPECT_EQ(c.receive().tag, second);
}

TEST_F(Protocol, FlushCancelsALoad) {
  Client c;
  const unsigned ctl = c.open("ctl", Client::kWrite);
  const std::string line = "load flushed " + storyModel() + " " + storyTokens();
  const unsigned events = c.open("events");
  const std::uint16_t load = c.send(
      kWriteMsg, Message().u32(ctl).u64(0).u32(static_cast<unsigned>(line.size())).bytes(line));
  const std::uint16_t flush = c.send(kFlush, Message().u16(load));
  bool answered = false;
  for (Answer a = c.receive(); a.tag != flush; a = c.receive())
    answered = answered || a.tag == load;
  const std::string news = c.read(events, 0);
  // It may have been there before the flush came; then the write was answered, before the flush.
  if (answered) {
    EXPECT_THAT(news, HasSubstr("loaded flushed"));
    c.echo("unload flushed", "ctl");
  } else {
    EXPECT_THAT(news, HasSubstr("failed load flushed: cancelled"));
  }
  EXPECT_THAT(c.cat("info"), testing::Not(HasSubstr("flushed")));
}

TEST_F(Protocol, ATagInUseIsRefused) {
  Client c;
  const unsigned events = c.open("events");
  const std::uint16_t tag = c.askRead(events, 0);
  c.send(kStat, fidOnly(Client::kRoot), tag);
  const Answer a = c.receive();
  EXPECT_EQ(a.tag, tag);
  EXPECT_EQ(a.error(), "duplicate tag");
  c.call(kFlush, Message().u16(tag));
}

TEST_F(Protocol, AMalformedMessageEndsTheConnection) {
  const std::string messages[] = {
      std::string("\6\0\0\0\170\1\0", 7),              // a size below 7
      std::string("\377\377\377\177\170\1\0", 7),      // beyond msize
      std::string("\13\0\0\0\152\1\0\0\0\0\0", 11),    // Terror
      std::string("\14\0\0\0\170\1\0\1\0\0\0\0", 12),  // a byte too many
      std::string("\12\0\0\0\170\1\0\1\0\0", 10),      // a byte too few
      std::string("\25\0\0\0\150\1\0\1\0\0\0\377\377\377\377\377\377x\0\0\0",
                  21),  // a string past the end
  };
  for (const std::string& m : messages) {
    Client c;
    c.sendBytes(m);
    EXPECT_EQ(c.receive().type, 0);
  }
  // Seventeen names.
  Client c;
  Message walk;
  walk.u32(Client::kRoot).u32(50).u16(17);
  for (int i = 0; i < 17; i++) walk.string("..");
  c.send(kWalk, walk);
  EXPECT_EQ(c.receive().type, 0);
}

TEST_F(Protocol, WalksOfSixteenAndOntoTheSameFid) {
  Client c;
  std::string path = "models";
  for (int i = 0; i < 7; i++) path += "/../models";
  EXPECT_EQ(c.tryWalk(path, 50).error(), "");
  EXPECT_EQ(c.tryWalk("../info", 50, 50).error(), "") << "the manual allows it, lib9p does not";
  EXPECT_EQ(c.tryOpen(50, Client::kRead).error(), "");
  EXPECT_EQ(c.tryWalk("models/none/x", 51).body.substr(0, 2), std::string("\1\0", 2));
  EXPECT_EQ(c.tryOpen(51, Client::kRead).error(), "unknown fid") << "a walk in part makes no fid";
}

TEST_F(Protocol, WstatOnlyTruncates) {
  Client c;
  const std::string s = c.session();
  c.echo("text", s + "/prompt");
  const unsigned fid = c.open(s + "/prompt", Client::kWrite);
  const auto stat = [](std::uint32_t mode, std::uint64_t length, const std::string& name) {
    Message d;
    d.u16(0xffff).u32(~0U).u8(0xff).u32(~0U).u64(~0ULL).u32(mode).u32(~0U).u32(~0U).u64(length);
    d.string(name).string("").string("").string("");
    Message m;
    return m.u16(static_cast<unsigned>(d.text().size())).bytes(d.text()).text();
  };
  const auto wstat = [&](const std::string& d) {
    return c.call(kWstat, Message().u32(fid).u16(static_cast<unsigned>(d.size())).bytes(d)).error();
  };
  EXPECT_EQ(wstat(stat(0777, ~0ULL, "")), "wstat prohibited");
  EXPECT_EQ(wstat(stat(~0U, ~0ULL, "other")), "wstat prohibited");
  EXPECT_EQ(wstat(stat(~0U, 5, "")), "wstat prohibited");
  EXPECT_EQ(wstat(stat(~0U, ~0ULL, "").substr(0, 20)), "bad directory in wstat");
  EXPECT_EQ(wstat(stat(~0U, 0, "")), "");
  EXPECT_EQ(c.cat(s + "/prompt"), "");
  c.echo("close", s + "/ctl");
}

TEST_F(Protocol, RequestsInFlightAreBounded) {
  Client c;
  const unsigned events = c.open("events");
  for (int i = 0; i < 1024; i++) c.askRead(events, 0);
  const std::uint16_t more = c.askRead(events, 0);
  const Answer a = c.await(more);
  EXPECT_EQ(a.error(), "too many requests: at most 1024 in flight");
}

TEST_F(Protocol, ConnectionsAreBounded) {
  std::vector<std::unique_ptr<Client>> all;
  std::string refused;
  for (int i = 0; i < 1100 && refused.empty(); i++) {
    all.push_back(std::make_unique<Client>(""));
    if (i > 1000 && all.back()->readable(1)) refused = all.back()->receive().error();
  }
  EXPECT_EQ(refused, "too many connections: at most 1024");
  all.clear();
  for (int tries = 0; tries < 100; tries++) {
    Client c("");
    const Answer a = c.await(c.send(kVersion, Message().u32(8192).string("9P2000"), 0xffff));
    if (a.error().empty() && a.type != 0) return;
    usleep(100000);
  }
  FAIL() << "no connection is let in again";
}

TEST_F(Protocol, OneWhoTakesNoAnswersCostsTheOthersNothing) {
  Client greedy;
  const std::string s = greedy.session();
  greedy.echo("temp 1\nseed 3\nsteps 0\nmodel small\ngenerate", s + "/ctl");
  greedy.cat(s + "/wait");
  const unsigned output = greedy.open(s + "/output");
  int asked = 0;
  while (asked < 100000 && greedy.writable(200)) {
    greedy.askRead(output, 0);
    asked++;
  }
  EXPECT_GE(asked, 1000);
  EXPECT_LT(asked, 100000) << "the server takes no end of requests";
  Client other;
  for (int i = 0; i < 100; i++) EXPECT_THAT(other.cat("info"), HasSubstr("models"));
  greedy.shut();
  EXPECT_THAT(other.cat(s + "/info"), HasSubstr("state idle"));
  other.echo("close", s + "/ctl");
}

/// A message of any type about the fids and names that there are, with something wrong in most.
std::string wild(std::mt19937& random) {
  const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  const auto fid = [&] { return below(8) == 0 ? Client::kNoFid : below(12); };
  const std::string names[] = {
      "",       "ctl", "info",   "clone",  "events", "models", "small",  "..",
      "1",      "2",   "prompt", "stream", "output", "wait",   "tokens", std::string(300, 'x'),
      "a\200b", "\377"};
  const auto name = [&] { return names[below(std::size(names))]; };
  Message m;
  const int type = 100 + static_cast<int>(below(28));
  switch (type) {
    case kVersion:
      m.u32(below(3) == 0 ? random() : 8192).string(below(4) == 0 ? name() : "9P2000");
      break;
    case kAuth:
    case kAttach:
      m.u32(fid());
      if (type == kAttach) m.u32(fid());
      m.string(below(2) == 0 ? "wild" : name()).string("");
      break;
    case kFlush:
      m.u16(below(64));
      break;
    case kWalk: {
      m.u32(fid()).u32(fid());
      const unsigned n = below(18);
      m.u16(below(20) == 0 ? n + 1 : n);
      for (unsigned i = 0; i < n; i++) m.string(name());
      break;
    }
    case kOpen:
      m.u32(fid()).u8(below(6) == 0 ? random() & 0xff : below(3));
      break;
    case kCreate:
      m.u32(fid()).string(name()).u32(random()).u8(below(4));
      break;
    case kReadMsg:
      m.u32(fid()).u64(below(3) == 0 ? random() : 0).u32(below(4) == 0 ? random() : below(9000));
      break;
    case kWriteMsg: {
      const std::string words[] = {"generate\n", "temp 1",      "steps 5\ngenerate",
                                   "fork",       "reset",       "close",
                                   "cancel",     "stop 'a\nb'", "chat on",
                                   "system x",   "seed x",      std::string(100, '\0')};
      const std::string text = words[below(std::size(words))];
      m.u32(fid())
          .u64(0)
          .u32(below(10) == 0 ? random() : static_cast<unsigned>(text.size()))
          .bytes(text);
      break;
    }
    case kWstat:
      m.u32(fid()).u16(below(80)).bytes(std::string(below(80), static_cast<char>(random())));
      break;
    default:
      m.u32(fid());
  }
  Message whole;
  whole.u32(static_cast<unsigned>(m.text().size()) + 7)
      .u8(static_cast<unsigned>(type))
      .u16(below(64))
      .bytes(m.text());
  std::string bytes = whole.text();
  if (below(40) == 0)
    bytes[below(static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
  if (below(200) == 0) bytes.resize(below(static_cast<unsigned>(bytes.size())));
  return bytes;
}

TEST_F(Protocol, AWellBehavedClientNoticesNothingOfAWildOne) {
  Client c;
  const std::string s = c.session();
  c.echo("model small\ntemp 0\nsteps 30", s + "/ctl");
  std::string expected;
  std::mt19937 random(7);
  for (int round = 0; round < 40; round++) {
    c.echo("reset", s + "/ctl");
    c.echo("In the beginning", s + "/prompt");
    c.echo("generate", s + "/ctl");
    {
      Client w("wild");
      for (int i = 0; i < 250; i++) {
        if (w.writable(1000)) w.sendBytes(wild(random));
        while (w.readable(0))
          if (w.receive().type == 0) break;
      }
    }
    const std::string text = c.cat(s + "/output");
    if (round == 0) expected = text;
    ASSERT_EQ(text, expected);
  }
  c.echo("close", s + "/ctl");
}

}  // namespace
}  // namespace guest
