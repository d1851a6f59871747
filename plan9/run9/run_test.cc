// Whole programs under run9. They are made here, call after call, so that no root is needed: each
// call loads the stack pointer with the address of its arguments.
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr uint64_t kData = 0x400000;

/// A program: system calls in a row.
class Program {
 public:
  uint64_t text(const std::string& s) {
    const uint64_t at = kData + data_.size();
    data_ += s;
    data_ += '\0';
    return at;
  }
  Program& call(uint32_t number, const std::vector<uint64_t>& arguments) {
    code_ += "\x48\xc7\xc4" + little(words(arguments));  // MOVQ $at, SP
    code_ += "\x48\xc7\xc5" + little(number);            // MOVQ $number, RARG
    code_ += std::string("\x0f\x05", 2);                 // SYSCALL
    return *this;
  }
  /// The same by a stub like the C library's, which lies where it is called.
  Program& callStub(uint32_t number, const std::vector<uint64_t>& arguments) {
    code_ += "\x48\xc7\xc4" + little(words(arguments) + 8);                    // MOVQ $at+8, SP
    code_ += "\x48\xc7\xc5" + little(static_cast<uint32_t>(arguments.at(0)));  // MOVQ $a, RARG
    code_ += std::string("\xe8\x02\0\0\0\xeb\x0f", 7);  // CALL stub(SB); JMP behind it
    code_ += "\x48\x89\x6c\x24\x08\x48\xc7\xc5" + little(number) + "\x0f\x05\xc3";
    return *this;
  }
  Program& write(const std::string& s) { return call(51, {1, text(s), s.size(), ~uint64_t{0}}); }
  Program& exits(const std::string& s) { return call(8, {s.empty() ? 0 : text(s)}); }
  Program& raw(const std::string& bytes) {
    code_ += bytes;
    return *this;
  }

  std::string file() const {
    std::string out;
    for (const std::size_t n :
         {std::size_t{0x8A97}, code_.size(), data_.size(), std::size_t{0}, std::size_t{0},
          std::size_t{0x200028}, std::size_t{0}, std::size_t{0}})
      out += big(static_cast<uint32_t>(n));
    return out + big(0) + big(0x200028) + code_ + data_;
  }

 private:
  /// Lays out a call's frame; its address.
  uint32_t words(std::vector<uint64_t> arguments) {
    while (data_.size() % 8 != 0) data_ += '\0';
    const uint64_t at = kData + data_.size();
    arguments.resize(5);
    arguments.insert(arguments.begin(), 0);
    for (const uint64_t a : arguments)
      for (int i = 0; i < 8; i++) data_ += static_cast<char>(a >> (8 * i));
    return static_cast<uint32_t>(at);
  }
  static std::string little(uint32_t v) {
    std::string s;
    for (int i = 0; i < 4; i++) s += static_cast<char>(v >> (8 * i));
    return s;
  }
  static std::string big(uint32_t v) {
    const std::string s = little(v);
    return {s.rbegin(), s.rend()};
  }
  std::string code_;
  std::string data_ = std::string(8, '\0');
};

struct Result {
  int status;
  std::string output;
};

class Run : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/run9-test-XXXXXX";
    root_ = mkdtemp(name);
    fs::create_directories(root_ / "amd64/bin");
  }
  void TearDown() override { fs::remove_all(root_); }

  void put(const std::string& name, const std::string& bytes) {
    std::ofstream(root_ / name, std::ios::binary) << bytes;
    fs::permissions(root_ / name, fs::perms::owner_all);
  }
  Result run(const std::string& arguments, const std::string& before = "") {
    const std::string command =
        before + " " RUN9 " -r " + root_.string() + " " + arguments + " 2>&1 </dev/null";
    FILE* pipe = popen(command.c_str(), "r");
    std::string output;
    std::array<char, 4096> buffer{};
    for (std::size_t n = 0; (n = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
      output.append(buffer.data(), n);
    const int status = pclose(pipe);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output};
  }
  Result runProgram(const Program& program, const std::string& before = "") {
    put("amd64/bin/prog", program.file());
    return run("prog", before);
  }
  fs::path root_;
};

