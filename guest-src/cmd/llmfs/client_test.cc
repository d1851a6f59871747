// The tests' client, and the way of the manual through the tree: what a person types.
#include "guest-src/cmd/llmfs/test_client.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
int inithouse(void);
int startconn(int fd, int auth, char* addr, char* dir);
extern char* owner;
}

namespace guest {

using testing::HasSubstr;

std::string Answer::error() const {
  constexpr int kError = 107;
  return type == kError && body.size() >= 2 ? body.substr(2) : "";
}

Message& Message::number(std::uint64_t v, int n) {
  for (int i = 0; i < n; i++) text_ += static_cast<char>(v >> (8 * i));
  return *this;
}

namespace {

std::uint64_t numberAt(const std::string& s, std::size_t at, std::size_t n) {
  std::uint64_t v = 0;
  for (std::size_t i = 0; i < n && at + i < s.size(); i++)
    v |= static_cast<std::uint64_t>(static_cast<unsigned char>(s[at + i])) << (8 * i);
  return v;
}

// n bytes, or fewer at the end.
std::string take(int fd, std::size_t n) {
  std::string s(n, 0);
  std::size_t got = 0;
  while (got < n) {
    const ssize_t k = ::read(fd, s.data() + got, n - got);
    if (k <= 0) break;
    got += static_cast<std::size_t>(k);
  }
  s.resize(got);
  return s;
}

void expectDone(const Answer& a) {
  if (a.type == 0) throw std::runtime_error("the connection has ended");
  if (!a.error().empty()) throw std::runtime_error(a.error());
}

}  // namespace

Client::Client(const std::string& user, unsigned msize) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) throw std::runtime_error("no socket");
  fd_ = pair[0];
  static char name[] = "test";
  if (startconn(pair[1], 0, name, nullptr) < 0 || user.empty()) return;
  constexpr int kNoTag = 0xffff;
  expectDone(await(send(100, Message().u32(msize).string("9P2000"), kNoTag)));
  expectDone(call(104, Message().u32(kRoot).u32(kNoFid).string(user).string("")));
}

Client::~Client() { shut(); }

void Client::shut() {
  if (fd_ >= 0) ::close(fd_);
  fd_ = -1;
}

