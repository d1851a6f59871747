#include "vm/agent/agent_link.h"

#include <algorithm>
#include <utility>

namespace vm {
namespace {

using namespace std::chrono_literals;

constexpr auto kSyncEvery = 500ms;
constexpr auto kAckWithin = 10ms;
constexpr auto kAskAgain = 300ms;
constexpr auto kRto = 1000ms;
constexpr auto kMaxRto = 4000ms;
constexpr std::size_t kAckEvery = 4;  // of full frames: a quarter of the window

std::size_t onTheLine(std::size_t payload) {
  return kFrameHeader + (payload > 0 ? payload + 4 : 0);
}

}  // namespace

AgentLink::AgentLink(std::uint32_t session, Time now)
    : session_(session), due_(now), greet_(now), heard_(now) {}

void AgentLink::plain(FrameKind kind, std::string payload) {
  output_ += encodeFrame({kind, session_, 0, expect_, 0, std::move(payload)});
  owed_.reset();
  owed_frames_ = 0;
}

bool AgentLink::room(std::size_t payload) const {
  return queued_bytes_ + onTheLine(payload) <= window_;
}

void AgentLink::send(FrameKind kind, std::uint32_t id, std::string payload, Time now) {
  queued_bytes_ += onTheLine(payload.size());
  frames_.push_back({kind, session_, next_++, 0, id, std::move(payload)});
  counters_.sent++;
  transmit(now);
}

void AgentLink::transmit(Time now) {
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < frames_.size(); i++) {
    bytes += onTheLine(frames_[i].payload.size());
    // One frame always goes, whatever the window.
    if (i > 0 && (alone_ || bytes > window_)) break;
    if (i < flying_) continue;
    if (i == 0) due_ = now + rto_;
    frames_[i].ack = expect_;
    output_ += encodeFrame(frames_[i]);
    flying_ = i + 1;
    owed_.reset();
    owed_frames_ = 0;
  }
}

void AgentLink::acknowledged(std::uint32_t ack, Time now) {
  const std::uint32_t una = next_ - static_cast<std::uint32_t>(frames_.size());
  const std::uint32_t n = ack - una;
  if (n == 0 || n > frames_.size()) return;
  for (std::uint32_t i = 0; i < n; i++) {
    queued_bytes_ -= onTheLine(frames_.front().payload.size());
    frames_.pop_front();
  }
  flying_ -= std::min<std::size_t>(flying_, n);
  alone_ = false;
  rto_ = kRto;
  due_ = now + rto_;
  transmit(now);
}

void AgentLink::requestRepeat(Time now) {
  if (!greeted() || (asked_ && now < *asked_)) return;
  asked_ = now + kAskAgain;
  plain(FrameKind::kNak);
}

void AgentLink::numbered(Frame& frame, Time now, const std::function<void(Frame&)>& deliver) {
  const auto ahead = static_cast<std::int32_t>(frame.seq - expect_);
  if (ahead > 0) return requestRepeat(now);
  if (ahead < 0) {
    counters_.repeated++;
    return plain(FrameKind::kAck);
  }
  expect_++;
  asked_.reset();
  counters_.received++;
  owed_frames_++;
  // A short frame is the last for now, and the agent may hold back more until it is acknowledged.
  if (owed_frames_ >= kAckEvery || frame.payload.size() < kMaxPayload)
    owed_ = now;
  else if (!owed_)
    owed_ = now + kAckWithin;
  deliver(frame);
}

void AgentLink::feed(std::string_view bytes, Time now, const std::function<void(Frame&)>& deliver) {
  const std::uint64_t before = parser_.damage();
  parser_.feed(bytes);
  while (std::optional<Frame> frame = parser_.next()) {
    if (frame->session != session_) continue;
    heard_ = now;
    if (frame->kind == FrameKind::kHello) {
      deliver(*frame);
      continue;
    }
    if (!greeted() || frame->kind == FrameKind::kSync) continue;
    acknowledged(frame->ack, now);
    if (frame->kind == FrameKind::kNak && !frames_.empty()) {
      counters_.resent += flying_;
      flying_ = 0;
      transmit(now);
    }
    if (isNumbered(frame->kind)) numbered(*frame, now, deliver);
  }
  if (parser_.damage() != before) requestRepeat(now);
  if (owed_ && now >= *owed_) plain(FrameKind::kAck);
}

void AgentLink::tick(Time now) {
  if (!greeted()) {
    if (now < greet_) return;
    std::string payload;
    append16(payload, kAgentVersion);
    append16(payload, kMaxPayload);
    append32(payload, kWindow);
    plain(FrameKind::kSync, std::move(payload));
    greet_ = now + kSyncEvery;
    return;
  }
  if (owed_ && now >= *owed_) plain(FrameKind::kAck);
  if (frames_.empty() || now < due_) return;
  rto_ = std::min<std::chrono::milliseconds>(rto_ * 2, kMaxRto);
  alone_ = true;
  counters_.resent++;
  flying_ = 0;
  transmit(now);
}

std::optional<AgentLink::Time> AgentLink::wakeup() const {
  if (!greeted()) return greet_;
  std::optional<Time> when = owed_;
  if (!frames_.empty() && (!when || due_ < *when)) when = due_;
  return when;
}

}  // namespace vm
