// The machines that stand on this host, by name.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vm/fd.h"

namespace harness {

/// A standing machine as others find it.
struct Standing {
  std::string name;
  int pid = 0;                   ///< of the process that owns it
  std::filesystem::path socket;  ///< where that process listens
  std::string guest;             ///< "9front", "linux"
  std::string image;
  std::string since;  ///< UTC
};

/// A name that this process holds as long as the object lives: nobody else gets it, and others see
/// it stand once told where. However the process ends, the name is free again.
class StandingName {
 public:
  /// Throws Error kUsage for a name that is none or that stands already.
  StandingName(std::filesystem::path folder, const std::string& name);
  ~StandingName();
  StandingName(const StandingName&) = delete;
  StandingName& operator=(const StandingName&) = delete;

  /// From now on others find it.
  void publish(const Standing& standing);

 private:
  std::filesystem::path folder_;
  std::string name_;
  vm::UniqueFd lock_;
};

/// Where names are kept: cacheFolder()/standing.
std::filesystem::path standingFolder();

/// All machines that stand, by name. What processes left behind that died is cleared away.
std::vector<Standing> standingMachines(const std::filesystem::path& folder);

/// The one of this name; without a name the only one there is. Throws Error kUsage saying which
/// there are.
Standing findStanding(const std::filesystem::path& folder, const std::string& name);

/// A connection to its process; throws Error kEnvironment when that does not answer.
vm::UniqueFd connectTo(const Standing& standing);

}  // namespace harness
