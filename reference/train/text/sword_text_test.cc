#include "reference/train/text/sword_text.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>

#include "reference/error.h"

namespace reference::train {
namespace {

using Lines = std::vector<std::string>;
namespace fs = std::filesystem;

void writeWord(std::ofstream& out, std::size_t value) {
  for (int shift = 0; shift < 32; shift += 8) out.put(char(value >> shift & 0xFF));
}

/// Writes one testament, a block for each text.
void writeTestament(const fs::path& folder, const std::string& name, const Lines& texts) {
  std::ofstream index(folder / (name + ".bzs"), std::ios::binary);
  std::ofstream blocks(folder / (name + ".bzz"), std::ios::binary);
  std::size_t offset = 0;
  for (const std::string& text : texts) {
    uLongf size = compressBound(text.size());
    std::string packed(size, '\0');
    ASSERT_EQ(compress(reinterpret_cast<Bytef*>(packed.data()), &size,
                       reinterpret_cast<const Bytef*>(text.data()), text.size()),
              Z_OK);
    packed.resize(size);
    blocks << packed;
    for (std::size_t word : {offset, packed.size(), text.size()}) writeWord(index, word);
    offset += packed.size();
  }
}

/// A module's folder that is gone when the test is.
class SwordModule : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(folder_); }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path folder_ = fs::path(testing::TempDir()) / "sword_text_test";
};

TEST_F(SwordModule, IsSplitIntoBooks) {
  writeTestament(folder_, "ot",
                 {"before<div canonical=\"true\" osisID=\"Gen\" sID=\"g1\" type=\"book\"/>one ",
                  "two<div eID=\"g1\" type=\"book\"/>between"
                  "<div osisID=\"Ruth\" sID=\"g2\" type=\"book\"/>three"});
  writeTestament(folder_, "nt", {});
  const std::vector<Book> books = readSwordModule(folder_);
  ASSERT_EQ(books.size(), 2U);
  EXPECT_EQ(books[0].name, "Gen");
  EXPECT_EQ(plainParagraphs(books[0].markup), Lines{"one two"});
  EXPECT_EQ(books[1].name, "Ruth");
  EXPECT_EQ(plainParagraphs(books[1].markup), Lines{"three"});
}

TEST_F(SwordModule, IsRefusedWhereItIsDamaged) {
  EXPECT_THROW(readSwordModule(folder_), Error);
  writeTestament(folder_, "ot", {"some text"});
  writeTestament(folder_, "nt", {});
  EXPECT_TRUE(readSwordModule(folder_).empty());
  fs::resize_file(folder_ / "ot.bzz", 3);
  EXPECT_THROW(readSwordModule(folder_), Error);
}

TEST(Paragraphs, LeaveOutNotesTitlesAndTags) {
  EXPECT_EQ(plainParagraphs("<title>Ruth</title><w lemma=\"x\">He</w> <w>went</w>"
                            "<note n=\"a\">or <b>left</b></note>, and\n came ."),
            Lines{"He went, and came."});
}

TEST(Paragraphs, BeginWhereTheMarkupSays) {
  EXPECT_EQ(plainParagraphs("<div sID=\"g\" type=\"x-p\"/>One.<div eID=\"g\" type=\"x-p\"/>"
                            "<chapter sID=\"c\"/>Two. <note/>Three."),
            (Lines{"One.", "Two. Three."}));
}

}  // namespace
}  // namespace reference::train
