#include "harness/command/model_words.h"

#include <iterator>

#include "harness/error.h"

namespace harness {

const ModelCommand kRunCommand = {"run", "run", "tpsnizmjyceISkPrbMDKfL", "gv", false, "--no-simd"};
const ModelCommand kInfoCommand = {"info", "llminfo", "fzu", "tkc", false, "", true};
const ModelCommand kTokCommand = {"tok", "llmtok", "z", "bdps", true, "", true};
const ModelCommand kPplCommand = {"ppl", "llmppl", "Kcfjz", "Jv", true, "", true};
const ModelCommand kTraceCommand = {"trace", "llmtrace", "fIjM", "g", false, ""};
const ModelCommand kConvertCommand = {"convert", "llmconv", "fqz", "", false, "", true, true};

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
    bool options = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      if (!options || word.size() < 2 || word[0] != '-') {
        operand(word);
      } else if (word == "--") {
        options = false;
      } else if (word[1] == '-') {
        result.arguments.push_back(word);
      } else {
        i += option(word, i + 1 < words.size() ? &words[i + 1] : nullptr);
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
    result.arguments[model_at_] = stage(model_ ? findModel(name) : fallback, name, "models");
  }

  bool hasText() const { return text_; }

  ModelWords result;

 private:
  /// Takes a word of letters, whose value may be the next one; how many words behind it that took.
  std::size_t option(const std::string& word, const std::string* next) {
    // Flags may be joined; the first letter that takes a value takes the rest or the next word.
    const std::size_t at = word.find_first_of(command_.with_value, 1);
    const std::size_t stranger = word.find_first_not_of(command_.flags, 1);
    if (stranger != at) {
      throw Error(ExitStatus::kUsage, std::string("'-") + word[stranger] +
                                          "' is no option of 9ml " + std::string(command_.name) +
                                          " (see " + std::string(command_.program) + "(1))");
    }
    result.arguments.push_back(word);
    if (at == std::string::npos) return 0;
    const bool joined = at + 1 < word.size();
    if (!joined && next == nullptr) {
      throw Error(ExitStatus::kUsage, std::string("'-") + word[at] + "' of 9ml " +
                                          std::string(command_.name) + " lacks its value (see " +
                                          std::string(command_.program) + "(1))");
    }
    const std::string value = valueOf(word[at], joined ? word.substr(at + 1) : *next);
    if (joined) {
      result.arguments.back() = word.substr(0, at + 1) + value;
    } else {
      result.arguments.push_back(value);
    }
    return joined ? 0 : 1;
  }

  /// An option's value as the guest is to see it.
  std::string valueOf(char letter, const std::string& value) {
    if (letter == 'z') return tokenizer(value);
    if (letter == 'D') return stage(findModel(value), value, "draft");
    if (letter == 'm') result.input = value == "chat";
    if (letter == 'u') wanted_ = false;  // it names a segment in the guest
    return value;
  }

  static void mustExist(const fs::path& path, const std::string& name, const char* what) {
    std::error_code none;
    if (!fs::exists(path, none)) {
      throw Error(ExitStatus::kUsage, name + ": no such file, expected a " + what);
    }
    if (!fs::is_regular_file(path, none) && !fs::is_directory(path, none)) {
      throw Error(ExitStatus::kUsage, name + ": neither a file nor a folder, expected a " + what);
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

  /// Takes a model's files into a folder of the share; its path in the guest.
  std::string stage(const fs::path& found, const std::string& name, const std::string& folder) {
    mustExist(found, name, "model");
    // A snapshot of the hub's cache is called after the model, not by its digest.
    const fs::path called = found == name ? cleaned(found) : fs::path(name);
    std::vector<StagedFile> files = stageModel(found, name, folder, called.filename().string());
    if (files.empty()) {
      throw Error(ExitStatus::kUsage, name +
                                          ": a folder without model.safetensors, "
                                          "pytorch_model.bin, consolidated.00.pth or an index");
    }
    std::string path = share_ + "/" + folder + "/" + called.filename().string();
    result.names.emplace_back(path, name);
    take(std::move(files));
    return path;
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
    if (words[i] == "--") return i + 1 < words.size() ? words[i + 1] : "";
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
