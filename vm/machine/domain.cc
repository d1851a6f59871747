#include "vm/machine/domain.h"

#include <libvirt/libvirt-qemu.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "vm/error.h"

namespace vm {

/// What the event loop's thread tells about a domain.
struct Domain::News {
  std::mutex mutex;
  std::condition_variable changed;
  DomainEnd end = DomainEnd::kRunning;
};

namespace {

std::string take(char* text) {
  std::string s = text ? text : "";
  std::free(text);
  return s;
}

}  // namespace

Domain::Domain(Connection& connection, const std::string& xml)
    : connection_(connection), news_(std::make_shared<News>()) {
  domain_ = virDomainCreateXML(connection.get(), xml.c_str(),
                               VIR_DOMAIN_START_PAUSED | VIR_DOMAIN_START_AUTODESTROY);
  if (!domain_) throwRefusal("the machine cannot be started");
  using NewsPtr = std::shared_ptr<News>;
  const auto on_event = [](virConnectPtr, virDomainPtr, int event, int detail, void* opaque) {
    if (event != VIR_DOMAIN_EVENT_STOPPED && event != VIR_DOMAIN_EVENT_CRASHED) return;
    News& news = **static_cast<NewsPtr*>(opaque);
    std::lock_guard lock(news.mutex);
    if (news.end != DomainEnd::kRunning) return;
    if (event == VIR_DOMAIN_EVENT_STOPPED && detail == VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN)
      news.end = DomainEnd::kShutdown;
    else if (event == VIR_DOMAIN_EVENT_STOPPED && detail == VIR_DOMAIN_EVENT_STOPPED_DESTROYED)
      news.end = DomainEnd::kDestroyed;
    else
      news.end = DomainEnd::kFailed;
    news.changed.notify_all();
  };
  auto* heard_by = new NewsPtr(news_);  // libvirt's, until the callback is deregistered
  callback_ =
      virConnectDomainEventRegisterAny(connection.get(), domain_, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                       VIR_DOMAIN_EVENT_CALLBACK(+on_event), heard_by,
                                       [](void* opaque) { delete static_cast<NewsPtr*>(opaque); });
  if (callback_ < 0) {
    // Any other call would forget what libvirt said.
    const std::string text = libvirtText();
    delete heard_by;
    virDomainDestroy(domain_);
    virDomainFree(domain_);
    throw Error(Error::Kind::kEnvironment, "the machine's events cannot be heard: " + text);
  }
}

Domain::~Domain() {
  if (connection_.alive()) {
    virConnectDomainEventDeregisterAny(connection_.get(), callback_);
    virDomainDestroy(domain_);
  }
  virDomainFree(domain_);
}

void Domain::resume() {
  if (virDomainResume(domain_) < 0) throwRefusal("the machine does not run on");
}

void Domain::suspend() {
  if (virDomainSuspend(domain_) < 0) throwLibvirt("the machine cannot be paused");
}

void Domain::destroy() { virDomainDestroy(domain_); }

std::chrono::nanoseconds Domain::processorTime() {
  virDomainInfo info{};
  if (virDomainGetInfo(domain_, &info) < 0) throwLibvirt("the machine's times are not known");
  return std::chrono::nanoseconds(info.cpuTime);
}

DomainEnd Domain::end() { return waitEnd(std::chrono::milliseconds(0)); }

DomainEnd Domain::waitEnd(std::chrono::milliseconds limit) {
  const auto until = std::chrono::steady_clock::now() + limit;
  std::unique_lock lock(news_->mutex);
  for (;;) {
    if (news_->end != DomainEnd::kRunning) return news_->end;
    if (!connection_.alive()) return DomainEnd::kFailed;
    const auto now = std::chrono::steady_clock::now();
    if (now >= until) return DomainEnd::kRunning;
    // A daemon that goes away tells nobody's condition: look again now and then.
    news_->changed.wait_until(lock, std::min(until, now + std::chrono::milliseconds(50)));
  }
}

std::string Domain::qmp(const std::string& command) {
  char* answer = nullptr;
  if (virDomainQemuMonitorCommand(domain_, command.c_str(), &answer, 0) < 0)
    throwLibvirt("QEMU's monitor does not answer");
  const auto json = nlohmann::json::parse(take(answer), nullptr, false);
  if (json.is_discarded() || !json.is_object())
    throw Error(Error::Kind::kEnvironment, "QEMU's monitor answered something that is not JSON");
  if (json.contains("error"))
    throw Error(Error::Kind::kEnvironment,
                "QEMU refused " + command + ": " + json["error"].value("desc", "no reason given"));
  return json.contains("return") ? json["return"].dump() : "{}";
}

std::string Domain::commandLine(const std::string& xml) {
  return take(virConnectDomainXMLToNative(connection_.get(), "qemu-argv", xml.c_str(), 0));
}

std::string Domain::vncAddress() {
  const std::string xml = take(virDomainGetXMLDesc(domain_, 0));
  constexpr std::string_view kBefore = "<graphics type='vnc' port='";
  const auto at = xml.find(kBefore);
  if (at == std::string::npos) return "";
  const auto port = at + kBefore.size();
  const auto end = xml.find_first_not_of("0123456789", port);  // at once in '-1': none is given yet
  if (end == port || end == std::string::npos) return "";
  return "127.0.0.1:" + xml.substr(port, end - port);
}

}  // namespace vm
