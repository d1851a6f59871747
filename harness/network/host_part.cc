#include "harness/network/host_part.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <sstream>
#include <thread>

#include "harness/interrupt.h"
#include "harness/llm/session.h"
#include "harness/network/drawterm_part.h"
#include "harness/network/load_part.h"
#include "harness/network/session_text.h"
#include "harness/p9/abuser.h"

namespace harness {
namespace {

// What the scripts' machines know, fixtures/network/llmfs-drawterm.rc.
constexpr const char* kPassword = "rightrightright";

/// One session, from attaching to closing; what is wrong with its text.
std::string oneSession(const Case& c, const Expected& want, const std::string& address) {
  const SessionText settings = sessionText(c);
  p9::Client client(p9::dial(address), {});
  LlmSession session(client);
  session.command("model " + c.text("model"));
  for (const std::string& line : settings.settings) session.command(line);
  session.prompt(settings.prompt);
  std::string text;
  const std::string end = session.generate([&](std::string_view piece) { text += piece; });
  const std::string wrong = wrongBytes(text, want);
  return wrong.empty() ? wrong : wrong + " (" + end + ")";
}

/// The files that abuse is about: those that every llmfs has, and some sessions.
p9::Abuse::Ground groundOf(const Case& c) {
  const std::string& model = c.text("model");
  return {.names = {"ctl", "info", "clone", "events", "models", model, "template", "vocab", "0",
                    "1", "2", "3", "prompt", "output", "stream", "tokens", "wait"}};
}

std::string underAbuse(const NetworkCase& network, const Case& c, const Expected& want,
                       const std::string& address, std::string& said) {
  std::atomic<bool> stop{false};
  std::atomic<bool> over{false};
  p9::AbuseCounts counts;
  std::string trouble;
  std::thread abuser([&] {
    try {
      counts = p9::abuseServer(address, network.messages, static_cast<std::uint64_t>(network.seed),
                               groundOf(c), [&] { return !stop && !interrupted(); });
    } catch (const std::exception& e) {
      trouble = std::string("under abuse: ") + e.what();
    }
    over = true;
  });
  std::string wrong;
  unsigned sessions = 0;
  try {
    do {
      wrong = oneSession(c, want, address);
      ++sessions;
    } while (wrong.empty() && !over);
  } catch (const std::exception& e) {
    wrong = e.what();
  }
  stop = true;
  abuser.join();
  throwIfInterrupted();
  said = counts.line() + "; meanwhile " + std::to_string(sessions) + " sessions";
  if (!wrong.empty()) {
    return "the well-behaved client after " + std::to_string(sessions) + " sessions: " + wrong;
  }
  return trouble.empty() ? oneSession(c, want, address) : trouble;
}

/// The most that ps has in its fifth column, in KB, for a process called llmfs.
std::uint64_t heldByLlmfs(const std::string& ps) {
  const vm::UniqueFd fd = p9::dial(ps);
  std::string all;
  char buffer[4096];
  for (ssize_t n = 0; (n = read(fd.get(), buffer, sizeof buffer)) > 0;)
    all.append(buffer, static_cast<std::size_t>(n));
  std::istringstream lines(all);
  std::uint64_t most = 0;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string user, pid, utime, stime, size, state, name;
    if (words >> user >> pid >> utime >> stime >> size >> state >> name && name == "llmfs")
      most = std::max<std::uint64_t>(most, std::stoull(size));
  }
  if (most == 0) throw Error(ExitStatus::kFailed, "ps knows no llmfs: '" + all + "'");
  return most;
}

}  // namespace

std::string runHostPart(const NetworkCase& network, const Case& c, const Places& places,
                        const Reach& reach, std::string& said) {
  const Expected want = expectSession(places, c);
  const std::string address = reach(0);
  try {
    if (network.host == "session") return oneSession(c, want, address);
    if (network.host == "drawterm") {
      const int port = std::stoi(address.substr(address.find(':') + 1));
      return runDrawtermPart({static_cast<std::uint16_t>(port), kPassword}, c, want);
    }
    if (network.host == "load") {
      const std::string ps = reach(1);
      return underLoad(
          {network.connections, network.sessions, network.turns, [&] { return heldByLlmfs(ps); }},
          c, want, address, said);
    }
    return underAbuse(network, c, want, address, said);
  } catch (const Error& e) {
    throwIfInterrupted();
    return std::string("this host: ") + e.what();
  }
}

}  // namespace harness
