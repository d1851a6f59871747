#pragma once

#include <string>

#include "vm/host/host_impl.h"

namespace vm {

/// This accelerator when a small guest ran under it on this host, else "tcg". Remembered in the
/// cache; not where the host is in trouble and the guest could not be tried.
std::string findAccelerator(Host::Impl& host, const std::string& accel);

/// Whether a guest of one sector that waits for a timer's interrupt runs under this accelerator.
/// Throws Error where the host cannot start any.
bool runsProbe(Host::Impl& host, const std::string& accel);

/// Remembers that guests stall under this accelerator here.
void distrustAccelerator(Host::Impl& host, const std::string& accel);

/// The accelerator that this platform may have for x86-64 guests, "" for none; does not ask
/// libvirt.
std::string platformAccelerator(const DaemonUser& user);

/// What a verdict depends on besides QEMU: the kernel's release and this processor.
std::string platformStamp();

/// QEMU's executable: its path, size and date. Another QEMU cannot read a state of this one.
std::string qemuStamp();

}  // namespace vm
