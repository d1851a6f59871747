#include "harness/conformance/oracle.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "harness/conformance/oracle_kernels.h"
#include "harness/conformance/oracle_quant.h"
#include "harness/conformance/oracle_sample.h"
#include "harness/error.h"
#include "harness/suite/chat.h"
#include "harness/suite/drafts.h"
#include "harness/suite/inputs.h"
#include "harness/suite/story.h"
#include "reference/family/network.h"
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
      {"dequant", expectDequant}, {"quantise", expectQuantise},
      {"qmatvec", expectQmatvec}, {"pack", expectPack},
      {"tile", expectTile},       {"sample", expectSample},
      {"notes", expectNotes},
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

std::vector<int> idsOf(const Case& c) { return wholeNumbers(c.text("ids")); }

}  // namespace

/// Loaded models and tokenizers by name.
struct Oracle::Models {
  std::map<std::string, reference::Model> models;
  std::map<std::string, reference::Tokenizer> tokenizers;
  std::string draft;  // the last one: neighbours in the list share it
  std::unique_ptr<reference::Network> network;

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

  /// A model of any family, as the reference reads it from the files that the guest is given.
  const reference::Network& networkOf(const Places& places, const std::string& path) {
    if (path != draft || network == nullptr) {
      network =
          std::make_unique<reference::Network>(reference::loadNetwork(places.generated / path));
      draft = path;
    }
    return *network;
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

/// The same count for any family: products of `columns` each, norms, positions.
double longestPath(const reference::Hyper& h, std::size_t positions) {
  const auto dim = static_cast<double>(h.dim);
  const auto heads = static_cast<double>(h.heads * h.headSize);
  const auto hidden = static_cast<double>(h.hidden);
  const double norm = 7.5 + dim / 8;
  const double product = 4 + dim / 4;
  const double attention = 2 * (product + 7.5 + static_cast<double>(h.headSize) / 8) + 3 + 11 +
                           1.25 * static_cast<double>(positions) + 4 + heads / 4 + 2;
  // Activations of other forms than SiLU and the experts' weights round a few times more.
  const double feed_forward = product + 16 + 4 + hidden / 4 + 8;
  const double layer = 4 * norm + attention + feed_forward;
  return static_cast<double>(h.layers) * layer + norm + product + 8;
}

/// An activation nearer than this to the middle between two whole numbers may go to either: the
/// part of a step that single precision is wrong by in models as small as these.
constexpr double kDecided = 2e-4;

/// The logits of a random model of any family. Where weights are stored as integers, activations
/// are rounded to 8 bits. As long as every one has a side that is decided, only floats differ.
/// Where one goes to the other side, those that depend on it are rounded afresh: guest and
/// reference are then each as far from the logits over exact activations as rounding takes them,
/// and from each other twice that.
std::vector<Expected> expectFamily(const reference::Network& network, const Case& c) {
  const std::vector<int> ids = idsOf(c);
  const auto count = static_cast<std::size_t>(c.number("pos"));
  if (count == 0 || count > ids.size()) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': pos is " + std::to_string(count) +
                                        ", expected 1 to " + std::to_string(ids.size()));
  }
  reference::NetworkSession exact(network);
  reference::NetworkSession quantised(network, reference::Arithmetic::quantised);
  std::vector<double> plain;
  Expected e;
  e.name = "logits";
  for (std::size_t i = 0; i < count; ++i) {
    plain = exact.step(ids[i]);
    e.want = quantised.step(ids[i]);
  }
  double largest = 0;
  double rounded = 0;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    largest = std::max(largest, std::abs(e.want[i]));
    rounded = std::max(rounded, std::abs(e.want[i] - plain[i]));
  }
  e.magnitude.assign(e.want.size(), largest * longestPath(network.hyper, count));
  e.slack.assign(e.want.size(), quantised.margin() > kDecided ? 0 : 2 * rounded);
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
         kernel == "story" || kernel == "chat" || kernel == "convert" || kernel == "guess";
}

std::vector<Expected> Oracle::expect(const Suite& suite, const Case& c) {
  const auto at = kernels().find(suite.kernel);
  if (at != kernels().end()) return at->second(c);
  if (suite.kernel == "logits" && !draftName(c).empty()) {
    return expectFamily(models_->networkOf(places_, draftPath(c)), c);
  }
  if (suite.kernel == "convert") {
    // Where the last form's type is another, the model is the one that the reference writes so.
    std::vector<Expected> all = expectFamily(models_->networkOf(places_, convertedPath(c)), c);
    if (c.number("exact") != 0) {
      Expected changed;
      changed.name = "changed";
      changed.kind = Expected::Kind::kIntegers;
      changed.integers = {0};
      all.push_back(changed);
    }
    return all;
  }
  if (suite.kernel == "logits") {
    return expectLogits(models_->model(places_, c.text("model")), c);
  }
  if (suite.kernel == "tokenizer") {
    const std::string& name = c.text("model");
    const std::size_t vocab = models_->model(places_, name).config().vocab;
    return expectTokens(models_->tokenizer(places_, name, vocab), c);
  }
  if (suite.kernel == "guess") {
    return expectGuess(models_->model(places_, c.text("model")), c);
  }
  if (suite.kernel == "story") {
    return {expectStory(places_, c)};
  }
  if (suite.kernel == "chat") {
    return {expectChat(places_, c)};
  }
  throw Error(
      ExitStatus::kUsage,
      suite.file.string() + ": nobody has a reference for the kernel '" + suite.kernel + "'");
}

}  // namespace harness
