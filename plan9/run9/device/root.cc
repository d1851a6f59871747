#include <algorithm>

#include "plan9/run9/device/devices.h"

namespace run9 {

void RootDevice::make(const std::string& name) {
  std::size_t parent = 0;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string part = name.substr(at, end - at);
    at = end + 1;
    if (part.empty()) continue;
    std::size_t child = 0;
    for (std::size_t i = 1; i < nodes_.size(); i++)
      if (nodes_[i].parent == parent && nodes_[i].name == part) child = i;
    if (child == 0) {
      child = nodes_.size();
      nodes_.push_back({part, parent});
    }
    parent = child;
  }
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

Dir RootDevice::stat(Chan& chan) {
  return entry(chan, nodes_[chan.qid.path].name, chan.qid, 0, 0555);
}

void RootDevice::step(Chan& chan, const std::string& name) {
  if (name == "..") {
    chan.qid.path = nodes_[chan.qid.path].parent;
    return;
  }
  Device::step(chan, name);
}

std::vector<Dir> RootDevice::list(Chan& chan) {
  std::vector<Dir> all;
  for (std::size_t i = 1; i < nodes_.size(); i++)
    if (nodes_[i].parent == chan.qid.path)
      all.push_back(entry(chan, nodes_[i].name, {i, 0, kQidDir}, 0, 0555));
  return all;
}

long RootDevice::read(Chan& chan, void* buffer, long count, int64_t offset) {
  return readDirectory(chan, buffer, count, offset);
}

}  // namespace run9
