#include "harness/suite/golden.h"

#include <toml++/toml.h>
#include <cstdio>
#include <map>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// A number as run takes it: digits that give the same float again.
std::string number(const toml::node& node) {
  if (const auto* i = node.as_integer()) return std::to_string(i->get());
  if (const auto* s = node.as_string()) return s->get();
  char text[40];
  std::snprintf(text, sizeof text, "%.9g", node.value_or(0.0));
  return text;
}

GoldenStory readStory(const fs::path& file, const toml::table& table) {
  const auto need = [&](const char* key) -> const toml::node& {
    const toml::node* node = table.get(key);
    if (node == nullptr) {
      throw Error(ExitStatus::kUsage, file.string() + ":" +
                                          std::to_string(table.source().begin.line) +
                                          ": a story without '" + key + "'");
    }
    return *node;
  };
  GoldenStory story;
  story.name = need("name").value_or(std::string());
  story.prompt = need("prompt").value_or(std::string());
  story.temperature = number(need("temperature"));
  story.topp = number(need("topp"));
  story.seed = number(need("seed"));
  story.steps = number(need("steps"));
  story.text = need("text").value_or(std::string());
  story.whole = need("whole").value_or(false);
  if (const toml::array* margins = need("margins").as_array()) {
    for (const toml::node& m : *margins) story.margins.push_back(m.value_or(0.0));
  }
  return story;
}

}  // namespace

std::vector<GoldenStory> readGolden(const fs::path& file) {
  toml::table root;
  try {
    root = toml::parse_file(file.string());
  } catch (const toml::parse_error& e) {
    throw Error(ExitStatus::kUsage, file.string() + ":" + std::to_string(e.source().begin.line) +
                                        ": " + std::string(e.description()));
  }
  const toml::array* stories = root["story"].as_array();
  if (stories == nullptr) {
    throw Error(ExitStatus::kUsage, file.string() + ": no [[story]], expected golden stories");
  }
  std::vector<GoldenStory> list;
  for (const toml::node& node : *stories) {
    if (const toml::table* table = node.as_table()) list.push_back(readStory(file, *table));
  }
  return list;
}

GoldenStory findGolden(const fs::path& file, const std::string& name) {
  static std::map<fs::path, std::vector<GoldenStory>> files;  // a file serves hundreds of cases
  auto at = files.find(file);
  if (at == files.end()) at = files.emplace(file, readGolden(file)).first;
  for (const GoldenStory& story : at->second) {
    if (story.name == name) return story;
  }
  throw Error(ExitStatus::kUsage, file.string() + ": no story '" + name + "' in it");
}

}  // namespace harness