TEST_F(Run, WritesAndEnds) {
  const Result r = runProgram(Program().write("hello\n").exits(""));
  EXPECT_EQ(r.output, "hello\n");
  EXPECT_EQ(r.status, 0);
}

TEST_F(Run, AnExitStringIsAFailure) { EXPECT_EQ(runProgram(Program().exits("why")).status, 1); }

TEST_F(Run, WorksWithoutAddressRandomisation) {
  EXPECT_EQ(runProgram(Program().write("hello\n").exits(""), "setarch -R").output, "hello\n");
}

TEST_F(Run, WorksByASeccompFilter) {
  EXPECT_EQ(runProgram(Program().write("hello\n").exits(""), "RUN9_DISPATCH=seccomp").output,
            "hello\n");
}

/// Makes this process and what it starts see an older kernel: without Syscall User Dispatch, and
/// without filters when asked.
void becomeOld(bool filters) {
  constexpr uint32_t kDispatch = 59;  // PR_SET_SYSCALL_USER_DISPATCH
  const uint32_t refuse = SECCOMP_RET_ERRNO | EINVAL;
  sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, filters ? ~0U : SYS_seccomp, 3, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kDispatch, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, refuse),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const sock_fprog program = {sizeof code / sizeof code[0], code};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) != 0) _exit(99);
}

