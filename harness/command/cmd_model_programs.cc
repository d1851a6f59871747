// 9ml info, tok, ppl and convert: the guest's programs that look into models, or make others.
#include <unistd.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "harness/command/commands.h"
#include "harness/command/guest_program.h"
#include "harness/report/late_file.h"
#include "harness/stdio.h"

namespace harness {
namespace {

using Json = nlohmann::ordered_json;

void toStandardOutput(std::string_view bytes) {
  writeOrThrow(STDOUT_FILENO, bytes, "standard output");
}

/// What llmppl says without -J.
std::string figures(const Json& j) {
  char text[160];
  std::snprintf(text, sizeof text, "tokens %lld\nnll %.6f\nperplexity %.6f\n",
                static_cast<long long>(j.at("tokens").get<std::int64_t>()),
                j.at("nll").get<double>(), j.at("perplexity").get<double>());
  return text;
}

}  // namespace

ExitStatus infoCommand(const ModelOptions& options) {
  Screen screen(options.guest.verbose);
  return runGuestProgram(kInfoCommand, options, screen, {toStandardOutput, true});
}

ExitStatus tokCommand(const ModelOptions& options) {
  Screen screen(options.guest.verbose);
  return runGuestProgram(kTokCommand, options, screen, {toStandardOutput, false});
}

ExitStatus convertCommand(const ModelOptions& options) {
  Screen screen(options.guest.verbose);
  return runGuestProgram(kConvertCommand, options, screen, {toStandardOutput, false});
}

ExitStatus pplCommand(const ModelOptions& options) {
  Screen screen(options.guest.verbose);
  if (options.json.empty()) {
    return runGuestProgram(kPplCommand, options, screen, {toStandardOutput, false});
  }
  LateFile file(options.json, "JSON");
  ModelOptions as_json = options;
  as_json.words.insert(as_json.words.begin(), "-J");
  std::string said;
  const auto keep = [&said](std::string_view bytes) { said += bytes; };
  const ExitStatus end = runGuestProgram(kPplCommand, as_json, screen, {keep, false});
  if (end != ExitStatus::kPass) return end;
  Json j;
  try {
    j = Json::parse(said);
    toStandardOutput(figures(j));
  } catch (const Json::exception& e) {
    throw Error(ExitStatus::kFailed, std::string("llmppl's figures are no JSON: ") + e.what());
  }
  file.write(j.dump(1) + "\n");
  file.finish();
  return end;
}

}  // namespace harness
