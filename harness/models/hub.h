// Hugging Face's hub: where its files are, what a repository holds, who asks.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vm/download/download.h"

namespace harness {

/// A repository, or one file in it.
struct HubSource {
  std::string repository;         ///< "owner/name"
  std::string path;               ///< a file in it; empty: the repository
  std::string revision = "main";  ///< a branch, a tag or a commit
};

/// "owner/name", "owner/name/path", or the address of a repository or a file below `endpoint` (or
/// huggingface.co). Nothing for anything else.
std::optional<HubSource> readHubSource(const std::string& text, const std::string& endpoint);

/// A file as the hub lists it.
struct HubFile {
  std::string path;
  std::uint64_t bytes = 0;
  std::string sha256;  ///< of large files
  std::string git;     ///< of the others: their name as git's blobs
};

/// A repository at one commit.
struct HubListing {
  std::string commit;
  std::vector<HubFile> files;
};

/// Talks to one endpoint: $HF_ENDPOINT, or https://huggingface.co.
///
/// The token is $HF_TOKEN, or the text of $HF_TOKEN_PATH, $HF_HOME/token or
/// ~/.cache/huggingface/token. It goes to the endpoint only, over HTTPS or to this host, and into
/// no sentence.
class Hub {
 public:
  explicit Hub(const std::vector<std::string>& mirrors = {});

  const std::string& endpoint() const { return endpoint_; }
  /// Where a file is: at each mirror, then at the endpoint.
  std::vector<std::string> addresses(const HubSource& source, const std::string& commit,
                                     const std::string& path) const;
  /// The lines that a request to the address needs; for DownloadOptions.
  std::vector<std::string> headers(const std::string& url) const;
  /// What the repository holds. `scratch` is a file for what arrives. Throws kEnvironment when the
  /// hub does not answer, or not as expected.
  HubListing list(const HubSource& source, const std::filesystem::path& scratch,
                  const vm::DownloadOptions& options) const;

 private:
  std::string endpoint_;
  std::vector<std::string> bases_;  ///< mirrors, then the endpoint
  std::string token_;
};

}  // namespace harness
