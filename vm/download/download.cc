#include "vm/download/download.h"

#include <curl/curl.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>

#include "vm/error.h"

namespace vm {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto kProgressEvery = std::chrono::milliseconds(250);

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Lines lines(const std::vector<std::string>& headers) {
  Lines list(nullptr, curl_slist_free_all);
  for (const std::string& header : headers) {
    curl_slist* longer = curl_slist_append(list.get(), header.c_str());
    if (longer == nullptr) throw Error(Error::Kind::kEnvironment, "libcurl has no memory");
    static_cast<void>(list.release());
    list.reset(longer);
  }
  return list;
}

/// One attempt at one address, appending to a file.
class Attempt {
 public:
  Attempt(const std::string& url, const fs::path& part, const DownloadOptions& options)
      : url_(url), part_(part), options_(options), handle_(curl_easy_init(), curl_easy_cleanup) {
    if (!handle_) throw Error(Error::Kind::kEnvironment, "libcurl cannot be started");
    fd_ = ::open(part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd_ < 0) diskFailed();
    start_ = ::lseek(fd_, 0, SEEK_END);
    if (start_ < 0) diskFailed();
  }
  ~Attempt() {
    if (fd_ >= 0) ::close(fd_);
  }
  Attempt(const Attempt&) = delete;
  Attempt& operator=(const Attempt&) = delete;

  CURLcode run() {
    CURL* curl = handle_.get();
    curl_easy_setopt(curl, CURLOPT_URL, url_.c_str());
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "9ml");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(options_.answer.count()));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options_.stall.count()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Attempt::onData);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Attempt::onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words_);
    // An https address may only lead to others of its kind.
    const bool secure = url_.starts_with("https:");
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, secure ? "https" : "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
#else
    const long kinds = secure ? CURLPROTO_HTTPS : CURLPROTO_HTTP | CURLPROTO_HTTPS;
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS, kinds);
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, kinds);
#endif
    // libcurl keeps an Authorization line from other hosts.
    const Lines headers =
        lines(options_.headers ? options_.headers(url_) : std::vector<std::string>());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    if (start_ > 0)
      curl_easy_setopt(curl, CURLOPT_RESUME_FROM_LARGE, static_cast<curl_off_t>(start_));
    began_ = Clock::now();
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status_);
    if (disk_error_ != 0) diskFailed();
    if (interrupted_) throw Error(Error::Kind::kInterrupted, "the download was interrupted");
    return code;
  }

  std::string words(CURLcode code) const {
    if (long_) return "sends more than " + std::to_string(options_.most) + " bytes";
    if (mute_) return "has not answered within " + std::to_string(options_.answer.count()) + " s";
    return words_[0] != '\0' ? words_ : curl_easy_strerror(code);
  }
  long status() const { return status_; }
  std::int64_t received() const { return received_; }
  std::int64_t start() const { return start_; }
  void startAgain() {
    if (::ftruncate(fd_, 0) != 0) diskFailed();
    if (options_.arrived) options_.arrived(0);
  }

 private:
  static std::size_t onData(char* bytes, std::size_t size, std::size_t count, void* self) {
    return static_cast<Attempt*>(self)->write(bytes, size * count);
  }
  static int onProgress(void* self, curl_off_t total, curl_off_t now, curl_off_t, curl_off_t) {
    return static_cast<Attempt*>(self)->tell(total, now);
  }

  std::size_t write(const char* bytes, std::size_t count) {
    if (options_.most != 0 &&
        static_cast<std::uint64_t>(start_ + received_) + count > options_.most) {
      long_ = true;
      return 0;
    }
    std::size_t done = 0;
    while (done < count) {
      const ssize_t n = ::write(fd_, bytes + done, count - done);
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) {
        disk_error_ = errno != 0 ? errno : EIO;
        return 0;
      }
      done += static_cast<std::size_t>(n);
      received_ += n;
    }
    if (options_.arrived) options_.arrived(static_cast<std::uint64_t>(start_ + received_));
    return count;
  }

  int tell(curl_off_t total, curl_off_t now) {
    if (options_.interrupted && options_.interrupted()) {
      interrupted_ = true;
      return 1;
    }
    const auto time = Clock::now();
    const std::chrono::duration<double> elapsed = time - began_;
    // Connected but mute: counts as no answer at all.
    if (now == 0 && received_ == 0 && elapsed > options_.answer) {
      mute_ = true;
      return 1;
    }
    if (options_.progress && time - told_ >= kProgressEvery && received_ > 0) {
      told_ = time;
      const auto all = static_cast<std::uint64_t>(start_);
      options_.progress({.bytes = all + static_cast<std::uint64_t>(received_),
                         .total = total > 0 ? all + static_cast<std::uint64_t>(total) : 0,
                         .rate = static_cast<double>(received_) / std::max(elapsed.count(), 1e-3)});
    }
    return 0;
  }

  [[noreturn]] void diskFailed() const {
    const int error = disk_error_ != 0 ? disk_error_ : errno;
    throw Error(Error::Kind::kEnvironment,
                "cannot write '" + part_.string() + "': " + std::strerror(error));
  }

  std::string url_;
  fs::path part_;
  const DownloadOptions& options_;
  Handle handle_;
  int fd_ = -1;
  off_t start_ = 0;
  std::int64_t received_ = 0;
  long status_ = 0;
  int disk_error_ = 0;
  bool interrupted_ = false;
  bool mute_ = false;
  bool long_ = false;
  Clock::time_point began_;
  Clock::time_point told_;
  char words_[CURL_ERROR_SIZE] = "";
};

/// Tries one address until it has delivered, or until it fails for good; then says why.
std::string tryAddress(const std::string& url, const fs::path& part,
                       const DownloadOptions& options) {
  for (int resumed = 0;; ++resumed) {
    Attempt attempt(url, part, options);
    const CURLcode code = attempt.run();
    if (code == CURLE_OK) return "";
    // A server that cannot continue where we stand, or has no more than we have: from the start.
    const bool no_range = code == CURLE_RANGE_ERROR || attempt.status() == 416;
    if (no_range && attempt.start() > 0) {
      attempt.startAgain();
      continue;
    }
    const bool cut = code == CURLE_PARTIAL_FILE || code == CURLE_OPERATION_TIMEDOUT ||
                     code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING;
    if (!cut || attempt.received() == 0 || resumed >= options.resumptions) {
      return url + ": " + attempt.words(code);
    }
    if (options.note) options.note(url + ": " + attempt.words(code) + "; going on from there");
  }
}

}  // namespace

std::string download(const std::vector<std::string>& urls, const fs::path& part,
                     const DownloadOptions& options) {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (ready != CURLE_OK) throw Error(Error::Kind::kEnvironment, "libcurl cannot be started");
  std::string failures;
  for (const std::string& url : urls) {
    const std::string failure = tryAddress(url, part, options);
    if (failure.empty()) return url;
    if (options.note && &url != &urls.back()) options.note(failure + "; trying the next mirror");
    failures += (failures.empty() ? "" : "; ") + failure;
  }
  throw Error(Error::Kind::kEnvironment, failures.empty() ? "no address to download from"
                                                          : "no mirror delivered: " + failures);
}

}  // namespace vm
