#include "harness/network/load_part.h"

#include <chrono>
#include <list>
#include <thread>
#include <vector>

#include "harness/interrupt.h"
#include "harness/llm/session.h"
#include "harness/network/session_text.h"
#include "harness/network/slow_wire.h"
#include "harness/p9/client.h"

namespace harness {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto kPatience = 10min;  // hundreds of sessions take turns, on machines that are emulated
constexpr auto kForgotten = 2min;  // until the server has noticed that connections are gone
constexpr unsigned kShort = 6;     // tokens of the sessions of which there are many
constexpr unsigned kUntaken = 900;  // reads whose answers nobody takes
constexpr std::size_t kTooLong = std::size_t{1} << 20;

class Trial {
 public:
  Trial(const Load& load, const Case& c, const Expected& want, const std::string& address)
      : load_(load), case_(c), want_(want), address_(address), client_(connect()) {}

  /// Each returns what is wrong.
  std::string connections() {
    const std::string before = connectionsLine();
    std::list<p9::Client> all;
    while (all.size() + 1 < load_.connections) all.emplace_back(p9::dial(address_), patient());
    std::string wrong = session(all.empty() ? client_ : all.back());
    if (wrong.empty()) wrong = session(client_);
    all.clear();
    return wrong.empty() ? forgotten(before) : wrong;
  }

  std::string sessions() {
    const std::string alone = shortText();
    if (alone.empty()) return "a session of " + std::to_string(kShort) + " steps writes nothing";
    std::list<p9::File> ctls;
    std::vector<std::string> numbers;
    while (ctls.size() < load_.sessions) {
      ctls.push_back(client_.open("clone", p9::kReadWrite));
      const std::string number = ctls.back().readAll();
      numbers.push_back(number.substr(0, number.find('\n')));
      ctls.back().write(shortSettings());
      client_.open(numbers.back() + "/prompt", p9::kWrite).write(sessionText(case_).prompt);
    }
    for (p9::File& ctl : ctls) ctl.write("generate");
    for (const std::string& number : numbers) {
      const std::string text = client_.open(number + "/output", p9::kRead).readAll();
      if (text != alone) return otherText(number, text, alone);
    }
    for (p9::File& ctl : ctls) ctl.write("close");
    return {};
  }

  /// A byte at a time, while another session has its whole text.
  std::string slowReader() {
    p9::Client slow = connect();
    LlmSession mine(slow);
    begin(mine);
    mine.command("generate");
    p9::File stream = slow.open(mine.number() + "/stream", p9::kRead);
    std::string text = stream.read(0, 1);
    const std::string wrong = session(client_);
    if (!wrong.empty()) return "beside a slow reader: " + wrong;
    for (std::string byte = text; !byte.empty(); text += byte) {
      byte = stream.read(text.size(), 1);
      throwIfInterrupted();
    }
    return prefixed("the slow reader", wrongBytes(text, want_));
  }

  /// Many reads, and no answer of them is taken.
  std::string readerThatNeverReads() {
    p9::Client deaf = connect();
    LlmSession mine(deaf);
    begin(mine);
    mine.command("generate");
    p9::File vocab = deaf.open("models/" + case_.text("model") + "/vocab", p9::kRead);
    for (unsigned i = 0; i < kUntaken; ++i) vocab.startRead(0);
    return prefixed("beside a reader that never reads", session(client_));
  }

  std::string writerOfBytes() {
    SlowWire wire(p9::dial(address_));
    p9::Client bytes(wire.takeEnd(), patient());
    return prefixed("a writer of single bytes", session(bytes));
  }

  std::string longPrompt() {
    LlmSession mine(client_);
    begin(mine);
    try {
      mine.prompt(std::string(kTooLong, 'a'));
    } catch (const p9::Refused& e) {
      if (std::string(e.what()).find("786432") == std::string::npos)
        return "a prompt of 1 MiB is refused without the limit: " + std::string(e.what());
      begin(mine);
      return prefixed("behind a prompt that was too long", textOf(mine));
    }
    return "a prompt of 1 MiB is taken";
  }

