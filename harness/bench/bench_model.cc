#include "harness/bench/bench_model.h"

#include <bit>
#include <cmath>
#include <vector>

#include "harness/error.h"
#include "harness/paths.h"
#include "harness/report/late_file.h"
#include "reference/data/byte_writer.h"
#include "reference/quant/half.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Put = std::function<void(std::string_view)>;
using reference::ByteWriter;

// llama2.c's models of children's stories, and TinyLlama.
constexpr BenchShape kShapes[] = {
    {"260K", 64, 172, 5, 8, 4, 512, 512, true},
    {"15M", 288, 768, 6, 6, 6, 32000, 256, true},
    {"42M", 512, 1376, 8, 8, 8, 32000, 1024, true},
    {"110M", 768, 2048, 12, 12, 12, 32000, 1024, true},
    {"1.1B", 2048, 5632, 22, 32, 4, 32000, 2048, false},
};

/// How numbers are stored: github.com/ggml-org/ggml, ggml-common.h.
struct BenchType {
  const char* name;
  std::uint32_t number;  ///< GGUF's
  std::uint64_t block;   ///< elements
  std::uint64_t size;    ///< of a block, bytes
  double root;           ///< the mean square of a block's integers, its root
};

constexpr BenchType kTypes[] = {
    {"F32", 0, 1, 4, 1},      {"F16", 1, 1, 2, 1},         {"Q8_0", 8, 32, 34, 73.9},
    {"Q4_0", 2, 32, 18, 4.6}, {"Q4_K", 12, 256, 144, 170},
};

constexpr std::uint64_t kAlignment = 32;
constexpr std::size_t kPiece = std::size_t{1} << 18;

const BenchType& typeNamed(const std::string& name) {
  for (const BenchType& t : kTypes) {
    if (name == t.name) return t;
  }
  throw Error(ExitStatus::kUsage, "'" + name +
                                      "' is no type of weights, expected F32, F16, Q8_0, "
                                      "Q4_0 or Q4_K");
}

/// xorshift64*.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1DULL;
  }

 private:
  std::uint64_t state_;
};

/// A matrix, or with one row of no columns a vector of ones.
struct BenchTensor {
  std::string name;
  std::uint64_t rows = 0;
  std::uint64_t columns = 0;
  bool ones = false;
};

BenchTensor norm(const std::string& name, std::uint64_t n) { return {name, 1, n, true}; }

void addLayer(std::vector<BenchTensor>& all, const BenchShape& s, std::uint64_t layer) {
  const std::string at = "blk." + std::to_string(layer) + ".";
  const std::uint64_t kv = s.dim / s.heads * s.kv_heads;
  all.push_back(norm(at + "attn_norm.weight", s.dim));
  all.push_back({at + "attn_q.weight", s.dim, s.dim});
  all.push_back({at + "attn_k.weight", kv, s.dim});
  all.push_back({at + "attn_v.weight", kv, s.dim});
  all.push_back({at + "attn_output.weight", s.dim, s.dim});
  all.push_back(norm(at + "ffn_norm.weight", s.dim));
  all.push_back({at + "ffn_gate.weight", s.hidden, s.dim});
  all.push_back({at + "ffn_down.weight", s.dim, s.hidden});
  all.push_back({at + "ffn_up.weight", s.hidden, s.dim});
}

std::vector<BenchTensor> tensorsOf(const BenchShape& s) {
  std::vector<BenchTensor> all = {{"token_embd.weight", s.vocab, s.dim}};
  for (std::uint64_t i = 0; i < s.layers; ++i) addLayer(all, s, i);
  all.push_back(norm("output_norm.weight", s.dim));
  if (!s.shared) all.push_back({"output.weight", s.vocab, s.dim});
  return all;
}

const BenchType& storedAs(const BenchTensor& tensor, const BenchType& type) {
  return tensor.ones ? kTypes[0] : type;
}

std::uint64_t sizeOf(const BenchTensor& tensor, const BenchType& type) {
  const BenchType& t = storedAs(tensor, type);
  return tensor.rows * tensor.columns / t.block * t.size;
}

/// Makes blocks out of random bytes whose numbers are of about this size.
class Blocks {
 public:
  Blocks(const BenchType& type, double size)
      : type_(type), size_(float(size)), half_(reference::floatToHalf(float(size / type.root))) {}

  void put(std::string& to, Random& random) const {
    if (type_.block == 1) return putNumber(to, random);
    const std::size_t at = to.size();
    while (to.size() < at + type_.size) {
      const std::uint64_t bits = random.next();
      for (unsigned i = 0; i < 8; ++i) to += char(bits >> (8 * i));
    }
    to.resize(at + type_.size);
    setHalf(to, at, half_);
    if (type_.block == 256) evenOut(to, at);
  }

 private:
  static void setHalf(std::string& to, std::size_t at, std::uint16_t half) {
    to[at] = char(half);
    to[at + 1] = char(half >> 8);
  }

