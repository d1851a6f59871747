// A proc's memory: the segments of Plan 9 on Linux's mappings.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "plan9/run9/base/lock_linux.h"
#include "plan9/run9/memory/image_linux.h"

namespace run9 {

#ifdef RUN9_SANITIZED
constexpr uint64_t kSegmentMost = uint64_t{1} << 30;  // AddressSanitizer's shadow begins at 2 GiB
#else
constexpr uint64_t kSegmentMost = uint64_t{64} << 30;
#endif

/// Memory that several procs share: a memory file mapped at the same place in each. Its end moves
/// for all of them with the file's size.
class SharedMemory : public Counted {
 public:
  SharedMemory(int fd, uint64_t base, uint64_t top) : base(base), top(top), fd_(fd) {}
  ~SharedMemory() override;
  int fd() const { return fd_; }
  const uint64_t base;
  std::atomic<uint64_t> top;
  Lock lock;

 private:
  int fd_;
};

/// One segment.
struct Segment {
  enum class Kind { kText, kData, kBss, kStack, kShared } kind = Kind::kText;
  uint64_t base = 0;
  uint64_t end = 0;
  Ref<SharedMemory> shared;
  bool read_only = false;
  bool close_on_exec = false;
  bool copied = false;  ///< attached as "memory": copied by a fork that does not share

  uint64_t top() const { return shared && kind == Kind::kBss ? shared->top.load() : end; }
};

/// The segments of one proc. All functions but lists are for the proc itself: they change Linux's
/// mappings. Guards nothing: only its proc changes it.
class Segments {
 public:
  /// Replaces text, data, bss and stack by an executable's, the stack's top part ready to write.
  void load(const Ref<Image>& image, uint64_t stack_bytes);

  /// True if the program may read (write) all bytes; makes stack pages that are touched first here.
  bool valid(uint64_t address, uint64_t count, bool write);
  /// For a page fault: true when the stack grew and the access can be tried again.
  bool growStack(uint64_t address);

  uint64_t setBreak(uint64_t address);
  uint64_t setSegmentBreak(uint64_t inside, uint64_t address);
  uint64_t attach(unsigned attributes, const std::string& name, uint64_t address, uint64_t count);
  void detach(uint64_t address);
  void freePages(uint64_t address, uint64_t count);
  void makeExecutable(uint64_t address, uint64_t count);

  /// Before a fork that shares: data and bss become memory that the child keeps sharing.
  void share();
  /// In the child of a fork that does not: takes copies of what its parent shares.
  void unshare();
  bool shares() const;

  /// Forgets what the proc holds; its mappings end with it.
  void release() { list_.clear(); }
  const std::vector<Segment>& list() const { return list_; }

 private:
  Segment* find(uint64_t address);
  Segment* overlapping(uint64_t base, uint64_t end, const Segment* except);
  uint64_t moveEnd(Segment& segment, uint64_t address);
  void drop(const Segment& segment) const;
  std::vector<Segment> list_;
  uint64_t stack_low_ = 0;  // the lowest stack page that exists
};

/// The memory of a segment of #g, or nothing.
Ref<SharedMemory> findGlobalSegment(const std::string& name);

}  // namespace run9
