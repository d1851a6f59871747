#include "harness/p9/client.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>

#include "harness/p9/test_server.h"

namespace harness::p9 {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using namespace std::chrono_literals;
using Hook = TestServer::Hook;

const std::map<std::string, std::string> kFiles = {
    {"a/b/c", "deep\n"}, {"empty", ""}, {"f", "text"}};

/// Answers requests of one type with these bytes, whatever their tag.
Hook instead(Type type, const std::function<Message(const Message&)>& answer) {
  return [=](const Message& request) -> std::optional<std::string> {
    if (request.type != type) return std::nullopt;
    return encode(answer(request));
  };
}

/// The sentence that a call ends in.
std::string sentence(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& e) {
    return e.what();
  }
  return "none";
}

std::string readOf(const TestServer& server, const std::string& path) {
  Client client(dial(server.address()), {.patience = 2s});
  return client.open(path, kRead).readAll();
}

TEST(Client, ReadsWritesAndLists) {
  const TestServer server(kFiles);
  Client client(dial(server.address()), {});
  EXPECT_EQ(client.msize(), 8192U);
  EXPECT_EQ(client.open("a/b/c", kRead).readAll(), "deep\n");
  EXPECT_EQ(client.open("/empty", kRead).readAll(), "");
  EXPECT_EQ(client.open("f", kRead).read(2, 1), "x");
  client.open("f", kWrite).write("yz", 1);
  EXPECT_EQ(server.files().at("f"), "tyzt");
  client.open("f", kWrite | kTruncate).write("new");
  EXPECT_EQ(server.files().at("f"), "new");
  EXPECT_EQ(client.stat("f").length, 3U);
  std::vector<std::string> names;
  for (const Stat& stat : client.list("")) names.push_back(stat.name);
  EXPECT_THAT(names, ElementsAre("a/b/c", "empty", "f"));
}

TEST(Client, WhatIsLongerThanAMessageGoesInPieces) {
  std::string large;
  for (int i = 0; large.size() < 100000; ++i) large += std::to_string(i) + " ";
  const TestServer server({{"in", large}, {"out", ""}});
  Client client(dial(server.address()), {});
  EXPECT_EQ(client.open("in", kRead).readAll(), large);
  client.open("out", kWrite).write(large);
  EXPECT_EQ(server.files().at("out"), large);
}

TEST(Client, FidsAreGivenBack) {
  const TestServer server(kFiles);
  Client client(dial(server.address()), {});
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(client.open("f", kRead).readAll(), "text");
    EXPECT_THROW(client.open("nosuch", kRead), Refused);
  }
  for (const Message& m : server.requests()) {
    if (m.type != Type::kTwalk) continue;
    EXPECT_LT(m.newfid, 4U);
  }
}

TEST(Client, LongPathsAreWalkedInPieces) {
  std::string path = "0";
  for (int i = 1; i < 40; ++i) path += "/" + std::to_string(i);
  const TestServer server({{path, "far"}});
  EXPECT_EQ(readOf(server, path), "far");
  EXPECT_THAT(sentence([&] { readOf(server, path + "/x"); }), HasSubstr("'x' of '0/1/2/"));
}

TEST(Client, AServersErrorIsItsOwnWords) {
  const TestServer server(kFiles);
  EXPECT_EQ(sentence([&] { readOf(server, "nosuch"); }), "file not found");
  EXPECT_EQ(sentence([&] { readOf(server, "a/x"); }), "'x' of 'a/x' does not exist");
}

TEST(Client, AServerThatWantsAuthenticationIsNotAttachedTo) {
  const TestServer server(kFiles, instead(Type::kTauth, [](const Message& m) {
                            return Message{.type = Type::kRauth, .tag = m.tag};
                          }));
  EXPECT_THROW(readOf(server, "f"), WantsAuthentication);
  for (const Message& m : server.requests()) EXPECT_NE(m.type, Type::kTattach);
}

TEST(Client, AnswersThatDoNotFitTheirRequestsAreNamed) {
  const auto with = [](Type type, const Message& answer) {
    const TestServer server(kFiles, instead(type, [answer](const Message& m) {
                              Message reply = answer;
                              reply.tag = m.tag;
                              return reply;
                            }));
    return sentence([&] {
      Client client(dial(server.address()), {.patience = 2s});
      File file = client.open("f", kReadWrite);
      file.readAll();
      file.write("ab");
    });
  };
  EXPECT_EQ(with(Type::kTversion, {.type = Type::kRversion, .msize = 8192, .version = "unknown"}),
            "the server speaks 'unknown', expected 9P2000");
  EXPECT_EQ(with(Type::kTversion, {.type = Type::kRversion, .msize = 100000, .version = "9P2000"}),
            "the server wants messages of 100000 bytes, expected 256 to 65536");
  EXPECT_EQ(with(Type::kTversion, {.type = Type::kRversion, .msize = 20, .version = "9P2000"}),
            "the server wants messages of 20 bytes, expected 256 to 65536");
  EXPECT_EQ(with(Type::kTopen, {.type = Type::kRread}), "the server answers Topen with Rread");
  EXPECT_EQ(with(Type::kTread, {.type = Type::kRread, .data = std::string(8180, 'x')}),
            "the server answers Tread with 8180 bytes where 8168 were wanted");
  EXPECT_EQ(with(Type::kTwalk, {.type = Type::kRwalk, .qids = {{}, {}}}),
            "the server answers Twalk with 2 qids for 1 names");
  EXPECT_EQ(with(Type::kTwrite, {.type = Type::kRwrite, .count = 3}),
            "the server answers Twrite that 3 bytes of 2 were written");
  EXPECT_EQ(with(Type::kTwrite, {.type = Type::kRwrite, .count = 1}),
            "the server has taken 1 bytes of 2");
}

