#include "reference/family/hyper.h"

#include "reference/error.h"

namespace reference {

void checkHyper(const Hyper& h, const std::string& name) {
  const auto refuse = [&](const std::string& what, std::size_t found, const std::string& expected) {
    throw Error(name + ": " + what + " is " + std::to_string(found) + ", expected " + expected);
  };
  const std::pair<const char*, std::size_t> sizes[] = {
      {"the embedding's length", h.dim}, {"the number of layers", h.layers},
      {"the number of heads", h.heads},  {"the number of key heads", h.kvHeads},
      {"a head's size", h.headSize},     {"the context's length", h.context}};
  for (const auto& [what, value] : sizes)
    if (value == 0 || value > 1U << 30) refuse(what, value, "1 to 2^30");
  if (h.heads % h.kvHeads != 0)
    refuse("the number of key heads", h.kvHeads,
           "a divisor of the number of heads " + std::to_string(h.heads));
  if (h.rotary.pairs != RotaryRules::Pairs::kNone &&
      (h.rotary.dims % 2 != 0 || h.rotary.dims > h.headSize || h.rotary.dims == 0))
    refuse("the number of rotated dimensions", h.rotary.dims,
           "an even number up to the head's size " + std::to_string(h.headSize));
  for (const std::vector<double>* list : {&h.rotary.shortDivisors, &h.rotary.longDivisors})
    if (!list->empty() && list->size() != h.rotary.dims / 2)
      refuse("the number of rotary factors", list->size(), std::to_string(h.rotary.dims / 2));
  if (!h.windowed.empty() && h.windowed.size() != h.layers)
    refuse("the number of layer kinds", h.windowed.size(), std::to_string(h.layers));
  if (h.expertsUsed > h.experts)
    refuse("the number of experts used", h.expertsUsed, "at most " + std::to_string(h.experts));
}

void checkLayers(std::size_t layers) {
  if (layers == 0 || layers > 10'000)
    throw Error("the number of layers is " + std::to_string(layers) + ", expected 1 to 10000");
}

Hyper llama2cHyper(const Llama2c& file) {
  const Config& c = file.config;
  Hyper h;
  h.family = "llama";
  h.dim = c.dim;
  h.hidden = c.hiddenDim;
  h.layers = c.layers;
  h.heads = c.heads;
  h.kvHeads = c.kvHeads;
  h.headSize = c.headSize();
  h.vocab = c.vocab;
  h.context = c.seqLen;
  h.eps = 1e-5F;
  h.rotary.pairs = RotaryRules::Pairs::kNeighbours;
  h.rotary.dims = h.headSize;
  h.rotary.form = RopeForm::rounded;
  return h;
}

}  // namespace reference
