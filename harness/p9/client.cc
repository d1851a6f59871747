#include "harness/p9/client.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "harness/interrupt.h"

namespace harness::p9 {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kLook{100};
constexpr const char* kVersion = "9P2000";
constexpr std::uint32_t kLeastMsize = 256;

/// The names on a path; empty ones are nothing.
std::vector<std::string> elements(const std::string& path) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t slash = std::min(path.find('/', at), path.size());
    if (slash > at) names.push_back(path.substr(at, slash - at));
    at = slash + 1;
  }
  return names;
}

}  // namespace

Client::Client(vm::UniqueFd fd, Options options)
    : line_(std::move(fd)), options_(std::move(options)), msize_(options_.msize) {
  const Message version =
      call({.type = Type::kTversion, .msize = options_.msize, .version = kVersion});
  if (version.version != kVersion) {
    throw Error(ExitStatus::kFailed,
                "the server speaks '" + version.version + "', expected " + kVersion);
  }
  if (version.msize < kLeastMsize || version.msize > options_.msize) {
    throw Error(ExitStatus::kFailed, "the server wants messages of " +
                                         std::to_string(version.msize) + " bytes, expected " +
                                         std::to_string(kLeastMsize) + " to " +
                                         std::to_string(options_.msize));
  }
  msize_ = version.msize;
  bool wanted = true;
  try {
    call({.type = Type::kTauth, .afid = root_, .uname = options_.uname, .aname = options_.aname});
  } catch (const Refused&) {
    wanted = false;  // none is needed
  }
  if (wanted) throw WantsAuthentication();
  call({.type = Type::kTattach,
        .fid = root_,
        .afid = kNoFid,
        .uname = options_.uname,
        .aname = options_.aname});
}

std::uint16_t Client::send(Message request) {
  if (request.type != Type::kTversion) {
    while (next_tag_ == kNoTag || pending_.contains(next_tag_)) ++next_tag_;
    request.tag = next_tag_++;
  }
  const std::string bytes = encode(request);
  if (bytes.size() > msize_) {
    throw Error(ExitStatus::kUsage, "a " + typeName(request.type) + " of " +
                                        std::to_string(bytes.size()) +
                                        " bytes, and the server takes " + std::to_string(msize_));
  }
  const auto count = request.type == Type::kTwrite ? static_cast<std::uint32_t>(request.data.size())
                                                   : request.count;
  pending_[request.tag] = {request.type, count, request.names.size()};
  line_.send(bytes);
  return request.tag;
}

/// Throws Error for an answer that its request cannot have.
void Client::check(const Request& request, const Message& answer) const {
  const auto wanted = static_cast<Type>(static_cast<std::uint8_t>(request.type) + 1);
  std::string wrong;
  if (answer.type == Type::kRerror) return;
  if (answer.type != wanted) {
    wrong = "with " + typeName(answer.type);
  } else if (answer.type == Type::kRread && answer.data.size() > request.count) {
    wrong = "with " + std::to_string(answer.data.size()) + " bytes where " +
            std::to_string(request.count) + " were wanted";
  } else if (answer.type == Type::kRwrite && answer.count > request.count) {
    wrong = "that " + std::to_string(answer.count) + " bytes of " + std::to_string(request.count) +
            " were written";
  } else if (answer.type == Type::kRwalk &&
             (answer.qids.size() > request.names || (answer.qids.empty() && request.names != 0))) {
    wrong = "with " + std::to_string(answer.qids.size()) + " qids for " +
            std::to_string(request.names) + " names";
  }
  if (wrong.empty()) return;
  throw Error(ExitStatus::kFailed, "the server answers " + typeName(request.type) + " " + wrong);
}

/// Takes one answer from the line; false when none came.
bool Client::take(milliseconds limit) {
  const std::optional<std::string> bytes = line_.receive(limit, msize_);
  if (!bytes) return false;
  Message message = decode(*bytes);
  const auto request = pending_.find(message.tag);
  if (request == pending_.end() || come_.contains(message.tag)) {
    throw Error(ExitStatus::kFailed, "the server answers with tag " + std::to_string(message.tag) +
                                         " (" + typeName(message.type) + "), which no request has");
  }
  check(request->second, message);
  come_[message.tag] = std::move(message);
  return true;
}

std::optional<Message> Client::answer(std::uint16_t tag, milliseconds limit) {
  const auto end = steady_clock::now() + limit;
  for (;;) {
    if (const auto at = come_.find(tag); at != come_.end()) {
      Message message = std::move(at->second);
      come_.erase(at);
      pending_.erase(tag);
      if (message.type == Type::kRerror) throw Refused(message.name);
      return message;
    }
    const auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
    if (!take(std::max(left, milliseconds(0)))) return std::nullopt;
  }
}

