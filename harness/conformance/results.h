// The file that the guest's conform program writes: one record per case. docs/conformance.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harness {

/// A named array of one element type, as the guest wrote it.
struct Tensor {
  enum class Type : std::uint32_t { kFloat = 1, kInt32 = 2, kInt64 = 3, kBytes = 4 };

  std::string name;
  Type type = Type::kFloat;
  std::vector<std::byte> data;

  std::size_t size() const;  ///< elements
  std::vector<float> floats() const;
  std::vector<std::int64_t> integers() const;  ///< of either integer type
  std::string bytes() const;
};

/// What one case gave.
struct Record {
  std::uint32_t id = 0;
  bool refused = false;     ///< the guest could not run it; `message` says why
  std::uint32_t flags = 0;  ///< MXCSR's sticky flags after the case, all procs' together
  std::uint64_t nanoseconds = 0;
  std::string message;
  std::vector<Tensor> tensors;

  const Tensor* find(std::string_view name) const;
};

/// Bits of Record::flags whose exceptions Plan 9 delivers: a program that raises one is killed.
inline constexpr std::uint32_t kInvalid = 1;
inline constexpr std::uint32_t kZeroDivide = 4;
inline constexpr std::uint32_t kOverflow = 8;

/// Reads a results file record by record, holding one at a time.
class ResultReader {
 public:
  explicit ResultReader(const std::filesystem::path& file);

  /// The next whole record; nothing at the end or where the last one is cut short. Throws Error
  /// where the bytes are no record or its checksum is wrong.
  std::optional<Record> next();

  /// True after next() met a record that ends early.
  bool cut() const { return cut_; }
  /// The bytes of the whole records so far.
  std::uint64_t offset() const { return offset_; }

 private:
  std::filesystem::path file_;
  std::ifstream in_;
  std::uint64_t offset_ = 0;
  bool cut_ = false;
};

/// The same bytes that the guest would write; for tests and for results that the host makes.
std::string encodeRecord(const Record& record);

}  // namespace harness
