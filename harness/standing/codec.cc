#include "harness/standing/codec.h"

#include <charconv>

#include "harness/standing/wire.h"

namespace harness {
namespace {

std::string number(std::chrono::milliseconds time) { return std::to_string(time.count()); }

std::optional<long long> numberIn(const std::string& field) {
  long long value = 0;
  const char* end = field.data() + field.size();
  const auto [at, error] = std::from_chars(field.data(), end, value);
  if (error != std::errc() || at != end) return std::nullopt;
  return value;
}

}  // namespace

std::string encode(const RemoteCommand& c) {
  std::vector<std::string> fields = {c.command.script, c.command.folder, number(c.command.limit),
                                     c.input ? "1" : "0",
                                     std::to_string(c.command.environment.size())};
  for (const auto& [name, value] : c.command.environment) {
    fields.push_back(name);
    fields.push_back(value);
  }
  fields.insert(fields.end(), c.command.argv.begin(), c.command.argv.end());
  return pack(fields);
}

std::optional<RemoteCommand> decodeCommand(std::string_view payload) {
  const auto fields = unpack(payload);
  if (!fields || fields->size() < 5) return std::nullopt;
  const auto limit = numberIn((*fields)[2]);
  const auto variables = numberIn((*fields)[4]);
  if (!limit || !variables || *variables < 0 ||
      5 + 2 * static_cast<std::size_t>(*variables) > fields->size()) {
    return std::nullopt;
  }
  RemoteCommand c;
  c.command.script = (*fields)[0];
  c.command.folder = (*fields)[1];
  c.command.limit = std::chrono::milliseconds(*limit);
  c.input = (*fields)[3] == "1";
  std::size_t at = 5;
  for (long long i = 0; i < *variables; ++i, at += 2) {
    c.command.environment.emplace_back((*fields)[at], (*fields)[at + 1]);
  }
  c.command.argv.assign(fields->begin() + static_cast<std::ptrdiff_t>(at), fields->end());
  return c;
}

std::string encode(const RemoteResult& r) {
  return pack({std::to_string(static_cast<int>(r.result.outcome)), r.result.status,
               r.result.held ? "1" : "0", number(r.result.real), number(r.result.user),
               number(r.result.system), r.word, r.sentence});
}

std::optional<RemoteResult> decodeResult(std::string_view payload) {
  const auto fields = unpack(payload);
  if (!fields || fields->size() != 8) return std::nullopt;
  const auto outcome = numberIn((*fields)[0]);
  const auto real = numberIn((*fields)[3]);
  const auto user = numberIn((*fields)[4]);
  const auto system = numberIn((*fields)[5]);
  if (!outcome || !real || !user || !system || *outcome < 0 ||
      *outcome > static_cast<int>(vm::Outcome::kDead)) {
    return std::nullopt;
  }
  RemoteResult r;
  r.result.outcome = static_cast<vm::Outcome>(*outcome);
  r.result.status = (*fields)[1];
  r.result.held = (*fields)[2] == "1";
  r.result.real = std::chrono::milliseconds(*real);
  r.result.user = std::chrono::milliseconds(*user);
  r.result.system = std::chrono::milliseconds(*system);
  r.word = (*fields)[6];
  r.sentence = (*fields)[7];
  return r;
}

std::string encode(const std::vector<vm::ShareEntry>& entries) {
  std::vector<std::string> fields;
  for (const vm::ShareEntry& e : entries) {
    fields.push_back(e.path);
    fields.push_back(e.source.empty() ? "" : std::filesystem::absolute(e.source).string());
    fields.push_back(e.text);
  }
  return pack(fields);
}

std::optional<std::vector<vm::ShareEntry>> decodeEntries(std::string_view payload) {
  const auto fields = unpack(payload);
  if (!fields || fields->size() % 3 != 0) return std::nullopt;
  std::vector<vm::ShareEntry> entries;
  for (std::size_t i = 0; i < fields->size(); i += 3) {
    entries.push_back({(*fields)[i], (*fields)[i + 1], (*fields)[i + 2]});
  }
  return entries;
}

}  // namespace harness
