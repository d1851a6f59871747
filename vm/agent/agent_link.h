#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "vm/agent/agent_frame.h"

namespace vm {

/// What the line has suffered, and healed; see AgentCounters.
struct LinkCounters {
  std::uint64_t sent = 0, received = 0;
  std::uint64_t resent = 0, repeated = 0;
};

/// The client's side of the agent protocol's line: frames that arrive in order and once, over a
/// stream that may lose and damage bytes. Entirely passive: it is fed what was read and told the
/// time; the caller writes what takeOutput() gives and comes back by wakeup().
class AgentLink {
 public:
  using Clock = std::chrono::steady_clock;
  using Time = Clock::time_point;

  static constexpr std::uint32_t kWindow = 32768;  ///< what we let the agent have in flight

  /// A session that the agent does not know yet. `now` starts its clock.
  AgentLink(std::uint32_t session, Time now);

  /// Takes bytes off the line; numbered frames come to `deliver` in order, HELLO as it comes.
  void feed(std::string_view bytes, Time now, const std::function<void(Frame&)>& deliver);
  /// Does what time asks for: repeats, late acknowledgements.
  void tick(Time now);
  /// When tick() is due next; nothing while there is nothing to wait for.
  std::optional<Time> wakeup() const;

  /// May another frame of this payload go out now?
  bool room(std::size_t payload) const;
  /// Queues a numbered frame, window or not.
  void send(FrameKind kind, std::uint32_t id, std::string payload, Time now);
  /// Bytes for the line, in order.
  std::string takeOutput() { return std::exchange(output_, {}); }

  /// A frame has begun to arrive and is not whole.
  bool inFrame() const { return parser_.pending() > 0; }
  bool greeted() const { return window_ != 0; }
  void setWindow(std::uint32_t window) { window_ = window; }
  bool outstanding() const { return !frames_.empty(); }
  /// When the last valid frame of this session came.
  Time lastHeard() const { return heard_; }
  const LinkCounters& counters() const { return counters_; }
  std::uint64_t damage() const { return parser_.damage(); }

 private:
  void transmit(Time now);
  void acknowledged(std::uint32_t ack, Time now);
  void plain(FrameKind kind, std::string payload = {});
  void numbered(Frame& frame, Time now, const std::function<void(Frame&)>& deliver);
  void requestRepeat(Time now);

  std::uint32_t session_;
  std::uint32_t window_ = 0;
  FrameParser parser_;
  std::string output_;

  std::deque<Frame> frames_;      // numbered, not acknowledged
  std::size_t flying_ = 0;        // how many of them are on the line
  std::size_t queued_bytes_ = 0;  // of all of them, as frames
  std::uint32_t next_ = 1;        // the number to give
  bool alone_ = false;            // after a time-out only the oldest flies
  std::chrono::milliseconds rto_{1000};
  Time due_;  // when it passes, while something flies

  std::uint32_t expect_ = 1;
  std::size_t owed_frames_ = 0;
  std::optional<Time> owed_;   // when the acknowledgement is due
  std::optional<Time> asked_;  // until when no further NAK is sent
  Time greet_;                 // the next SYNC
  Time heard_;
  LinkCounters counters_;
};

}  // namespace vm
