// #|: pipes. Two queues in shared memory; each write is one block, and a read gets at most one.
#include <algorithm>
#include <cstring>
#include <deque>

#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr std::size_t kLimit = 256 << 10;
constexpr std::size_t kMostAtomic = 64 << 10;
constexpr int kMostEnds = 3;  // reads that say end of file before they fail

/// Blocks on their way in one direction.
class Queue {
 public:
  long read(void* buffer, long count) {
    lock_.lock();
    while (blocks_.empty()) {
      if (closed_) {
        const bool more = ends_++ < kMostEnds;
        lock_.unlock();
        if (!more) fail(kHungup);
        return 0;
      }
      wait(filled_);
    }
    std::string& first = blocks_.front();
    const std::size_t left = first.size() - used_;
    const std::size_t n = std::min(left, static_cast<std::size_t>(count));
    std::memcpy(buffer, first.data() + used_, n);
    bytes_ -= n;
    std::string done;
    if (n == left) {
      done.swap(first);
      blocks_.pop_front();
      used_ = 0;
    } else {
      used_ += n;
    }
    lock_.unlock();
    drained_.signal();
    return static_cast<long>(n);
  }

  void write(const char* from, std::size_t count) {
    std::string block(from, count);
    lock_.lock();
    if (closed_) {
      lock_.unlock();
      fail(kHungup);
    }
    bytes_ += count;
    blocks_.push_back(std::move(block));
    const bool full = bytes_ >= limit_;
    filled_.signal();
    if (full) {
      while (bytes_ >= limit_ && !closed_) wait(drained_);
    }
    lock_.unlock();
  }

  /// No more can be written; what is there can still be read.
  void hangUp() {
    Guard guard(lock_);
    closed_ = true;
    filled_.signal();
    drained_.signal();
  }

  /// Nobody is left to read what is there.
  void shut() {
    hangUp();
    Guard guard(lock_);
    used_ = bytes_ = 0;
    blocks_.clear();
  }

  /// For who opens the pipe again: what was written before the last close can still be read.
  void reopen() {
    Guard guard(lock_);
    closed_ = false;
    ends_ = 0;
    limit_ = kLimit;
  }

  void setLimit(std::size_t limit) {
    Guard guard(lock_);
    limit_ = limit;
  }

  std::size_t bytes() {
    Guard guard(lock_);
    return bytes_;
  }

 private:
  /// Sleeps unlocked; throws, unlocked, when interrupted.
  void wait(Event& event) {
    const uint32_t ticket = event.ticket();
    lock_.unlock();
    event.sleep(ticket);
    lock_.lock();
  }

  Lock lock_;
  Event filled_;
  Event drained_;
  std::deque<std::string> blocks_;
  std::size_t used_ = 0;  // of the first block
  std::size_t bytes_ = 0;
  std::size_t limit_ = kLimit;
  bool closed_ = false;
  int ends_ = 0;
};

/// Both directions; queue[i] is read at end i.
class Pipe : public Counted {
 public:
  Queue queue[2];
  Lock lock;
  int opened[2] = {0, 0};
};

class PipeOf : public Private {
 public:
  explicit PipeOf(Ref<Pipe> p) : pipe(std::move(p)) {}
  std::unique_ptr<Private> clone() const override { return std::make_unique<PipeOf>(pipe); }
  Ref<Pipe> pipe;
};

/// Qid paths: 32 times the pipe's number, plus 0 its directory, 1 data, 2 data1.
class PipeDevice : public Device {
 public:
  PipeDevice() : Device(U'|', "pipe") {}

  Ref<Chan> attach(const std::string& spec) override {
    Ref<Chan> c = Device::attach(spec);
    c->qid.path = kernel->nextPath() << kNumberShift;
    c->data = std::make_unique<PipeOf>(Ref<Pipe>(new Pipe));
    return c;
  }

  Dir stat(Chan& chan) override {
    if (chan.isDir()) return entry(chan, ".", chan.qid, 0, 0500);
    return list(chan)[end(chan)];
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if (chan->isDir()) {
      if (mode != kRead) fail(kBadArgument);
    } else {
      Pipe& p = *chan->as<PipeOf>().pipe;
      Guard guard(p.lock);
      p.opened[end(*chan)]++;
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void close(Chan& chan) override {
    if (!chan.open || chan.isDir()) return;
    Pipe& p = *chan.as<PipeOf>().pipe;
    Guard guard(p.lock);
    const std::size_t at = end(chan);
    if (--p.opened[at] == 0) {
      p.queue[1 - at].hangUp();
      p.queue[at].shut();
    }
    if (p.opened[0] == 0 && p.opened[1] == 0)
      for (Queue& q : p.queue) q.reopen();
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    return chan.as<PipeOf>().pipe->queue[end(chan)].read(buffer, count);
  }

  long write(Chan& chan, const void* buffer, long count, int64_t) override {
    Queue& q = chan.as<PipeOf>().pipe->queue[1 - end(chan)];
    try {
      std::size_t done = 0;
      const auto all = static_cast<std::size_t>(count);
      do {
        const std::size_t n = std::min(all - done, kMostAtomic);
        q.write(static_cast<const char*>(buffer) + done, n);
        done += n;
      } while (done < all);
    } catch (const Error&) {
      if (!chan.message && up != nullptr)
        postNote(*up, {Note::Kind::kUser, "sys: write on closed pipe"});
      throw;
    }
    return count;
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    if (chan.isDir()) fail(kPermission);
    if (dir.length == ~uint64_t{0}) return;
    if (dir.length > kLimit) fail(kBadArgument);
    for (Queue& q : chan.as<PipeOf>().pipe->queue) q.setLimit(dir.length);
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    if (name != "..") return Device::step(chan, name);
    chan.qid = fileOf(chan, 0);
    chan.qid.type = kQidDir;
    return true;
  }

  std::vector<Dir> list(Chan& chan) override {
    Pipe& p = *chan.as<PipeOf>().pipe;
    return {entry(chan, "data", fileOf(chan, 1), p.queue[0].bytes(), 0666),
            entry(chan, "data1", fileOf(chan, 2), p.queue[1].bytes(), 0666)};
  }

 private:
  static constexpr unsigned kNumberShift = 5;
  static std::size_t end(const Chan& chan) {
    return (chan.qid.path & ((1U << kNumberShift) - 1)) - 1;
  }
  static Qid fileOf(const Chan& chan, uint64_t kind) {
    return {(chan.qid.path >> kNumberShift << kNumberShift) + kind, 0, 0};
  }
};

}  // namespace

Device* newPipe() { return new PipeDevice; }

}  // namespace run9
