// open(2), read(2), seek(2), stat(2), dirread(2), errstr(2), getenv(2), time(2).
#include <string.h>

#include <algorithm>
#include <set>

#include "plan9/lib/testing.h"

namespace plan9::testing {
namespace {

TEST(Errstr, SwapsWithTheCallers) {
  fail("first");
  char s[ERRMAX] = "second";
  p9_errstr(s, sizeof s);
  EXPECT_STREQ(s, "first");
  EXPECT_EQ(errorString(), "second");
  char small[5] = "";
  fail("ab\xce\xb1\xce\xb2");
  p9_errstr(small, sizeof small);
  EXPECT_STREQ(small, "ab\xce\xb1") << "cut where no character is split";
  EXPECT_EQ(errorString(), "");
}

TEST(Errstr, HoldsErrmaxBytes) {
  p9_werrstr(text("%s"), std::string(500, 'e').c_str());
  EXPECT_EQ(errorString().size(), static_cast<size_t>(ERRMAX - 1));
}

TEST(Open, SaysWhatIsNotThere) {
  Folder folder;
  char* name = folder / "none";
  EXPECT_EQ(p9_open(name, OREAD), -1);
  EXPECT_EQ(errorString(), "file does not exist: '" + std::string(name) + "'");
  EXPECT_EQ(p9_close(12345), -1);
  EXPECT_EQ(errorString(), "fd out of range or not open");
}

TEST(Create, MakesTruncatesAndExcludes) {
  Folder folder;
  char* name = folder / "f";
  int fd = p9_create(name, ORDWR, 0644);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(p9_write(fd, text("hello"), 5), 5);
  char got[8] = {};
  EXPECT_EQ(p9_pread(fd, got, 5, 1), 4);
  EXPECT_STREQ(got, "ello");
  EXPECT_EQ(p9_pwrite(fd, text("J"), 1, 0), 1);
  EXPECT_EQ(p9_seek(fd, 0, 0), 0);
  EXPECT_EQ(p9_seek(fd, 0, 2), 5);
  EXPECT_EQ(p9_seek(fd, -2, 1), 3);
  EXPECT_EQ(p9_seek(fd, 0, 9), -1);
  p9_close(fd);
  EXPECT_EQ(p9_create(name, OWRITE | OEXCL, 0644), -1);
  fd = p9_create(name, OWRITE, 0644);
  ASSERT_GE(fd, 0);
  EXPECT_EQ(p9_seek(fd, 0, 2), 0);
  p9_close(fd);
}

TEST(Open, RemovesOnClose) {
  Folder folder;
  char* name = folder / "f";
  const int fd = p9_create(name, OWRITE | ORCLOSE, 0644);
  EXPECT_EQ(p9_access(name, AEXIST), 0);
  p9_close(fd);
  EXPECT_EQ(p9_access(name, AEXIST), -1);
}

TEST(Open, RemovesAtTheEndOfTheOpener) {
  Folder folder;
  char* name = folder / "f";
  EXPECT_EXIT(
      {
        p9_create(name, OWRITE | ORCLOSE, 0644);
        const int pid = p9_fork();
        if (pid == 0) p9_exits(nullptr);
        p9_waitpid();
        const bool stays = p9_access(name, AEXIST) == 0;
        p9_exits(text(stays ? "" : "gone too early"));
      },
      ::testing::ExitedWithCode(0), "");
  EXPECT_EQ(p9_access(name, AEXIST), -1);
}

TEST(Dup, MakesAnotherNumber) {
  int fd[2];
  ASSERT_EQ(p9_pipe(fd), 0);
  const int copy = p9_dup(fd[1], -1);
  EXPECT_NE(copy, fd[1]);
  EXPECT_EQ(p9_write(copy, text("x"), 1), 1);
  p9_close(fd[1]);
  p9_close(copy);
  char c[4];
  EXPECT_EQ(p9_readn(fd[0], c, 4), 1);
  EXPECT_EQ(p9_read(fd[0], c, 4), 0);
  p9_close(fd[0]);
}

TEST(Readv, TakesThePartsInOrder) {
  int fd[2];
  ASSERT_EQ(p9_pipe(fd), 0);
  IOchunk out[] = {{text("ab"), 2}, {text("cde"), 3}};
  EXPECT_EQ(p9_writev(fd[1], out, 2), 5);
  char a[3] = {}, b[3] = {};
  IOchunk in[] = {{a, 2}, {b, 2}};
  EXPECT_EQ(p9_readv(fd[0], in, 2), 4);
  EXPECT_STREQ(a, "ab");
  EXPECT_STREQ(b, "cd");
  p9_close(fd[0]);
  p9_close(fd[1]);
}

TEST(Dirstat, KnowsAFile) {
  Folder folder;
  char* name = folder / "some.file";
  const int fd = p9_create(name, OWRITE, 0640);
  p9_write(fd, text("12345"), 5);
  Dir* d = p9_dirstat(name);
  ASSERT_NE(d, nullptr);
  EXPECT_STREQ(d->name, "some.file");
  EXPECT_EQ(d->length, 5);
  EXPECT_EQ(d->mode & 0700, 0600U);
  EXPECT_EQ(d->qid.type, QTFILE);
  EXPECT_STREQ(d->uid, p9_getuser());
  Dir* same = p9_dirfstat(fd);
  ASSERT_NE(same, nullptr);
  EXPECT_EQ(same->qid.path, d->qid.path);
  EXPECT_STREQ(same->name, "some.file");
  p9_free(same);
  p9_free(d);
  p9_close(fd);
  EXPECT_EQ(p9_dirstat(folder / "other"), nullptr);
}

TEST(Dirwstat, ChangesOnlyWhatIsGiven) {
  Folder folder;
  char* name = folder / "f";
  p9_close(p9_create(name, OWRITE, 0600));
  Dir d;
  p9_nulldir(&d);
  EXPECT_EQ(p9_dirwstat(name, &d), 0) << errorString();
  d.mode = 0444;
  d.mtime = 1000000;
  EXPECT_EQ(p9_dirwstat(name, &d), 0) << errorString();
  Dir* now = p9_dirstat(name);
  EXPECT_EQ(now->mode & 0777, 0444U);
  EXPECT_EQ(now->mtime, 1000000U);
  p9_free(now);
  p9_nulldir(&d);
  d.name = text("g");
  EXPECT_EQ(p9_dirwstat(name, &d), 0) << errorString();
  EXPECT_EQ(p9_access(folder / "g", AEXIST), 0);
  p9_close(p9_create(name, OWRITE, 0600));
  EXPECT_EQ(p9_dirwstat(name, &d), -1);  // renaming does not replace
}

TEST(Dirread, GivesEveryEntryOnce) {
  Folder folder;
  for (int i = 0; i < 100; i++)
    p9_close(p9_create(folder / ("f" + std::to_string(i)).c_str(), OWRITE, 0600));
  const int sub = p9_create(folder / "sub", OREAD, DMDIR | 0755);
  ASSERT_GE(sub, 0);
  p9_close(sub);
  const int fd = p9_open(folder / ".", OREAD);
  std::set<std::string> names;
  Dir* d;
  long n;
  int folders = 0;
  while ((n = p9_dirread(fd, &d)) > 0) {
    for (long i = 0; i < n; i++) {
      EXPECT_TRUE(names.insert(d[i].name).second) << d[i].name;
      folders += (d[i].mode & DMDIR) != 0;
    }
    p9_free(d);
  }
  EXPECT_EQ(n, 0);
  EXPECT_EQ(names.size(), 101U);
  EXPECT_EQ(folders, 1);
  EXPECT_EQ(p9_dirread(fd, &d), 32);
  p9_free(d);
  EXPECT_EQ(p9_seek(fd, 0, 0), 0);
  EXPECT_EQ(p9_dirreadall(fd, &d), 101);
  p9_free(d);
  p9_close(fd);
  // The same number for the same directory begins at its beginning.
  const int again = p9_open(folder / ".", OREAD);
  EXPECT_EQ(p9_dirread(again, &d), 32);
  p9_free(d);
  p9_close(again);
  EXPECT_EQ(p9_open(folder / ".", OREAD), again);
  EXPECT_EQ(p9_dirreadall(again, &d), 101);
  p9_free(d);
  p9_close(again);
}

TEST(Environment, PutAndGet) {
  EXPECT_EQ(p9_putenv(text("p9test"), text("value")), 0);
  char* v = p9_getenv(text("p9test"));
  EXPECT_STREQ(v, "value");
  p9_free(v);
  EXPECT_EQ(p9_getenv(text("p9none")), nullptr);
}

TEST(Time, ClocksAgree) {
  const vlong a = p9_nsec();
  EXPECT_EQ(p9_sleep(20), 0);
  const vlong b = p9_nsec();
  EXPECT_GE(b - a, 19000000);
  EXPECT_LE(labs(p9_time(nullptr) - static_cast<long>(b / 1000000000)), 1);
  EXPECT_STREQ(p9_asctime(p9_gmtime(0)), "Thu Jan  1 00:00:00 GMT 1970\n");
  EXPECT_EQ(p9_tm2sec(p9_gmtime(1234567890)), 1234567890);
}

}  // namespace
}  // namespace plan9::testing