  std::string turns(std::string& said) {
    const std::string alone = shortText();
    const auto run = [&](unsigned n) {
      for (unsigned i = 0; i < n; ++i) {
        throwIfInterrupted();
        if (const std::string text = shortText(); text != alone)
          return otherText(std::to_string(i) + " of one after another", text, alone);
      }
      return std::string();
    };
    // What the first ones need stays for the next.
    std::string wrong = run(load_.turns / 20);
    const std::uint64_t before = load_.held ? load_.held() : 0;
    if (wrong.empty()) wrong = run(load_.turns);
    const std::uint64_t after = load_.held ? load_.held() : 0;
    if (!wrong.empty() || before == 0) return wrong;
    said += "; " + std::to_string(before) + " KB before the turns, " + std::to_string(after) +
            " KB behind them";
    if (after <= before + before / 50) return {};
    return "the server holds " + std::to_string(after) + " KB behind " +
           std::to_string(load_.turns) + " sessions, before them " + std::to_string(before) +
           " KB, expected at most 2 % more";
  }

 private:
  static p9::Client::Options patient() { return {.uname = "none", .patience = kPatience}; }
  p9::Client connect() const { return {p9::dial(address_), patient()}; }

  static std::string prefixed(const std::string& who, const std::string& wrong) {
    return wrong.empty() ? wrong : who + ": " + wrong;
  }

  static std::string otherText(const std::string& which, const std::string& text,
                               const std::string& alone) {
    std::string sentence = "session " + which;
    sentence.append(" writes '").append(text).append("', alone it is '").append(alone);
    return sentence + "'";
  }

  /// The case's settings and prompt.
  void begin(LlmSession& session) const {
    const SessionText settings = sessionText(case_);
    session.command("model " + case_.text("model"));
    for (const std::string& line : settings.settings) session.command(line);
    session.prompt(settings.prompt);
  }

  std::string textOf(LlmSession& session) const {
    std::string text;
    session.generate([&](std::string_view piece) { text += piece; });
    return wrongBytes(text, want_);
  }

  /// A whole session; what is wrong with its text.
  std::string session(p9::Client& client) const {
    LlmSession session(client);
    begin(session);
    return textOf(session);
  }

  std::string shortSettings() const {
    return "model " + case_.text("model") + "\ntemp 0\nsteps " + std::to_string(kShort) + "\n";
  }

  std::string shortText() {
    p9::File ctl = client_.open("clone", p9::kReadWrite);
    const std::string said = ctl.read(0);
    const std::string number = said.substr(0, said.find('\n'));
    ctl.write(shortSettings());
    client_.open(number + "/prompt", p9::kWrite).write(sessionText(case_).prompt);
    ctl.write("generate");
    std::string text = client_.open(number + "/output", p9::kRead).readAll();
    ctl.write("close");
    return text;
  }

  /// What the pool says of its connections: "connections 1 of 1024".
  std::string connectionsLine() {
    const std::string info = client_.open("info", p9::kRead).readAll();
    const std::size_t at = info.find("connections ");
    if (at == std::string::npos)
      throw Error(ExitStatus::kFailed, "info has no line of connections: '" + info + "'");
    return info.substr(at, info.find('\n', at) - at);
  }

  /// Waits until the connections are as many as before.
  std::string forgotten(const std::string& before) {
    std::string now;
    for (const auto end = steady_clock::now() + kForgotten; steady_clock::now() < end;) {
      now = connectionsLine();
      if (now == before) return {};
      throwIfInterrupted();
      std::this_thread::sleep_for(100ms);
    }
    return "the server has not forgotten connections that are gone: " + now + ", before them " +
           before;
  }

  const Load& load_;
  const Case& case_;
  const Expected& want_;
  const std::string& address_;
  p9::Client client_;
};

}  // namespace

std::string underLoad(const Load& load, const Case& c, const Expected& want,
                      const std::string& address, std::string& said) {
  Trial trial(load, c, want, address);
  const auto timed = [&](const std::string& name, auto part) {
    const auto begin = steady_clock::now();
    std::string wrong = part();
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - begin);
    said += (said.empty() ? "" : ", ") + name + " " + std::to_string(took.count()) + " ms";
    return wrong;
  };
  // First, while what many at once need is not there yet: it would hide what turns leave behind.
  std::string memory;
  std::string wrong = timed("turns", [&] { return trial.turns(memory); });
  if (wrong.empty()) wrong = timed("connections", [&] { return trial.connections(); });
  if (wrong.empty()) wrong = timed("sessions", [&] { return trial.sessions(); });
  if (wrong.empty()) wrong = timed("slow reader", [&] { return trial.slowReader(); });
  if (wrong.empty()) wrong = timed("deaf reader", [&] { return trial.readerThatNeverReads(); });
  if (wrong.empty()) wrong = timed("writer of bytes", [&] { return trial.writerOfBytes(); });
  if (wrong.empty()) wrong = timed("long prompt", [&] { return trial.longPrompt(); });
  said += memory;
  return wrong;
}

}  // namespace harness
