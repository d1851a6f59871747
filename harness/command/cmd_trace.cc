// 9ml trace: a model's layers in a guest, each held against the reference.
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "harness/command/commands.h"
#include "harness/command/guest_program.h"
#include "harness/command/trace.h"
#include "harness/report/late_file.h"
#include "harness/stdio.h"

namespace harness {
namespace {

constexpr const char* kIds = "1 2 3 4";

/// The value of -I, joined or not; ours where there is none.
std::string idsOf(const std::vector<std::string>& words) {
  std::string ids = kIds;
  for (std::size_t i = 0; i < words.size(); i++) {
    const std::string& word = words[i];
    if (word.starts_with("-I") && word.size() > 2) {
      ids = word.substr(2);
    } else if (word == "-I" && i + 1 < words.size()) {
      ids = words[++i];
    } else if (takesNextWord(kTraceCommand, word)) {
      i++;
    }
  }
  return ids;
}

std::vector<int> numbers(const std::string& text) {
  std::vector<int> ids;
  const char* at = text.c_str();
  for (;;) {
    at += std::strspn(at, " ,");
    if (*at == '\0') break;
    char* end = nullptr;
    const long id = std::strtol(at, &end, 10);
    if (end == at || id < 0 || id > INT32_MAX)
      throw Error(ExitStatus::kUsage, "-I: '" + text + "' found, expected token ids");
    ids.push_back(static_cast<int>(id));
    at = end;
  }
  if (ids.empty()) throw Error(ExitStatus::kUsage, "-I: no token ids, expected some");
  return ids;
}

}  // namespace

ExitStatus traceCommand(const ModelOptions& options) {
  Screen screen(options.guest.verbose);
  const std::vector<int> ids = numbers(idsOf(options.words));
  const ModelWords words = readModelWords(kTraceCommand, options.words, "", {});
  const std::filesystem::path model = findModel(words.names.front().second);
  std::unique_ptr<LateFile> file;
  if (!options.json.empty()) file = std::make_unique<LateFile>(options.json, "JSON");
  ModelOptions explicit_ids = options;
  explicit_ids.words.insert(explicit_ids.words.begin(), {"-I", idsOf(options.words)});
  std::string said;
  const auto keep = [&said](std::string_view bytes) { said += bytes; };
  const ExitStatus end = runGuestProgram(kTraceCommand, explicit_ids, screen, {keep, false});
  if (end != ExitStatus::kPass) return end;
  const Trace trace = compareTrace(said, model, ids);
  writeOrThrow(STDOUT_FILENO, traceTable(trace), "standard output");
  if (file) {
    file->write(traceJson(trace));
    file->finish();
  }
  return trace.floats && trace.worst() > kTraceBound ? ExitStatus::kFailed : ExitStatus::kPass;
}

}  // namespace harness
