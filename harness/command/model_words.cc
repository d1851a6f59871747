#include "harness/command/model_words.h"

#include <iterator>

#include "harness/error.h"

namespace harness {

const ModelCommand kRunCommand = {"run", "run", "tpsnizmjyceISkPrbMDKf", false, "--no-simd"};
const ModelCommand kInfoCommand = {"info", "llminfo", "fzu", false, "", true};
const ModelCommand kTokCommand = {"tok", "llmtok", "z", true, "", true};
const ModelCommand kPplCommand = {"ppl", "llmppl", "Kcfjz", true, "", true};
const ModelCommand kTraceCommand = {"trace", "llmtrace", "fIjM", false, ""};
const ModelCommand kConvertCommand = {"convert", "llmconv", "fqz", false, "", true, true};

namespace {

namespace fs = std::filesystem;

/// A path without a trailing slash or dots.
fs::path cleaned(const fs::path& path) {
  fs::path clean = fs::absolute(path).lexically_normal();
  return clean.filename().empty() ? clean.parent_path() : clean;
}

/// Collects what a command line names; what becomes of each word.
class Reader {
 public:
  Reader(const ModelCommand& command, const std::string& share)
      : command_(command), share_(share) {}

  void read(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      if (word.size() < 2 || word[0] != '-') {
        operand(word);
        continue;
      }
      result.arguments.push_back(word);
      if (word[1] == '-') continue;
      // llminfo -u names a segment in the guest.
      if (command_.program == kInfoCommand.program && word.find('u') != std::string::npos)
        wanted_ = false;
      // Flags may be joined; the first letter that takes a value takes the rest or the next word.
      const std::size_t at = word.find_first_of(command_.with_value, 1);
      if (at == std::string::npos) continue;
      const bool joined = at + 1 < word.size();
      if (!joined && i + 1 == words.size()) continue;  // the program itself complains
      if (word[at] == 'm') result.input = (joined ? word.substr(at + 1) : words[i + 1]) == "chat";
      if (word[at] != 'z') {
        if (!joined) result.arguments.push_back(words[++i]);
      } else if (joined) {
        result.arguments.back() = word.substr(0, at + 1) + tokenizer(word.substr(at + 1));
      } else {
        result.arguments.push_back(tokenizer(words[++i]));
      }
    }
  }

  /// Stages the model, in the place of its word.
  void model(const fs::path& fallback) {
    if (!model_ && !wanted_) return;
    if (!model_ && fallback.empty()) {
      const std::string name(command_.name);
      throw Error(ExitStatus::kUsage, name + " needs a model: 9ml " + name + " MODEL");
    }
    if (!model_) {
      // In front: behind an option that lacks its value it would be that value.
      result.arguments.insert(result.arguments.begin(), std::string());
    }
    const std::string name = model_ ? model_name_ : fallback.string();
    const fs::path found = model_ ? findModel(name) : fallback;
    mustExist(found, name, "model");
    // A snapshot of the hub's cache is called after the model, not by its digest.
    const fs::path called = found == name ? cleaned(found) : fs::path(name);
    std::vector<StagedFile> files = stageModel(found, name, "models", called.filename().string());
    if (files.empty()) {
      throw Error(ExitStatus::kUsage, name +
                                          ": a folder without model.safetensors, "
                                          "pytorch_model.bin, consolidated.00.pth or an index");
    }
    result.arguments[model_at_] = share_ + "/models/" + called.filename().string();
    result.names.emplace_back(result.arguments[model_at_], name);
    take(std::move(files));
  }

  bool hasText() const { return text_; }

  ModelWords result;

 private:
  static void mustExist(const fs::path& path, const std::string& name, const char* what) {
    std::error_code none;
    if (!fs::exists(path, none)) {
      throw Error(ExitStatus::kUsage, name + ": no such file, expected a " + what);
    }
  }

  void take(std::vector<StagedFile> files) {
    for (StagedFile& file : files) {
      std::error_code none;
      const std::uint64_t size = fs::file_size(file.entry.source, none);
      if (!none) result.bytes += size;
      result.names.emplace_back(share_ + "/" + file.entry.path, file.name);
      result.files.push_back(std::move(file));
    }
  }

  std::string tokenizer(const std::string& name) {
    mustExist(name, name, "tokenizer");
    const std::string own = cleaned(name).filename().string();
    take(stageTokenizer(name, name, "tokenizer"));
    return share_ + "/tokenizer/" + own;
  }

  void operand(const std::string& word) {
    if (!model_) {
      model_ = true;
      model_at_ = result.arguments.size();
      model_name_ = word;
      result.arguments.push_back(word);
      return;
    }
    if (command_.output && result.output.empty()) {
      result.output = word;
      result.output_at = result.arguments.size();
      result.arguments.push_back(word);
      return;
    }
    if (!command_.text || text_) {
      throw Error(ExitStatus::kUsage, "'" + word + "' is a second " +
                                          (command_.text ? "text" : "model") + " beside " +
                                          (command_.text ? text_name_ : model_name_));
    }
    text_ = true;
    text_name_ = word;
    mustExist(word, word, "text");
    const std::string path = "text/" + cleaned(word).filename().string();
    take({{{path, fs::absolute(word), ""}, word}});
    result.arguments.push_back(share_ + "/" + path);
  }

  const ModelCommand& command_;
  const std::string& share_;
  bool model_ = false;
  bool wanted_ = true;  ///< there has to be a model
  bool text_ = false;
  std::size_t model_at_ = 0;  ///< in the arguments
  std::string model_name_;
  std::string text_name_;
};

}  // namespace

bool takesNextWord(const ModelCommand& command, const std::string& word) {
  if (word.size() < 2 || word[0] != '-' || word[1] == '-') return false;
  return word.find_first_of(command.with_value, 1) == word.size() - 1;
}

std::string modelWord(const ModelCommand& command, const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].size() < 2 || words[i][0] != '-') return words[i];
    if (takesNextWord(command, words[i])) ++i;
  }
  return "";
}

ModelWords readModelWords(const ModelCommand& command, const std::vector<std::string>& words,
                          const std::string& share, const fs::path& fallback) {
  Reader reader(command, share);
  reader.read(words);
  reader.model(fallback);
  if (command.text) reader.result.input = !reader.hasText();
  if (command.output && reader.result.output.empty()) {
    throw Error(ExitStatus::kUsage, "convert needs two names: 9ml convert IN OUT");
  }
  return std::move(reader.result);
}

}  // namespace harness
