// Counted references that work between processes: the count lies in the object, in shared memory.
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

namespace run9 {

/// Base of everything that several procs hold. Deletes itself with the last reference.
class Counted {
 public:
  Counted() = default;
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
  virtual ~Counted() = default;

  void retain() { count_.fetch_add(1, std::memory_order_relaxed); }
  void release() {
    if (count_.fetch_sub(1, std::memory_order_acq_rel) == 1) lastReference();
  }
  uint32_t count() const { return count_.load(std::memory_order_relaxed); }

 protected:
  /// What happens when nobody refers to the object any more: it is deleted.
  virtual void lastReference();

 private:
  std::atomic<uint32_t> count_{0};
};

/// A reference to a Counted object.
template <class T>
class Ref {
 public:
  Ref() = default;
  Ref(T* object) : object_(object) {  // NOLINT(google-explicit-constructor)
    if (object_ != nullptr) object_->retain();
  }
  Ref(const Ref& other) : Ref(other.object_) {}
  Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  ~Ref() { reset(); }
  Ref& operator=(Ref other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }

  void reset() {
    if (T* object = std::exchange(object_, nullptr)) object->release();
  }
  T* get() const { return object_; }
  T* operator->() const { return object_; }
  T& operator*() const { return *object_; }
  explicit operator bool() const { return object_ != nullptr; }
  friend bool operator==(const Ref& a, const Ref& b) { return a.object_ == b.object_; }

 private:
  T* object_ = nullptr;
};

}  // namespace run9
