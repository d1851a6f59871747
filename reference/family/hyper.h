// What distinguishes one model family from another: every number and switch that a forward pass
// needs beside the weights, whichever file it comes from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reference/format/gguf.h"
#include "reference/format/llama2c.h"
#include "reference/kernel/kernels.h"

namespace reference {

enum class Activation { kSilu, kGelu, kGeluTanh, kRelu };

/// Rotary position embedding (Su et al. 2021) and the ways its frequencies are stretched.
struct RotaryRules {
  enum class Pairs {
    kNone,
    kNeighbours,  ///< 2i with 2i+1
    kHalves,      ///< i with i + dims/2
  };
  enum class Scaling {
    kNone,
    kLinear,   ///< positions divided by factor (Chen et al. 2023)
    kDynamic,  ///< NTK: a larger base for texts longer than the original context
    kYarn,     ///< Peng et al. 2023
    kLlama3,   ///< Llama 3.1: low frequencies divided, high ones kept, between them both
    kLong,     ///< a divisor each (LongRoPE, Ding et al. 2024), as Phi-3
  };
  Pairs pairs = Pairs::kNone;
  std::size_t dims = 0;  ///< of a head that are rotated, its first ones
  double base = 10000;
  RopeForm form = RopeForm::exact;
  Scaling scaling = Scaling::kNone;
  double factor = 1;
  double originalContext = 0;
  double lowFactor = 1;               ///< kLlama3
  double highFactor = 4;              ///< kLlama3
  double betaFast = 32;               ///< kYarn
  double betaSlow = 1;                ///< kYarn
  double attentionFactor = 0;         ///< cosine and sine are times this; 0: what the scaling says
  std::vector<double> shortDivisors;  ///< [dims/2], kLong; also rope_freqs of Llama 3.1's GGUF
  std::vector<double> longDivisors;
};

struct Hyper {
  std::string family;  ///< as config.json's model_type or GGUF's architecture names it
  std::size_t dim = 0;
  std::size_t hidden = 0;
  std::size_t layers = 0;
  std::size_t heads = 0;
  std::size_t kvHeads = 0;
  std::size_t headSize = 0;
  std::size_t vocab = 0;
  std::size_t context = 0;
  std::size_t embedding = 0;  ///< columns of the embedding where not dim (OPT 350M)

  bool layerNorm = false;    ///< Ba et al. 2016 with bias; otherwise RMS
  bool normPlusOne = false;  ///< stored weights are one too small (Gemma's own files)
  bool normAfter = false;    ///< normalised behind each residual (OPT 350M)
  bool parallel = false;     ///< attention and feed-forward read the same x (GPT-NeoX)
  bool sharedNorm = false;   ///< parallel, and one norm for both (Phi-2)
  double eps = 1e-5;

  RotaryRules rotary;
  RotaryRules localRotary;  ///< of windowed layers where they have their own (Gemma 3)
  bool hasLocalRotary = false;
  bool learnedPositions = false;
  std::size_t positionOffset = 0;  ///< OPT: 2

  double queryScale = 0;  ///< scores are times this; 0: 1/sqrt(headSize)
  double scoreCap = 0;    ///< cap * tanh(score / cap); 0: none
  double logitCap = 0;
  std::size_t window = 0;      ///< positions that a windowed layer sees, its own included; 0: all
  std::vector<bool> windowed;  ///< [layers]

  Activation activation = Activation::kSilu;
  bool gated = true;  ///< activation(gate) * up; otherwise activation(up)
  double embeddingScale = 1;
  std::size_t experts = 0;
  std::size_t expertsUsed = 0;
};

/// GGUF's keys. Throws Error for an architecture that is not known and for numbers that make no
/// sense together.
Hyper ggufHyper(const Gguf& file);
/// config.json of Hugging Face; the same errors.
Hyper configHyper(std::string_view json, const std::string& name);
/// params.json of Meta's folders; context is not in it and becomes 2048, or 8192 for Llama 3's
/// vocabulary. hidden and vocab are left 0 for the weights to say.
Hyper paramsHyper(std::string_view json, const std::string& name);
/// A .bin file's header.
Hyper llama2cHyper(const Llama2c& file);

/// Throws Error where sizes are zero, do not divide each other or a list has another length.
void checkHyper(const Hyper& hyper, const std::string& name);

/// The same for the number of layers, before anything is made for each.
void checkLayers(std::size_t layers);

}  // namespace reference
