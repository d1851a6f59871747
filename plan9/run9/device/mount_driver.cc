// #M: files of 9P servers.
#include <algorithm>
#include <cstring>

#include "plan9/run9/device/connection.h"
#include "plan9/run9/device/devices.h"
#include "plan9/run9/file/union.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr uint32_t kNoFid = 0xFFFFFFFF;

Reader reader(const std::string& body) {
  return {{reinterpret_cast<const uint8_t*>(body.data()), body.size()}, kMountRpc};
}

/// A channel's fid.
class Fid : public Private {
 public:
  Fid(Connection& c, uint32_t n) : connection(c), number(n) {}
  std::unique_ptr<Private> clone() const override { return nullptr; }
  Connection& connection;  // the channel's own reference keeps it
  uint32_t number;
  uint32_t io_unit = 0;
};

class MountDriver : public Device {
 public:
  MountDriver() : Device(U'M', "mnt") {}

  Ref<Chan> attach(const std::string&) override { fail(kNoAttach); }

  Ref<Chan> mount(const Ref<Chan>& on, const Ref<Chan>& auth, const std::string& spec) {
    Connection& connection = connectionOf(*on, 0, "");
    Ref<Chan> c = newFile(on, connection, {});
    std::string body;
    put32(body, c->as<Fid>().number);
    put32(body, auth ? auth->as<Fid>().number : kNoFid);
    putText(body, up->user);
    putText(body, spec);
    try {
      c->qid = reader(connection.call(kTattach, body)).qid();
    } catch (const Error&) {
      c->as<Fid>().number = kNoFid;
      throw;
    }
    c->path = Ref<Path>(new Path("#M"));
    return c;
  }

  Ref<Chan> authenticate(const Ref<Chan>& on, const std::string& spec) {
    Connection& connection = connectionOf(*on, 0, "");
    Ref<Chan> c = newFile(on, connection, {});
    std::string body;
    put32(body, c->as<Fid>().number);
    putText(body, up->user);
    putText(body, spec);
    try {
      c->qid = reader(connection.call(kTauth, body)).qid();
    } catch (const Error&) {
      c->as<Fid>().number = kNoFid;
      throw;
    }
    c->qid.type |= kQidAuth;
    c->mode = kReadWrite;
    c->open = true;
    c->path = Ref<Path>(new Path("#M"));
    return c;
  }

  /// The conversation on a channel; begins it.
  Connection& connectionOf(Chan& chan, uint32_t size, const std::string& version) {
    // One proc at a time begins conversations.
    lock_.lock();
    while (beginning_) {
      const uint32_t ticket = begun_.ticket();
      lock_.unlock();
      begun_.sleep(ticket);
      lock_.lock();
    }
    if (chan.session) {
      lock_.unlock();
      auto& known = static_cast<Connection&>(*chan.session);
      if (!version.empty() && known.versionText() != version)
        fail("channel already initialized with another version");
      return known;
    }
    beginning_ = true;
    lock_.unlock();
    Ref<Connection> fresh(new Connection(chan));
    std::string failure;
    try {
      chan.message = true;
      fresh->version(size, version);
    } catch (const Error& e) {
      failure = e.text;
      chan.message = false;
    }
    if (failure.empty()) chan.session = fresh.get();
    {
      Guard guard(lock_);
      beginning_ = false;
    }
    begun_.signal();
    if (!failure.empty()) fail(failure);
    return static_cast<Connection&>(*chan.session);
  }

  Walk walk(const Ref<Chan>& from, std::span<const std::string> names) override {
    const auto& f = from->as<Fid>();
    Ref<Chan> c = newFile(from->connection, f.connection, from->qid);
    std::string body;
    put32(body, f.number);
    put32(body, c->as<Fid>().number);
    put16(body, static_cast<uint16_t>(names.size()));
    for (const std::string& name : names) putText(body, name);
    Walk result;
    try {
      const std::string answer = f.connection.call(kTwalk, body);
      Reader in = reader(answer);
      const std::size_t n = in.get16();
      if (n > names.size()) fail(kMountRpc);
      for (std::size_t i = 0; i < n; i++) result.qids.push_back(in.qid());
    } catch (const Error&) {
      c->as<Fid>().number = kNoFid;
      throw;
    }
    if (result.qids.size() < names.size()) {
      c->as<Fid>().number = kNoFid;  // the server did not make it
      return result;
    }
    if (!result.qids.empty()) c->qid = result.qids.back();
    c->path = from->path;
    result.chan = std::move(c);
    return result;
  }

  Dir stat(Chan& chan) override {
    const std::string answer = call(chan, kTstat, "");
    Reader in = reader(answer);
    Dir dir = unpackDir(in.take(in.get16()));
    dir.type = static_cast<uint16_t>(letter());
    dir.dev = chan.dev;
    return dir;
  }

  Ref<Chan> open(const Ref<Chan>& chan, unsigned mode) override {
    std::string body;
    body += static_cast<char>(mode);
    opened(*chan, call(*chan, kTopen, body), mode);
    return chan;
  }

  void create(Chan& chan, const std::string& name, unsigned mode, uint32_t permissions) override {
    std::string body;
    putText(body, name);
    put32(body, permissions);
    body += static_cast<char>(mode);
    opened(chan, call(chan, kTcreate, body), mode);
  }

