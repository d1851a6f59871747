#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace vm {

/// How far a download is.
struct Transfer {
  std::uint64_t bytes = 0;  ///< received so far, earlier attempts included
  std::uint64_t total = 0;  ///< 0 when the server does not say
  double rate = 0;          ///< bytes a second of this attempt
};

struct DownloadOptions {
  std::function<void(const Transfer&)> progress;  ///< called a few times a second; may be empty
  std::function<void(const std::string&)> note;  ///< a sentence: a mirror that failed, a resumption
  std::function<void(std::uint64_t)>
      arrived;                        ///< so many bytes of the file are there; 0: it begins anew
  std::function<bool()> interrupted;  ///< polled; true ends in kInterrupted
  std::chrono::seconds answer{10};    ///< a server that has not answered by then counts as none
  std::chrono::seconds stall{30};     ///< silence after which the transfer counts as cut
  std::uint64_t most = 0;             ///< a file that is longer is no such file; 0: any length
  /// Lines to send to an address, not to those that it redirects to; may be empty.
  std::function<std::vector<std::string>(const std::string& url)> headers;
  int resumptions = 5;  ///< cuts survived per mirror as long as bytes arrive
};

/// Downloads to `part`, which may already hold a beginning, from the first address that delivers:
/// over HTTPS (HTTP where the address says so), following redirects, resuming after a cut; returns
/// that address. Throws
/// kEnvironment with a sentence per address when none delivers or the disk is full, kInterrupted.
/// What has arrived stays in `part` for the next time.
std::string download(const std::vector<std::string>& urls, const std::filesystem::path& part,
                     const DownloadOptions& options);

}  // namespace vm
