#include "vm/machine/domain_xml.h"

#include <gtest/gtest.h>

namespace vm {
namespace {

bool has(const std::string& xml, const std::string& what) {
  return xml.find(what) != std::string::npos;
}

DomainSpec plain() {
  DomainSpec spec;
  spec.name = "m";
  spec.kernel = "/k";
  spec.initrd = "/i";
  spec.disks = {{"/root.qcow2", "qcow2", false}, {"/in.img", "raw", true}};
  spec.serial = {"/run/com1", "/run/com2"};
  return spec;
}

TEST(DomainXml, DisksKeepTheirOrderAndModes) {
  const std::string xml = domainXml(plain());
  const std::size_t first = xml.find("/root.qcow2"), second = xml.find("/in.img");
  ASSERT_NE(first, std::string::npos);
  EXPECT_LT(first, second);
  EXPECT_TRUE(has(xml, "<target dev='vda' bus='virtio'/>"));
  EXPECT_TRUE(has(xml, "<target dev='vdb' bus='virtio'/>\n      <readonly/>"));
}

TEST(DomainXml, SerialLinesConnectToUs) {
  EXPECT_TRUE(has(domainXml(plain()), "<source mode='connect' path='/run/com2'/>"));
}

TEST(DomainXml, TcgHasTheProcessorThatIdlesAndMixesRandomNumbers) {
  DomainSpec spec = plain();
  EXPECT_TRUE(has(domainXml(spec), "<qemu:arg value='max,-monitor,vendor=GenuineIntel'/>"));
  EXPECT_TRUE(has(domainXml(spec), "<domain type='qemu'"));
  spec.accel = "kvm";
  EXPECT_TRUE(has(domainXml(spec), "<domain type='kvm'"));
  EXPECT_TRUE(
      has(domainXml(spec), "<qemu:arg value='host,-arch-capabilities,vendor=GenuineIntel'/>"));
}

TEST(DomainXml, OnlyAResumedMachineWaitsForItsState) {
  DomainSpec spec = plain();
  EXPECT_FALSE(has(domainXml(spec), "defer"));
  spec.incoming = true;
  EXPECT_TRUE(has(domainXml(spec), "<qemu:arg value='-incoming'/><qemu:arg value='defer'/>"));
}

TEST(DomainXml, ADisplayListensOnLoopbackOnly) {
  DomainSpec spec = plain();
  EXPECT_FALSE(has(domainXml(spec), "<graphics"));
  spec.vnc = true;
  EXPECT_TRUE(has(domainXml(spec), "listen='127.0.0.1'"));
}

TEST(DomainXml, CardsMeetOnASegmentOrLeadNowhere) {
  DomainSpec spec = plain();
  EXPECT_FALSE(has(domainXml(spec), "-netdev"));
  spec.nics = {{"52:54:00:39:00:01", "10.9.0.1", "/run/net0"},
               {"52:54:00:39:01:01", kForwardedAddress}};
  const std::string xml = domainXml(spec);
  EXPECT_TRUE(has(xml, "stream,id=net0,server=off,addr.type=unix,addr.path=/run/net0"));
  EXPECT_TRUE(has(xml, "virtio-net-pci,romfile=,netdev=net0,mac=52:54:00:39:00:01"));
  EXPECT_TRUE(has(xml, "user,id=net1,restrict=on"));
  EXPECT_TRUE(has(xml, "virtio-net-pci,romfile=,netdev=net1,mac=52:54:00:39:01:01"));
}

TEST(DomainXml, WordsAreEscaped) {
  DomainSpec spec = plain();
  spec.cmdline = "a='b' & <c>";
  EXPECT_TRUE(has(domainXml(spec), "<cmdline>a=&apos;b&apos; &amp; &lt;c&gt;</cmdline>"));
}

}  // namespace
}  // namespace vm