  void close(Chan& chan) override {
    if (chan.data == nullptr) return;
    auto& f = chan.as<Fid>();
    // The supervisor does not wait for servers that may hang.
    if (f.number == kNoFid || up == nullptr) return;
    const uint32_t number = std::exchange(f.number, kNoFid);
    std::string body;
    put32(body, number);
    f.connection.call(chan.remove_on_close ? kTremove : kTclunk, body);
  }

  long read(Chan& chan, void* buffer, long count, int64_t offset) override {
    auto* to = static_cast<char*>(buffer);
    long done = 0;
    while (done < count) {
      const auto wanted = std::min<uint32_t>(room(chan), static_cast<uint32_t>(count - done));
      std::string body;
      put64(body, static_cast<uint64_t>(offset + done));
      put32(body, wanted);
      std::string answer;
      try {
        answer = call(chan, kTread, body);
      } catch (const Error&) {
        if (done == 0) throw;
        break;
      }
      Reader in = reader(answer);
      const auto bytes = in.take(in.get32());
      if (bytes.size() > wanted) fail(kMountRpc);
      std::memcpy(to + done, bytes.data(), bytes.size());
      done += static_cast<long>(bytes.size());
      if (bytes.size() < wanted || chan.isDir() || up->attention.load() != 0) break;
    }
    if (chan.isDir()) markEntries(chan, to, done);
    return done;
  }

  long write(Chan& chan, const void* buffer, long count, int64_t offset) override {
    long done = 0;
    do {
      const auto part = std::min<uint32_t>(room(chan), static_cast<uint32_t>(count - done));
      std::string body;
      put64(body, static_cast<uint64_t>(offset + done));
      put32(body, part);
      body.append(static_cast<const char*>(buffer) + done, part);
      uint32_t n = 0;
      try {
        n = reader(call(chan, kTwrite, body)).get32();
      } catch (const Error&) {
        if (done == 0) throw;
        break;
      }
      if (n > part) fail(kMountRpc);
      done += n;
      if (n < part || up->attention.load() != 0) break;
    } while (done < count);
    return done;
  }

  void remove(Chan& chan) override {
    auto& f = chan.as<Fid>();
    const uint32_t number = std::exchange(f.number, kNoFid);  // gone, whatever the answer
    std::string body;
    put32(body, number);
    f.connection.call(kTremove, body);
  }

  void writeStat(Chan& chan, const Dir& dir) override {
    std::string stat;
    pack(dir, stat);
    std::string body;
    putText(body, stat);
    call(chan, kTwstat, body);
  }

 private:
  Ref<Chan> newFile(const Ref<Chan>& on, Connection& connection, const Qid& qid) {
    Ref<Chan> c = newChan(qid, connection.number());
    c->data = std::make_unique<Fid>(connection, connection.newFid());
    c->connection = on;
    return c;
  }

  static std::string call(Chan& chan, uint8_t type, const std::string& rest) {
    auto& f = chan.as<Fid>();
    std::string body;
    put32(body, f.number);
    return f.connection.call(type, body + rest);
  }

  static uint32_t room(Chan& chan) {
    const auto& f = chan.as<Fid>();
    const uint32_t most = f.connection.messageSize() - kIoHeader;
    return f.io_unit == 0 ? most : std::min(most, f.io_unit);
  }

  static void opened(Chan& chan, const std::string& answer, unsigned mode) {
    Reader in = reader(answer);
    chan.qid = in.qid();
    chan.as<Fid>().io_unit = in.get32();
    chan.mode = openMode(mode);
    chan.open = true;
    chan.offset = 0;
  }

  /// Entries show this device and connection, so that what is mounted on them is found.
  void markEntries(const Chan& chan, char* bytes, long count) const {
    for (long at = 0; at + 8 <= count;) {
      const long size =
          2 + static_cast<uint8_t>(bytes[at]) + (static_cast<uint8_t>(bytes[at + 1]) << 8);
      if (at + size > count || size < static_cast<long>(kStatFixed)) fail(kMountRpc);
      const auto type = static_cast<uint16_t>(letter());
      std::memcpy(bytes + at + 2, &type, 2);
      std::memcpy(bytes + at + 4, &chan.dev, 4);
      at += size;
    }
  }

  Lock lock_;
  Event begun_;
  bool beginning_ = false;
};

MountDriver& driver() { return static_cast<MountDriver&>(*kernel->deviceOf(U'M')); }

}  // namespace

Device* newMountDriver() { return new MountDriver; }

Ref<Chan> mountConnection(const Ref<Chan>& connection, const Ref<Chan>& auth,
                          const std::string& spec) {
  if (auth && auth->device != &driver()) fail(kBadUseFd);
  return driver().mount(connection, auth, spec);
}

Ref<Chan> authConnection(const Ref<Chan>& connection, const std::string& spec) {
  return driver().authenticate(connection, spec);
}

long versionConnection(const Ref<Chan>& connection, uint32_t message_size,
                       const std::string& version, char* buffer, uint32_t count) {
  const std::string& agreed =
      driver().connectionOf(*connection, message_size, version).versionText();
  if (agreed.size() > count) fail(kShortIo);
  std::memcpy(buffer, agreed.data(), agreed.size());
  if (agreed.size() < count) buffer[agreed.size()] = '\0';
  return static_cast<long>(agreed.size());
}

}  // namespace run9
