// 9ml-train: learns a vocabulary and a model from tales and writes tokenizer.bin, model.bin and
// which words and pairs of words the tales have (words.txt, pairs.bin).
// One thread, fixed order of everything: the same text and options give the same model again.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "reference/error.h"
#include "reference/train/adamw.h"
#include "reference/train/network.h"
#include "reference/train/text/corpus.h"
#include "reference/train/text/vocabulary.h"
#include "reference/train/text/word_facts.h"

namespace {

using namespace reference::train;

/// What the command line says.
struct Options {
  std::string text;
  std::filesystem::path folder;
  Shape shape;
  AdamSettings adam;
  std::size_t batch = 8;
  std::size_t report = 50;
  std::size_t stop = 0;  ///< early, with the learning rate of a longer run; 0: at the last step
  std::uint64_t seed = 9;
};

/// Every 20th tale is held out.
constexpr std::size_t kHeldOut = 20;

double meanLoss(Network<float>& network, const std::vector<float>& parameters,
                const std::vector<std::vector<int>>& sequences) {
  double sum = 0;
  for (const auto& sequence : sequences) sum += network.loss(parameters, sequence);
  return sum / double(sequences.size());
}

void train(const Options& options) {
  const std::vector<std::string> tales = readTales(options.text);
  std::filesystem::create_directories(options.folder);
  const Vocabulary vocabulary = learnVocabulary(tales, options.shape.vocab);
  saveVocabulary(options.folder / "tokenizer.bin", vocabulary);
  WordFacts(tales).save(options.folder);

  ChunkEncoder encoder(vocabulary);
  std::vector<std::vector<int>> learning;
  std::vector<std::vector<int>> heldOut;
  std::size_t tokens = 0;
  for (std::size_t i = 0; i < tales.size(); i++) {
    (i % kHeldOut == kHeldOut - 1 ? heldOut : learning).push_back(encoder.encode(tales[i]));
    tokens += encoder.encode(tales[i]).size();
  }
  Corpus heldOutCorpus(heldOut, options.seed);
  std::vector<std::vector<int>> judged;
  for (std::size_t i = 0; i < heldOut.size(); i++)
    judged.push_back(heldOutCorpus.sequence(options.shape.context));
  Corpus corpus(std::move(learning), options.seed);

  std::vector<float> parameters = initialParameters(options.shape, options.seed);
  std::printf("%zu tales, %zu tokens; %zu parameters\n", tales.size(), tokens, parameters.size());
  Network<float> network(options.shape);
  AdamW optimiser(options.adam, Layout(options.shape));
  double recent = 0;
  std::vector<float> gradient(parameters.size());
  const std::size_t last = options.stop == 0 ? options.adam.steps : options.stop;
  for (std::size_t step = 1; step <= last; step++) {
    std::fill(gradient.begin(), gradient.end(), 0.0F);
    for (std::size_t i = 0; i < options.batch; i++)
      recent += network.gradient(parameters, corpus.sequence(options.shape.context), gradient);
    for (float& g : gradient) g /= float(options.batch);
    optimiser.step(parameters, gradient);
    if (step % options.report != 0 && step != last) continue;
    std::printf("step %zu epoch %zu loss %.4f", step, corpus.epoch(),
                recent / double(options.batch * ((step - 1) % options.report + 1)));
    recent = 0;
    if (step % (options.report * 5) == 0 || step == last) {
      std::printf(" held-out %.4f", meanLoss(network, parameters, judged));
      saveModel(options.folder / "model.bin", options.shape, parameters);
    }
    std::printf("\n");
    std::fflush(stdout);
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Trains a very small Llama on one thread, the same way every time.", "9ml-train");
  Options options;
  app.add_option("text", options.text, "tales, one a line (see 9ml-tales)")->required();
  app.add_option("folder", options.folder, "where tokenizer.bin and model.bin go")->required();
  app.add_option("--vocab", options.shape.vocab, "pieces of the vocabulary")->capture_default_str();
  app.add_option("--dim", options.shape.dim)->capture_default_str();
  app.add_option("--hidden", options.shape.hidden)->capture_default_str();
  app.add_option("--layers", options.shape.layers)->capture_default_str();
  app.add_option("--heads", options.shape.heads)->capture_default_str();
  app.add_option("--kv-heads", options.shape.kvHeads)->capture_default_str();
  app.add_option("--context", options.shape.context)->capture_default_str();
  app.add_option("--steps", options.adam.steps)->capture_default_str();
  app.add_option("--stop", options.stop, "stop after this step of them");
  app.add_option("--batch", options.batch, "sequences a step")->capture_default_str();
  app.add_option("--rate", options.adam.rate, "the largest learning rate")->capture_default_str();
  app.add_option("--seed", options.seed)->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  try {
    train(options);
  } catch (const reference::Error& error) {
    std::cerr << "9ml-train: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
