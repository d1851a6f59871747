#include "plan9/cxx6a/listing.h"

#include <array>
#include <set>
#include <sstream>

#include "plan9/cxx6a/error.h"
#include "plan9/cxx6a/process.h"

namespace plan9::cxx6a {
namespace {

constexpr uint64_t kFnvBasis = 0xcbf29ce484222325U;
constexpr uint64_t kFnvPrime = 0x100000001b3U;
const char* const kSourceWords = " * source\t";
const char* const kFlagWords = " * flags\t";
const char* const kBodyWords = " * body\t";

/// FNV-1a: enough to see that a file is another one.
uint64_t fnv(const std::string& text, uint64_t from = kFnvBasis) {
  for (char c : text) from = (from ^ static_cast<uint8_t>(c)) * kFnvPrime;
  return from;
}

std::string hex(uint64_t v, int digits) {
  std::string s(static_cast<size_t>(digits), '0');
  for (size_t i = s.size(); i-- > 0; v >>= 4) s[i] = "0123456789abcdef"[v & 15];
  return s;
}

std::string bytes(std::initializer_list<unsigned> list) {
  std::string s;
  for (unsigned b : list) s.push_back(static_cast<char>(b));
  return s;
}

std::string word(uint64_t v) {
  return bytes({static_cast<unsigned>(v & 255), static_cast<unsigned>(v >> 8 & 255),
                static_cast<unsigned>(v >> 16 & 255), static_cast<unsigned>(v >> 24 & 255)});
}

uint64_t sizeOf(const std::vector<Piece>& pieces) {
  uint64_t n = 0;
  for (const Piece& p : pieces) n += p.bytes.size();
  return n;
}

/// Loads from offset(%rax) into the n-th register for integers of System V.
Piece loadInteger(size_t n, uint64_t offset) {
  struct Register {
    const char* name;
    unsigned rex;
    unsigned modrm;
  };
  static constexpr std::array<Register, 6> registers = {{{"rdi", 0x48, 0xb8},
                                                         {"rsi", 0x48, 0xb0},
                                                         {"rdx", 0x48, 0x90},
                                                         {"rcx", 0x48, 0x88},
                                                         {"r8", 0x4c, 0x80},
                                                         {"r9", 0x4c, 0x88}}};
  const Register& r = registers.at(n);
  return {bytes({r.rex, 0x8b, r.modrm}) + word(offset),
          "mov " + std::to_string(offset) + "(%rax),%" + r.name};
}

Piece loadFloat(size_t n, uint64_t offset, bool isDouble) {
  return {bytes({isDouble ? 0xf2U : 0xf3U, 0x0f, 0x10, static_cast<unsigned>(0x80 | n << 3)}) +
              word(offset),
          std::string(isDouble ? "movsd " : "movss ") + std::to_string(offset) + "(%rax),%xmm" +
              std::to_string(n)};
}

/// One line: the bytes in as few words as they take, and what they are.
std::string line(const Piece& p) {
  std::string out = "\t";
  for (size_t i = 0; i < p.bytes.size();) {
    size_t left = p.bytes.size() - i;
    size_t n = left >= 4 ? 4 : left >= 2 ? 2 : 1;
    uint64_t v = 0;
    for (size_t b = n; b-- > 0;) v = v << 8 | static_cast<uint8_t>(p.bytes[i + b]);
    out += (i == 0 ? "" : "; ");
    out += n == 4 ? "LONG" : n == 2 ? "WORD" : "BYTE";
    out += " $0x" + hex(v, static_cast<int>(2 * n));
    i += n;
  }
  return out + "\t/* " + p.comment + " */\n";
}

std::string joined(const std::vector<std::string>& words) {
  std::string s;
  for (const std::string& w : words) s += (s.empty() ? "" : " ") + w;
  return s;
}

/// What follows `words` on the line of the listing that begins with them.
std::string said(const std::string& listing, const std::string& words, const std::string& path) {
  size_t at = listing.find("\n" + words);
  if (at == std::string::npos)
    throw Error(path + ": there is no line '" + words.substr(3) + "', expected a listing of cxx6a");
  at += 1 + words.size();
  return listing.substr(at, listing.find('\n', at) - at);
}

std::string bodyOf(const std::string& listing) {
  size_t at = listing.find(" */\n");
  return at == std::string::npos ? "" : listing.substr(at);
}

void include(const std::string& path, std::set<std::string>* seen, uint64_t* hash) {
  if (!seen->insert(path).second) return;
  std::string text = readFile(path);
  *hash = fnv(text, *hash);
  std::istringstream lines(text);
  for (std::string l; std::getline(lines, l);) {
    size_t at = l.find_first_not_of(" \t");
    if (at == std::string::npos || l.compare(at, 8, "#include") != 0) continue;
    size_t open = l.find('"', at);
    size_t close = open == std::string::npos ? open : l.find('"', open + 1);
    if (close == std::string::npos) continue;
    std::string name = l.substr(open + 1, close - open - 1);
    // The prototypes are no part of a function's code; a name in folders is a header of the tool.
    if (name == "fns.h" || name.find('/') != std::string::npos) continue;
    size_t slash = path.rfind('/');
    include((slash == std::string::npos ? "" : path.substr(0, slash + 1)) + name, seen, hash);
  }
}

}  // namespace

std::vector<Piece> bridgePieces(const asm6::Prototype& prototype, bool avx, uint64_t rest) {
  constexpr size_t kIntegers = 6;
  constexpr size_t kFloats = 8;
  constexpr uint64_t kAlignment = 64;
  std::vector<Piece> in;
  std::vector<uint64_t> onStack;  // offsets of what System V finds there
  size_t integers = 0;
  size_t floats = 0;
  in.push_back({bytes({0x48, 0x89, 0xe0}), "mov %rsp,%rax"});
  std::vector<Piece> loads;
  for (size_t i = 0; i < prototype.parameters.size(); i++) {
    uint64_t offset = 8 + 8 * i;  // past the return address
    bool integer = prototype.parameters[i].passing == asm6::Passing::integer;
    if (integer && i == 0) {
      in.push_back({bytes({0x48, 0x89, 0xef}), "mov %rbp,%rdi"});
      integers++;
    } else if (integer ? integers < kIntegers : floats < kFloats) {
      loads.push_back(integer
                          ? loadInteger(integers++, offset)
                          : loadFloat(floats++, offset,
                                      prototype.parameters[i].passing == asm6::Passing::float64));
    } else {
      onStack.push_back(offset);
    }
  }
  in.push_back({bytes({0x48, 0x89, 0xc5}), "mov %rax,%rbp"});
  in.push_back({bytes({0x48, 0x83, 0xe4, 0xc0}), "and $-64,%rsp"});
  uint64_t gap = (kAlignment - 8 * onStack.size() % kAlignment) % kAlignment;
  if (gap != 0)
    in.push_back({bytes({0x48, 0x83, 0xec, static_cast<unsigned>(gap)}),
                  "sub $" + std::to_string(gap) + ",%rsp"});
  for (size_t i = onStack.size(); i-- > 0;)
    in.push_back(
        {bytes({0xff, 0xb0}) + word(onStack[i]), "push " + std::to_string(onStack[i]) + "(%rax)"});
  in.insert(in.end(), loads.begin(), loads.end());
  std::vector<Piece> out;
  out.push_back({bytes({0x48, 0x89, 0xec}), "mov %rbp,%rsp"});
  if (avx) out.push_back({bytes({0xc5, 0xf8, 0x77}), "vzeroupper"});
  out.push_back({bytes({0xe9}) + word(rest), "jmp to the end"});
  in.push_back({bytes({0xe8}) + word(sizeOf(out)), "call 0"});
  in.insert(in.end(), out.begin(), out.end());
  return in;
}

std::string writeListing(const Origin& origin, const std::vector<Lifted>& functions,
                         const asm6::Prototypes& prototypes, const std::string& header) {
  std::string body = " */\n";
  for (const Lifted& f : functions) {
    auto found = prototypes.find(f.name);
    if (found == prototypes.end())
      throw Refusal(origin.source + ": " + f.name + " has no prototype in " + header);
    body += "\nTEXT " + f.name + "(SB), 1, $0\n";
    for (const Piece& p : bridgePieces(found->second, f.avx, sizeOf(f.pieces))) body += line(p);
    for (const Piece& p : f.pieces) body += line(p);
    body += "\tRET\n";
  }
  std::string head = "/*\n * Made by cxx6a; edit the source instead, then: make listings\n";
  head += kSourceWords + origin.source + " " + hex(origin.hash, 16) + "\n";
  head += kFlagWords + joined(origin.flags) + "\n";
  head += " * compiler\t" + origin.compiler + "\n";
  head += kBodyWords + hex(fnv(body), 16) + "\n";
  return head + body;
}

uint64_t hashSource(const std::string& path, const std::vector<std::string>& flags) {
  std::set<std::string> seen;
  uint64_t hash = fnv(joined(flags));
  include(path, &seen, &hash);
  return hash;
}

void checkListing(const std::string& listing, const std::string& source) {
  std::string text = readFile(listing);
  std::string body = said(text, kBodyWords, listing);
  if (body != hex(fnv(bodyOf(text)), 16))
    throw Error(listing + ": the bytes below line 'body' are not those that cxx6a wrote; make " +
                "listings writes them again");
  std::istringstream words(said(text, kFlagWords, listing));
  std::vector<std::string> flags;
  for (std::string w; words >> w;) flags.push_back(w);
  size_t slash = source.rfind('/');
  std::string expected = (slash == std::string::npos ? source : source.substr(slash + 1)) + " " +
                         hex(hashSource(source, flags), 16);
  std::string found = said(text, kSourceWords, listing);
  if (found != expected)
    throw Error(listing + ": made of '" + found + "', the source is '" + expected +
                "' now; make listings writes it again");
}

}  // namespace plan9::cxx6a
