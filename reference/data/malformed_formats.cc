#include "reference/data/malformed_formats.h"

#include <algorithm>

#include "reference/data/byte_writer.h"
#include "reference/error.h"
#include "reference/family/draft.h"
#include "reference/family/write_tokenizer.h"
#include "reference/format/gguf.h"
#include "reference/format/write_pytorch.h"

namespace reference {
namespace {

using Bytes = std::vector<std::byte>;

/// A GGUF file of one key and two tensors, each part of which can be another.
struct GgufParts {
  std::string magic = "GGUF";
  std::uint32_t version = 3;
  std::uint64_t tensors = 2;
  std::uint64_t keys = 1;
  std::string key = "general.alignment";
  std::uint32_t keyType = 4;
  std::uint32_t keyValue = 32;
  std::string names[2] = {"a", "b"};
  std::uint32_t dimensions = 1;
  std::uint64_t columns = 32;
  std::uint32_t type = 8;  // Q8_0: 34 bytes
  std::uint64_t offsets[2] = {0, 64};
  std::size_t data = 128;

  Bytes file() const {
    ByteWriter out;
    out.text(magic);
    out.uint32(version);
    out.uint64(tensors);
    out.uint64(keys);
    out.uint64(key.size());
    out.text(key);
    out.uint32(keyType);
    out.uint32(keyValue);
    for (int i = 0; i < 2; i++) {
      out.uint64(names[i].size());
      out.text(names[i]);
      out.uint32(dimensions);
      out.uint64(columns);
      for (std::uint32_t d = 1; d < std::min(dimensions, 8U); d++) out.uint64(1);
      out.uint32(type);
      out.uint64(offsets[i]);
    }
    out.pad(32);
    for (std::size_t i = 0; i < data; i++) out.uint8(0);
    return out.take();
  }
};

class Cases {
 public:
  template <class Change>
  void gguf(const std::string& name, const std::string& wrong, const std::string& word,
            Change change) {
    GgufParts parts;
    change(parts);
    add(name + ".gguf", wrong, word, parts.file());
  }

  void safetensors(const std::string& name, const std::string& wrong, const std::string& word,
                   const std::string& header, std::size_t data = 16) {
    ByteWriter out;
    out.uint64(header.size());
    out.text(header);
    for (std::size_t i = 0; i < data; i++) out.uint8(0);
    add(name + ".safetensors", wrong, word, out.take());
  }

  void pickle(const std::string& name, const std::string& wrong, const std::string& word,
              const std::string& pickle, const std::string& member = "a/data.pkl") {
    ByteWriter out;
    out.text(pickle);
    add(name + ".pth", wrong, word, zipFile({{member, out.take()}, {"a/data/0", Bytes(16)}}));
  }

  void add(const std::string& name, const std::string& wrong, const std::string& word,
           Bytes bytes) {
    cases_.push_back({name, wrong, word, std::move(bytes)});
  }

  std::vector<MalformedFile> take() { return std::move(cases_); }

