#include <gtest/gtest.h>

#include "plan9/run9/base/error.h"
#include "plan9/run9/device/ip_address_linux.h"

namespace run9 {
namespace {

std::string read(const std::string& host) {
  try {
    return parseRemoteAddress(host + "!80").text();
  } catch (const Error& e) {
    return e.text;
  }
}

TEST(IpAddress, ReadsFourNumbers) {
  EXPECT_EQ(read("127.0.0.1"), "127.0.0.1!80");
  EXPECT_EQ(read("010.0x10.7.255"), "8.16.7.255!80");
  EXPECT_EQ(read("1.2.3.256"), "1.2.3.0!80");
  EXPECT_EQ(read("1.2.3.99999999999"), "1.2.3.255!80");
  EXPECT_EQ(read("1.2.3.-1"), "1.2.3.255!80");
  EXPECT_EQ(read("1.2.3.4."), "1.2.3.4!80");
  EXPECT_EQ(read("1.2.3.4/24"), "1.2.3.4!80");
}

TEST(IpAddress, PutsTheLastNumbersIntoTheNetworkOfTheFirst) {
  EXPECT_EQ(read("127.1"), "127.0.0.1!80");
  EXPECT_EQ(read("10.1.2"), "10.0.1.2!80");
  EXPECT_EQ(read("10"), "10.0.0.0!80");
  EXPECT_EQ(read("130.1.2"), "130.1.0.2!80");
  EXPECT_EQ(read("130.1"), "130.1.0.0!80");
  EXPECT_EQ(read("200.1.2"), "200.1.2.0!80");
}

TEST(IpAddress, ReadsVersion6) {
  EXPECT_EQ(read("::1"), "::1!80");
  EXPECT_EQ(read("2001:db8::a:1"), "2001:db8::a:1!80");
  EXPECT_EQ(read("1:2:3:4:5:6:7:8"), "1:2:3:4:5:6:7:8!80");
  EXPECT_EQ(read("fe80::"), "fe80::!80");
  EXPECT_EQ(read("::ffff:127.1"), "127.0.0.1!80");
}

TEST(IpAddress, SaysWhatIsNone) {
  for (const char* host : {"", "host", "1.2.3.4.5", "1.2.3.4x", "1.2.08.4", "1::2::3",
                           "12345::", "delete", "1:2:3:4:5:6:7:1.2.3.4", "-1"})
    EXPECT_EQ(read(host), "bad ip address syntax") << host;
}

}  // namespace
}  // namespace run9
