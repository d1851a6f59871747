// Name spaces: what is bound and mounted where, for a group of procs.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan9/run9/file/chan.h"

namespace run9 {

constexpr unsigned kReplace = 0;
constexpr unsigned kBefore = 1;
constexpr unsigned kAfter = 2;
constexpr unsigned kOrderMask = 3;
constexpr unsigned kCreate = 4;
constexpr unsigned kCache = 16;
constexpr unsigned kMountMask = 0x17;

/// One thing bound to a mount point.
struct Mount {
  uint64_t order = 0;  ///< when, for /proc/n/ns
  Ref<Chan> to;
  unsigned flags = 0;
  std::string spec;
};

/// A mount point and all that is bound to it, in the order of search.
class MountHead : public Counted {
 public:
  explicit MountHead(Ref<Chan> point) : from(std::move(point)) {}
  const Ref<Chan> from;
  Lock lock;
  std::vector<Mount> mounts;

  std::vector<Mount> members();
  /// A copy of the first member in which files may be created.
  Ref<Chan> creatable();
};

/// A name space.
class Namespace : public Counted {
 public:
  /// A name space with the same mounts (not shared with this one).
  Ref<Namespace> copy();
  /// One without mounts, but with what this one forbids.
  Ref<Namespace> clean();

  /// What is mounted on a file: its first member and the head; empty when nothing is.
  bool find(const Device* device, uint32_t dev, uint64_t path, Ref<Chan>& to, Ref<MountHead>& head);
  /// True if anything is mounted on a file of this instance of a device.
  bool coversAny(const Device* device, uint32_t dev);
  void mount(const Ref<Chan>& what, const Ref<Chan>& on, unsigned flags, const std::string& spec);
  /// Removes one member, or all when what is empty.
  void unmount(const Ref<Chan>& on, const Ref<Chan>& what);

  /// What /proc/n/ns says, without its last line.
  std::string describe();

  bool allows(const Device& device) const { return masked_.find(device.letter()) == masked_.npos; }
  /// Forbids attaching the devices named, or all that are not named.
  void mask(const std::u32string& letters, bool except);

 private:
  struct Key {
    const Device* device;
    uint32_t dev;
    uint64_t path;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& k) const {
      return (k.path * 0x9E3779B97F4A7C15) ^ k.dev ^ reinterpret_cast<std::size_t>(k.device);
    }
  };
  static Key keyOf(const Chan& c) { return {c.device, c.dev, c.qid.path}; }

  Lock lock_;
  std::unordered_map<Key, Ref<MountHead>, Hash> heads_;
  std::u32string masked_;
};

}  // namespace run9
