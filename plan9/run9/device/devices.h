// The devices, each in a file of its own.
#pragma once

#include <memory>
#include <string>

#include "plan9/run9/file/chan.h"

namespace run9 {

/// #/: directories to mount on. In /n, /mnt and /mnt/exportfs every name exists once it is asked
/// for, as the system's mntgen has it; there only what is mounted on is listed.
class RootDevice : public Device {
 public:
  RootDevice() : Device(U'/', "root") {}
  /// Makes a directory and those above it; names are from the root, "n/9ml".
  void make(const std::string& name, bool generates = false);
  /// Makes an empty file, for a file to be bound on.
  void makeFile(const std::string& name);
  /// Makes the directory at the top the root of another device.
  void graft(const std::string& name, Device* device);
  /// True for the name of a directory at the top: "/n".
  bool has(const std::string& name) const;

  Ref<Chan> attach(const std::string& spec) override;
  Walk walk(const Ref<Chan>& from, std::span<const std::string> names) override;
  Dir stat(Chan& chan) override;
  long read(Chan& chan, void* buffer, long count, int64_t offset) override;

 protected:
  bool step(Chan& chan, const std::string& name) override;
  std::vector<Dir> list(Chan& chan) override;

 private:
  struct Node {
    std::string name;
    std::size_t parent;
    bool generates = false;  ///< makes any child
    bool generated = false;
    bool file = false;
  };
  Dir entryOf(const Chan& chan, std::size_t number) const;
  std::vector<std::pair<std::string, Device*>> grafts_;
  std::size_t child(std::size_t parent, const std::string& name) const;
  mutable Lock lock_;
  std::vector<Node> nodes_ = {{"#/", 0}};  // a qid's path is an index
};

/// #U: trees of the host, by number.
class HostDevice : public Device {
 public:
  /// Whose first tree has this number.
  explicit HostDevice(unsigned first);
  ~HostDevice() override;
  char32_t shownLetter() const override { return U'M'; }
  /// Adds a folder or file of the host; its number. Throws Error.
  unsigned add(const std::string& host_path);

  Ref<Chan> attach(const std::string& spec) override;
  Walk walk(const Ref<Chan>& from, std::span<const std::string> names) override;
  Dir stat(Chan& chan) override;
  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override;
  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override;
  void close(Chan& chan) override;
  long read(Chan& chan, void* buffer, long count, int64_t offset) override;
  long write(Chan& chan, const void* buffer, long count, int64_t offset) override;
  void remove(Chan& chan) override;
  void writeStat(Chan& chan, const Dir& dir) override;

 protected:
  bool step(Chan& chan, const std::string& name) override;
  bool atTop(const Chan& chan) const override;
  std::vector<Dir> list(Chan& chan) override;

 private:
  struct State;
  const unsigned first_;
  std::unique_ptr<State> state_;
};

Device* newConsole();
/// A channel like an open /dev/cons that uses this descriptor of Linux.
Ref<Chan> consoleOn(Device* console, int linux_fd, unsigned mode);
/// Brings the host's terminal back to how it was found.
void restoreTerminal();

Device* newEnvironment();
Device* newDup();
Device* newIp();
Device* newPipe();
Device* newSrv();
Device* newProcDevice();
Device* newMountDriver();
/// #R: files in memory.
Device* newRam();
/// A folder of the host that stays as it is: what is changed there is changed in memory.
Device* newWhole(const std::string& host_path);
Device* newSegmentDevice();
Device* newClock();
Device* newSerialLines();
Device* newSwap();
Device* newArch();
Device* newCapability();

}  // namespace run9
