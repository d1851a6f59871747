#include "reference/format/gguf.h"

#include <gtest/gtest.h>

#include "reference/data/byte_writer.h"
#include "reference/error.h"

namespace reference {
namespace {

/// A file of keys, each written by a call.
class Keys {
 public:
  ByteWriter& key(const std::string& name, std::uint32_t type) {
    out_.uint64(name.size());
    out_.text(name);
    out_.uint32(type);
    count_++;
    return out_;
  }
  std::vector<std::byte> file(std::uint32_t version) {
    ByteWriter all;
    all.text("GGUF");
    all.uint32(version);
    all.uint64(0);
    all.uint64(count_);
    all.bytes(out_.take());
    return all.take();
  }

 private:
  ByteWriter out_;
  std::uint64_t count_ = 0;
};

TEST(Gguf, ReadsEveryTypeOfValue) {
  Keys keys;
  keys.key("u8", 0).uint8(200);
  keys.key("i8", 1).uint8(0xFE);
  keys.key("u16", 2).uint16(60000);
  keys.key("i16", 3).uint16(0xFFFD);
  keys.key("u32", 4).uint32(4000000000);
  keys.key("i32", 5).uint32(0xFFFFFFFC);
  keys.key("f32", 6).float32(1.5F);
  keys.key("bool", 7).uint8(1);
  ByteWriter& text = keys.key("text", 8);
  text.uint64(2);
  text.text("hi");
  ByteWriter& list = keys.key("list", 9);
  list.uint32(5);
  list.uint64(2);
  list.uint32(7);
  list.uint32(0xFFFFFFFF);
  ByteWriter& nested = keys.key("nested", 9);
  nested.uint32(9);
  nested.uint64(1);
  nested.uint32(0);
  nested.uint64(1);
  nested.uint8(9);
  keys.key("u64", 10).uint64(~std::uint64_t(0));
  keys.key("i64", 11).uint64(~std::uint64_t(0));
  keys.key("f64", 12).uint64(0x4004000000000000);
  const std::vector<std::byte> bytes = keys.file(2);
  const Gguf file = Gguf::parse(bytes, "t.gguf");
  EXPECT_EQ(file.version(), 2U);
  EXPECT_EQ(file.at("u8").toUnsigned(), 200U);
  EXPECT_EQ(file.at("i8").toInteger(), -2);
  EXPECT_EQ(file.at("u16").toInteger(), 60000);
  EXPECT_EQ(file.at("i16").toDouble(), -3);
  EXPECT_EQ(file.at("u32").toUnsigned(), 4000000000U);
  EXPECT_EQ(file.at("i32").toInteger(), -4);
  EXPECT_EQ(file.at("f32").toDouble(), 1.5);
  EXPECT_TRUE(file.at("bool").toBool());
  EXPECT_EQ(file.at("text").toText(), "hi");
  EXPECT_EQ(file.at("list").toIntegers(), (std::vector<std::int64_t>{7, -1}));
  EXPECT_EQ(file.at("list").toDoubles(), (std::vector<double>{7, -1}));
  EXPECT_EQ(file.at("nested").arrays.at(0).toIntegers(), (std::vector<std::int64_t>{9}));
  EXPECT_EQ(file.at("u64").toUnsigned(), ~std::uint64_t(0));
  EXPECT_EQ(file.at("i64").toInteger(), -1);
  EXPECT_EQ(file.at("f64").toDouble(), 2.5);
  // The wrong kind is a sentence with the key.
  EXPECT_THROW(file.at("u64").toInteger(), Error);
  EXPECT_THROW(file.at("i8").toUnsigned(), Error);
  EXPECT_THROW(file.at("text").toUnsigned(), Error);
  EXPECT_THROW(file.at("f32").toInteger(), Error);
  EXPECT_THROW(file.at("list").toTexts(), Error);
  EXPECT_THROW(file.at("u8").toText(), Error);
  EXPECT_THROW(file.at("none"), Error);
}

TEST(Gguf, RefusesArraysInEachOtherWithoutEnd) {
  Keys keys;
  ByteWriter& out = keys.key("a", 9);
  for (int i = 0; i < 20; i++) {
    out.uint32(9);
    out.uint64(1);
  }
  EXPECT_THROW(Gguf::parse(keys.file(3), "t.gguf"), Error);
}

}  // namespace
}  // namespace reference
