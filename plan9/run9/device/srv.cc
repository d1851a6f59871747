// #s: posted channels under names. Opening clone makes a board, a directory of its own, which ends
// with what it holds when that channel is closed.
#include <map>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr std::size_t kMostName = 127;
constexpr char kCloneName[] = "clone";

// The last bits of a qid's path: a directory or a posted channel, clone, and what opened it.
enum Kind : uint64_t { kPosted, kClone, kLease };
constexpr uint64_t kKinds = 4;

Kind kindOf(const Chan& chan) { return static_cast<Kind>(chan.qid.path % kKinds); }
uint64_t pathOf(uint64_t number, Kind kind) { return number * kKinds + kind; }

struct Posted {
  uint64_t path = 0;
  std::string owner;
  uint32_t mode = 0;
  Ref<Chan> chan;
};

/// A directory of posted channels. Under the device's lock.
class Board : public Counted {
 public:
  uint64_t number = 0;
  std::string name = "#s";
  std::string owner;
  uint32_t mode = 0777;
  Board* parent = nullptr;  // lives as long as it has boards
  bool closed = false;
  std::map<std::string, Posted> posted;
  std::map<std::string, Ref<Board>> boards;

  Qid qid() const { return {pathOf(number, kPosted), 0, kQidDir}; }
  bool has(const std::string& n) const { return posted.count(n) != 0 || boards.count(n) != 0; }
  std::map<std::string, Posted>::iterator find(const Chan& chan) {
    for (auto at = posted.begin(); at != posted.end(); ++at)
      if (at->second.path == chan.qid.path) return at;
    fail(kShutdown);
  }
};

class BoardOf : public Private {
 public:
  explicit BoardOf(Ref<Board> b) : board(std::move(b)) {}
  std::unique_ptr<Private> clone() const override { return std::make_unique<BoardOf>(board); }
  Ref<Board> board;
};

class Srv : public Device {
 public:
  Srv() : Device(U's', "srv") {}

  Ref<Chan> attach(const std::string& spec) override {
    Ref<Chan> c = Device::attach(spec);
    Guard guard(lock_);
    if (!root_) {
      root_ = Ref<Board>(new Board);
      root_->owner = kernel->owner;
    }
    c->qid = root_->qid();
    c->data = std::make_unique<BoardOf>(root_);
    return c;
  }

