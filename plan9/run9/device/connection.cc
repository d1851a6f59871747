#include "plan9/run9/device/connection.h"

#include <cstring>

#include "plan9/run9/base/text.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr uint32_t kFirstNumber = 0x100;
constexpr uint16_t kNoTag = 0xFFFF;
constexpr uint32_t kMessageSize = kIoHeader + 32768;
constexpr char kVersion[] = "9P2000";

bool toldToEnd() { return up != nullptr && up->request.load() == Request::kExit; }

}  // namespace

Connection::Connection(Chan& chan)
    : chan_(chan), number_(kFirstNumber + static_cast<uint32_t>(kernel->nextPath())) {}

void Connection::version(uint32_t message_size, const std::string& wanted) {
  if (message_size == 0) message_size = kMessageSize;
  if (message_size <= 2 * kIoHeader) fail("bad iounit in version call");
  const std::string version = wanted.empty() ? kVersion : wanted;
  if (!version.starts_with(kVersion)) fail("bad 9P version specification");
  message_size_ = message_size;
  std::string body;
  put32(body, message_size);
  putText(body, version);
  const std::string answer = call(kTversion, body);
  Reader in({reinterpret_cast<const uint8_t*>(answer.data()), answer.size()}, kShortIo);
  const uint32_t size = in.get32();
  const std::string text = in.text();
  if (size > message_size) fail("server tries to increase msize in fversion");
  if (size <= 2 * kIoHeader) fail("bad fversion conversion on reply");
  if (!version.starts_with(text) || text != kVersion) fail("bad 9P version returned from server");
  message_size_ = size;
  version_ = text;
}

uint16_t Connection::begin(Request& request) {
  Guard guard(lock_);
  do next_tag_ = static_cast<uint16_t>((next_tag_ + 1) % kNoTag);
  while (waiting_.count(next_tag_) != 0);
  waiting_[next_tag_] = &request;
  return next_tag_;
}

void Connection::end(uint16_t tag) {
  Guard guard(lock_);
  waiting_.erase(tag);
}

void Connection::send(uint8_t type, uint16_t tag, const std::string& body) {
  std::string message;
  put32(message, static_cast<uint32_t>(body.size() + 7));
  message += static_cast<char>(type);
  put16(message, tag);
  message += body;
  // A message is never mixed with another, however small the pieces that the channel takes.
  lock_.lock();
  while (writing_) {
    const uint32_t ticket = writable_.ticket();
    lock_.unlock();
    writable_.sleepHard(ticket);
    lock_.lock();
  }
  writing_ = true;
  lock_.unlock();
  std::string failure;
  try {
    chan_.device->write(chan_, message.data(), static_cast<long>(message.size()), chan_.offset);
  } catch (const Error& e) {
    failure = e.text;
  }
  lock_.lock();
  writing_ = false;
  lock_.unlock();
  writable_.signal();
  if (!failure.empty()) fail(failure);
}

void Connection::giveUp(const std::string& why) {
  Guard guard(lock_);
  for (const auto& [tag, request] : waiting_) {
    request->failure = why;
    request->done = true;
    request->event.signal();
  }
}

void Connection::receive() {
  // Messages may come in pieces, or several at once.
  const auto length = [&]() -> std::size_t {
    if (partial_.size() < 4) return 0;
    uint32_t n = 0;
    std::memcpy(&n, partial_.data(), 4);
    return n;
  };
  while (partial_.size() < 7 || partial_.size() < length()) {
    if (partial_.size() >= 4 && (length() < 7 || length() > message_size_ + kIoHeader))
      fail("bad length in 9P2000 message header");
    char buffer[16 << 10];
    const long n = chan_.device->read(chan_, buffer, sizeof buffer, chan_.offset);
    if (n <= 0) fail(version_.empty() ? "EOF receiving fversion reply" : kHungup);
    partial_.append(buffer, static_cast<std::size_t>(n));
  }
  const std::size_t size = length();
  const auto type = static_cast<uint8_t>(partial_[4]);
  uint16_t tag = 0;
  std::memcpy(&tag, partial_.data() + 5, 2);
  std::string body = partial_.substr(7, size - 7);
  partial_.erase(0, size);
  Guard guard(lock_);
  const auto at = waiting_.find(tag);
  if (at == waiting_.end()) return;  // nobody waits any more: forgotten after a flush
  Request& request = *at->second;
  request.type = type;
  request.body = std::move(body);
  request.done = true;
  request.event.signal();
}

/// Somebody else has to read from now on. Who still sends cannot: the server may take nothing more
/// until an answer of its own is read. The lock is held.
void Connection::passOn() {
  if (reading_) return;
  for (const auto& [tag, other] : waiting_)
    if (other->listening && !other->done) {
      other->event.signal();
      return;
    }
}

void Connection::wait(Request& request) {
  lock_.lock();
  while (!request.done) {
    if (reading_) {
      const uint32_t ticket = request.event.ticket();
      request.listening = true;
      lock_.unlock();
      try {
        request.event.sleep(ticket);
      } catch (...) {
        Guard guard(lock_);
        request.listening = false;
        passOn();
        throw;
      }
      lock_.lock();
      request.listening = false;
      continue;
    }
    reading_ = true;
    lock_.unlock();
    std::string failure;
    try {
      receive();
    } catch (const Error& e) {
      failure = e.text;
    }
    lock_.lock();
    reading_ = false;
    passOn();
    if (failure.empty()) continue;
    lock_.unlock();
    if (failure == kInterrupted) fail(failure);
    giveUp(failure);
    lock_.lock();
  }
  lock_.unlock();
  if (!request.failure.empty()) fail(request.failure);
}

void Connection::flush(Request& request, uint16_t tag) {
  auto* order = new Request;
  const uint16_t own = begin(*order);
  std::string body;
  put16(body, tag);
  const auto failureOf = [](auto step) {
    try {
      step();
    } catch (const Error& e) {
      return e.text;
    }
    return std::string();
  };
  std::string failure = failureOf([&] { send(kTflush, own, body); });
  // More notes do not make it faster; only the end of the proc does.
  if (failure.empty() || failure == kInterrupted) do
      failure = failureOf([&] { wait(*order); });
    while (failure == kInterrupted && !toldToEnd());
  end(own);
  delete order;
  if (!failure.empty()) fail(failure);
  Guard guard(lock_);
  if (!request.done) fail(kInterrupted);
}

std::string Connection::call(uint8_t type, const std::string& body) {
  auto* request = new Request;
  uint16_t tag = kNoTag;
  if (type == kTversion) {
    Guard guard(lock_);
    waiting_[tag] = request;
  } else {
    tag = begin(*request);
  }
  std::string failure;
  try {
    try {
      send(type, tag, body);
      wait(*request);
    } catch (const Error& e) {
      if (e.text != kInterrupted || type == kTversion) throw;
      flush(*request, tag);
    }
  } catch (const Error& e) {
    failure = e.text;
  }
  end(tag);
  const uint8_t answer_type = request->type;
  std::string answer = std::move(request->body);
  if (failure.empty()) failure = request->failure;
  delete request;
  if (!failure.empty()) fail(failure);
  if (answer_type == kRerror) {
    Reader in({reinterpret_cast<const uint8_t*>(answer.data()), answer.size()}, kShortIo);
    fail(cut(in.text(), kErrorMax - 1));
  }
  if (answer_type != type + 1)
    fail(type == kTversion ? "unexpected reply type in fversion" : kMountRpc);
  return answer;
}

}  // namespace run9
