// What a case on a network declares, as its suite writes it; docs/adding-a-suite.md.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "harness/suite/suite.h"
#include "vm/machine/share.h"

namespace harness {

/// What is done to a machine while the last one's script runs.
struct Mishap {
  std::string what;  ///< "cut", "kill", "halt" or "panic"; empty: nothing
  std::string role;
  std::chrono::seconds mended{0};  ///< a cut cable is back after so long; 0: never
};

/// A case whose script runs in several guests at once.
struct NetworkCase {
  std::vector<std::string> roles;        ///< in the order of their starts; the last one is judged
  std::string script;                    ///< fixtures/network/SCRIPT.rc
  std::vector<std::string> standins;     ///< the roles that are played by the Linux stand-in
  std::vector<std::string> cpu_servers;  ///< the roles whose 9front boots with service=cpu
  std::vector<std::string> weights;      ///< the roles that are given the case's model
  std::string
      expect;  ///< "model", "story", "session", "beginning" or empty: what /n/out/result must hold
  std::string host;  ///< "session", "abuse", "load", "drawterm" or empty: this host is the client,
                     ///< and none is judged
  std::uint64_t messages = 0;                         ///< of abuse
  unsigned connections = 0, sessions = 0, turns = 0;  ///< of load
  std::int64_t seed = 1;
  Mishap mishap;
  std::chrono::seconds limit;

  bool hasWeights(const std::string& role) const;
  bool isStandIn(const std::string& role) const;
  bool isCpuServer(const std::string& role) const;
};

/// The scripts of a folder, as entries of a share.
std::vector<vm::ShareEntry> networkScripts(const std::filesystem::path& folder);

/// The guest's tools that are rc scripts, below bin/ of the share: bin/llm.rc.
std::vector<vm::ShareEntry> toolScripts(const std::filesystem::path& share);

/// Throws Error naming the case for what is not so.
NetworkCase networkCase(const Case& c);

}  // namespace harness
