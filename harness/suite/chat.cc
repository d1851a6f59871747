#include "harness/suite/chat.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>

#include "harness/error.h"
#include "harness/suite/chat_model.h"
#include "reference/family/network.h"
#include "reference/text/conversation.h"
#include "reference/text/load_tokenizer.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDefaultContext = 4096;
constexpr char kBetween = '|';  // of a case's messages

[[noreturn]] void refuse(const Case& c, const std::string& what) {
  throw Error(ExitStatus::kUsage, "case '" + c.name + "': " + what);
}

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, at);) parts.push_back(part);
  return parts;
}

/// run's options of a case, as far as a conversation's oracle knows them.
struct Settings {
  std::size_t most = 0;  ///< tokens of an answer; 0: no limit
  std::size_t context = 0;
  bool slides = false;
  std::map<int, double> bias;
};

Settings settingsOf(const Case& c) {
  Settings s;
  const std::vector<std::string> words = split(c.text("args", ""), ' ');
  for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
    const std::string& value = words[i + 1];
    if (words[i] == "-n") {
      s.most = std::strtoul(value.c_str(), nullptr, 10);
    } else if (words[i] == "-c") {
      s.context = std::strtoul(value.c_str(), nullptr, 10);
    } else if (words[i] == "-e") {
      s.slides = value == "slide";
    } else if (words[i] == "-b") {
      s.bias[std::atoi(value.c_str())] = std::strtod(value.c_str() + value.find(':') + 1, nullptr);
    } else {
      refuse(c, "'" + words[i] + "' in args, expected -n, -c, -e or -b and a value");
    }
  }
  return s;
}

/// A text as ids, alone or behind one that is there already.
class Encoder {
 public:
  explicit Encoder(const fs::path& model)
      : whole_(reference::loadTokenizer(model)), joined_(withoutPrefix(whole_.rules())) {}

  const reference::TextTokenizer& tokenizer() const { return whole_; }
  std::vector<int> whole(const std::string& text) const {
    std::vector<int> ids = whole_.encode(text, {.special = true, .ends = false});
    // What begins a text is there once, whoever puts it there.
    const std::vector<int>& before = whole_.rules().before;
    if (!before.empty() && (ids.empty() || ids[0] != before[0]))
      ids.insert(ids.begin(), before.begin(), before.end());
    return ids;
  }
  /// No space is put before a text that goes on with another.
  std::vector<int> joined(const std::string& text) const {
    std::size_t special = text.size();
    for (const reference::AddedToken& token : whole_.rules().added)
      special = std::min(special, text.find(token.text));
    std::vector<int> ids =
        joined_.encode(text.substr(0, special), {.special = false, .ends = false});
    const std::vector<int> rest =
        whole_.encode(text.substr(special), {.special = true, .ends = false});
    ids.insert(ids.end(), rest.begin(), rest.end());
    return ids;
  }

 private:
  static reference::TokenizerRules withoutPrefix(reference::TokenizerRules rules) {
    if (!rules.normalFirst.empty())
      rules.normalFirst.clear();
    else if (rules.dropFirstSpace)
      rules.normal.erase(rules.normal.begin());
    return rules;
  }

  reference::TextTokenizer whole_;
  reference::TextTokenizer joined_;
};

/// A conversation as the reference has it: each answer from the ids of all that was said.
class Conversation {
 public:
  Conversation(const Case& c, const fs::path& model)
      : case_(c),
        settings_(settingsOf(c)),
        form_(chatForm(c)),
        network_(reference::loadNetwork(model)),
        encoder_(model),
        session_(std::make_unique<reference::NetworkSession>(network_)) {
    context_ = std::min<std::size_t>(network_.hyper.context, kDefaultContext);
    if (settings_.context > 0) context_ = settings_.context;
    for (const std::string& mark : reference::conversationMarks(form_))
      if (mark.find("end") != mark.npos || mark.find("eot") != mark.npos)
        if (mark.find("header") == mark.npos) ends_.push_back(encoder_.tokenizer().find(mark));
    ends_.push_back(encoder_.tokenizer().find("</s>"));
    if (const std::string system = c.text("system", ""); !system.empty())
      said_.push_back({"system", system});
  }

  /// True while the answers are decided and there is room for more.
  bool goesOn() const { return !over_ && decided_; }
  bool decided() const { return decided_; }
  const std::string& printed() const { return printed_; }

  void answer(const std::string& message) {
    said_.push_back({"user", message});
    const std::vector<int> ids = settle("", context_ - 1);
    if (!over_) {
      compute(ids);
      speak();
    }
    if (decided_) printed_ += "\n";
  }

