// The commands of 9ml, each in a file of its own. They throw Error or return how they ended.
#pragma once

#include "harness/error.h"
#include "harness/options.h"

namespace harness {

ExitStatus testCommand(const TestOptions& options);
ExitStatus runCommand(const ModelOptions& options);
ExitStatus infoCommand(const ModelOptions& options);
ExitStatus tokCommand(const ModelOptions& options);
ExitStatus pplCommand(const ModelOptions& options);
ExitStatus traceCommand(const ModelOptions& options);
ExitStatus convertCommand(const ModelOptions& options);
ExitStatus execCommand(const ExecOptions& options);
ExitStatus run9Command(const Run9Options& options);
ExitStatus llmCommand(const LlmOptions& options);
ExitStatus drawtermCommand(const DrawtermOptions& options);
ExitStatus benchCommand(const BenchOptions& options);
ExitStatus upCommand(const UpOptions& options);
ExitStatus downCommand(const DownOptions& options);
ExitStatus consoleCommand(const ConsoleOptions& options);
ExitStatus imageCommand(const ImageOptions& options);
ExitStatus modelsCommand(const ModelStoreOptions& options);
ExitStatus diffCommand(const DiffOptions& options);
ExitStatus logCommand(const LogOptions& options);
ExitStatus doctorCommand(const DoctorOptions& options);

/// Reads the command line and runs the command that it names.
ExitStatus commandLine(int argc, char** argv);

}  // namespace harness
