#include "vm/image/content/digest.h"

#include <openssl/evp.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <functional>
#include <vector>

#include "vm/error.h"

namespace vm {

struct Sha256::Impl {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  ~Impl() { EVP_MD_CTX_free(context); }
};

namespace {

void check(int ok) {
  if (ok != 1) throw Error(Error::Kind::kEnvironment, "OpenSSL offers no SHA-256 on this host");
}

std::string inHex(const unsigned char* digest, unsigned length) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < length; ++i) {
    text += kDigits[digest[i] >> 4];
    text += kDigits[digest[i] & 15];
  }
  return text;
}

/// `add` gets the file's bytes in pieces.
void readWhole(const std::filesystem::path& file,
               const std::function<void(const char*, std::size_t)>& add) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw Error(Error::Kind::kEnvironment,
                "cannot read '" + file.string() + "': " + std::strerror(errno));
  }
  std::vector<char> piece(1 << 20);
  while (in) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    add(piece.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) throw Error(Error::Kind::kEnvironment, "reading '" + file.string() + "' failed");
}

}  // namespace

Sha256::Sha256() : impl_(std::make_unique<Impl>()) {
  check(impl_->context != nullptr ? EVP_DigestInit_ex(impl_->context, EVP_sha256(), nullptr) : 0);
}

Sha256::~Sha256() = default;

void Sha256::add(const void* bytes, std::size_t count) {
  check(EVP_DigestUpdate(impl_->context, bytes, count));
}

std::string Sha256::hex() {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned length = 0;
  check(EVP_DigestFinal_ex(impl_->context, digest, &length));
  return inHex(digest, length);
}

std::string sha256Text(std::string_view text) {
  Sha256 digest;
  digest.add(text.data(), text.size());
  return digest.hex();
}

std::string sha256File(const std::filesystem::path& file) {
  Sha256 digest;
  readWhole(file, [&](const char* bytes, std::size_t n) { digest.add(bytes, n); });
  return digest.hex();
}

std::string gitBlobName(const std::filesystem::path& file) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        EVP_MD_CTX_free);
  check(context ? EVP_DigestInit_ex(context.get(), EVP_sha1(), nullptr) : 0);
  const std::string head = "blob " + std::to_string(std::filesystem::file_size(file));
  check(EVP_DigestUpdate(context.get(), head.c_str(), head.size() + 1));
  readWhole(file, [&](const char* bytes, std::size_t n) {
    check(EVP_DigestUpdate(context.get(), bytes, n));
  });
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned length = 0;
  check(EVP_DigestFinal_ex(context.get(), digest, &length));
  return inHex(digest, length);
}

}  // namespace vm