 private:
  std::vector<MalformedFile> cases_;
};

Bytes first(const Bytes& bytes, std::size_t size) {
  return {bytes.begin(), bytes.begin() + std::ptrdiff_t(size)};
}

Bytes changed(Bytes bytes, std::size_t offset, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; i++) bytes[offset + i] = std::byte(value >> (8 * i) & 0xFF);
  return bytes;
}

void addGguf(Cases& cases) {
  using Parts = GgufParts;
  constexpr std::uint64_t kHuge = ~std::uint64_t(0);
  cases.gguf("magic", "the magic is GGUX", "GGUF", [](Parts& p) { p.magic = "GGUX"; });
  cases.gguf("version-1", "version 1", "version 1", [](Parts& p) { p.version = 1; });
  cases.gguf("version-4", "version 4", "version 4", [](Parts& p) { p.version = 4; });
  cases.gguf("big-endian", "the version's bytes are turned", "big-endian",
             [](Parts& p) { p.version = 0x03000000; });
  cases.gguf("tensors-too-many", "2^64 - 1 tensors", "number of tensors",
             [](Parts& p) { p.tensors = kHuge; });
  cases.gguf("keys-too-many", "2^64 - 1 keys", "number of keys", [](Parts& p) { p.keys = kHuge; });
  cases.gguf("key-empty", "a key is empty", "empty", [](Parts& p) { p.key = ""; });
  cases.gguf("key-type", "a key of type 13", "type", [](Parts& p) { p.keyType = 13; });
  cases.gguf("alignment-13", "the alignment is 13", "power of two",
             [](Parts& p) { p.keyValue = 13; });
  cases.gguf("alignment-0", "the alignment is 0", "power of two", [](Parts& p) { p.keyValue = 0; });
  cases.gguf("alignment-signed", "the alignment is an int32", "type",
             [](Parts& p) { p.keyType = 5; });
  cases.gguf("name-long", "a tensor's name of 64 bytes", "63",
             [](Parts& p) { p.names[0] = std::string(64, 'n'); });
  cases.gguf("name-twice", "two tensors of one name", "twice", [](Parts& p) { p.names[1] = "a"; });
  cases.gguf("dimensions-5", "five dimensions", "dimensions", [](Parts& p) { p.dimensions = 5; });
  cases.gguf("dimension-negative", "a dimension of 2^64 - 1", "dimension",
             [](Parts& p) { p.columns = kHuge; });
  cases.gguf("row-of-33", "a row that is no multiple of its block", "multiple",
             [](Parts& p) { p.columns = 33; });
  cases.gguf("type-unknown", "a tensor of type 99", "type 99", [](Parts& p) { p.type = 99; });
  cases.gguf("type-removed", "a tensor of type 4", "type 4", [](Parts& p) { p.type = 4; });
  cases.gguf("offset-off", "an offset off the alignment", "offset",
             [](Parts& p) { p.offsets[1] = 34; });
  cases.gguf("offset-overlap", "two tensors at one place", "offset",
             [](Parts& p) { p.offsets[1] = 0; });
  cases.gguf("offset-hole", "a hole between tensors", "offset",
             [](Parts& p) { p.offsets[1] = 96; });
  cases.gguf("data-short", "a byte of the data is missing", "ends at byte",
             [](Parts& p) { p.data = 127; });
  const Bytes good = GgufParts().file();
  for (std::size_t size : {0, 3, 7, 15, 23, 30, 45, 60, 80, 100})
    cases.add("cut-" + std::to_string(size) + ".gguf", "the file ends early", "",
              first(good, size));
}

void addSafetensors(Cases& cases) {
  const std::string a = R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";
  const auto b = [](const std::string& offsets) {
    return R"("b":{"dtype":"F32","shape":[2],"data_offsets":)" + offsets + "}";
  };
  cases.safetensors("key-twice", "a tensor is there twice", "twice", "{" + a + "," + a + "}", 8);
  cases.safetensors("overlap", "two tensors overlap", "overlaps", "{" + a + "," + b("[4,12]") + "}",
                    12);
  cases.safetensors("hole", "a hole between tensors", "hole", "{" + a + "," + b("[12,20]") + "}",
                    20);
  cases.safetensors("backwards", "an end before its beginning", "begins at",
                    "{" + a + "," + b("[16,8]") + "}");
  cases.safetensors("offsets-three", "three offsets", "data_offsets",
                    "{" + a + "," + b("[8,16,24]") + "}");
  cases.safetensors("size", "shape and size differ", "bytes of data",
                    R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,16]}})");
  cases.safetensors("dtype", "an unknown type", "F99",
                    R"({"a":{"dtype":"F99","shape":[4],"data_offsets":[0,16]}})");
  cases.safetensors("shape-negative", "a negative dimension", "whole number",
                    R"({"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}})");
  cases.safetensors("shape-missing", "no shape", "shape",
                    R"({"a":{"dtype":"F32","data_offsets":[0,16]}})");
  cases.safetensors(
      "overflow", "a shape past 64 bits", "overflows",
      R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,16]}})");
  cases.safetensors("array", "the header is an array", "object", "[]");
  cases.safetensors(
      "metadata", "metadata that is no text", "string",
      R"({"__metadata__":{"a":1},"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})");
  cases.safetensors("behind", "bytes behind the last tensor", "goes on", "{" + a + "}");
  cases.safetensors("short", "the data ends early", "data", "{" + a + "}", 7);
  cases.safetensors("utf8", "a name that is no UTF-8", "UTF-8",
                    "{\"\xFF\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}");
  ByteWriter huge;
  huge.uint64(100'000'001);
  huge.text("{}");
  cases.add("header-huge.safetensors", "a header of more than 100 MB", "header", huge.take());
}

void addLlama2c(Cases& cases) {
  const Draft draft = randomDraft("llama", 1);
  const Bytes one = llama2cFile(draft, 1);
  const Bytes two = llama2cFile(draft, 2, 32);
  cases.add("later-version.bin", "version 3", "version 3", changed(one, 4, 3));
  cases.add("dim-zero.bin", "dim is 0", "dim", changed(one, 8, 0));
  cases.add("heads-odd.bin", "n_heads does not divide dim", "n_heads", changed(one, 20, 5));
  cases.add("shared-two.bin", "shared_classifier is 2", "shared_classifier", changed(one, 36, 2));
  cases.add("cut.bin", "the last byte is missing", "ends at byte", first(one, one.size() - 1));
  cases.add("cut-header.bin", "the header ends early", "ends at byte", first(one, 100));
  cases.add("group-zero.bin", "groups of 0", "group_size", changed(two, 37, 0));
  cases.add("group-7.bin", "groups that divide nothing", "group size", changed(two, 37, 7));
  cases.add("cut-groups.bin", "the last byte is missing", "ends at byte",
            first(two, two.size() - 1));
  Bytes longer = two;
  longer.push_back(std::byte(0));
  cases.add("over-long.bin", "a byte follows the model", "goes on", longer);
}

