#include "harness/conformance/oracle.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

#include "harness/conformance/oracle_kernels.h"
#include "harness/error.h"
#include "harness/suite/story.h"
#include "reference/model/model.h"
#include "reference/text/tokenizer.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

using KernelOracle = std::vector<Expected> (*)(const Case&);

const std::map<std::string, KernelOracle>& kernels() {
  static const std::map<std::string, KernelOracle> table = {
      {"matvec", expectMatvec},   {"dot", expectDot},
      {"rmsnorm", expectRmsnorm}, {"softmax", expectSoftmax},
      {"rope", expectRope},       {"swiglu", expectSwiglu},
      {"add", expectAdd},         {"scale", expectScale},
      {"argmax", expectArgmax},   {"attention", expectAttention},
  };
  return table;
}

/// A generated model is two files of its name, one of fixtures/models a folder.
fs::path find(const Places& places, const std::string& name, const char* ending,
              const char* inFolder) {
  for (const fs::path& file :
       {places.generated / (name + ending), places.models / name / inFolder}) {
    if (fs::exists(file)) return file;
  }
  throw Error(ExitStatus::kUsage, "no '" + name + ending + "' in " + places.models.string() +
                                      ", expected the file that a case names");
}

std::vector<int> idsOf(const Case& c) {
  std::istringstream in(c.text("ids"));
  std::vector<int> ids;
  for (int id = 0; in >> id;) ids.push_back(id);
  return ids;
}

}  // namespace

/// Loaded models and tokenizers by name.
struct Oracle::Models {
  std::map<std::string, reference::Model> models;
  std::map<std::string, reference::Tokenizer> tokenizers;

  const reference::Model& model(const Places& places, const std::string& name) {
    const auto at = models.find(name);
    if (at != models.end()) return at->second;
    return models.emplace(name, reference::Model::load(modelFile(places, name))).first->second;
  }

  const reference::Tokenizer& tokenizer(const Places& places, const std::string& name,
                                        std::size_t vocab) {
    const auto at = tokenizers.find(name);
    if (at != tokenizers.end()) return at->second;
    return tokenizers.emplace(name, reference::Tokenizer::load(tokenizerFile(places, name), vocab))
        .first->second;
  }
};

namespace {

/// How many roundings lie on the longest path from a token to a logit, by the counts that the
/// suites of single kernels derive: rmsnorm 7.5 + n/8, a product 4 + n/4, rope 3, attention
/// 11 + 1.25 t, swiglu 8, an addition 1.
double longestPath(const reference::Config& config, std::size_t positions) {
  const auto dim = static_cast<double>(config.dim);
  const auto hidden = static_cast<double>(config.hiddenDim);
  const double norm = 7.5 + dim / 8;
  const double product = 4 + dim / 4;
  const double attention = product + 3 + 11 + 1.25 * static_cast<double>(positions) + product + 1;
  const double feed_forward = product + 8 + 4 + hidden / 4 + 1;
  const double layer = norm + attention + norm + feed_forward;
  return static_cast<double>(config.layers) * layer + norm + product;
}

/// The logits after the first `pos` ids. Every rounding on the longest path through the model is
/// taken for the worst, relative to the largest logit.
std::vector<Expected> expectLogits(const reference::Model& model, const Case& c) {
  reference::Session session(model);
  const std::vector<int> ids = idsOf(c);
  const auto count = static_cast<std::size_t>(c.number("pos"));
  if (count == 0 || count > ids.size()) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': pos is " + std::to_string(count) +
                                        ", expected 1 to " + std::to_string(ids.size()));
  }
  Expected e;
  e.name = "logits";
  for (std::size_t i = 0; i < count; ++i) e.want = session.step(ids[i]);
  double largest = 0;
  for (const double v : e.want) largest = std::max(largest, std::abs(v));
  e.magnitude.assign(e.want.size(), largest * longestPath(model.config(), count));
  e.slack.assign(e.want.size(), 0);
  return {e};
}

std::vector<Expected> expectTokens(const reference::Tokenizer& tokenizer, const Case& c) {
  Expected ids;
  ids.name = "ids";
  ids.kind = Expected::Kind::kIntegers;
  Expected text;
  text.name = "text";
  text.kind = Expected::Kind::kBytes;
  const std::vector<int> tokens = tokenizer.encode(c.text("text"), true, false);
  int previous = -1;
  for (const int token : tokens) {
    ids.integers.push_back(token);
    if (previous >= 0) text.bytes += tokenizer.decode(previous, token);
    previous = token;
  }
  return {ids, text};
}

}  // namespace

fs::path modelFile(const Places& places, const std::string& name) {
  return find(places, name, ".bin", "model.bin");
}

fs::path tokenizerFile(const Places& places, const std::string& name) {
  return find(places, name, ".tok", "tokenizer.bin");
}

Oracle::Oracle(Places places) : places_(std::move(places)), models_(std::make_unique<Models>()) {}

Oracle::~Oracle() = default;

bool Oracle::knows(const std::string& kernel) {
  return kernels().contains(kernel) || kernel == "logits" || kernel == "tokenizer" ||
         kernel == "story";
}

std::vector<Expected> Oracle::expect(const Suite& suite, const Case& c) {
  const auto at = kernels().find(suite.kernel);
  if (at != kernels().end()) return at->second(c);
  if (suite.kernel == "logits") {
    return expectLogits(models_->model(places_, c.text("model")), c);
  }
  if (suite.kernel == "tokenizer") {
    const std::string& name = c.text("model");
    const std::size_t vocab = models_->model(places_, name).config().vocab;
    return expectTokens(models_->tokenizer(places_, name, vocab), c);
  }
  if (suite.kernel == "story") {
    return {expectStory(places_, c)};
  }
  throw Error(
      ExitStatus::kUsage,
      suite.file.string() + ": nobody has a reference for the kernel '" + suite.kernel + "'");
}

}  // namespace harness
