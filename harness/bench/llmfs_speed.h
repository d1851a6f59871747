// How fast an llmfs answers sessions, taken by its clients.
#pragma once

#include <string>
#include <vector>

namespace harness {

/// What sessions that generate at once saw, each over a connection of its own.
struct SessionTimes {
  double together = 0;          ///< tokens a second of all of them, from the first to the last
  std::vector<double> each;     ///< a session's tokens a second
  std::vector<double> first;    ///< milliseconds from generate to the first token
  std::vector<double> between;  ///< milliseconds from one token to the next
  /// Milliseconds by which a session took longer for the client than the server says that it took:
  /// the way of the command and of the last token.
  std::vector<double> wire;
};

/// Has `sessions` of them write `steps` tokens each with a model that is loaded. Throws Error.
SessionTimes timeSessions(const std::string& address, const std::string& model, unsigned sessions,
                          unsigned steps);

/// The value below which `percent` of some samples are; 0 of none.
double percentile(std::vector<double> samples, double percent);

}  // namespace harness
