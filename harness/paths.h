// Where 9ml's own files lie: its data, its cache, its runs.
#pragma once

#include <filesystem>

namespace harness {

/// The folder that holds fixtures/, plan9/ and guest-src/: $NINEML_SHARE, else the source tree when
/// the program runs from its build folder, else the installed share/9ml. Throws Error naming the
/// places looked at.
std::filesystem::path shareFolder();

/// The project's own model in fixtures/models, which run tells its story with.
inline constexpr const char* kOwnModel = "story/model.bin";

/// vm::cacheFolder(), created.
std::filesystem::path cacheFolder();

/// Where earlier runs' results and logs are kept: cacheFolder()/runs, created.
std::filesystem::path runsFolder();

/// The root in which mk builds on a host (plan9/root), beside the program or installed; empty where
/// it is not.
std::filesystem::path plan9Root();

/// The stand-in's first process, beside the program or installed; it need not exist.
std::filesystem::path standInInit();

/// The program run9; empty where this 9ml has none.
std::filesystem::path run9Program();

/// The folder of programs that CMake built beside this one, for hosts without Plan 9's mk; empty
/// when the program does not run from its build folder and none are installed.
std::filesystem::path builtProgramsFolder();

}  // namespace harness
