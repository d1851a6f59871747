// fcall(2) and dial(2): messages as section 5 of the manual writes them, and calls over loopback.
#include <sys/socket.h>

#include <random>
#include <string>
#include <thread>

#include "plan9/include/fcall.h"
#include "plan9/lib/testing.h"

namespace plan9 {
namespace {

using Bytes = std::vector<uchar>;

Bytes encoded(Fcall* f) {
  Bytes b(p9_sizeS2M(f));
  EXPECT_EQ(p9_convS2M(f, b.data(), static_cast<uint>(b.size())), b.size());
  return b;
}

TEST(Message, VersionIsWrittenAsTheManualSays) {
  Fcall f = {};
  f.type = Tversion;
  f.tag = NOTAG;
  f.msize = 0x2018;
  f.version = text("9P2000");
  const Bytes expected = {19, 0, 0, 0,   100, 0xff, 0xff, 0x18, 0x20, 0,
                          0,  6, 0, '9', 'P', '2',  '0',  '0',  '0'};
  EXPECT_EQ(encoded(&f), expected);
}

TEST(Message, WalkComesBackWithItsNames) {
  Fcall f = {};
  f.type = Twalk;
  f.tag = 7;
  f.fid = 1;
  f.newfid = 0x80000002;
  f.nwname = 3;
  f.wname[0] = text("models");
  f.wname[1] = text("");
  f.wname[2] = text("..");
  Bytes b = encoded(&f);
  Fcall g = {};
  ASSERT_EQ(p9_convM2S(b.data(), static_cast<uint>(b.size()), &g), b.size());
  EXPECT_EQ(g.newfid, 0x80000002U);
  ASSERT_EQ(g.nwname, 3);
  EXPECT_STREQ(g.wname[0], "models");
  EXPECT_STREQ(g.wname[1], "");
  EXPECT_STREQ(g.wname[2], "..");
}

TEST(Message, MoreThanSixteenNamesAreNone) {
  Fcall f = {};
  f.type = Twalk;
  f.nwname = MAXWELEM;
  for (char*& name : f.wname) name = text("x");
  Bytes b = encoded(&f);
  const size_t count = 4 + 1 + 2 + 4 + 4;
  b[count] = MAXWELEM + 1;
  b.insert(b.end(), {1, 0, 'x'});
  b[0] = static_cast<uchar>(b.size());
  EXPECT_EQ(p9_convM2S(b.data(), static_cast<uint>(b.size()), &f), 0U);
}

TEST(Message, EveryTruncationAndEveryAdditionIsRefused) {
  Fcall f = {};
  f.type = Tattach;
  f.uname = text("glenda");
  f.aname = text("");
  const Bytes whole = encoded(&f);
  for (size_t n = 0; n < whole.size(); n++) {
    Bytes b(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(n));
    if (n >= 4) b[0] = static_cast<uchar>(n);
    EXPECT_EQ(p9_convM2S(b.data(), static_cast<uint>(b.size()), &f), 0U) << n;
  }
  Bytes more = whole;
  more.push_back(0);
  more[0]++;
  EXPECT_EQ(p9_convM2S(more.data(), static_cast<uint>(more.size()), &f), 0U);
}

TEST(Message, TypesThatThereAreNot) {
  for (const int type : {0, 99, 106, 128, 255}) {
    Bytes b = {7, 0, 0, 0, static_cast<uchar>(type), 1, 0};
    Fcall f;
    EXPECT_EQ(p9_convM2S(b.data(), 7, &f), 0U) << type;
  }
}

TEST(Message, WhateverIsReadCanBeWrittenAgain) {
  std::mt19937 random(1);
  int whole = 0;
  for (int i = 0; i < 200000; i++) {
    Bytes b(7 + random() % 40);
    for (uchar& c : b) c = static_cast<uchar>(random() % 4 == 0 ? random() : 0);
    b[0] = static_cast<uchar>(b.size());
    b[1] = b[2] = b[3] = 0;
    b[4] = static_cast<uchar>(Tversion + random() % (Tmax - Tversion));
    Bytes copy = b;
    Fcall f = {};
    if (p9_convM2S(copy.data(), static_cast<uint>(copy.size()), &f) == 0) continue;
    Bytes again(b.size());
    // A string with a zero inside is shorter as C has it.
    const uint n = p9_convS2M(&f, again.data(), static_cast<uint>(again.size()));
    ASSERT_GT(n, 0U);
    ASSERT_LE(n, b.size());
    if (n == b.size()) whole++;
  }
  EXPECT_GT(whole, 100);
}

Dir example() {
  Dir d;
  p9_nulldir(&d);
  d.qid = {0x123456789aULL, 3, QTDIR};
  d.mode = DMDIR | 0555;
  d.length = 1LL << 40;
  d.name = text("models");
  d.uid = text("glenda");
  d.gid = text("llm");
  d.muid = text("");
  return d;
}

TEST(Stat, ComesBack) {
  Dir d = example();
  Bytes b(p9_sizeD2M(&d));
  ASSERT_EQ(b.size(), STATFIXLEN + 6U + 6 + 3);
  ASSERT_EQ(p9_convD2M(&d, b.data(), static_cast<uint>(b.size())), b.size());
  EXPECT_EQ(p9_statcheck(b.data(), static_cast<uint>(b.size())), 0);
  Dir e;
  std::vector<char> strings(b.size());
  ASSERT_EQ(p9_convM2D(b.data(), static_cast<uint>(b.size()), &e, strings.data()), b.size());
  EXPECT_EQ(e.qid.path, d.qid.path);
  EXPECT_EQ(e.length, d.length);
  EXPECT_STREQ(e.name, "models");
  EXPECT_STREQ(e.gid, "llm");
  EXPECT_STREQ(e.muid, "");
}

TEST(Stat, TooSmallARoomSaysHowMuchThereWouldBe) {
  Dir d = example();
  uchar b[2];
  EXPECT_EQ(p9_convD2M(&d, b, 1), 0U);
  EXPECT_EQ(p9_convD2M(&d, b, 2), static_cast<uint>(BIT16SZ));
  EXPECT_EQ(static_cast<uint>(GBIT16(b)), p9_sizeD2M(&d) - BIT16SZ);
}

TEST(Stat, WrongSizesAreRefused) {
  Dir d = example();
  Bytes b(p9_sizeD2M(&d));
  p9_convD2M(&d, b.data(), static_cast<uint>(b.size()));
  b[STATFIXLEN - 4 * BIT16SZ] = 200;  // the name's length
  Dir e;
  EXPECT_EQ(p9_statcheck(b.data(), static_cast<uint>(b.size())), -1);
  EXPECT_EQ(p9_convM2D(b.data(), static_cast<uint>(b.size()), &e, nil), 0U);
  EXPECT_EQ(p9_convM2D(b.data(), STATFIXLEN - 1, &e, nil), 0U);
}

TEST(Printing, AMessageInAPersonsWords) {
  p9_fmtinstall('F', p9_fcallfmt);
  Fcall f = {};
  f.type = Tflush;
  f.tag = 3;
  f.oldtag = 2;
  EXPECT_EQ(testing::printed("%F", &f), "Tflush tag 3 oldtag 2");
  p9_fmtinstall('M', p9_dirmodefmt);
  EXPECT_EQ(testing::printed("%M", static_cast<ulong>(DMDIR | 0750)), "d-rwxr-x---");
}

TEST(Reading, TakesMessagesOutOfAStream) {
  int pair[2];
  ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
  Fcall f = {};
  f.type = Tclunk;
  f.fid = 9;
  const Bytes b = encoded(&f);
  // In pieces: half of one, then the rest and another.
  ASSERT_EQ(write(pair[0], b.data(), 5), 5);
  std::thread later([&] {
    Bytes rest(b.begin() + 5, b.end());
    rest.insert(rest.end(), b.begin(), b.end());
    EXPECT_EQ(write(pair[0], rest.data(), rest.size()), static_cast<ssize_t>(rest.size()));
    close(pair[0]);
  });
  uchar buf[64];
  EXPECT_EQ(p9_read9pmsg(pair[1], buf, sizeof buf), static_cast<int>(b.size()));
  EXPECT_EQ(p9_read9pmsg(pair[1], buf, sizeof buf), static_cast<int>(b.size()));
  EXPECT_EQ(p9_read9pmsg(pair[1], buf, sizeof buf), 0);
  later.join();
  close(pair[1]);
}

TEST(Dialling, ReachesWhoAnnounced) {
  char dir[NETPATHLEN];
  int control = -1;
  std::string address;
  for (int port = 20564; port < 20664 && control < 0; port++) {
    address = "tcp!127.0.0.1!" + std::to_string(port);
    control = p9_announce(address.data(), dir);
  }
  ASSERT_GE(control, 0) << testing::errorString();
  std::thread server([&] {
    char line[NETPATHLEN];
    const int call = p9_listen(dir, line);
    const int fd = p9_accept(call, line);
    EXPECT_EQ(p9_write(fd, text("hello"), 5), 5);
    p9_close(fd);
    p9_close(call);
  });
  const int fd = p9_dial(address.data(), nil, nil, nil);
  ASSERT_GE(fd, 0) << testing::errorString();
  char said[8] = {};
  EXPECT_EQ(p9_readn(fd, said, sizeof said), 5);
  EXPECT_STREQ(said, "hello");
  server.join();
  p9_close(fd);
  p9_close(control);
}

TEST(Dialling, SaysWhatIsMissing) {
  EXPECT_EQ(p9_dial(text("tcp!127.0.0.1"), nil, nil, nil), -1);
  EXPECT_EQ(testing::errorString(), "no service in address: tcp!127.0.0.1");
}

}  // namespace
}  // namespace plan9
