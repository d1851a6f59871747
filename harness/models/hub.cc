#include "harness/models/hub.h"

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "harness/error.h"
#include "vm/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr const char* kHub = "https://huggingface.co";
/// A listing is a few hundred bytes a file.
constexpr std::uint64_t kMostListing = 64U << 20U;

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::string withoutSlash(std::string text) {
  while (text.ends_with('/')) text.pop_back();
  return text;
}

std::string firstLine(const fs::path& file) {
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
  return line;
}

std::string findToken() {
  for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"}) {
    if (std::string value = variable(name); !value.empty()) return value;
  }
  std::vector<fs::path> files;
  if (const std::string value = variable("HF_TOKEN_PATH"); !value.empty())
    files.emplace_back(value);
  if (const std::string value = variable("HF_HOME"); !value.empty())
    files.push_back(fs::path(value) / "token");
  if (const std::string value = variable("HOME"); !value.empty())
    files.push_back(fs::path(value) / ".cache/huggingface/token");
  for (const fs::path& file : files) {
    if (std::string line = firstLine(file); !line.empty()) return line;
  }
  return "";
}

/// A token of odd characters would be a header of its own.
bool sendable(const std::string& token) {
  for (const char c : token) {
    if (c <= ' ' || c > '~') return false;
  }
  return !token.empty();
}

bool secret(const std::string& url) {
  for (const char* prefix :
       {"https://", "http://127.0.0.1:", "http://localhost:", "http://127.0.0.1/"}) {
    if (url.starts_with(prefix)) return true;
  }
  return false;
}

bool isName(const std::string& text) {
  if (text.empty() || text == "." || text == "..") return false;
  return text.find_first_not_of(
             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") ==
         std::string::npos;
}

std::vector<std::string> parts(const std::string& text) {
  std::vector<std::string> list;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, '/');) list.push_back(part);
  return list;
}

std::string joined(const std::vector<std::string>& words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) text += (i > from ? "/" : "") + words[i];
  return text;
}

/// What a path may hold in an address.
std::string escaped(const std::string& path) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string text;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= ' ' || byte >= 0x7f ||
        std::string_view("%?#\"<>[]\\^`{|}").find(c) != std::string_view::npos) {
      text += '%';
      text += kDigits[byte >> 4U];
      text += kDigits[byte & 15U];
    } else {
      text += c;
    }
  }
  return text;
}

Json parsed(const fs::path& file, const std::string& what) {
  std::ifstream in(file, std::ios::binary);
  try {
    return Json::parse(in);
  } catch (const Json::exception&) {
    throw Error(ExitStatus::kEnvironment, what + ": the hub's answer is no JSON");
  }
}

HubFile readFile(const Json& j) {
  HubFile file;
  file.path = j.at("path").get<std::string>();
  file.bytes = j.value("size", std::uint64_t{0});
  if (j.contains("lfs")) {
    file.sha256 = j.at("lfs").at("oid").get<std::string>();
    file.bytes = j.at("lfs").value("size", file.bytes);
  } else {
    file.git = j.value("oid", "");
  }
  return file;
}

}  // namespace

std::optional<HubSource> readHubSource(const std::string& text, const std::string& endpoint) {
  std::string rest = text;
  for (const std::string& base : {endpoint, std::string(kHub)}) {
    if (rest.starts_with(base + "/")) rest = rest.substr(base.size() + 1);
  }
  const bool address = rest != text;
  if (!address && text.find("://") != std::string::npos) return std::nullopt;
  if (const std::size_t query = rest.find('?'); address && query != std::string::npos)
    rest.resize(query);
  std::vector<std::string> words = parts(withoutSlash(rest));
  if (words.size() < 2 || !isName(words[0]) || !isName(words[1])) return std::nullopt;
  HubSource source;
  source.repository = words[0] + "/" + words[1];
  std::size_t at = 2;
  if (address && words.size() > 3 &&
      (words[2] == "resolve" || words[2] == "blob" || words[2] == "tree")) {
    source.revision = words[3];
    at = 4;
  }
  source.path = joined(words, at);
  return source;
}

Hub::Hub(const std::vector<std::string>& mirrors) : token_(findToken()) {
  const std::string set = variable("HF_ENDPOINT");
  endpoint_ = withoutSlash(set.empty() ? kHub : set);
  for (const std::string& mirror : mirrors) bases_.push_back(withoutSlash(mirror));
  bases_.push_back(endpoint_);
}

std::vector<std::string> Hub::addresses(const HubSource& source, const std::string& commit,
                                        const std::string& path) const {
  std::vector<std::string> urls;
  urls.reserve(bases_.size());
  for (const std::string& base : bases_) {
    urls.push_back(std::string(base)
                       .append("/")
                       .append(source.repository)
                       .append("/resolve/")
                       .append(commit)
                       .append("/")
                       .append(escaped(path)));
  }
  return urls;
}

std::vector<std::string> Hub::headers(const std::string& url) const {
  if (!url.starts_with(endpoint_ + "/") || !secret(url) || !sendable(token_)) return {};
  return {"Authorization: Bearer " + token_};
}

HubListing Hub::list(const HubSource& source, const fs::path& scratch,
                     const vm::DownloadOptions& options) const {
  vm::DownloadOptions ours = options;
  ours.progress = nullptr;
  ours.most = kMostListing;
  ours.headers = [this](const std::string& url) { return headers(url); };
  const auto ask = [&](const std::string& what) {
    std::vector<std::string> urls;
    urls.reserve(bases_.size());
    for (const std::string& base : bases_)
      urls.push_back(
          std::string(base).append("/api/models/").append(source.repository).append(what));
    std::error_code none;
    fs::remove(scratch, none);
    vm::download(urls, scratch, ours);
    Json j = parsed(scratch, source.repository);
    fs::remove(scratch, none);
    return j;
  };
  HubListing listing;
  try {
    listing.commit = ask("/revision/" + source.revision).at("sha").get<std::string>();
    if (!isName(listing.commit)) throw Error(ExitStatus::kEnvironment, "");
    for (const Json& j : ask("/tree/" + listing.commit + "?recursive=true")) {
      if (j.value("type", "") == "file") listing.files.push_back(readFile(j));
    }
  } catch (const Json::exception& e) {
    throw Error(ExitStatus::kEnvironment,
                source.repository + ": the hub's answer is not as expected: " + e.what());
  }
  return listing;
}

}  // namespace harness
