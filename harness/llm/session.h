// A session of an llmfs, over its file tree.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "harness/p9/client.h"

namespace harness {

/// One session: cloned with the object, closed with it. Errors are the server's words.
///
///   p9::Client client(p9::dial("127.0.0.1:5640"), {});
///   LlmSession session(client);
///   session.command("model small");
///   session.prompt("Once upon a time");
///   session.generate(show);
class LlmSession {
 public:
  explicit LlmSession(p9::Client& client);
  ~LlmSession();
  LlmSession(const LlmSession&) = delete;
  LlmSession& operator=(const LlmSession&) = delete;

  const std::string& number() const { return number_; }
  /// A line to its ctl.
  void command(const std::string& line) { ctl_.write(line); }
  /// Begins a new prompt.
  void prompt(std::string_view text);
  /// Generates, and passes the text on as it comes. When a signal comes the generation is
  /// cancelled, and what there is of the text comes all the same. Returns the session's account of
  /// the end: "reason WORD", counts, times.
  std::string generate(const std::function<void(std::string_view)>& text);

 private:
  std::string path(const char* file) const { return number_ + "/" + file; }
  /// Ends the generation; true when it was our doing, now.
  bool cancelWhenInterrupted();

  p9::Client& client_;
  p9::File ctl_;
  std::string number_;
  bool cancelled_ = false;
};

}  // namespace harness
