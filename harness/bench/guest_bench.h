// Runs llmbench in a guest.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "harness/bench/bar.h"
#include "harness/options.h"
#include "harness/report/screen.h"

namespace harness {

/// What llmbench is asked for.
struct GuestBench {
  bool kernels = false;
  bool decode = false;
  unsigned samples = 0;         ///< 0: llmbench's own number
  std::filesystem::path model;  ///< whose tokens are timed
};

/// Brings a guest of this kind up, builds llmbench in it and runs it; fills the result's facts,
/// timings and bars. Throws Error.
void benchGuest(const std::string& kind, const GuestOptions& options, const GuestBench& bench,
                Screen& screen, BenchResult& result);

/// The bars of models of the usual shapes in a guest of this kind, and where a native guest has an
/// image's run9 beside it, what is measured there: the portable set as Plan 9's compiler makes it,
/// and the same tokens. Throws Error.
void benchModels(const std::string& kind, const GuestOptions& options, unsigned samples,
                 Screen& screen, BenchResult& result);

/// Measures tokens a second of eight sessions that step together in the engine itself, by as many
/// procs as were best the first time.
using EngineTogether = std::function<double()>;

/// Has something measured beside a model's engine in a guest of this kind; `programs` is the folder
/// of the guest's programs on this host. Throws Error.
void besideEngine(
    const std::string& kind, const GuestOptions& options, const std::filesystem::path& model,
    Screen& screen,
    const std::function<void(const std::string& programs, const EngineTogether& engine)>& measure);

/// The compiler that makes guest code in a guest of this kind, as people name it.
std::string guestCompiler(const std::string& kind);

}  // namespace harness