void addPytorch(Cases& cases) {
  const std::string begin = "\x80\x02";
  cases.pickle("system", "a pickle that calls os.system", "os.system",
               begin + "cos\nsystem\nX\x02" + std::string(3, '\0') + "ls\x85R.");
  cases.pickle("eval", "a pickle that names eval", "builtins.eval", begin + "cbuiltins\neval\n.");
  cases.pickle("opcode", "an opcode that makes objects", "opcode", begin + "o.");
  cases.pickle("old-protocol", "protocol 0", "opcode", "(dp0\n.");
  cases.pickle("empty-stack", "a pickle that ends with nothing", "empty stack", begin + ".");
  cases.pickle("no-end", "a pickle without its end", "ends at byte", begin + "}");
  cases.pickle("list", "a checkpoint that is a list", "dictionary", begin + "].");
  cases.pickle("no-mark", "a tuple without its mark", "mark", begin + "t.");
  cases.pickle("no-pickle", "no data.pkl", "data.pkl", begin + "}.", "a/other.pkl");
  SavedTensor tensor{.name = "w", .shape = {2, 2}, .bytes = Bytes(16)};
  const Bytes good = pytorchFile({tensor});
  cases.add("cut.pth", "the archive's end is missing", "zip", first(good, good.size() - 4));
  Bytes damaged = good;
  damaged[64] ^= std::byte(1);
  cases.add("damaged.pth", "a byte of the pickle is another", "checksum", damaged);
  tensor.shape = {2, 3};
  cases.add("storage-small.pth", "a tensor larger than its storage", "storage",
            pytorchFile({tensor}));
  cases.add("name-twice.pth", "a member is there twice", "twice",
            zipFile({{"a/data.pkl", Bytes(4)}, {"a/data.pkl", Bytes(4)}}));
}

void addTokenizers(Cases& cases) {
  const Bytes good = sentencePieceFile(randomDraft("llama", 1).pieces);
  cases.add("cut.model", "the file ends within a piece", "", first(good, 5));
  cases.add("empty.model", "the file is empty", "pieces", {});
  cases.add("wire.model", "a field of wire type 3", "wire type", {std::byte(0x0B), std::byte(0)});
  const auto json = [&](const std::string& name, const std::string& wrong, const std::string& word,
                        const std::string& text) {
    ByteWriter out;
    out.text(text);
    cases.add(name + ".json", wrong, word, out.take());
  };
  json("no-model", "no model", "model", "{}");
  json("wordpiece", "a model of another kind", "WordPiece", R"({"model":{"type":"WordPiece"}})");
  json("deep", "arrays in each other", "deeper", "{\"model\":" + std::string(200, '[') + "}");
  json("merge", "a merge of one half", "merge",
       R"({"model":{"type":"BPE","vocab":{"a":0},"merges":["a"]}})");
  json("id", "an id far past the others", "too large",
       R"({"model":{"type":"BPE","vocab":{"a":4000000000},"merges":[]}})");
  json("regex", "a pattern that is none", "regular expression",
       R"({"pre_tokenizer":{"type":"Split","pattern":{"Regex":"("},"behavior":"Isolated"},)"
       R"("model":{"type":"BPE","vocab":{"a":0},"merges":[]}})");
}

}  // namespace

std::vector<MalformedFile> malformedFormats() {
  Cases cases;
  addGguf(cases);
  addSafetensors(cases);
  addLlama2c(cases);
  addPytorch(cases);
  addTokenizers(cases);
  return cases.take();
}

std::vector<MalformedFile> wellFormedFormats() {
  Cases cases;
  GgufParts parts;
  cases.add("good.gguf", "", "", parts.file());
  parts.data = 0;
  cases.add("without-data.gguf", "", "", first(parts.file(), parts.file().size()));
  cases.safetensors("good", "", "", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})");
  cases.safetensors("empty", "", "", "{}", 0);
  const Draft draft = randomDraft("llama", 1);
  cases.add("good-1.bin", "", "", llama2cFile(draft, 1));
  cases.add("good-2.bin", "", "", llama2cFile(draft, 2, 32));
  cases.add("good.pth", "", "",
            pytorchFile({{.name = "w", .shape = {2, 2}, .bytes = Bytes(16)},
                         {.name = "v", .shape = {2, 2}, .sameAs = "w"}}));
  cases.add("good.model", "", "", sentencePieceFile(draft.pieces));
  return cases.take();
}

}  // namespace reference