void Client::sendBytes(const std::string& bytes) {
  std::size_t sent = 0;
  while (sent < bytes.size()) {
    const ssize_t k = ::send(fd_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (k <= 0) return;
    sent += static_cast<std::size_t>(k);
  }
}

std::uint16_t Client::send(int type, const Message& body, int tag) {
  if (tag < 0) {
    tag = next_tag_++;
    if (next_tag_ == 0xffff) next_tag_ = 1;
  }
  Message m;
  m.u32(static_cast<std::uint32_t>(body.text().size() + 7));
  m.u8(static_cast<unsigned>(type)).u16(static_cast<unsigned>(tag)).bytes(body.text());
  sendBytes(m.text());
  return static_cast<std::uint16_t>(tag);
}

Answer Client::receive() {
  const std::string head = take(fd_, 7);
  Answer a;
  if (head.size() < 7) return a;
  a.type = static_cast<int>(numberAt(head, 4, 1));
  a.tag = static_cast<std::uint16_t>(numberAt(head, 5, 2));
  a.body = take(fd_, numberAt(head, 0, 4) - 7);
  return a;
}

Answer Client::await(std::uint16_t tag) {
  if (const auto at = aside_.find(tag); at != aside_.end()) {
    Answer a = at->second;
    aside_.erase(at);
    return a;
  }
  for (;;) {
    Answer a = receive();
    if (a.type == 0 || a.tag == tag) return a;
    aside_[a.tag] = a;
  }
}

bool Client::readable(int ms) {
  pollfd p = {fd_, POLLIN, 0};
  return poll(&p, 1, ms) > 0;
}

bool Client::writable(int ms) {
  pollfd p = {fd_, POLLOUT, 0};
  return poll(&p, 1, ms) > 0;
}

Answer Client::tryWalk(const std::string& path, unsigned fid, unsigned from) {
  Message names;
  unsigned n = 0;
  for (std::size_t at = 0; at < path.size(); n++) {
    const std::size_t slash = std::min(path.find('/', at), path.size());
    names.string(path.substr(at, slash - at));
    at = slash + 1;
  }
  return call(110, Message().u32(from).u32(fid).u16(n).bytes(names.text()));
}

Answer Client::tryOpen(unsigned fid, unsigned mode) {
  return call(112, Message().u32(fid).u8(mode));
}

unsigned Client::open(const std::string& path, unsigned mode) {
  const unsigned fid = freshFid();
  const Answer walked = tryWalk(path, fid);
  expectDone(walked);
  const auto names = static_cast<std::size_t>(std::count(path.begin(), path.end(), '/')) + 1;
  if (numberAt(walked.body, 0, 2) != names)
    throw std::runtime_error(path + ": walked only in part");
  const Answer opened = tryOpen(fid, mode);
  if (!opened.error().empty()) {
    close(fid);
    throw std::runtime_error(opened.error());
  }
  return fid;
}

void Client::close(unsigned fid) { expectDone(call(120, Message().u32(fid))); }

std::uint16_t Client::askRead(unsigned fid, std::uint64_t offset, unsigned count) {
  return send(116, Message().u32(fid).u64(offset).u32(count));
}

std::string Client::read(unsigned fid, std::uint64_t offset, unsigned count) {
  const Answer a = await(askRead(fid, offset, count));
  expectDone(a);
  return a.body.substr(4);
}

void Client::write(unsigned fid, const std::string& text, std::uint64_t offset) {
  const auto n = static_cast<std::uint32_t>(text.size());
  const Answer a = call(118, Message().u32(fid).u64(offset).u32(n).bytes(text));
  expectDone(a);
  if (numberAt(a.body, 0, 4) != n) throw std::runtime_error("written only in part");
}

std::string Client::cat(const std::string& path) {
  const unsigned fid = open(path);
  std::string all;
  try {
    for (;;) {
      const std::string piece = read(fid, all.size());
      if (piece.empty()) break;
      all += piece;
    }
  } catch (...) {
    close(fid);
    throw;
  }
  close(fid);
  return all;
}

void Client::echo(const std::string& text, const std::string& path) {
  const unsigned fid = open(path, kWrite | kTruncate);
  try {
    write(fid, text + "\n");
  } catch (...) {
    close(fid);
    throw;
  }
  close(fid);
}

std::string Client::complaint(const std::string& text, const std::string& path) {
  try {
    echo(text, path);
  } catch (const std::runtime_error& e) {
    return e.what();
  }
  return "";
}

std::string Client::session(unsigned* fid) {
  const unsigned f = open("clone", kReadWrite);
  std::string number = read(f, 0);
  number.pop_back();
  if (fid != nullptr)
    *fid = f;
  else
    close(f);
  return number;
}

std::string storyModel() { return FIXTURES "/models/story/model.bin"; }
std::string storyTokens() { return FIXTURES "/models/story/tokenizer.bin"; }

void houseWithModel() {
  static const bool up = [] {
    if (inithouse() < 0) return false;
    static char name[] = "owner";
    owner = name;
    return true;
  }();
  ASSERT_TRUE(up);
  Client c;
  if (c.cat("info").find("model small ready") == std::string::npos)
    c.echo("load small " + storyModel() + " " + storyTokens(), "ctl");
}

namespace {

TEST(Tree, IsUsedAsTheManualSays) {
  houseWithModel();
  Client c;
  EXPECT_THAT(c.cat("info"), HasSubstr("model small ready Llama"));
  const std::string s = c.session();
  for (const char* setting : {"model small", "temp 0.0", "topp 0.9", "seed 1", "steps 50"})
    c.echo(setting, s + "/ctl");
  c.echo("Once upon a time", s + "/prompt");
  EXPECT_EQ(c.cat(s + "/prompt"), "Once upon a time\n");
  c.echo("generate", s + "/ctl");
  const std::string text = c.cat(s + "/output");
  EXPECT_FALSE(text.empty());
  EXPECT_EQ(text.find("Once"), std::string::npos) << "the prompt is no output";
  EXPECT_EQ(c.cat(s + "/stream"), text);
  EXPECT_THAT(c.cat(s + "/wait"), testing::StartsWith("reason length prompt 7 tokens 50 "));
  const std::string tokens = c.cat(s + "/tokens");
  EXPECT_EQ(std::count(tokens.begin(), tokens.end(), '\n'), 50);
  EXPECT_THAT(c.cat(s + "/info"), HasSubstr("\ntokens 50\n"));
  c.echo("reset", s + "/ctl");
  EXPECT_THROW(c.cat(s + "/output"), std::runtime_error);
  c.echo("close", s + "/ctl");
  EXPECT_EQ(c.tryWalk(s, c.freshFid()).error(), "file not found");
}

TEST(Tree, FilesSayWhoseTheyAre) {
  houseWithModel();
  Client mine("glenda");
  Client other("mallory");
  const std::string s = mine.session();
  mine.echo("secret", s + "/prompt");
  EXPECT_THROW(other.cat(s + "/prompt"), std::runtime_error);
  EXPECT_EQ(other.complaint("close", s + "/ctl"), "permission denied");
  EXPECT_EQ(other.complaint("unload small", "ctl"), "permission denied");
  EXPECT_THAT(other.cat(s + "/info"), HasSubstr("owner glenda"));
  EXPECT_THAT(other.cat(s + "/info"), testing::Not(HasSubstr("secret")));
  mine.echo("close", s + "/ctl");
}

TEST(Tree, ModelsAreFolders) {
  houseWithModel();
  Client c;
  EXPECT_THAT(c.cat("models/small/info"), HasSubstr("context 256"));
  const std::string vocabulary = c.cat("models/small/vocab");
  EXPECT_EQ(std::count(vocabulary.begin(), vocabulary.end(), '\n'), 2048);
  EXPECT_FALSE(c.cat("models/small/template").empty());
  EXPECT_EQ(c.tryWalk("models/large", c.freshFid()).body.substr(0, 2), std::string("\1\0", 2));
}

TEST(Tree, ADirectoryIsReadToItsEnd) {
  houseWithModel();
  Client c;
  std::vector<std::string> all;
  all.reserve(40);
  for (int i = 0; i < 40; i++) all.push_back(c.session());
  const unsigned fid = c.freshFid();
  expectDone(c.tryWalk("", fid));
  expectDone(c.tryOpen(fid, Client::kRead));
  std::string entries;
  for (;;) {
    const std::string piece = c.read(fid, entries.size(), 300);
    if (piece.empty()) break;
    entries += piece;
  }
  std::vector<std::string> names;
  for (std::size_t at = 0; at < entries.size(); at += numberAt(entries, at, 2) + 2)
    names.push_back(entries.substr(at + 43, numberAt(entries, at + 41, 2)));
  EXPECT_THAT(names, testing::IsSupersetOf({"ctl", "info", "clone", "events", "models"}));
  EXPECT_THAT(names, testing::IsSupersetOf(all));
  EXPECT_EQ(c.await(c.askRead(fid, 7)).error(), "bad offset");
  c.close(fid);
  for (const std::string& s : all) c.echo("close", s + "/ctl");
}

TEST(Tree, EventsAreHeard) {
  houseWithModel();
  Client c;
  const unsigned fid = c.open("events");
  const std::uint16_t waiting = c.askRead(fid, 0);
  EXPECT_FALSE(c.readable(50));
  Client d;
  const std::string s = d.session();
  EXPECT_THAT(c.await(waiting).body, HasSubstr("session " + s + " begins owner"));
  d.echo("close", s + "/ctl");
  EXPECT_THAT(c.read(fid, 0), HasSubstr("session " + s + " ends owner closed"));
}

TEST(Pool, ABadLoadSaysWhy) {
  houseWithModel();
  Client c;
  EXPECT_THAT(c.complaint("load none /no/such/model.bin", "ctl"), HasSubstr("/no/such/model.bin"));
  EXPECT_EQ(c.complaint("load small x", "ctl"), "load: model 'small' is loaded already");
  EXPECT_EQ(c.complaint("load", "ctl"),
            "load: want a name, a model and perhaps a tokenizer, got 0 words");
  EXPECT_THAT(c.complaint("load a/b x", "ctl"), HasSubstr("load: want a name"));
  EXPECT_EQ(c.complaint("limit 1", "ctl"),
            "limit: want a number of models and a number of bytes, got 1 words");
  EXPECT_EQ(c.complaint("idle soon", "ctl"),
            "idle: want a number from 0 to 2147483647, got 'soon'");
  EXPECT_THAT(c.complaint("frobnicate", "ctl"), HasSubstr("frobnicate: want load, unload"));
  EXPECT_EQ(c.complaint("unload none", "ctl"), "unload: want a model's name, got 'none'");
  EXPECT_THAT(c.cat("info"), HasSubstr("models 1 of"));
}

TEST(Pool, EvictsWhatWasUsedLeastAndSaysWhatHolds) {
  houseWithModel();
  Client c;
  const std::string load = storyModel() + " " + storyTokens();
  const unsigned events = c.open("events");
  c.echo("load second " + load, "ctl");
  c.echo("limit 2 0", "ctl");
  const std::string s = c.session();
  c.echo("model small", s + "/ctl");
  c.echo("steps 100000", s + "/ctl");
  c.echo("load third " + load, "ctl");
  EXPECT_THAT(c.cat("info"), testing::Not(HasSubstr("model small")));
  EXPECT_THAT(c.read(events, 0), HasSubstr("loaded second"));
  c.echo("limit 2 2500000", "ctl");
  EXPECT_THAT(c.complaint("load small " + load, "ctl"), "");
  c.echo("limit 0 100", "ctl");
  const std::string why = c.complaint("load fourth " + load, "ctl");
  EXPECT_THAT(why, HasSubstr("load: fourth needs"));
  c.echo("limit 0 0", "ctl");
  const unsigned ctl = c.open("ctl", Client::kReadWrite);
  for (const char* name : {"unload second", "unload third"}) c.complaint(name, "ctl");
  c.write(ctl, "unload small\n");
  EXPECT_EQ(c.read(ctl, 100), "0 sessions cancelled\n");
  c.echo("close", s + "/ctl");
  houseWithModel();
}

TEST(Pool, LimitsOfAUser) {
  houseWithModel();
  Client c;
  Client user("limited");
  c.echo("peruser 2 4 16", "ctl");
  unsigned fid;
  const std::string s = user.session(&fid);
  user.session();
  EXPECT_THROW(user.session(), std::runtime_error);
  EXPECT_THAT(user.complaint("context 17", s + "/ctl"), HasSubstr("want at most the 16 positions"));
  user.echo("one two three four five six", s + "/prompt");
  EXPECT_THAT(user.complaint("generate", s + "/ctl"), HasSubstr("tokens in the queue of limited"));
  c.echo("peruser 0 0 0", "ctl");
  user.echo("temp 0\nsteps 4\ngenerate", s + "/ctl");
  EXPECT_FALSE(user.cat(s + "/output").empty());
  EXPECT_THAT(user.cat(s + "/info"), HasSubstr("context 256"));
  for (const char* all = "x"; *all != 0; all++) user.echo("close", s + "/ctl");
}

}  // namespace
}  // namespace guest