  /// Minimums are the scales, times 7.5: so the numbers are as often above 0 as below.
  void evenOut(std::string& to, std::size_t at) const {
    setHalf(to, at + 2, reference::floatToHalf(7.5F * reference::halfToFloat(half_)));
    for (std::size_t i = 0; i < 4; ++i) {
      to[at + 8 + i] = to[at + 4 + i];
      const unsigned low = unsigned(to[at + 12 + i]) & 15U;
      to[at + 12 + i] = char(low | low << 4);
    }
  }

  void putNumber(std::string& to, Random& random) const {
    // A uniform number in [-1, 1) has variance 1/3.
    const float x = float(std::int32_t(random.next() >> 32)) * (1.7320508F / 2147483648.0F) * size_;
    if (type_.size == 2) {
      const std::uint16_t half = reference::floatToHalf(x);
      to.append({char(half), char(half >> 8)});
      return;
    }
    const auto bits = std::bit_cast<std::uint32_t>(x);
    to.append({char(bits), char(bits >> 8), char(bits >> 16), char(bits >> 24)});
  }

  const BenchType& type_;
  float size_;
  std::uint16_t half_;
};

void putOnes(std::uint64_t n, const Put& put) {
  ByteWriter out;
  for (std::uint64_t i = 0; i < n; ++i) out.float32(1);
  const std::vector<std::byte> bytes = out.take();
  put({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

void putTensor(const BenchTensor& tensor, const BenchType& type, Random& random, const Put& put) {
  if (tensor.ones) return putOnes(tensor.columns, put);
  const Blocks blocks(type, 1 / std::sqrt(double(tensor.columns)));
  std::string piece;
  for (std::uint64_t left = tensor.rows * tensor.columns / type.block; left > 0; --left) {
    blocks.put(piece, random);
    if (piece.size() < kPiece && left > 1) continue;
    put(piece);
    piece.clear();
  }
}

/// Keys of the metadata, written one after another.
class BenchKeys {
 public:
  void number(const std::string& key, std::uint64_t value) {
    begin(key, 4);
    out_.uint32(std::uint32_t(value));
  }
  void real(const std::string& key, float value) {
    begin(key, 6);
    out_.float32(value);
  }
  void word(const std::string& key, const std::string& value) {
    begin(key, 8);
    text(value);
  }
  ByteWriter& array(const std::string& key, std::uint32_t type, std::uint64_t n) {
    begin(key, 9);
    out_.uint32(type);
    out_.uint64(n);
    return out_;
  }
  void text(const std::string& value) {
    out_.uint64(value.size());
    out_.text(value);
  }
  std::uint64_t count() const { return count_; }
  std::vector<std::byte> take() { return out_.take(); }

 private:
  void begin(const std::string& key, std::uint32_t type) {
    text(key);
    out_.uint32(type);
    ++count_;
  }

  ByteWriter out_;
  std::uint64_t count_ = 0;
};

/// Piece `id` of a vocabulary such as SentencePiece makes: three of its own, the bytes, words.
std::string pieceOf(std::uint64_t id) {
  static const char* const first[] = {"<unk>", "<s>", "</s>"};
  if (id < 3) return first[id];
  static const char digits[] = "0123456789ABCDEF";
  if (id < 259) {
    const std::uint64_t byte = id - 3;
    return std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + '>';
  }
  std::string word = id % 2 == 0 ? "\xE2\x96\x81" : "";
  std::uint64_t n = (id - 259) / 2;
  for (; n >= 26; n /= 26) word += char('a' + n % 26);
  return word + char('a' + n);
}

std::uint32_t kindOf(std::uint64_t id) {
  if (id == 0) return 2;      // unknown
  if (id < 3) return 3;       // control
  return id < 259 ? 6U : 1U;  // byte, normal
}

void putVocabulary(std::uint64_t n, BenchKeys& keys) {
  const std::string prefix = "tokenizer.ggml.";
  keys.word(prefix + "model", "llama");
  keys.array(prefix + "tokens", 8, n);
  for (std::uint64_t id = 0; id < n; ++id) keys.text(pieceOf(id));
  ByteWriter& scores = keys.array(prefix + "scores", 6, n);
  for (std::uint64_t id = 0; id < n; ++id) scores.float32(-float(id));
  ByteWriter& kinds = keys.array(prefix + "token_type", 5, n);
  for (std::uint64_t id = 0; id < n; ++id) kinds.uint32(kindOf(id));
  keys.number(prefix + "bos_token_id", 1);
  keys.number(prefix + "eos_token_id", 2);
  keys.number(prefix + "unknown_token_id", 0);
}

void putShape(const BenchModel& model, BenchKeys& keys) {
  const BenchShape& s = *model.shape;
  keys.word("general.architecture", "llama");
  keys.word("general.name", model.name() + ", random weights");
  keys.number("llama.context_length", s.context);
  keys.number("llama.embedding_length", s.dim);
  keys.number("llama.block_count", s.layers);
  keys.number("llama.feed_forward_length", s.hidden);
  keys.number("llama.attention.head_count", s.heads);
  keys.number("llama.attention.head_count_kv", s.kv_heads);
  keys.number("llama.rope.dimension_count", s.dim / s.heads);
  keys.real("llama.attention.layer_norm_rms_epsilon", 1e-5F);
}

std::vector<std::byte> directory(const BenchModel& model, const std::vector<BenchTensor>& tensors) {
  const BenchType& type = typeNamed(model.type);
  BenchKeys keys;
  putShape(model, keys);
  putVocabulary(model.shape->vocab, keys);
  ByteWriter out;
  out.text("GGUF");
  out.uint32(3);
  out.uint64(tensors.size());
  out.uint64(keys.count());
  out.bytes(keys.take());
  std::uint64_t offset = 0;
  for (const BenchTensor& t : tensors) {
    out.uint64(t.name.size());
    out.text(t.name);
    out.uint32(t.ones ? 1 : 2);
    out.uint64(t.columns);
    if (!t.ones) out.uint64(t.rows);
    out.uint32(storedAs(t, type).number);
    out.uint64(offset);
    offset += (sizeOf(t, type) + kAlignment - 1) / kAlignment * kAlignment;
  }
  out.pad(kAlignment);
  return out.take();
}

constexpr std::uint64_t kSeed = 0x9E3779B97F4A7C15ULL;

}  // namespace

bool readBenchModel(const std::string& name, BenchModel& model) {
  const std::size_t dash = name.rfind('-');
  if (dash == std::string::npos) return false;
  const BenchType* type = nullptr;
  for (const BenchType& t : kTypes) {
    if (name.substr(dash + 1) == t.name) type = &t;
  }
  for (const BenchShape& s : kShapes) {
    if (name.substr(0, dash) != s.name || type == nullptr) continue;
    if (s.dim % type->block != 0 || s.hidden % type->block != 0) {
      throw Error(ExitStatus::kUsage, name + ": rows of " + std::to_string(s.dim) + " and " +
                                          std::to_string(s.hidden) + ", expected multiples of " +
                                          std::to_string(type->block) + " for " + type->name);
    }
    model = {&s, type->name};
    return true;
  }
  return false;
}

std::string benchModelNames() {
  std::string names;
  for (const BenchShape& s : kShapes) names += std::string(names.empty() ? "" : ", ") + s.name;
  names += " with -";
  for (const BenchType& t : kTypes) names += std::string(&t == kTypes ? "" : ", -") + t.name;
  return names;
}

void writeBenchModel(const BenchModel& model, const Put& put) {
  const std::vector<BenchTensor> tensors = tensorsOf(*model.shape);
  const BenchType& type = typeNamed(model.type);
  const std::vector<std::byte> head = directory(model, tensors);
  put({reinterpret_cast<const char*>(head.data()), head.size()});
  Random random(kSeed);
  for (const BenchTensor& t : tensors) {
    putTensor(t, type, random, put);
    const std::uint64_t over = sizeOf(t, type) % kAlignment;
    if (over != 0) put(std::string(kAlignment - over, '\0'));
  }
}

void writeBenchBin(const BenchModel& model, const Put& put) {
  const BenchShape& s = *model.shape;
  const BenchType& type = typeNamed(model.type);
  if (type.number != 0) {
    throw Error(ExitStatus::kUsage, model.name() + ": a file of llama2.c's, expected F32 for it");
  }
  ByteWriter head;
  for (const std::uint64_t field : {s.dim, s.hidden, s.layers, s.heads, s.kv_heads}) {
    head.uint32(std::uint32_t(field));
  }
  head.uint32(s.shared ? std::uint32_t(s.vocab) : std::uint32_t(-std::int64_t(s.vocab)));
  head.uint32(std::uint32_t(s.context));
  const std::vector<std::byte> bytes = head.take();
  put({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  Random random(kSeed);
  const std::uint64_t kv = s.dim / s.heads * s.kv_heads;
  const auto matrix = [&](std::uint64_t rows, std::uint64_t columns) {
    putTensor({"", rows, columns}, type, random, put);
  };
  matrix(s.vocab, s.dim);
  putOnes(s.layers * s.dim, put);
  matrix(s.layers * s.dim, s.dim);
  matrix(s.layers * kv, s.dim);
  matrix(s.layers * kv, s.dim);
  matrix(s.layers * s.dim, s.dim);
  putOnes(s.layers * s.dim, put);
  matrix(s.layers * s.hidden, s.dim);
  matrix(s.layers * s.dim, s.hidden);
  matrix(s.layers * s.hidden, s.dim);
  putOnes(s.dim, put);
  put(std::string(s.context * (s.dim / s.heads) * 4, '\0'));  // nobody reads these
  if (!s.shared) matrix(s.vocab, s.dim);
}

fs::path benchModelFile(const BenchModel& model, const std::string& suffix) {
  const fs::path folder = cacheFolder() / "bench";
  fs::create_directories(folder);
  fs::path file = folder / (model.name() + suffix);
  if (fs::exists(file)) return file;
  LateFile late(file, "model");
  const auto put = [&](std::string_view bytes) { late.write(bytes); };
  if (suffix == ".bin") {
    writeBenchBin(model, put);
  } else {
    writeBenchModel(model, put);
  }
  late.finish();
  return file;
}

}  // namespace harness
