// Listings called as 6c calls them, at every offset from 16 bytes.
#include "plan9/cxx6a/listing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mman.h>

#include <array>
#include <cstring>

#include "plan9/6a/translate.h"
#include "plan9/cxx6a/error.h"
#include "plan9/cxx6a/test_object.h"

// uint64_t plan9call(code, slots[32], poison, float *x0): the first slot in BP, and in its place on
// the stack if poison is 0; callers of Plan 9 promise no more than 8 bytes of alignment.
asm(R"(
	.text
plan9call:
	push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15; push %rcx
	mov %rsp, plan9stack(%rip)
	sub $256, %rsp
	xor %eax, %eax
1:	mov (%rsi,%rax,8), %r10
	mov %r10, (%rsp,%rax,8)
	inc %eax
	cmp $32, %eax
	jne 1b
	mov (%rsi), %rbp
	test %rdx, %rdx
	je 2f
	movq $-1, (%rsp)
2:	call *%rdi
	mov plan9stack(%rip), %rsp
	pop %rcx
	movsd %xmm0, (%rcx)
	pop %r15; pop %r14; pop %r13; pop %r12; pop %rbx; pop %rbp
	ret
	.local plan9stack
	.comm plan9stack, 8, 8
)");
extern "C" __attribute__((visibility("hidden"))) uint64_t plan9call(const void* code,
                                                                    const uint64_t* slots,
                                                                    uint64_t poison, double* x0);

namespace plan9::cxx6a {
namespace {

using testing::HasSubstr;

/// Code where it may run, begun at any offset.
class Placed {
 public:
  Placed()
      : memory_(mmap(nullptr, kSize, PROT_READ | PROT_WRITE | PROT_EXEC,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)) {}
  ~Placed() { munmap(memory_, kSize); }
  Placed(const Placed&) = delete;
  Placed& operator=(const Placed&) = delete;
  const void* at(const std::string& code, size_t offset) {
    std::memset(memory_, 0xcc, kSize);
    std::memcpy(static_cast<char*>(memory_) + offset, code.data(), code.size());
    return static_cast<char*>(memory_) + offset;
  }

 private:
  static constexpr size_t kSize = 1 << 16;
  void* memory_;
};

/// Bridge, body and RET of the first function of a source.
std::string codeOf(const std::string& source, const std::string& prototype,
                   const std::vector<std::string>& flags = {}) {
  Lifted f = liftSource(source, flags).at(0);
  std::string body;
  for (const Piece& p : f.pieces) body += p.bytes;
  std::string code;
  for (const Piece& p :
       bridgePieces(asm6::parsePrototypes(prototype, "p.h").at(f.name), f.avx, body.size()))
    code += p.bytes;
  return code + body + "\xc3";
}

uint64_t bits(double d) {
  uint64_t u = 0;
  std::memcpy(&u, &d, 8);
  return u;
}
uint64_t bits(float f) {
  uint32_t u = 0;
  std::memcpy(&u, &f, 4);
  return 0xdeadbeef00000000U | u;  // a float's slot has anything above it
}

TEST(Bridge, HandsOverEveryKindOfArgument) {
  // Ten integers, ten floats of both kinds: registers run out of both.
  const std::string source = R"(
extern "C" long f(long a, float b, long c, double d, long e, float g, long h, long i, long j, long k,
                  float l, float m, float n, float o, double p, float q, float r, long s, int t,
                  long u) {
  return a + 2*(long)b + 4*c + 8*(long)d + 16*e + 32*(long)g + 64*h + 128*i + 256*j + 512*k +
         1024*(long)l + 2048*(long)m + 4096*(long)n + 8192*(long)o + 16384*(long)p +
         32768*(long)q + 65536*(long)r + 131072*s + 262144*t + 524288*u;
})";
  const std::string code = codeOf(
      source,
      "vlong f(vlong a, float b, vlong c, double d, vlong e, float g, vlong h, vlong i, vlong j, "
      "vlong k, float l, float m, float n, float o, double p, float q, float r, vlong s, int t, "
      "vlong u);\n");
  std::array<uint64_t, 32> slots{};
  const std::string kinds = "ifidifiiiifffdfffiii";
  const std::string right = "ififid";
  for (size_t i = 0; i < 20; i++) slots[i] = 1;
  for (size_t i : {1U, 5U, 10U, 11U, 12U, 13U, 15U, 16U}) slots[i] = bits(1.0F);
  for (size_t i : {3U, 14U}) slots[i] = bits(1.0);
  Placed placed;
  double x0 = 0;
  for (size_t offset = 0; offset < 16; offset++) {
    const void* at = placed.at(code, offset);
    EXPECT_EQ(plan9call(at, slots.data(), 1, &x0), (1U << 20) - 1) << offset;
    for (size_t i = 0; i < 20; i++) {  // each in its own place
      std::array<uint64_t, 32> one = slots;
      bool is_float = (static_cast<uint32_t>(slots[i]) == 0x3f800000U);
      bool is_double = slots[i] == bits(1.0);
      one[i] = is_float ? bits(3.0F) : is_double ? bits(3.0) : 3;
      EXPECT_EQ(plan9call(at, one.data(), 1, &x0), (1U << 20) - 1 + (2U << i)) << i;
    }
  }
}

TEST(Bridge, TakesAFirstFloatFromItsSlotAndReturnsInX0) {
  Placed placed;
  double x0 = 0;
  std::array<uint64_t, 32> slots{};
  slots[0] = bits(2.5F);
  slots[1] = 4;
  plan9call(placed.at(codeOf("extern \"C\" float f(float a, long b) { return a * b; }",
                             "float f(float a, vlong b);\n"),
                      3),
            slots.data(), 0, &x0);
  float result = 0;
  std::memcpy(&result, &x0, 4);
  EXPECT_EQ(result, 10.0F);
  slots[0] = bits(0.5);
  plan9call(
      placed.at(
          codeOf("extern \"C\" double f(double a) { return a + 1; }", "double f(double a);\n"), 5),
      slots.data(), 0, &x0);
  EXPECT_EQ(x0, 1.5);
  plan9call(placed.at(codeOf("extern \"C\" double f() { return 7; }", "double f(void);\n"), 7),
            slots.data(), 0, &x0);
  EXPECT_EQ(x0, 7);
}

TEST(Bridge, ConstantsAndSpillsAtEveryOffset) {
  const std::string source = R"(
typedef float F __attribute__((vector_size(32)));
extern "C" void f(float* out, const float* in) {
  volatile F kept = {1, 2, 3, 4, 5, 6, 7, 8};  // on the stack, aligned
  static const float table[] = {10, 20, 30, 40, 50, 60, 70, 80};
  F v = kept;
  for (int i = 0; i < 8; i++) out[i] = v[i] * table[(int)in[i]];
})";
  const std::string code = codeOf(source, "void f(float *out, float *in);\n", {"-mavx"});
  if (__builtin_cpu_supports("avx") == 0) GTEST_SKIP() << "this processor has no AVX";
  std::array<float, 8> out{};
  std::array<float, 8> in = {7, 6, 5, 4, 3, 2, 1, 0};
  std::array<uint64_t, 32> slots{};
  slots[0] = reinterpret_cast<uint64_t>(out.data());
  slots[1] = reinterpret_cast<uint64_t>(in.data());
  Placed placed;
  double x0 = 0;
  for (size_t offset = 0; offset < 16; offset++) {
    out.fill(0);
    plan9call(placed.at(code, offset), slots.data(), 1, &x0);
    EXPECT_THAT(out, testing::ElementsAre(80, 140, 180, 200, 200, 180, 140, 80)) << offset;
  }
}