 private:
  /// The ids of the conversation and what is said of its answer, at most so many; over where they
  /// are more and the oldest turns stay.
  std::vector<int> settle(const std::string& answer, std::size_t most) {
    for (;;) {
      const std::string text = reference::conversationText(form_, said_, "<s>", "</s>") + answer;
      std::vector<int> ids;
      if (!text_.empty() && text.starts_with(text_) && text.size() > text_.size()) {
        ids = cached_;
        const std::vector<int> more = encoder_.joined(text.substr(text_.size()));
        ids.insert(ids.end(), more.begin(), more.end());
      } else {
        ids = encoder_.whole(text);
      }
      if (ids.size() <= most) {
        text_ = text;
        return ids;
      }
      if (!settings_.slides) {
        over_ = true;
        return {};
      }
      dropOldest();
    }
  }

  /// The oldest message and its answer.
  void dropOldest() {
    const auto oldest = said_.begin() + (said_[0].role == "system" ? 1 : 0);
    if (said_.end() - oldest < 3) refuse(case_, "a message that does not fit into the context");
    said_.erase(oldest, oldest + 2);
    text_.clear();
  }

  void compute(const std::vector<int>& ids) {
    std::size_t same = 0;
    while (same < ids.size() && same < cached_.size() && ids[same] == cached_[same]) same++;
    if (same < cached_.size() || same == ids.size()) {
      session_ = std::make_unique<reference::NetworkSession>(network_);
      same = 0;
    }
    for (; same < ids.size(); same++) logits_ = session_->step(ids[same]);
    cached_ = ids;
  }

  /// The next token; its margin decides whether anybody can know it.
  int choose() {
    for (const auto& [id, add] : settings_.bias) logits_.at(static_cast<std::size_t>(id)) += add;
    const auto best = std::max_element(logits_.begin(), logits_.end());
    double second = -1e30;
    for (auto at = logits_.begin(); at != logits_.end(); ++at)
      if (at != best) second = std::max(second, *at);
    decided_ = *best - second >= kDecided;
    return static_cast<int>(best - logits_.begin());
  }

  void speak() {
    std::string answer;
    for (std::size_t n = 0; settings_.most == 0 || n < settings_.most; n++) {
      const int id = choose();
      if (!decided_) return;
      if (std::find(ends_.begin(), ends_.end(), id) != ends_.end()) break;
      if (encoder_.tokenizer().rules().pieces.at(static_cast<std::size_t>(id)).kind ==
          reference::PieceKind::kControl)
        refuse(case_, "token " + std::to_string(id) + " in an answer, which no text can say");
      const std::string bytes = encoder_.tokenizer().bytesOf(id);
      answer += bytes;
      printed_ += bytes;
      if (session_->position() == context_) {
        over_ = !settings_.slides;
        if (over_) break;
        // Three quarters are kept, so that it does not slide with every token.
        dropOldest();
        compute(settle(answer, context_ * 3 / 4));
        continue;
      }
      logits_ = session_->step(id);
      cached_.push_back(id);
      text_ += bytes;
    }
    said_.push_back({"assistant", answer});
  }

  const Case& case_;
  const Settings settings_;
  const std::string form_;
  const reference::Network network_;
  const Encoder encoder_;
  std::unique_ptr<reference::NetworkSession> session_;
  std::size_t context_ = 0;
  std::vector<int> ends_;
  std::vector<reference::Message> said_;
  std::vector<int> cached_;  ///< the ids that were computed
  std::string text_;         ///< which they stand for
  std::vector<double> logits_;
  std::string printed_;
  bool over_ = false;
  bool decided_ = true;
};

}  // namespace

StoryTold tellChat(Guest& guest, const std::string& run, const Places&, const Case& c) {
  RunCommand command;
  command.argv = {run,  "-m", "chat",
                  "-t", "0",  guest.share() + "/models/" + chatModelName(c) + ".bin"};
  for (const std::string& word : split(c.text("args", ""), ' ')) command.argv.push_back(word);
  if (const std::string system = c.text("system", ""); !system.empty())
    command.argv.insert(command.argv.end(), {"-y", system});
  for (std::string message : split(c.text("messages"), kBetween)) {
    for (std::size_t at = 0; (at = message.find('\n', at)) != message.npos; at += 2)
      message.insert(at, 1, '\\');
    command.input += message + "\n";
  }
  if (c.text("ends", "") == "context") command.failure = "is full";
  return startRun(guest, std::move(command), c);
}

Expected expectChat(const Places& places, const Case& c) {
  Conversation conversation(c, places.generated / (chatModelName(c) + ".bin"));
  std::size_t answers = 0;
  for (const std::string& message : split(c.text("messages"), kBetween)) {
    if (!conversation.goesOn()) break;
    conversation.answer(message);
    answers++;
  }
  Expected text;
  text.name = "text";
  text.kind = Expected::Kind::kBytes;
  text.bytes = conversation.printed();
  text.prefix = !conversation.decided();
  if (text.prefix && answers < 2) refuse(c, "the first answer is not decided");
  return text;
}

}  // namespace harness
