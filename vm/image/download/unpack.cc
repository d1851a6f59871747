#include "vm/image/download/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fstream>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/image/content/digest.h"
#include "vm/image/files.h"

namespace vm {

namespace fs = std::filesystem;

struct Unpacker::Impl {
  fs::path part;
  fs::path to;
  std::mutex mutex;
  std::condition_variable changed;
  std::uint64_t valid = 0;       ///< bytes of part that have arrived
  std::uint64_t beginnings = 0;  ///< times that the file began anew
  bool whole = false;
  bool abandoned = false;
  Unpacked result;
  std::string failure;
  bool bad = false;  ///< the failure is the packed file's, not this host's
  std::thread thread;

  /// A reader's state: where it stands in which beginning of the file.
  struct Reading {
    Impl* impl;
    std::ifstream in;
    Sha256 digest;
    std::uint64_t at = 0;
    std::uint64_t beginning = 0;
    bool unreadable = false;
    std::vector<char> buffer = std::vector<char>(1 << 18);
  };

  static la_ssize_t read(archive* reader, void* context, const void** bytes) {
    auto& reading = *static_cast<Reading*>(context);
    Impl& impl = *reading.impl;
    std::uint64_t ready = 0;
    {
      std::unique_lock lock(impl.mutex);
      impl.changed.wait(lock, [&] {
        return impl.abandoned || impl.whole || impl.valid > reading.at ||
               impl.beginnings != reading.beginning;
      });
      if (impl.abandoned || impl.beginnings != reading.beginning) {
        archive_set_error(reader, -1, "%s", "the file began anew");
        return -1;
      }
      ready = impl.valid - reading.at;
    }
    const auto count =
        static_cast<std::streamsize>(std::min<std::uint64_t>(ready, reading.buffer.size()));
    reading.in.clear();
    reading.in.read(reading.buffer.data(), count);
    const std::streamsize n = reading.in.gcount();
    if (n < count) {
      reading.unreadable = true;
      archive_set_error(reader, -1, "%s", "the file cannot be read back");
      return -1;
    }
    reading.digest.add(reading.buffer.data(), static_cast<std::size_t>(n));
    reading.at += static_cast<std::uint64_t>(n);
    *bytes = reading.buffer.data();
    return n;
  }

  [[noreturn]] void cannotRead() const {
    throw Error(Error::Kind::kEnvironment, "'" + part.string() + "' cannot be read back");
  }

  [[noreturn]] void cannotWrite() const {
    throw Error(Error::Kind::kEnvironment,
                "cannot write '" + to.string() + "': " + std::strerror(errno));
  }

  /// Unpacks one beginning of the file; returns what is wrong with the file, or nothing. Throws
  /// what this host fails at.
  std::string unpack(Reading& reading, Unpacked& unpacked) {
    using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
    const Reader reader(archive_read_new(), archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry* entry = nullptr;
    const UniqueFd out(open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!out) cannotWrite();
    if (archive_read_open(reader.get(), &reading, nullptr, &Impl::read, nullptr) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK) {
      if (reading.unreadable) cannotRead();
      return std::string("not readable as gzip: ") + archive_error_string(reader.get());
    }
    if (archive_filter_code(reader.get(), 0) != ARCHIVE_FILTER_GZIP) return "not packed by gzip";
    Sha256 digest;
    std::vector<char> piece(1 << 18);
    la_ssize_t n;
    while ((n = archive_read_data(reader.get(), piece.data(), piece.size())) > 0) {
      if (!writeAll(out.get(), {piece.data(), static_cast<std::size_t>(n)})) cannotWrite();
      digest.add(piece.data(), static_cast<std::size_t>(n));
    }
    if (n < 0 && reading.unreadable) cannotRead();
    if (n < 0)
      return std::string("damaged or truncated gzip: ") + archive_error_string(reader.get());
    // What follows the packed data belongs to the file and its digest too.
    const void* rest = nullptr;
    la_ssize_t more;
    while ((more = read(reader.get(), &reading, &rest)) > 0) {
    }
    if (more < 0) cannotRead();
    unpacked = {.packed_sha256 = reading.digest.hex(), .sha256 = digest.hex()};
    return "";
  }

  void follow() {
    for (;;) {
      Reading reading{.impl = this, .in = {}, .digest = {}};
      {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return abandoned || whole || valid > 0; });
        if (abandoned) return;
        reading.beginning = beginnings;
      }
      reading.in.open(part, std::ios::binary);
      Unpacked unpacked;
      std::string words;
      bool ours = false;
      try {
        words = unpack(reading, unpacked);
      } catch (const std::exception& error) {
        words = error.what();
        ours = true;
      }
      std::unique_lock lock(mutex);
      // A failure may be due to what came before a new beginning: wait until that is certain.
      changed.wait(lock, [&] { return abandoned || whole || beginnings != reading.beginning; });
      if (abandoned) return;
      if (beginnings != reading.beginning) continue;
      result = unpacked;
      failure = words;
      bad = !ours;
      return;
    }
  }
};

Unpacker::Unpacker(fs::path part, fs::path to) : impl_(std::make_unique<Impl>()) {
  impl_->part = std::move(part);
  impl_->to = std::move(to);
  std::error_code none;
  const auto size = fs::file_size(impl_->part, none);
  impl_->valid = none ? 0 : size;
  impl_->thread = std::thread([impl = impl_.get()] { impl->follow(); });
}

Unpacker::~Unpacker() {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->abandoned = true;
  }
  impl_->changed.notify_all();
  if (impl_->thread.joinable()) impl_->thread.join();
}

void Unpacker::grew(std::uint64_t bytes) {
  {
    const std::lock_guard lock(impl_->mutex);
    if (bytes < impl_->valid) ++impl_->beginnings;
    impl_->valid = bytes;
  }
  impl_->changed.notify_all();
}

Unpacker::Unpacked Unpacker::finish() {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->whole = true;
  }
  impl_->changed.notify_all();
  impl_->thread.join();
  if (!impl_->failure.empty()) {
    if (!impl_->bad) throw Error(Error::Kind::kEnvironment, impl_->failure);
    throw BadPacking(Error::Kind::kEnvironment,
                     "'" + impl_->part.string() + "': " + impl_->failure);
  }
  flush(impl_->to);
  return impl_->result;
}

}  // namespace vm
