// The data behind text/unicode.h; unicode_table.cc is generated.
#pragma once

#include <cstddef>
#include <cstdint>

namespace reference::unicode {

extern const std::uint64_t kCategories[];
extern const std::size_t kCategoriesSize;
extern const std::uint32_t kOrders[];
extern const std::size_t kOrdersSize;
extern const std::uint32_t kCanonical[];
extern const std::size_t kCanonicalSize;
extern const std::uint32_t kExcluded[];
extern const std::size_t kExcludedSize;
extern const std::uint32_t kLower[];
extern const std::size_t kLowerSize;

}  // namespace reference::unicode
