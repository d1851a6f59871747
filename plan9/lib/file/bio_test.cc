// bio(2).
#include "plan9/include/bio.h"

#include <string.h>

#include "plan9/lib/testing.h"

namespace plan9::testing {
namespace {

/// A file of given contents, opened for reading.
struct Input {
  explicit Input(const std::string& contents) {
    char* name = folder / "in";
    const int fd = p9_create(name, OWRITE, 0600);
    p9_write(fd, text(contents.data()), static_cast<long>(contents.size()));
    p9_close(fd);
    b = Bopen(name, OREAD);
  }
  ~Input() { Bterm(b); }
  Folder folder;
  Biobuf* b;
};

TEST(Bio, ReadsLines) {
  Input in("one\ntwo\n\nlast");
  char* line = static_cast<char*>(Brdline(in.b, '\n'));
  ASSERT_NE(line, nullptr);
  EXPECT_EQ(Blinelen(in.b), 4);
  EXPECT_EQ(std::string(line, 4), "one\n");
  EXPECT_EQ(Boffset(in.b), 4);
  Brdline(in.b, '\n');
  Brdline(in.b, '\n');
  EXPECT_EQ(Blinelen(in.b), 1);
  EXPECT_EQ(Brdline(in.b, '\n'), nullptr);  // no delimiter any more
  EXPECT_EQ(Blinelen(in.b), 4);
}

TEST(Bio, ReadsStringsOfAnyLength) {
  const std::string big(100000, 'b');
  Input in(big + "\nnext\nend");
  char* s = Brdstr(in.b, '\n', 1);
  EXPECT_EQ(std::string(s), big);
  EXPECT_EQ(Blinelen(in.b), 100000);
  p9_free(s);
  s = Brdstr(in.b, '\n', 0);
  EXPECT_STREQ(s, "next\n");
  p9_free(s);
  s = Brdstr(in.b, '\n', 1);
  EXPECT_STREQ(s, "end");
  p9_free(s);
  EXPECT_EQ(Brdstr(in.b, '\n', 1), nullptr);
}

TEST(Bio, BacksUpFiveBytes) {
  std::string text(size_t{3} * Bsize, 'a');
  for (size_t i = 0; i < text.size(); i++) text[i] = static_cast<char>('a' + i % 23);
  Input in(text);
  std::string got;
  int c;
  while ((c = Bgetc(in.b)) >= 0) {
    got += static_cast<char>(c);
    if (got.size() % 997 == 0 || got.size() % Bsize < 6) {
      const int back = got.size() < 5 ? static_cast<int>(got.size()) : 5;
      for (int i = 0; i < back; i++) ASSERT_EQ(Bungetc(in.b), 1) << got.size();
      for (int i = back; i > 0; i--)
        ASSERT_EQ(Bgetc(in.b), static_cast<uchar>(got[got.size() - static_cast<size_t>(i)]));
    }
  }
  EXPECT_EQ(got, text);
  EXPECT_EQ(c, Beof);
}

TEST(Bio, ReadsRunes) {
  Input in("a\xce\xb1\xff\xf0\x9f\x98\x80");
  EXPECT_EQ(Bgetrune(in.b), 'a');
  EXPECT_EQ(Bgetrune(in.b), 0x3B1);
  EXPECT_EQ(Bungetrune(in.b), 1);
  EXPECT_EQ(Bgetrune(in.b), 0x3B1);
  EXPECT_EQ(Bgetrune(in.b), Runeerror);
  EXPECT_EQ(Bgetrune(in.b), 0x1F600);
  EXPECT_EQ(Bgetrune(in.b), Beof);
}

TEST(Bio, ReadsNumbers) {
  Input in("  3.5 -2e2,");
  double d;
  EXPECT_EQ(Bgetd(in.b, &d), 1);
  EXPECT_EQ(d, 3.5);
  EXPECT_EQ(Bgetd(in.b, &d), 1);
  EXPECT_EQ(d, -200);
  EXPECT_EQ(Bgetc(in.b), ',');
}

TEST(Bio, SeeksWhileReading) {
  std::string text(2 * Bsize + 10, 'x');
  text[5] = '5';
  text[static_cast<size_t>(Bsize) + 7] = '7';
  Input in(text);
  EXPECT_EQ(Bseek(in.b, 5, 0), 5);
  EXPECT_EQ(Bgetc(in.b), '5');
  EXPECT_EQ(Bseek(in.b, Bsize + 1, 1), Bsize + 7);
  EXPECT_EQ(Bgetc(in.b), '7');
  EXPECT_EQ(Bseek(in.b, -1, 1), Bsize + 7);
  EXPECT_EQ(Bgetc(in.b), '7');
  EXPECT_EQ(Bseek(in.b, 5, 0), 5);
  EXPECT_EQ(Bgetc(in.b), '5');
  EXPECT_EQ(Bseek(in.b, 0, 2), static_cast<vlong>(text.size()));
  EXPECT_EQ(Bgetc(in.b), Beof);
}

TEST(Bio, ReadsBlocks) {
  const std::string text(Bsize + 100, 'q');
  Input in(text);
  std::string got(text.size() + 50, 0);
  EXPECT_EQ(Bread(in.b, got.data(), static_cast<long>(got.size())), static_cast<long>(text.size()));
  char c;
  EXPECT_EQ(Bread(in.b, &c, 1), 0);
}

TEST(Bio, WritesAndTellsWhere) {
  Folder folder;
  char* name = folder / "out";
  Biobuf* b = Bopen(name, OWRITE);
  ASSERT_NE(b, nullptr);
  EXPECT_EQ(Bputc(b, 'a'), 0);
  EXPECT_EQ(Bputrune(b, 0x3B1), 2);
  EXPECT_EQ(Bprint(b, text("%d"), 42), 2);
  EXPECT_EQ(Boffset(b), 5);
  EXPECT_EQ(Bbuffered(b), 5);
  const std::string big(size_t{3} * Bsize, 'z');
  EXPECT_EQ(Bwrite(b, text(big.data()), static_cast<long>(big.size())),
            static_cast<long>(big.size()));
  EXPECT_EQ(Bprint(b, text("%s"), big.c_str()), static_cast<int>(big.size()));
  EXPECT_EQ(Boffset(b), static_cast<vlong>(5 + 2 * big.size()));
  EXPECT_EQ(Bseek(b, 0, 0), 0);
  EXPECT_EQ(Bputc(b, 'A'), 0);
  EXPECT_EQ(Bterm(b), 0);
  Dir* d = p9_dirstat(name);
  EXPECT_EQ(d->length, static_cast<vlong>(5 + 2 * big.size()));
  p9_free(d);
  b = Bopen(name, OREAD);
  EXPECT_EQ(Bgetc(b), 'A');
  EXPECT_EQ(Bgetrune(b), 0x3B1);
  Bterm(b);
}

TEST(Bio, SaysWhenWritingFails) {
  Biobuf b;
  int fd[2];
  ASSERT_EQ(p9_pipe(fd), 0);
  p9_close(fd[1]);
  Binit(&b, fd[0], OWRITE);  // the reading end
  EXPECT_EQ(Bputc(&b, 'x'), 0);
  EXPECT_EQ(Bflush(&b), Beof);
  EXPECT_EQ(Bputc(&b, 'x'), Beof);
  Bterm(&b);
  p9_close(fd[0]);
}

char* lastComplaint;
void complain(char* message) { lastComplaint = p9_strdup(message); }

TEST(Bio, CallsTheHandlerOfBlethal) {
  Biobuf b;
  Binit(&b, 12345, OREAD);
  Blethal(&b, complain);
  EXPECT_LT(Bgetc(&b), 0);
  ASSERT_NE(lastComplaint, nullptr);
  EXPECT_NE(std::string(lastComplaint).find("read error"), std::string::npos);
  p9_free(lastComplaint);
  Bterm(&b);
}

TEST(Bio, ReadsFromStrings) {
  Bstr* b = Bstropen(text("line one\nrest"), 13);
  ASSERT_NE(b, nullptr);
  char* line = static_cast<char*>(Brdline(b, '\n'));
  EXPECT_EQ(std::string(line, static_cast<size_t>(Blinelen(b))), "line one\n");
  EXPECT_EQ(Bgetc(b), 'r');
  EXPECT_EQ(Bseek(b, 0, 0), 0);
  EXPECT_EQ(Bgetc(b), 'l');
  EXPECT_EQ(Bseek(b, 13, 0), 13);
  EXPECT_EQ(Bgetc(b), Beof);
  Bterm(b);
}

std::string taken;

TEST(Bio, UsesTheFunctionOfBiofn) {
  Biobuf b;
  Binit(&b, -1, OWRITE);
  Biofn(&b, [](Biobufhdr*, void* p, long n) {
    taken.append(static_cast<char*>(p), static_cast<size_t>(n));
    return static_cast<int>(n);
  });
  Bprint(&b, text("hello"));
  EXPECT_EQ(taken, "");
  EXPECT_EQ(Bflush(&b), 0);
  EXPECT_EQ(taken, "hello");
  Bterm(&b);
}

TEST(Bio, RefusesOtherModes) {
  EXPECT_EQ(Bopen(text("/tmp/x"), ORDWR), nullptr);
  EXPECT_EQ(Bopen(text("/no/such/file"), OREAD), nullptr);
}

}  // namespace
}  // namespace plan9::testing
