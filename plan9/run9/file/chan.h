// Channels: open or merely named files, and the devices that serve them.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "plan9/run9/base/error.h"
#include "plan9/run9/base/lock_linux.h"
#include "plan9/run9/base/ref.h"
#include "plan9/run9/file/directory.h"

namespace run9 {

class Chan;
class Device;
class MountHead;

// Modes of open.
constexpr unsigned kRead = 0;
constexpr unsigned kWrite = 1;
constexpr unsigned kReadWrite = 2;
constexpr unsigned kExec = 3;
constexpr unsigned kTruncate = 16;
constexpr unsigned kCloseExec = 32;
constexpr unsigned kRemoveClose = 64;
constexpr unsigned kExclusive = 0x1000;

/// Checks an open's mode; what the channel can do then: kRead, kWrite or kReadWrite.
unsigned openMode(unsigned mode);

/// The name a channel was reached by, and the mount points that were crossed on the way: one entry
/// for each element, empty where none was.
class Path : public Counted {
 public:
  explicit Path(std::string text);
  std::string text;
  std::vector<Ref<Chan>> mounts;

  /// A path with one more element; ".." takes one away.
  Ref<Path> add(const std::string& element, const Ref<Chan>& from) const;
  Ref<Path> copy() const;
  std::string last() const;
};

/// What a device keeps with a channel.
class Private {
 public:
  virtual ~Private() = default;
  /// For a channel that is walked to from the one with this.
  virtual std::unique_ptr<Private> clone() const = 0;
};

/// A file, named or open. The fields up to path are fixed once it is in an fd group; the offset and
/// what follows are guarded by lock.
class Chan : public Counted {
 public:
  Device* device = nullptr;
  uint32_t dev = 0;  ///< the instance of the device
  Qid qid;
  unsigned mode = 0;
  bool open = false;
  bool message = false;  ///< a mounted connection: not for read and write
  bool remove_on_close = false;
  bool is_mount_point = false;
  Ref<Path> path;
  std::unique_ptr<Private> data;
  Ref<MountHead> head;       ///< the union that this is the first of
  Ref<Chan> connection;      ///< of a mounted root: what is mounted
  Ref<Counted> session;      ///< of a connection: the mount driver's state
  std::string service_name;  ///< of a connection: its name in /srv

  Lock lock;
  int64_t offset = 0;
  int64_t device_offset = 0;
  std::size_t union_index = 0;
  Ref<Chan> union_member;
  std::string entries;   ///< a directory's entries, as its device listed them at offset 0
  std::string overflow;  ///< entries that did not fit after rewriting

  template <class T>
  T& as() const {
    return static_cast<T&>(*data);
  }
  bool isDir() const { return (qid.type & kQidDir) != 0; }
  std::string name() const { return path ? path->text : std::string(); }

  /// True for channels of the same file.
  bool same(const Chan& other) const {
    return device == other.device && dev == other.dev && qid.path == other.qid.path;
  }

 protected:
  void lastReference() override;
};

/// How far a walk came.
struct Walk {
  Ref<Chan> chan;  ///< empty when it failed; after fewer names than asked: go on from here
  std::vector<Qid> qids;
  std::string error;  ///< why not even the first name was found
  bool nowhere(std::size_t names) const { return !chan && qids.empty() && names != 0; }
};

/// A device: the files behind one letter after #. What it keeps for all procs lies in shared
/// memory; all its functions are called by the proc that wants something, several at once.
class Device {
 public:
  Device(char32_t letter, const char* name) : letter_(letter), name_(name) {}
  virtual ~Device() = default;
  char32_t letter() const { return letter_; }
  const char* name() const { return name_; }
  /// The type in directory entries. Programs take files for regular ones when they are 'M'.
  virtual char32_t shownLetter() const { return letter_; }

  /// Puts the device's root where ".." leads from it.
  void putBelow(Device* above) { above_ = above; }

  virtual Ref<Chan> attach(const std::string& spec);
  /// Walks as far as it goes. No names: a copy.
  virtual Walk walk(const Ref<Chan>& from, std::span<const std::string> names);
  virtual Dir stat(Chan& chan) = 0;
  /// The channel to use from now on: chan, or another one in its place.
  virtual Ref<Chan> open(const Ref<Chan>& chan, unsigned mode);
  /// Turns the channel of a directory into the one of the open new file.
  virtual void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions);
  virtual void close(Chan& chan);
  virtual long read(Chan& chan, void* buffer, long count, int64_t offset) = 0;
  virtual long write(Chan& chan, const void* buffer, long count, int64_t offset);
  virtual void remove(Chan& chan);
  virtual void writeStat(Chan& chan, const Dir& dir);

 protected:
  /// Moves a channel to the named child ("..": its parent); false if there is none.
  virtual bool step(Chan& chan, const std::string& name);
  /// True for the root of a device that may lie below another one's directory.
  virtual bool atTop(const Chan&) const { return false; }
  /// The entries of a directory.
  virtual std::vector<Dir> list(Chan& chan);

  Ref<Chan> newChan(const Qid& qid, uint32_t dev = 0) const;
  /// Answers a read of a directory from list().
  long readDirectory(Chan& chan, void* buffer, long count, int64_t offset);
  Dir entry(const Chan& chan, const std::string& name, const Qid& qid, uint64_t length,
            uint32_t mode) const;

 private:
  char32_t letter_;
  const char* name_;
  Device* above_ = nullptr;
};

/// Throws "permission denied" unless the running proc may open a file of this owner so.
void checkPermission(const std::string& owner, uint32_t permissions, unsigned mode);

/// A copy of a channel, not open.
Ref<Chan> clone(const Ref<Chan>& chan);

/// A channel that nobody else holds.
Ref<Chan> unique(Ref<Chan> chan);

}  // namespace run9
