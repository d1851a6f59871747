// libFuzzer target of everything that reads the agent's bytes: frames, the line, results.
// Its inputs that once failed lie in fixtures/fuzz/vm_agent; vm_agent_test runs them all.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "vm/agent/agent_frame.h"
#include "vm/agent/agent_link.h"
#include "vm/agent/agent_request.h"

namespace {

using vm::AgentLink;
using vm::Frame;
using vm::FrameKind;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Takes numbers off the input; zeros at its end.
class Source {
 public:
  explicit Source(std::string_view bytes) : bytes_(bytes) {}
  bool empty() const { return bytes_.empty(); }
  unsigned byte() {
    if (bytes_.empty()) return 0;
    const auto value = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return value;
  }
  std::string_view take(std::size_t n) {
    const std::string_view piece = bytes_.substr(0, n);
    bytes_.remove_prefix(piece.size());
    return piece;
  }

 private:
  std::string_view bytes_;
};

// Any bytes: whatever is taken for a frame is one, and no garbage is kept.
void parseAnything(Source source) {
  vm::FrameParser parser;
  std::string all;
  while (!source.empty()) {
    const std::string_view piece = source.take(1 + source.byte());
    all += piece;
    parser.feed(piece);
    while (const auto frame = parser.next())
      require(all.find(vm::encodeFrame(*frame)) != std::string::npos);
    require(parser.pending() < vm::kFrameHeader + vm::kMaxPayload + 4);
  }
}

// A peer that keeps to the frames' form and to nothing else.
void misbehave(Source source) {
  AgentLink::Time now{};
  AgentLink link(7, now);
  link.setWindow(1 + source.byte() * 64);
  vm::FrameParser out;
  std::uint32_t expected = 1;
  while (!source.empty()) {
    const unsigned what = source.byte();
    now += std::chrono::milliseconds(source.byte() * 8);
    if (what % 4 == 0) {
      link.send(FrameKind::kInput, 1, std::string(source.byte(), 'i'), now);
    } else if (what % 4 == 1) {
      link.tick(now);
    } else {
      Frame frame;
      frame.kind = static_cast<FrameKind>(source.byte() % 0x2a);
      frame.session = what % 64 == 63 ? 8 : 7;
      frame.seq = expected + source.byte() % 5 - 2;
      frame.ack = source.byte() % 16;
      frame.payload = source.take(source.byte());
      std::string bytes = vm::encodeFrame(frame);
      if (what % 16 == 15) bytes.resize(source.byte() % bytes.size());
      link.feed(bytes, now, [&](const Frame& got) {
        if (!vm::isNumbered(got.kind)) return;
        require(got.seq == expected);
        expected++;
      });
    }
    out.feed(link.takeOutput());
    while (const auto frame = out.next()) require(frame->session == 7 && frame->ack <= expected);
    require(out.damage() == 0 && out.pending() == 0);
    (void)link.wakeup();
  }
}

void decode(Source source) {
  const std::string_view result = source.take(source.byte());
  const std::string_view end = source.take(source.byte());
  (void)vm::decodeEnd(result, end).sentence();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Source source({reinterpret_cast<const char*>(data), size});
  switch (source.byte() % 3) {
    case 0:
      parseAnything(source);
      break;
    case 1:
      misbehave(source);
      break;
    default:
      decode(source);
      break;
  }
  return 0;
}
