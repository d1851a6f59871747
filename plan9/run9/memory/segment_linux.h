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

/// Memory that several procs share: a memory file mapped at the same place in each. Where it ends
/// is the same for all of them: top, which is the file's size.
class SharedMemory : public Counted {
 public:
  SharedMemory(int fd, uint64_t base, uint64_t top) : base(base), top(top), fd_(fd) {}
  ~SharedMemory() override;
  int fd() const { return fd_; }
  const uint64_t base;
  std::atomic<uint64_t> top;
  Lock lock;  ///< of who moves the end

 private:
  int fd_;
};

/// One segment.
struct Segment {
  enum class Kind { kText, kData, kBss, kStack, kShared } kind = Kind::kText;
  uint64_t base = 0;
  uint64_t end = 0;  ///< of one that grows() where it ended once: ask top()
  Ref<SharedMemory> shared;
  bool read_only = false;
  bool close_on_exec = false;
  bool copied = false;  ///< attached as "memory": copied by a fork that does not share

  bool executable = false;  ///< once the program has flushed part of it
  uint64_t mapped = 0;      ///< of one that grows(): how far this proc has mapped it

  /// True if sharers can lengthen it. The data lie in one memory with the bss, but end before it.
  bool grows() const { return shared && kind != Kind::kData; }
  /// True if a fork that does not share gives the child a copy of what is shared now.
  bool splits() const { return shared && (kind != Kind::kShared || copied); }
  uint64_t top() const { return grows() ? shared->top.load() : end; }
  uint64_t mappedEnd() const { return grows() ? mapped : end; }
  int protection() const;
};

/// The segments of one proc. All functions but list are for the proc itself: they change Linux's
/// mappings. Guards nothing: only its proc changes it.
///
/// A shared segment that another proc has lengthened is mapped further when this proc first uses
/// the new part: in valid for a system call's arguments, in touch after a page fault. A sharer's
/// segment may so come to lie over one of this proc's own; an address belongs to the first segment
/// of the list that holds it, and mappings follow that order.
///
/// What valid has accepted stays mapped while a call copies. A proc is one thread, so that no other
/// can change its mappings; and a memory file never gets shorter under another proc's mapping,
/// because shrink refuses that (a freed page is a hole in the file, which reads as zeros).
class Segments {
 public:
  /// Replaces text, data, bss and stack by an executable's, the stack's top part ready to write.
  void load(const Ref<Image>& image, uint64_t stack_bytes);

  /// True if the program may read (write) all bytes; makes stack pages that are touched first here.
  bool valid(uint64_t address, uint64_t count, bool write);
  /// For a page fault: true when what was missing is there now and the access can be tried again.
  bool touch(uint64_t address);

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
  void shrink(Segment& segment, uint64_t top);
  void extend(Segment& segment, uint64_t top);
  bool growStack(uint64_t address);
  /// Calls use(base, end) for the parts of [from, to) that no earlier segment hides.
  template <class F>
  void shown(const Segment& segment, uint64_t from, uint64_t to, const F& use) const;
  void mapPart(const Segment& segment, uint64_t from, uint64_t to) const;
  /// Maps what a sharer has added.
  void fill(Segment& segment);
  /// Maps what lay hidden at addresses that have become free.
  void reveal(uint64_t from, uint64_t to) const;
  /// Makes it a part of the memory.
  void become(Segment& segment, const Ref<SharedMemory>& memory) const;
  std::vector<Segment> list_;
  uint64_t stack_low_ = 0;  // the lowest stack page that exists
};

/// The memory of a segment of #g, or nothing.
Ref<SharedMemory> findGlobalSegment(const std::string& name);

}  // namespace run9
