#include <algorithm>

#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {

std::size_t RootDevice::child(std::size_t parent, const std::string& name) const {
  for (std::size_t i = 1; i < nodes_.size(); i++)
    if (nodes_[i].parent == parent && nodes_[i].name == name) return i;
  return 0;
}

void RootDevice::make(const std::string& name, bool generates) {
  std::size_t parent = 0;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string part = name.substr(at, end - at);
    at = end + 1;
    if (part.empty()) continue;
    std::size_t next = child(parent, part);
    if (next == 0) {
      next = nodes_.size();
      nodes_.push_back({part, parent});
    }
    parent = next;
  }
  nodes_[parent].generates = generates;
}

void RootDevice::makeFile(const std::string& name) {
  make(name);
  std::size_t node = 0;
  for (std::size_t at = 1; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    node = child(node, name.substr(at, end - at));
    at = end + 1;
  }
  nodes_[node].file = true;
}

Dir RootDevice::entryOf(const Chan& chan, std::size_t number) const {
  const Node& n = nodes_[number];
  return entry(chan, n.name, {number, 0, n.file ? uint8_t{0} : kQidDir}, 0, n.file ? 0444 : 0555);
}

bool RootDevice::has(const std::string& name) const {
  return std::any_of(nodes_.begin() + 1, nodes_.end(),
                     [&](const Node& n) { return n.parent == 0 && "/" + n.name == name; });
}

Ref<Chan> RootDevice::attach(const std::string& spec) {
  Ref<Chan> c = Device::attach(spec);
  c->path = Ref<Path>(new Path("#/"));
  return c;
}

void RootDevice::graft(const std::string& name, Device* device) {
  make(name);
  grafts_.emplace_back(name, device);
  device->putBelow(this);
}

Walk RootDevice::walk(const Ref<Chan>& from, std::span<const std::string> names) {
  const auto graft = std::find_if(grafts_.begin(), grafts_.end(), [&](const auto& g) {
    return !names.empty() && from->qid.path == 0 && g.first == names[0];
  });
  if (graft == grafts_.end()) return Device::walk(from, names);
  // What comes after is the other device's matter.
  Walk result;
  result.chan = graft->second->attach("");
  Guard guard(lock_);
  result.qids.push_back({child(0, graft->first), 0, kQidDir});
  return result;
}

Dir RootDevice::stat(Chan& chan) {
  Guard guard(lock_);
  return entryOf(chan, chan.qid.path);
}

bool RootDevice::step(Chan& chan, const std::string& name) {
  Guard guard(lock_);
  const std::size_t at = chan.qid.path;
  if (name == "..") {
    chan.qid = {nodes_[at].parent, 0, kQidDir};
    return true;
  }
  std::size_t next = child(at, name);
  if (next == 0) {
    if (!nodes_[at].generates) return false;
    next = nodes_.size();
    nodes_.push_back({name, at, false, true});
  }
  chan.qid = {next, 0, nodes_[next].file ? uint8_t{0} : kQidDir};
  return true;
}

std::vector<Dir> RootDevice::list(Chan& chan) {
  std::vector<Dir> all;
  Ref<Chan> mounted;
  Ref<MountHead> head;
  Guard guard(lock_);
  for (std::size_t i = 1; i < nodes_.size(); i++) {
    if (nodes_[i].parent != chan.qid.path) continue;
    if (nodes_[i].generated && !up->space->find(this, chan.dev, i, mounted, head)) continue;
    all.push_back(entryOf(chan, i));
  }
  return all;
}

long RootDevice::read(Chan& chan, void* buffer, long count, int64_t offset) {
  if (!chan.isDir()) return 0;
  return readDirectory(chan, buffer, count, offset);
}

}  // namespace run9
