#include "harness/conformance/results.h"

#include <bit>
#include <cstring>

#include "harness/error.h"
#include "vm/agent/agent_frame.h"

namespace harness {
namespace {

static_assert(std::endian::native == std::endian::little, "records are read as they lie");

constexpr std::string_view kMagic = "9REC";
constexpr std::size_t kHead = 12;        // magic, length, checksum
constexpr std::size_t kFixed = 24;       // id, status, flags, tensors, nanoseconds
constexpr std::size_t kTensorHead = 16;  // name[8], type, elements
constexpr std::uint32_t kMostBytes = 1U << 30;

template <typename T>
T load(const char* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

template <typename T>
void store(std::string& to, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  to.append(bytes, sizeof value);
}

std::size_t elementSize(Tensor::Type type) {
  switch (type) {
    case Tensor::Type::kFloat:
    case Tensor::Type::kInt32:
      return 4;
    case Tensor::Type::kInt64:
      return 8;
    case Tensor::Type::kBytes:
      return 1;
  }
  return 0;
}

/// Reads one tensor at `at`; false where it does not fit.
bool readTensor(const std::string& payload, std::size_t& at, Tensor& tensor) {
  if (payload.size() - at < kTensorHead) return false;
  const char* head = payload.data() + at;
  tensor.name.assign(head, strnlen(head, 8));
  tensor.type = static_cast<Tensor::Type>(load<std::uint32_t>(head + 8));
  const std::size_t each = elementSize(tensor.type);
  const std::size_t bytes = each * load<std::uint32_t>(head + 12);
  at += kTensorHead;
  if (each == 0 || payload.size() - at < bytes) return false;
  tensor.data.resize(bytes);
  if (bytes != 0) std::memcpy(tensor.data.data(), payload.data() + at, bytes);
  at += bytes;
  return true;
}

}  // namespace

std::size_t Tensor::size() const { return data.size() / elementSize(type); }

std::vector<float> Tensor::floats() const {
  std::vector<float> values(data.size() / sizeof(float));
  if (!values.empty()) std::memcpy(values.data(), data.data(), values.size() * sizeof(float));
  return values;
}

std::vector<std::int64_t> Tensor::integers() const {
  std::vector<std::int64_t> values;
  const char* from = reinterpret_cast<const char*>(data.data());
  const std::size_t each = type == Type::kInt64 ? 8 : 4;
  for (std::size_t i = 0; i + each <= data.size(); i += each) {
    values.push_back(each == 8 ? load<std::int64_t>(from + i) : load<std::int32_t>(from + i));
  }
  return values;
}

std::string Tensor::bytes() const {
  return {reinterpret_cast<const char*>(data.data()), data.size()};
}

const Tensor* Record::find(std::string_view name) const {
  for (const Tensor& t : tensors) {
    if (t.name == name) return &t;
  }
  return nullptr;
}

ResultReader::ResultReader(const std::filesystem::path& file)
    : file_(file), in_(file, std::ios::binary) {
  if (!in_) {
    throw Error(ExitStatus::kEnvironment,
                file.string() + ": cannot be opened, expected the guest's results");
  }
}

std::optional<Record> ResultReader::next() {
  const auto refuse = [&](const char* what) {
    return Error(ExitStatus::kFailed, file_.string() + ": " + what + " at byte " +
                                          std::to_string(offset_) + " of the guest's results");
  };
  char head[kHead];
  in_.read(head, kHead);
  if (in_.gcount() == 0) return std::nullopt;
  if (in_.gcount() < static_cast<std::streamsize>(kHead)) {
    cut_ = true;
    return std::nullopt;
  }
  if (std::string_view(head, 4) != kMagic) throw refuse("no record begins");
  const auto length = load<std::uint32_t>(head + 4);
  if (length < kFixed || length > kMostBytes) throw refuse("a record of impossible length begins");
  std::string payload(length, '\0');
  in_.read(payload.data(), length);
  if (in_.gcount() < static_cast<std::streamsize>(length)) {
    cut_ = true;
    return std::nullopt;
  }
  if (vm::crc32(payload) != load<std::uint32_t>(head + 8))
    throw refuse("a record with a wrong checksum");
  Record record;
  record.id = load<std::uint32_t>(payload.data());
  record.refused = load<std::uint32_t>(payload.data() + 4) != 0;
  record.flags = load<std::uint32_t>(payload.data() + 8);
  const auto count = load<std::uint32_t>(payload.data() + 12);
  record.nanoseconds = load<std::uint64_t>(payload.data() + 16);
  std::size_t at = kFixed;
  for (std::uint32_t i = 0; i < count; ++i) {
    Tensor tensor;
    if (!readTensor(payload, at, tensor)) throw refuse("a malformed tensor in the record");
    if (tensor.name == "error") {
      record.message = tensor.bytes();
    } else {
      record.tensors.push_back(std::move(tensor));
    }
  }
  offset_ += kHead + length;
  return record;
}

std::string encodeRecord(const Record& record) {
  std::vector<Tensor> tensors = record.tensors;
  if (!record.message.empty()) {
    Tensor error{"error", Tensor::Type::kBytes, {}};
    for (const char c : record.message) error.data.push_back(static_cast<std::byte>(c));
    tensors.push_back(std::move(error));
  }
  std::string payload;
  store(payload, record.id);
  store(payload, static_cast<std::uint32_t>(record.refused));
  store(payload, record.flags);
  store(payload, static_cast<std::uint32_t>(tensors.size()));
  store(payload, record.nanoseconds);
  for (const Tensor& t : tensors) {
    std::string name = t.name.substr(0, 8);
    name.resize(8, '\0');
    payload += name;
    store(payload, static_cast<std::uint32_t>(t.type));
    store(payload, static_cast<std::uint32_t>(t.size()));
    payload.append(reinterpret_cast<const char*>(t.data.data()), t.data.size());
  }
  std::string whole(kMagic);
  store(whole, static_cast<std::uint32_t>(payload.size()));
  store(whole, vm::crc32(payload));
  return whole + payload;
}

}  // namespace harness
