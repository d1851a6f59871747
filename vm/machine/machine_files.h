#pragma once

#include <filesystem>
#include <string>

#include "vm/host/host_impl.h"
#include "vm/machine/domain_xml.h"
#include "vm/machine/machine.h"

namespace vm {

/// Makes the files of a machine in its folder and says what domain they make. `saved_root` is the
/// root overlay of a warm state, empty for a cold boot.
DomainSpec prepareMachine(Host::Impl& host, const MachineSpec& spec, const InputDisk& input,
                          const std::filesystem::path& folder,
                          const std::filesystem::path& saved_root);

/// A name that no other domain has.
std::string domainName();

/// The path of the root's overlay in a machine's folder.
std::filesystem::path overlayPath(const std::filesystem::path& folder);
std::filesystem::path outputPath(const std::filesystem::path& folder);

}  // namespace vm