class Listing : public testing::Test {
 protected:
  void SetUp() override {
    source_ = folder_.file("s.cc");
    listing_ = folder_.file("s.s");
    writeFile(folder_.file("s.h"), "inline int two() { return 2; }\n");
    writeFile(source_, "#include \"s.h\"\nextern \"C\" int f(int a) { return a + two(); }\n");
    write();
  }
  void write() {
    Origin o{"s.cc", {"-mavx2"}, "a compiler", hashSource(source_, {"-mavx2"})};
    writeFile(listing_, writeListing(o, liftSource("extern \"C\" int f(int a) { return a + 2; }"),
                                     asm6::parsePrototypes(kPrototype, "fns.h"), "fns.h"));
  }
  std::string complaint() {
    try {
      checkListing(listing_, source_);
    } catch (const Error& e) {
      return e.what();
    }
    return "";
  }
  static constexpr const char* kPrototype = "int f(int a);\n";
  TemporaryFolder folder_;
  std::string source_;
  std::string listing_;
};

TEST_F(Listing, GoesThroughOurOwn6a) {
  std::string text = asm6::translateText(readFile(listing_), kPrototype);
  EXPECT_THAT(text, HasSubstr("f.plan9:"));
  EXPECT_THAT(text, HasSubstr(".long\t"));
  EXPECT_THAT(readFile(listing_), HasSubstr("/* and $-64,%rsp */"));
}

TEST_F(Listing, KnowsItsSource) {
  EXPECT_EQ(complaint(), "");
  writeFile(folder_.file("s.h"), "inline int two() { return 3; }\n");
  EXPECT_THAT(complaint(), HasSubstr("make listings writes it again"));
  write();
  EXPECT_EQ(complaint(), "");
  writeFile(source_, readFile(source_) + "\n");
  EXPECT_THAT(complaint(), HasSubstr("s.s: made of 's.cc "));
}

TEST_F(Listing, KnowsThatSomebodyEditedIt) {
  std::string text = readFile(listing_);
  text.replace(text.rfind("BYTE $0x"), 10, "BYTE $0x90");
  writeFile(listing_, text);
  EXPECT_THAT(complaint(), HasSubstr("are not those that cxx6a wrote"));
  writeFile(listing_, "TEXT f(SB), 1, $0\n\tRET\n");
  EXPECT_THAT(complaint(), HasSubstr("expected a listing of cxx6a"));
}

TEST_F(Listing, NeedsAPrototype) {
  try {
    writeListing({"s.cc", {}, "", 0}, liftSource("extern \"C\" void h() {}"),
                 asm6::parsePrototypes(kPrototype, "fns.h"), "fns.h");
    ADD_FAILURE();
  } catch (const Refusal& e) {
    EXPECT_STREQ(e.what(), "s.cc: h has no prototype in fns.h");
  }
}

}  // namespace
}  // namespace plan9::cxx6a