Message Client::call(Message request) {
  const Type type = request.type;
  const std::uint16_t tag = send(std::move(request));
  const auto end = steady_clock::now() + options_.patience;
  for (;;) {
    if (std::optional<Message> message = answer(tag, kLook)) return *std::move(message);
    if (heeds_) throwIfInterrupted();
    if (steady_clock::now() < end) continue;
    const auto waited = std::chrono::duration_cast<std::chrono::seconds>(options_.patience);
    throw Error(ExitStatus::kTimeout, "the server has not answered " + typeName(type) + " within " +
                                          std::to_string(waited.count()) + " s");
  }
}

void Client::flush(std::uint16_t tag) {
  call({.type = Type::kTflush, .oldtag = tag});
  come_.erase(tag);
  pending_.erase(tag);
}

/// A fid at a path. Long paths are walked in pieces.
std::uint32_t Client::walk(const std::string& path) {
  const std::vector<std::string> names = elements(path);
  std::uint32_t fid = next_fid_;
  if (free_fids_.empty()) {
    ++next_fid_;
  } else {
    fid = free_fids_.back();
    free_fids_.pop_back();
  }
  std::uint32_t from = root_;
  std::size_t at = 0;
  try {
    do {
      Message request{.type = Type::kTwalk, .fid = from, .newfid = fid};
      while (at < names.size() && request.names.size() < kMostNames)
        request.names.push_back(names[at++]);
      const std::size_t asked = request.names.size();
      const std::size_t walked = call(std::move(request)).qids.size();
      // Only the first name's absence is an error of the protocol's.
      if (walked < asked) {
        throw Refused("'" + names[at - asked + walked] + "' of '" + path + "' does not exist");
      }
      from = fid;
    } while (at < names.size());
  } catch (const Refused&) {
    if (from == fid) {
      clunk(fid);
    } else {
      free_fids_.push_back(fid);
    }
    throw;
  }
  return fid;
}

void Client::clunk(std::uint32_t fid) noexcept {
  try {
    call({.type = Type::kTclunk, .fid = fid});
    free_fids_.push_back(fid);
  } catch (const std::exception&) {
    // The fid is gone with the connection, or stays unused.
    return;
  }
}

File Client::open(const std::string& path, std::uint8_t mode) {
  const std::uint32_t fid = walk(path);
  try {
    const Message opened = call({.type = Type::kTopen, .fid = fid, .mode = mode});
    return {*this, fid, opened.iounit};
  } catch (const Refused&) {
    clunk(fid);
    throw;
  }
}

Stat Client::stat(const std::string& path) { return File(*this, walk(path), 0).stat(); }

std::vector<Stat> Client::list(const std::string& folder) {
  return decodeFolder(open(folder, kRead).readAll());
}

File::~File() {
  if (client_ != nullptr) client_->clunk(fid_);
}

File::File(File&& other) noexcept
    : client_(std::exchange(other.client_, nullptr)), fid_(other.fid_), iounit_(other.iounit_) {}

/// What one message may carry of so many bytes.
std::uint32_t File::most(std::uint64_t count) const {
  std::uint64_t room = client_->msize_ - kHeadBytes;
  if (iounit_ != 0) room = std::min<std::uint64_t>(room, iounit_);
  return static_cast<std::uint32_t>(std::min(room, count));
}

std::uint16_t File::startRead(std::uint64_t offset) {
  return client_->send(
      {.type = Type::kTread, .fid = fid_, .offset = offset, .count = most(UINT32_MAX)});
}

std::string File::read(std::uint64_t offset, std::uint32_t count) {
  return client_->call({.type = Type::kTread, .fid = fid_, .offset = offset, .count = most(count)})
      .data;
}

Stat File::stat() { return decodeStat(client_->call({.type = Type::kTstat, .fid = fid_}).stat); }

std::string File::readAll() {
  std::string all;
  for (;;) {
    const std::string piece = read(all.size());
    if (piece.empty()) return all;
    all += piece;
  }
}

void File::write(std::string_view bytes, std::uint64_t offset) {
  do {
    const std::string piece(bytes.substr(0, most(bytes.size())));
    const std::uint32_t taken =
        client_->call({.type = Type::kTwrite, .fid = fid_, .offset = offset, .data = piece}).count;
    if (taken != piece.size()) {
      throw Error(ExitStatus::kFailed, "the server has taken " + std::to_string(taken) +
                                           " bytes of " + std::to_string(piece.size()));
    }
    bytes.remove_prefix(taken);
    offset += taken;
  } while (!bytes.empty());
}

}  // namespace harness::p9
