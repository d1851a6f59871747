// GGUF, versions 2 and 3 (github.com/ggml-org/ggml, docs/gguf.md): metadata and a directory of
// tensors in front of their data.
//
//   const Gguf file = Gguf::parse(bytes, "model.gguf");
//   std::uint64_t layers = file.at("llama.block_count").toUnsigned();
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "reference/format/tensor.h"

namespace reference {

enum class GgufType : std::uint32_t {
  kU8 = 0,
  kI8,
  kU16,
  kI16,
  kU32,
  kI32,
  kF32,
  kBool,
  kText,
  kArray,
  kU64,
  kI64,
  kF64,
};

/// A value of the metadata. The to... functions give it as what the caller needs, or throw an Error
/// that names the key and what is there instead; any width of number will do.
struct GgufValue {
  std::string key;  ///< with the file's name before it, for sentences
  GgufType type = GgufType::kU8;
  GgufType element = GgufType::kU8;  ///< of an array

  std::vector<std::uint64_t> words;  ///< numbers, bit patterns; signed ones extended
  std::vector<std::string> texts;
  std::vector<GgufValue> arrays;

  std::size_t size() const { return words.size() + texts.size() + arrays.size(); }
  std::uint64_t toUnsigned() const;
  std::int64_t toInteger() const;
  double toDouble() const;
  bool toBool() const;
  const std::string& toText() const;
  /// Arrays, each element as above.
  std::vector<std::int64_t> toIntegers() const;
  std::vector<double> toDoubles() const;
  const std::vector<std::string>& toTexts() const;
};

/// One file. `parse` borrows the bytes; `load` keeps them.
class Gguf {
 public:
  /// Throws Error for anything that the format does not allow. A file that ends with its directory
  /// is accepted as one without data: hasData() is false and its tensors have no bytes.
  static Gguf parse(std::span<const std::byte> bytes, const std::string& name);
  static Gguf load(const std::filesystem::path& path);

  std::uint32_t version() const { return version_; }
  std::uint64_t alignment() const { return alignment_; }
  bool hasData() const { return hasData_; }
  const std::string& name() const { return name_; }
  const std::vector<GgufValue>& metadata() const { return metadata_; }
  const std::vector<std::string>& keys() const { return keys_; }
  const std::vector<Tensor>& tensors() const { return tensors_; }

  /// nullptr where the file has no such key.
  const GgufValue* find(const std::string& key) const;
  const GgufValue& at(const std::string& key) const;

  const std::shared_ptr<const std::vector<std::byte>>& file() const { return file_; }

 private:
  std::uint32_t version_ = 0;
  std::uint64_t alignment_ = 32;
  bool hasData_ = true;
  std::string name_;
  std::vector<std::string> keys_;
  std::vector<GgufValue> metadata_;
  std::vector<Tensor> tensors_;
  std::shared_ptr<const std::vector<std::byte>> file_;
};

/// A model of one file or of several (NAME-00001-of-00003.gguf, any of them given): the first
/// file's metadata and all tensors.
struct GgufModel {
  Gguf first;
  TensorSet tensors;
};
GgufModel loadGgufModel(const std::filesystem::path& path);

}  // namespace reference
