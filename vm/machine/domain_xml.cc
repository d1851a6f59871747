#include "vm/machine/domain_xml.h"

#include <array>
#include <sstream>

#include "vm/text.h"

namespace vm {
namespace {

/// The processor, in QEMU's words. TCG idles in MWAIT as a busy loop, so monitor is off; the vendor
/// makes 9front mix RDRAND into /dev/random, without which clones of one saved machine share their
/// numbers; arch-capabilities is what QEMU cannot set under some nested KVMs, and ends.
const char* cpuOf(const std::string& accel) {
  if (accel == "tcg") return "max,-monitor,vendor=GenuineIntel";
  return accel == "kvm" ? "host,-arch-capabilities,vendor=GenuineIntel" : "host";
}

// PCI slots below are libvirt's, which does not know of these cards.
constexpr std::array<const char*, 4> kNicSlots = {"0x18", "0x19", "0x1a", "0x1b"};

/// The i-th card and what it is plugged into, in QEMU's words: libvirt 9 knows neither its streams
/// nor a user network that leads nowhere.
void addNic(std::ostream& x, const Nic& nic, std::size_t i) {
  const std::string id = "net" + std::to_string(i);
  const auto arg = [&](const std::string& text) {
    x << "<qemu:arg value='" << xmlEscape(text) << "'/>";
  };
  x << "    ";
  arg("-netdev");
  if (nic.segment.empty()) {
    arg("user,id=" + id + ",restrict=on");
  } else {
    arg("stream,id=" + id + ",server=off,addr.type=unix,addr.path=" + nic.segment.native());
  }
  x << "\n    ";
  arg("-device");
  arg("virtio-net-pci,romfile=,netdev=" + id + ",mac=" + nic.mac + ",addr=" + kNicSlots.at(i));
  x << "\n";
}

std::string diskName(std::size_t i) { return std::string("vd") + static_cast<char>('a' + i); }

}  // namespace

std::string domainXml(const DomainSpec& spec) {
  std::ostringstream x;
  const std::string type = spec.accel == "tcg" ? "qemu" : spec.accel;
  x << "<domain type='" << type << "' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n"
    << "  <name>" << xmlEscape(spec.name) << "</name>\n"
    << "  <memory unit='MiB'>" << spec.memory_mib << "</memory>\n"
    << "  <vcpu>" << spec.cpus << "</vcpu>\n"
    << "  <os>\n    <type arch='x86_64' machine='pc'>hvm</type>\n";
  if (!spec.kernel.empty()) x << "    <kernel>" << xmlEscape(spec.kernel.native()) << "</kernel>\n";
  if (!spec.initrd.empty()) x << "    <initrd>" << xmlEscape(spec.initrd.native()) << "</initrd>\n";
  if (!spec.cmdline.empty()) x << "    <cmdline>" << xmlEscape(spec.cmdline) << "</cmdline>\n";
  x << "  </os>\n"
    << "  <features><acpi/><apic/></features>\n"
    << "  <clock offset='utc'/>\n"
    << "  <on_poweroff>destroy</on_poweroff>\n"
    << "  <on_reboot>destroy</on_reboot>\n"
    << "  <on_crash>destroy</on_crash>\n"
    << "  <devices>\n";
  for (std::size_t i = 0; i < spec.disks.size(); i++) {
    const DomainDisk& d = spec.disks[i];
    x << "    <disk type='file' device='disk'>\n"
      << "      <driver name='qemu' type='" << xmlEscape(d.format) << "' cache='unsafe'/>\n"
      << "      <source file='" << xmlEscape(d.file.native()) << "'/>\n"
      << "      <target dev='" << diskName(i) << "' bus='virtio'/>\n"
      << (d.readonly ? "      <readonly/>\n" : "") << "    </disk>\n";
  }
  for (std::size_t i = 0; i < spec.serial.size(); i++)
    x << "    <serial type='unix'>\n"
      << "      <source mode='connect' path='" << xmlEscape(spec.serial[i].native()) << "'/>\n"
      << "      <target type='isa-serial' port='" << i << "'/>\n"
      << "    </serial>\n";
  x << "    <controller type='usb' model='none'/>\n"
    << "    <memballoon model='none'/>\n";
  if (spec.vnc)
    x << "    <input type='mouse' bus='ps2'/>\n"
      << "    <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>\n"
      << "    <video><model type='vga'/></video>\n";
  x << "  </devices>\n"
    << "  <qemu:commandline>\n"
    << "    <qemu:arg value='-cpu'/><qemu:arg value='" << cpuOf(spec.accel) << "'/>\n";
  for (std::size_t i = 0; i < spec.nics.size(); i++) addNic(x, spec.nics[i], i);
  if (spec.incoming) x << "    <qemu:arg value='-incoming'/><qemu:arg value='defer'/>\n";
  x << "  </qemu:commandline>\n</domain>\n";
  return x.str();
}

}  // namespace vm