/// The status that work gives in a child of this process. No death test: the heap is shared.
template <class Work>
int inChild(Work work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(Run, WorksOnAKernelWithoutDispatch) {
  put("amd64/bin/prog", Program().write("hello\n").exits("").file());
  EXPECT_EQ(inChild([&] {
              becomeOld(true);
              const Result r = run("prog");
              return r.output == "hello\n" ? r.status : 98;
            }),
            0);
}

TEST_F(Run, SaysThatAKernelIsTooOld) {
  put("amd64/bin/prog", Program().exits("").file());
  EXPECT_EQ(inChild([&] {
              becomeOld(false);
              const Result r = run("prog");
              const bool said = r.output.find(
                                    "neither Syscall User Dispatch (Linux 5.11) nor "
                                    "seccomp filters") != std::string::npos;
              return said ? r.status : 98;
            }),
            3);
}

TEST_F(Run, SaysThatTheHostKilledTheCommand) {
  put("amd64/bin/prog", Program().raw("\xeb\xfe").file());  // for ever
  const Result r = run("prog 2>&1 & sleep 0.5; kill -9 $(cat /proc/$!/task/$!/children); wait $!");
  EXPECT_EQ(r.output, "run9: killed by the host's signal 9\n");
  EXPECT_EQ(r.status, 1);
}

/// Starts run9 with the program; the number of its supervisor.
pid_t start(const fs::path& root) {
  const pid_t pid = fork();
  if (pid != 0) return pid;
  execl(RUN9, RUN9, "-r", root.c_str(), "prog", nullptr);
  _exit(99);
}

/// Its status when it ends within a minute; else -1, and it is killed. `meanwhile` is called again
/// and again.
template <class Work>
int endOf(pid_t pid, Work meanwhile) {
  const time_t limit = time(nullptr) + 60;
  int status = 0;
  while (waitpid(pid, &status, WNOHANG) == 0) {
    meanwhile();
    if (time(nullptr) < limit) continue;
    kill(pid, SIGKILL);
    waitpid(pid, &status, 0);
    return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

constexpr uint32_t kRfork = 19;
constexpr uint32_t kAwait = 47;
constexpr uint64_t kProc = 16;
constexpr uint64_t kNoWait = 64;

TEST_F(Run, EveryChildThatTheHostKillsIsAwaited) {
  // 3,000 times: a child that exits, and its wait message.
  Program p;
  const uint64_t message = p.text(std::string(128, ' '));
  p.raw(std::string("\xbb\xb8\x0b\0\0", 5)).call(kRfork, {kProc});
  p.raw("\x85\xc0\x74\x24");                               // TESTL AX, AX; JEQ to the child
  p.call(kAwait, {message, 128}).raw("\xff\xcb\x75\xd8");  // DECL BX; JNE to rfork
  p.exits("").exits("");
  put("amd64/bin/prog", p.file());
  const pid_t supervisor = start(root_);
  const std::string number = std::to_string(supervisor);
  int killed = 0;
  EXPECT_EQ(endOf(supervisor,
                  [&] {
                    std::ifstream in("/proc/" + number + "/task/" + number + "/children");
                    pid_t child = 0;
                    in >> child;  // the first is the program
                    while (in >> child) killed += kill(child, SIGKILL) == 0 ? 1 : 0;
                  }),
            0);
  EXPECT_GT(killed, 20);
}

TEST_F(Run, EndsWithItsFirstProcWhateverForks) {
  // The child makes others for ever; the first proc exits.
  Program p;
  p.call(kRfork, {kProc}).raw(std::string("\x85\xc0\x74\x10", 4)).exits("");
  p.call(kRfork, {kProc | kNoWait}).raw("\x85\xc0\x75\xec").exits("");
  put("amd64/bin/prog", p.file());
  for (int i = 0; i < 50; i++) ASSERT_EQ(endOf(start(root_), [] { usleep(1000); }), 0) << i;
}

TEST_F(Run, CreatesFilesBeneathTheRoot) {
  fs::create_directories(root_ / "usr");
  Program p;
  const uint64_t name = p.text("/usr/new");
  p.call(22, {name, 1, 0644}).call(51, {3, p.text("text"), 4, ~uint64_t{0}}).exits("");
  EXPECT_EQ(runProgram(p).status, 0);
  std::ifstream in(root_ / "usr/new");
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "text");
}

constexpr uint32_t kCreate = 22;
constexpr uint32_t kOpen = 14;
constexpr uint32_t kRemove = 25;
constexpr uint32_t kWstat = 44;
constexpr uint32_t kRead = 50;
constexpr uint32_t kWrite = 51;
constexpr uint64_t kHere = ~uint64_t{0};
constexpr uint64_t kForReading = 0;
constexpr uint64_t kForWriting = 1;
constexpr uint64_t kEmptied = 16;

/// Changes /lib/file while it is open, makes it again, removes /lib/other, and prints what it sees.
Program changer() {
  Program p;
  const uint64_t file = p.text("/lib/file");
  const uint64_t other = p.text("/lib/other");
  const uint64_t buffer = p.text(std::string(8, ' '));
  p.call(kOpen, {file, kForReading}).call(kOpen, {file, kForWriting | kEmptied});
  p.call(kWrite, {4, p.text("first"), 5, kHere}).call(kRead, {3, buffer, 5, kHere});
  p.call(kWrite, {1, buffer, 5, kHere});
  p.call(kRemove, {file}).call(kOpen, {file, kForReading});  // there is none to be 5
  p.call(kCreate, {file, kForWriting, 0644}).call(kWrite, {5, p.text("again"), 5, kHere});
  p.call(kOpen, {file, kForReading}).call(kRead, {6, buffer, 5, kHere});
  p.call(kWrite, {1, buffer, 5, kHere});
  p.call(kRemove, {other}).call(kOpen, {other, kForReading});
  p.call(kRead, {7, buffer, 5, kHere}).call(kWrite, {7, buffer, 5, kHere});  // no descriptor
  return p.write(".").exits("");
}

std::string contents(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

class WholeRoot : public Run {
 protected:
  void SetUp() override {
    Run::SetUp();
    fs::create_directories(root_ / "lib");
    put("lib/file", "as it was");
    put("lib/other", "as it was, too");
    put("amd64/bin/prog", changer().file());
  }
  void TearDown() override {
    fs::permissions(root_, fs::perms::owner_all);
    Run::TearDown();
  }
  void expectUnchanged() {
    EXPECT_EQ(contents(root_ / "lib/file"), "as it was");
    EXPECT_EQ(contents(root_ / "lib/other"), "as it was, too");
  }
};

TEST_F(WholeRoot, ARootIsWrittenUnlessItIsToStay) {
  EXPECT_EQ(run("prog").output, "firstagain.");
  EXPECT_EQ(contents(root_ / "lib/file"), "again");
  EXPECT_FALSE(fs::exists(root_ / "lib/other"));
}

TEST_F(WholeRoot, StaysAsItIsWhenAsked) {
  for (int i = 0; i < 2; i++) {
    EXPECT_EQ(run("-k prog").output, "firstagain.");
    expectUnchanged();
  }
}

TEST_F(WholeRoot, StaysAsItIsWhenItsFolderIsNotToBeWritten) {
  fs::permissions(root_, fs::perms(0555));
  EXPECT_EQ(run("prog").output, "firstagain.");
  expectUnchanged();
}

/// A stat that changes nothing but the name.
std::string renaming(const std::string& name) {
  constexpr std::size_t kBeforeNames = 39;
  std::string s(kBeforeNames, '\xff');
  for (const std::string& text : {name, std::string(), std::string(), std::string()}) {
    s += static_cast<char>(text.size());
    s += '\0';
    s += text;
  }
  return static_cast<char>(s.size()) + std::string(1, '\0') + s;
}

TEST_F(WholeRoot, NoFileIsRenamedToDots) {
  for (const char* name : {".", ".."}) {
    Program p;
    const uint64_t file = p.text("/lib/file");
    const uint64_t buffer = p.text("gone");
    const std::string stat = renaming(name);
    p.call(kWstat, {file, p.text(stat), stat.size()});
    p.call(kOpen, {file, kForReading}).call(kRead, {3, buffer, 4, kHere});
    put("amd64/bin/prog", p.call(kWrite, {1, buffer, 4, kHere}).exits("").file());
    EXPECT_EQ(run("-k prog").output, "as i");
  }
  Program p;
  const uint64_t moved = p.text("/lib/moved");
  const uint64_t buffer = p.text("gone");
  const std::string stat = renaming("moved");
  p.call(kWstat, {p.text("/lib/file"), p.text(stat), stat.size()});
  p.call(kOpen, {moved, kForReading}).call(kRead, {3, buffer, 4, kHere});
  put("amd64/bin/prog", p.call(kWrite, {1, buffer, 4, kHere}).exits("").file());
  EXPECT_EQ(run("-k prog").output, "as i");
}

TEST_F(WholeRoot, CannotBeReachedByItsDevice) {
  Program p;
  p.call(kCreate, {p.text("#U/lib/file"), kForWriting, 0644});
  p.call(kCreate, {p.text("#U0/lib/file"), kForWriting, 0644});
  put("amd64/bin/prog", p.exits("").file());
  EXPECT_EQ(run("-k -b /tmp /n/tmp prog").status, 0);
  expectUnchanged();
}

TEST_F(Run, SymbolicLinksDoNotLeadOut) {
  fs::create_symlink("/etc/hostname", root_ / "link");
  fs::create_symlink("../../../../../../../etc", root_ / "etc2");
  Program p;
  p.call(14, {p.text("/link"), 0});
  p.call(50, {3, kData, 8, 0}).write("x").exits("");
  EXPECT_EQ(runProgram(p).output, "x");
  const std::string script = "#!/link\n";
  put("amd64/bin/script", script);
  EXPECT_NE(run("script").output.find("file does not exist: '/link'"), std::string::npos);
}

TEST_F(Run, ABadPointerIsANote) {
  const Result r = runProgram(Program().call(51, {1, 0x10, 5, ~uint64_t{0}}).exits(""));
  EXPECT_NE(r.output.find("invalid address 0x10/5 in sys call"), std::string::npos) << r.output;
  EXPECT_EQ(r.status, 1);
}

TEST_F(Run, AnUnknownCallIsANote) {
  const Result r = runProgram(Program().call(99, {}).exits(""));
  EXPECT_NE(r.output.find("suicide: sys: bad sys call pc=0x2000"), std::string::npos) << r.output;
}

TEST_F(Run, AFaultSaysWhere) {
  const Result r = runProgram(Program().raw(std::string("\x48\x89\x04\x25\x10\0\0\0", 8)));
  EXPECT_EQ(r.output, "prog 1: suicide: sys: trap: fault write addr=0x10 pc=0x200028\n");
  EXPECT_EQ(r.status, 1);
}

/// MOVQ of the selector or base 0x400000 into FS; CMPQ with what is there.
const std::string kNullFs("\x31\xc0\x8e\xe0", 4);
const std::string kSetFs("\xb8\0\0\x40\0\xf3\x48\x0f\xae\xd0", 10);
const std::string kTrapUnlessFs("\xf3\x48\x0f\xae\xc0\x48\x3d\0\0\x40\0\x74\x02\x0f\x0b", 15);
const std::string kSetAlignment("\x9c\x81\x0c\x24\0\0\x04\0\x9d", 9);
const std::string kTrapUnlessAlignment("\x9c\xf7\x04\x24\0\0\x04\0\x75\x02\x0f\x0b\x58", 13);

TEST_F(Run, WorksWhenAProgramTakesItsFsBaseAway) {
  Program p;
  p.raw(kNullFs).write("trapped ").raw(kNullFs);
  p.callStub(51, {1, p.text("met\n"), 4, ~uint64_t{0}}).raw(kNullFs).exits("");
  for (const char* how : {"", "RUN9_FSBASE=call", "RUN9_DISPATCH=seccomp"}) {
    const Result r = runProgram(p, how);
    EXPECT_EQ(r.output, "trapped met\n") << how;
    EXPECT_EQ(r.status, 0) << how;
  }
}

TEST_F(Run, AProgramKeepsItsFsBase) {
  constexpr unsigned long kHasBaseInstructions = 2;
  if ((getauxval(AT_HWCAP2) & kHasBaseInstructions) == 0)
    GTEST_SKIP() << "programs cannot set the base here";
  Program p;
  p.raw(kSetFs).write("trapped ").raw(kTrapUnlessFs);
  p.callStub(51, {1, p.text("met\n"), 4, ~uint64_t{0}}).raw(kTrapUnlessFs).exits("");
  const Result r = runProgram(p);
  EXPECT_EQ(r.output, "trapped met\n");
  EXPECT_EQ(r.status, 0);
}

TEST_F(Run, AProgramKeepsItsAlignmentFlag) {
  Program p;
  p.raw(kSetAlignment).write("trapped ").raw(kTrapUnlessAlignment);
  p.callStub(51, {1, p.text("met ") + 1, 2, ~uint64_t{0}}).raw(kTrapUnlessAlignment);
  p.raw(std::string("\x8b\x04\x25\x01\0\x40\0", 7)).write("read\n").exits("");  // MOVL 0x400001, AX
  const Result r = runProgram(p);
  EXPECT_EQ(r.output, "trapped etread\n");
  EXPECT_EQ(r.status, 0);
}

TEST_F(Run, ThirtyTwoBitCallsAreFaults) {
  // On Linux it would be getpid.
  const Result r = runProgram(Program().raw(std::string("\xb8\x14\0\0\0\xcd\x80", 7)).exits(""));
  EXPECT_EQ(r.output, "prog 1: suicide: sys: trap: general protection violation pc=0x20002d\n");
  EXPECT_EQ(r.status, 1);
}

TEST_F(Run, RefusesWhatIsNoProgram) {
  put("amd64/bin/elf",
      "\x7f"
      "ELF and more than thirty-two bytes of it");
  EXPECT_NE(run("elf").output.find("ELF"), std::string::npos) << run("elf").output;
  put("amd64/bin/old", std::string("\0\0\x01\xeb", 4) + std::string(60, '\0'));
  EXPECT_NE(run("old").output.find("386"), std::string::npos);
  put("amd64/bin/cut", Program().exits("").file().substr(0, 36));
  EXPECT_NE(run("cut").output.find("header is cut short"), std::string::npos);
  put("amd64/bin/less", Program().write("hello\n").exits("").file().substr(0, 50));
  EXPECT_EQ(run("less").output,
            "run9: i/o error in demand load: less is an executable that is cut short\n");
  const std::pair<uint32_t, const char*> others[] = {
      {0x107, "68020"},   {0x1eb, "386"},      {0x2ab, "sparc"},       {0x407, "mips"},
      {0x647, "arm"},     {0x6eb, "power"},    {0x797, "little mips"}, {0x907, "spim"},
      {0x9cb, "sparc64"}, {0x8b6b, "power64"}, {0x8c47, "arm64"}};
  for (const auto& [magic, name] : others) {
    put("amd64/bin/other", std::string("\0\0", 2) + static_cast<char>(magic >> 8) +
                               static_cast<char>(magic) + std::string(60, '\0'));
    EXPECT_EQ(run("other").output, "run9: exec header invalid: other is a Plan 9 program for " +
                                       std::string(name) + ", and run9 runs those for amd64\n");
  }
  put("amd64/bin/module", std::string("\x80\0\x8A\x97", 4) + std::string(60, '\0'));
  EXPECT_EQ(
      run("module").output,
      "run9: exec header invalid: module is a module that amd64 programs load, not a program\n");
  EXPECT_NE(run("nosuch").output.find("file does not exist: '/bin/nosuch'"), std::string::npos);
}

TEST_F(Run, WantsARoot) {
  fs::remove_all(root_ / "amd64");
  const Result r = run("prog");
  EXPECT_EQ(r.status, 3);
  EXPECT_NE(r.output.find("is no root of 9front"), std::string::npos);
}

TEST_F(Run, SaysInASentenceWhatIsWrongWithItsCommandLine) {
  const std::string usage =
      "; usage: run9 [-r root] [-b from to] [-e NAME=value] [-k] [-n] command args...\n";
  const std::pair<std::string, std::string> wrong[] = {
      {"-x prog", "-x is no option"},
      {"-kn prog", "-kn is no option"},
      {"-b /tmp", "-b lacks a value"},
      {"", "no command"},
  };
  for (const auto& [arguments, why] : wrong) {
    const Result r = run(arguments);
    EXPECT_EQ(r.status, 2) << arguments;
    EXPECT_EQ(r.output, std::string("run9: ").append(why).append(usage));
  }
}

TEST_F(Run, OutputThatCannotBeWrittenIsAFailure) {
  put("amd64/bin/prog", Program().write("hello\n").exits("").file());
  put("amd64/bin/silent", Program().exits("").file());
  const std::string said = (root_ / "said").string();
  EXPECT_EQ(run("prog 2>" + said + " >&- #").status, 3);
  EXPECT_EQ(contents(said), "run9: standard output cannot be written: Bad file descriptor\n");
  EXPECT_EQ(run("prog 2>" + said + " >/dev/full #").status, 3);
  EXPECT_EQ(contents(said), "run9: standard output cannot be written: No space left on device\n");
  EXPECT_EQ(run("silent >&- #").status, 0);
  EXPECT_EQ(run("prog | true").status, 0);
}

TEST_F(Run, RefusesAVariableWithoutAName) {
  put("amd64/bin/prog", Program().exits("").file());
  for (const std::string pair : {"name", "=value", "a/b=value"}) {
    const Result r = run("-e " + pair + " prog");
    EXPECT_EQ(r.status, 2) << pair;
    EXPECT_EQ(r.output, "run9: -e wants NAME=value, not " + pair + "\n");
  }
}

TEST_F(Run, BindsAndSets) {
  put("file", "bound");
  Program p;
  p.call(14, {p.text("/n/x"), 0}).call(50, {3, kData, 5, 0}).call(51, {1, kData, 5, ~uint64_t{0}});
  p.call(14, {p.text("/env/name"), 0})
      .call(50, {4, kData, 5, 0})
      .call(51, {1, kData, 5, ~uint64_t{0}});
  put("amd64/bin/prog", p.exits("").file());
  EXPECT_EQ(run("-b " + (root_ / "file").string() + " /n/x -e name=value prog").output,
            "boundvalue");
}

}  // namespace
