#include "vm/image/content/digest.h"

#include <openssl/evp.h>

#include <cerrno>
#include <cstring>
#include <fstream>
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
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < length; ++i) {
    text += kDigits[digest[i] >> 4];
    text += kDigits[digest[i] & 15];
  }
  return text;
}

std::string sha256Text(std::string_view text) {
  Sha256 digest;
  digest.add(text.data(), text.size());
  return digest.hex();
}

std::string sha256File(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw Error(Error::Kind::kEnvironment,
                "cannot read '" + file.string() + "': " + std::strerror(errno));
  }
  Sha256 digest;
  std::vector<char> piece(1 << 20);
  while (in) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    digest.add(piece.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) throw Error(Error::Kind::kEnvironment, "reading '" + file.string() + "' failed");
  return digest.hex();
}

}  // namespace vm
