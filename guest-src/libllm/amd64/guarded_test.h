// Memory for tests of kernels: arrays that end at a page which cannot be touched, and code that was
// moved to another place.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <new>
#include <vector>

/// Elements whose last one ends where an untouchable page begins.
template <class T>
class GuardedArray {
 public:
  explicit GuardedArray(const std::vector<T>& v) {
    auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    size_t n = v.size() * sizeof(T);
    bytes_ = (n + page - 1) / page * page + page;
    void* p = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (p == MAP_FAILED) throw std::bad_alloc();
    base_ = static_cast<char*>(p);
    mprotect(base_ + bytes_ - page, page, PROT_NONE);
    data_ = base_ + bytes_ - page - n;
    if (n != 0) std::memcpy(data_, v.data(), n);
  }
  ~GuardedArray() { munmap(base_, bytes_); }
  GuardedArray(const GuardedArray&) = delete;
  GuardedArray& operator=(const GuardedArray&) = delete;
  T* data() { return reinterpret_cast<T*>(data_); }

 private:
  size_t bytes_ = 0;
  char* base_ = nullptr;
  char* data_ = nullptr;
};

/// Functions of listings, each with its entry for hosts, `offset` bytes past a multiple of 16.
class MovedCode {
 public:
  explicit MovedCode(size_t offset) : offset_(offset) {
    void* p = mmap(nullptr, kFunctions * kRoom, PROT_READ | PROT_WRITE | PROT_EXEC,
                   MAP_PRIVATE | MAP_ANON, -1, 0);
    if (p == MAP_FAILED) throw std::bad_alloc();
    memory_ = static_cast<char*>(p);
  }
  ~MovedCode() { munmap(memory_, kFunctions * kRoom); }
  MovedCode(const MovedCode&) = delete;
  MovedCode& operator=(const MovedCode&) = delete;

  template <class F>
  F* move(F* from) {
    char* to = memory_ + kRoom * used_++ + offset_;
    std::memcpy(to, reinterpret_cast<const void*>(from), kRoom - 16);
    return reinterpret_cast<F*>(to);
  }

 private:
  static constexpr size_t kFunctions = 16;
  static constexpr size_t kRoom = 16384;
  size_t offset_;
  size_t used_ = 0;
  char* memory_ = nullptr;
};