  Dir stat(Chan& chan) override {
    Guard guard(lock_);
    Board& b = boardOf(chan);
    if (chan.isDir()) return entryOf(chan, b);
    if (kindOf(chan) != kPosted) return cloneEntry(chan, b);
    const auto at = b.find(chan);
    return entryOf(chan, at->first, at->second);
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    if ((mode & kTruncate) != 0) fail(kExists);
    if ((mode & kRemoveClose) != 0) fail(kPermission);
    Guard guard(lock_);
    Board& b = boardOf(*chan);
    if (kindOf(*chan) == kClone) {
      makeBoard(*chan, b);
    } else if (chan->isDir()) {
      if (mode != kRead) fail(kIsDirectory);
      checkPermission(b.owner, b.mode, mode);
    } else {
      if (b.closed) fail(kShutdown);
      const Posted& p = b.find(*chan)->second;
      if (!p.chan) fail(kShutdown);
      if (openMode(mode) != p.chan->mode && p.chan->mode != kReadWrite) fail(kPermission);
      checkPermission(p.owner, p.mode, mode);
      return p.chan;
    }
    chan->mode = openMode(mode);
    chan->open = true;
    chan->offset = 0;
    return chan;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override {
    if (openMode(mode) != kWrite) fail(kPermission);
    if (name.size() > kMostName) fail(kTooLong);
    if (name == kCloneName) fail(kExists);
    Guard guard(lock_);
    Board& b = boardOf(chan);
    if (b.closed) fail(kShutdown);
    checkPermission(b.owner, b.mode, kWrite);
    if (b.has(name)) fail(kExists);
    Posted& p = b.posted[name];
    p.path = pathOf(kernel->nextPath(), kPosted);
    p.owner = up->user;
    p.mode = permissions & 0777;
    chan.qid = {p.path, 0, 0};
    chan.mode = kWrite;
    chan.open = true;
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    if (chan.isDir()) return readDirectory(chan, buffer, count, offset);
    if (kindOf(chan) != kLease) fail(kPermission);
    Guard guard(lock_);
    return readText(boardOf(chan).name, buffer, count, offset);
  }

  /// A descriptor's number posts its channel.
  long write(Chan& chan, const void* buffer, long count, int64_t) override {
    if (kindOf(chan) == kLease) fail(kPermission);
    if (count <= 0 || count >= 32) fail(kTooBig);
    const std::string text(static_cast<const char*>(buffer), static_cast<std::size_t>(count));
    const Ref<Chan> c = up->fds->get(static_cast<int>(leadingNumber(text)), -1, false);
    if (c->device == this) fail(kFrontFellOff);
    if ((c->qid.type & kQidAuth) != 0) fail("cannot post auth file in srv");
    Guard guard(lock_);
    Board& b = boardOf(chan);
    if (b.closed) fail(kShutdown);
    const auto at = b.find(chan);
    if (at->second.chan) fail(kBadUseFd);
    at->second.chan = c;
    c->service_name = (b.parent == nullptr ? "/srv/" : "/srv/" + b.name + "/") + at->first;
    return count;
  }

  void close(Chan& chan) override {
    if (!chan.open) return;
    if (kindOf(chan) == kLease)
      endBoard(boardOf(chan));
    else if (chan.remove_on_close && !chan.isDir())
      remove(chan);
  }

  void remove(Chan& chan) override {
    if (chan.isDir() || kindOf(chan) != kPosted) fail(kPermission);
    Ref<Chan> old;  // released after the lock
    Guard guard(lock_);
    Board& b = boardOf(chan);
    const auto at = b.find(chan);
    const bool allowed = up == nullptr || up->user == at->second.owner || up->user == kernel->owner;
    if (!allowed) fail(kPermission);
    old = at->second.chan;
    b.posted.erase(at);
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    Guard guard(lock_);
    Board& b = boardOf(chan);
    if (kindOf(chan) != kPosted || (chan.isDir() && b.parent == nullptr)) fail(kPermission);
    if (b.closed) fail(kShutdown);
    if (chan.isDir()) {
      change(dir, b.parent->boards, b.parent->boards.find(b.name), *b.parent, b.owner, b.mode);
      if (!dir.name.empty()) b.name = dir.name;
      return;
    }
    const auto at = b.find(chan);
    Posted& p = at->second;
    change(dir, b.posted, at, b, p.owner, p.mode);
  }

 protected:
  bool step(Chan& chan, const std::string& name) override {
    Guard guard(lock_);
    auto& of = chan.as<BoardOf>();
    Board& b = *of.board;
    Ref<Board> next;
    if (name == "..") {
      next = b.parent == nullptr ? root_ : Ref<Board>(b.parent);
    } else if (name == kCloneName) {
      chan.qid = {pathOf(b.number, kClone), 0, 0};
      return true;
    } else if (const auto at = b.posted.find(name); at != b.posted.end()) {
      chan.qid = {at->second.path, 0, 0};
      return true;
    } else {
      const auto board = b.boards.find(name);
      if (board == b.boards.end()) return false;
      next = board->second;
    }
    checkPermission(next->owner, next->mode, kExec);
    chan.qid = next->qid();
    of.board = next;
    return true;
  }

  std::vector<Dir> list(Chan& chan) override {
    Guard guard(lock_);
    const Board& b = boardOf(chan);
    std::vector<Dir> all = {cloneEntry(chan, b)};
    for (const auto& [name, p] : b.posted) all.push_back(entryOf(chan, name, p));
    for (const auto& [name, board] : b.boards) all.push_back(entryOf(chan, *board));
    return all;
  }

 private:
  static Board& boardOf(const Chan& chan) { return *chan.as<BoardOf>().board; }

  Dir entryOf(const Chan& chan, const std::string& name, const Posted& p) const {
    Dir d = entry(chan, name, {p.path, 0, 0}, 0, p.mode);
    d.uid = p.owner;
    return d;
  }
  Dir entryOf(const Chan& chan, const Board& b) const {
    Dir d = entry(chan, b.name, b.qid(), 0, b.mode);
    d.uid = b.owner;
    return d;
  }
  Dir cloneEntry(const Chan& chan, const Board& b) const {
    return entry(chan, kCloneName, {pathOf(b.number, kClone), 0, 0}, 0, 0444);
  }

  /// Turns the channel of a board's clone into the lease of a new board in it.
  static void makeBoard(Chan& chan, Board& in) {
    if (in.closed) fail(kShutdown);
    const Ref<Board> made(new Board);
    do {
      made->number = kernel->nextPath();
      made->name = format("%llu", static_cast<unsigned long long>(made->number));
    } while (in.has(made->name));
    made->owner = up->user;
    made->mode = 0770;
    made->parent = &in;
    in.boards[made->name] = made;
    chan.data = std::make_unique<BoardOf>(made);
    chan.qid = {pathOf(made->number, kLease), 0, 0};
  }

  /// With its lease a board gives up what is posted; it goes when it has no boards any more.
  void endBoard(Board& b) {
    std::map<std::string, Posted> posted;  // released after the lock
    std::vector<Ref<Board>> gone;
    Guard guard(lock_);
    posted.swap(b.posted);
    b.closed = true;
    for (Board* at = &b; at->closed && at->boards.empty();) {
      Board* above = at->parent;
      const auto node = above->boards.find(at->name);
      gone.push_back(std::move(node->second));
      above->boards.erase(node);
      at->parent = root_.get();
      at = above;
    }
  }

  /// What wstat does to the entry `at` of `map`, which lies in board `in`.
  template <class Map>
  static void change(const Dir& dir, Map& map, typename Map::iterator at, const Board& in,
                     std::string& owner, uint32_t& mode) {
    if (up->user != owner && up->user != kernel->owner) fail(kPermission);
    const bool renamed = !dir.name.empty() && dir.name != at->first;
    if (renamed && (dir.name == kCloneName || in.has(dir.name))) fail(kExists);
    if (dir.mode != 0xFFFFFFFF) mode = dir.mode & 0777;
    if (!dir.uid.empty()) owner = dir.uid;
    if (!renamed) return;
    auto node = map.extract(at);
    node.key() = dir.name;
    map.insert(std::move(node));
  }

  Lock lock_;
  Ref<Board> root_;
};

}  // namespace

Device* newSrv() { return new Srv; }

}  // namespace run9
