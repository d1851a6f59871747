#include "harness/command/run_words.h"

#include <optional>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// run(1)'s options that take a value, those reserved for later too.
constexpr std::string_view kWithValue = "tpsnizmjyceISkPrbMDKf";

std::uint64_t sizeOf(const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_directory(path)) return fs::file_size(path, ignored);
  std::uint64_t sum = 0;
  for (fs::recursive_directory_iterator it(path, ignored), end; !ignored && it != end;
       it.increment(ignored)) {
    std::error_code gone;
    if (!it->is_regular_file(gone)) continue;
    const std::uint64_t size = it->file_size(gone);
    if (!gone) sum += size;
  }
  return sum;
}

/// Puts a file of the host into a folder of the share; its path in the guest.
std::string take(RunWords& run, const fs::path& file, const char* what, const std::string& folder,
                 const std::string& share) {
  if (!fs::exists(file)) {
    throw Error(ExitStatus::kUsage, file.string() + ": no such file, expected a " + what);
  }
  fs::path clean = fs::absolute(file).lexically_normal();
  if (clean.filename().empty()) clean = clean.parent_path();  // a folder's trailing slash
  const std::string path = folder + "/" + clean.filename().string();
  run.entries.push_back({path, clean, ""});
  run.bytes += sizeOf(clean);
  return share + "/" + path;
}

}  // namespace

bool takesNextWord(const std::string& word) {
  if (word.size() < 2 || word[0] != '-' || word[1] == '-') return false;
  return word.find_first_of(kWithValue, 1) == word.size() - 1;
}

RunWords readRunWords(const std::vector<std::string>& words, const std::string& share,
                      const fs::path& fallback) {
  RunWords run;
  std::optional<std::size_t> model;  // where MODEL stands in run.arguments
  bool tokenizer = false;
  fs::path model_file = fallback;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word.size() < 2 || word[0] != '-') {
      if (model) {
        throw Error(ExitStatus::kUsage,
                    "'" + word + "' is a second model beside " + model_file.string());
      }
      model = run.arguments.size();
      model_file = word;
      run.arguments.push_back(word);
      continue;
    }
    run.arguments.push_back(word);
    if (word[1] == '-') continue;
    // Flags may be joined; the first letter that takes a value takes the rest or the next word.
    const std::size_t at = word.find_first_of(kWithValue, 1);
    if (at == std::string::npos) continue;
    const bool joined = at + 1 < word.size();
    if (!joined && i + 1 == words.size()) continue;  // run itself complains
    if (word[at] == 'z') {
      const std::string file = joined ? word.substr(at + 1) : words[++i];
      const std::string path = take(run, file, "tokenizer", "tokenizer", share);
      if (joined) {
        run.arguments.back() = word.substr(0, at + 1) + path;
      } else {
        run.arguments.push_back(path);
      }
      tokenizer = true;
    } else if (!joined) {
      run.arguments.push_back(words[++i]);
    }
  }
  if (model_file.empty()) throw Error(ExitStatus::kUsage, "run needs a model: 9ml run MODEL");
  const std::string path = take(run, model_file, "model", "models", share);
  if (model) {
    run.arguments[*model] = path;
  } else {
    run.arguments.push_back(path);
  }
  const fs::path beside = fs::absolute(model_file).parent_path() / "tokenizer.bin";
  if (!tokenizer && fs::exists(beside)) take(run, beside, "tokenizer", "models", share);
  return run;
}

}  // namespace harness
