#include "reference/format/pytorch.h"

#include <gtest/gtest.h>

#include "reference/error.h"
#include "reference/format/pickle.h"
#include "reference/format/write_pytorch.h"
#include "reference/format/zip.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/quantise.h"

namespace reference {
namespace {

using Floats = std::vector<float>;

SavedTensor six(const std::string& name) {
  return {
      .name = name, .shape = {2, 3}, .bytes = quantise(TensorType::kF32, Floats{1, 2, 3, 4, 5, 6})};
}

Floats valuesOf(const SavedTensor& tensor) {
  const std::vector<std::byte> file = pytorchFile({tensor});
  const TensorSet set = parsePytorch(file, "t.pth");
  return dequantise(set.tensors.at(tensor.name));
}

bool isRefused(const SavedTensor& tensor) {
  try {
    valuesOf(tensor);
  } catch (const Error&) {
    return true;
  }
  return false;
}

TEST(Pytorch, ReadsTensorsOfEachType) {
  for (TensorType type : {TensorType::kF32, TensorType::kF16, TensorType::kBF16}) {
    SavedTensor tensor = six("w");
    tensor.type = type;
    tensor.bytes = quantise(type, Floats{1, 2, 3, 4, 5, 6});
    EXPECT_EQ(valuesOf(tensor), (Floats{1, 2, 3, 4, 5, 6}));
  }
}

TEST(Pytorch, FollowsOffsetsAndStrides) {
  SavedTensor tensor = six("w");
  tensor.shape = {3, 2};
  tensor.strides = {1, 3};
  EXPECT_EQ(valuesOf(tensor), (Floats{1, 4, 2, 5, 3, 6}));
  tensor.shape = {2, 2};
  tensor.strides = {3, 1};
  tensor.offset = 1;
  EXPECT_EQ(valuesOf(tensor), (Floats{2, 3, 5, 6}));
  tensor.shape = {2};
  tensor.strides = {1};
  tensor.offset = 4;
  EXPECT_EQ(valuesOf(tensor), (Floats{5, 6}));
  tensor.shape = {};
  tensor.strides = {};
  EXPECT_EQ(valuesOf(tensor), (Floats{5}));
}

TEST(Pytorch, StaysWithinStorages) {
  SavedTensor tensor = six("w");
  tensor.offset = 1;
  EXPECT_TRUE(isRefused(tensor));
  tensor.offset = 0;
  tensor.strides = {4, 1};
  EXPECT_TRUE(isRefused(tensor));
  tensor.strides = {0, 0};  // one element many times, though no more than there are
  EXPECT_FALSE(isRefused(tensor));
  tensor.shape = {2000, 3000};
  EXPECT_TRUE(isRefused(tensor));
}

TEST(Pytorch, SharesStorages) {
  SavedTensor other = six("v");
  other.sameAs = "w";
  const std::vector<std::byte> file = pytorchFile({six("w"), other});
  const TensorSet set = parsePytorch(file, "t.pth");
  EXPECT_EQ(set.tensors.at("w").bytes.data(), set.tensors.at("v").bytes.data());
}

TEST(Pickle, CallsNothing) {
  const auto refusal = [](const std::string& text) {
    try {
      Pickle::parse({reinterpret_cast<const std::byte*>(text.data()), text.size()}, "p");
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string("accepted");
  };
  EXPECT_EQ(refusal("\x80\x02"
                    "cposix\nsystem\n."),
            "p: at byte 2: the global posix.system is none that a checkpoint of tensors needs");
  EXPECT_EQ(refusal("\x80\x02"
                    "i"),
            "p: at byte 2: the opcode 0x69 is none that a checkpoint of tensors needs");
  EXPECT_EQ(refusal("\x80\x02"
                    "}."),
            "accepted");
  EXPECT_NE(refusal("\x80\x02"
                    "h\x01."),
            "accepted");
  EXPECT_NE(refusal("\x80\x02"
                    "K\x01K\x02R."),
            "accepted");
  EXPECT_NE(refusal("\x80\x02"
                    "}(K\x01u."),
            "accepted");
}

TEST(Zip, ReadsWhatItsWriterWrote) {
  const std::vector<std::byte> file =
      zipFile({{"a", std::vector<std::byte>(5, std::byte(1))}, {"b/c", {}}});
  const std::vector<ZipMember> members = readZip(file, "t.zip");
  ASSERT_EQ(members.size(), 2U);
  EXPECT_EQ(members[0].name, "a");
  EXPECT_EQ(members[0].bytes.size(), 5U);
  EXPECT_EQ((members[0].bytes.data() - file.data()) % 64, 0);
  EXPECT_EQ(members[1].name, "b/c");
}

}  // namespace
}  // namespace reference
