#pragma once

namespace vm {

/// The other role of the tests' program: `--hold CACHE` starts a small machine, says where its
/// run's folder is on standard output, and waits to be killed. For tests of what is left then.
bool isHolder(int argc, char** argv);
int holderMain(char** argv);

}  // namespace vm