TEST(Client, ATagThatNobodyHasIsNamed) {
  const TestServer server(kFiles, instead(Type::kTopen, [](const Message& m) {
                            return Message{.type = Type::kRopen,
                                           .tag = static_cast<std::uint16_t>(m.tag + 1)};
                          }));
  EXPECT_THAT(sentence([&] { readOf(server, "f"); }), HasSubstr("(Ropen), which no request has"));
}

TEST(Client, WhatIsNoMessageIsNamed) {
  const auto with = [](const std::string& bytes) {
    const TestServer server(kFiles, [&](const Message& m) -> std::optional<std::string> {
      if (m.type != Type::kTopen) return std::nullopt;
      return bytes;
    });
    return sentence([&] { readOf(server, "f"); });
  };
  EXPECT_EQ(with(std::string("\x02\0\0\0", 4)),
            "the server announces a message of 2 bytes, expected 7 to 8192");
  EXPECT_EQ(with("\xff\xff\xff\xff"),
            "the server announces a message of 4294967295 bytes, expected 7 to 8192");
  EXPECT_THAT(with(std::string("\x09\0\0\0\x71\x01\0xx", 9)), HasSubstr("Ropen is cut short"));
}

TEST(Client, SilenceEndsAfterTheirPatience) {
  const TestServer server(kFiles, [](const Message& m) -> std::optional<std::string> {
    if (m.type != Type::kTopen) return std::nullopt;
    return "";
  });
  Client client(dial(server.address()), {.patience = 1s});
  EXPECT_EQ(sentence([&] { client.open("f", kRead); }),
            "the server has not answered Topen within 1 s");
}

TEST(Client, AServerThatHangsUpIsNamed) {
  int fds[2];
  ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
  vm::UniqueFd(fds[1]).reset();
  EXPECT_EQ(sentence([&] {
              const Client client{vm::UniqueFd(fds[0]), {}};
            }),
            "the server has hung up");
}

TEST(Client, SeveralRequestsAreOnTheirWay) {
  std::string held;  // the answer to the read is sent behind that to the stat
  const TestServer server(kFiles, [&](const Message& m) -> std::optional<std::string> {
    if (m.type == Type::kTread) {
      held = encode({.type = Type::kRread, .tag = m.tag, .data = "late"});
      return "";
    }
    if (m.type != Type::kTstat) return std::nullopt;
    const Message stat{.type = Type::kRstat, .tag = m.tag, .stat = encodeStat({.name = "f"})};
    return encode(stat) + held;
  });
  Client client(dial(server.address()), {.patience = 5s});
  File file = client.open("f", kRead);
  const std::uint16_t tag = file.startRead(0);
  EXPECT_FALSE(client.answer(tag, 50ms));
  EXPECT_EQ(client.stat("f").name, "f");
  const auto read = client.answer(tag, 5s);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->data, "late");
}

TEST(Client, AFlushedRequestIsForgotten) {
  const TestServer server(kFiles, [](const Message& m) -> std::optional<std::string> {
    if (m.type != Type::kTread) return std::nullopt;
    return "";
  });
  Client client(dial(server.address()), {.patience = 5s});
  File file = client.open("f", kRead);
  const std::uint16_t tag = file.startRead(0);
  client.flush(tag);
  EXPECT_EQ(client.stat("f").name, "f");
}

TEST(Dial, AddressesAreChecked) {
  for (const char* bad : {"", ":", ":564", "host:", "host:0", "host:65536", "host:x", "[::1]:x"}) {
    EXPECT_THAT(sentence([&] { dial(bad); }), HasSubstr("is no address")) << bad;
  }
  EXPECT_THAT(sentence([] { dial("nosuch.invalid"); }), HasSubstr("'nosuch.invalid' is not known"));
}

TEST(Dial, NobodyThereIsNamed) {
  std::string address;
  {
    const TestServer server({});
    address = server.address();
  }
  EXPECT_THAT(sentence([&] { dial(address); }),
              HasSubstr("nobody answers at 127.0.0.1, port " + address.substr(10)));
}

}  // namespace
}  // namespace harness::p9
