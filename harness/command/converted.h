// What `9ml convert` makes in a guest, on its way to the user's name for it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/guest/guest.h"

namespace harness {

/// Throws Error where `name` cannot become what the user wants: its folder is missing or cannot be
/// written, it is a folder already, or one of the inputs itself.
void requireNew(const std::string& name, const std::vector<std::filesystem::path>& inputs);

/// A file or folder that a guest's program makes. It appears on the host once it is whole, under
/// the user's name for it; until then it lies beside that, and goes when this object ends.
///
///   Converted converted(guest, "~/m.gguf");
///   … the program writes to converted.inGuest() …
///   converted.bring(listener);
class Converted {
 public:
  /// Of a name that requireNew() had nothing against.
  Converted(Guest& guest, std::string name);
  ~Converted();
  Converted(const Converted&) = delete;
  Converted& operator=(const Converted&) = delete;

  std::string inGuest() const;
  /// Moves it to its place, with what the program left beside it: of that, what is there already
  /// stays.
  void bring(Listener& listener);

 private:
  Guest& guest_;
  std::string name_;
  std::filesystem::path out_;
  std::filesystem::path part_;
};

}  // namespace harness
