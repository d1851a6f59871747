// Brings models into the store: by the catalogue's names, from the hub's repositories, from
// addresses.
#pragma once

#include <string>
#include <vector>

#include "harness/models/catalogue.h"
#include "harness/models/hub.h"
#include "harness/models/store.h"

namespace harness {

struct ModelRequest {
  std::string what;                  ///< a name in the catalogue, "owner/name", or a URL
  std::string name;                  ///< to keep it under; empty: after what it is
  std::string revision;              ///< of a repository; empty: its main branch
  std::vector<std::string> files;    ///< globs; empty: what run needs
  std::vector<std::string> mirrors;  ///< addresses with the hub's layout, tried before it
  bool trust = false;                ///< accept a file whose digest nobody tells, and record it
};

/// A file that is to be fetched.
struct WantedFile {
  std::string name;
  std::vector<std::string> urls;
  std::uint64_t bytes = 0;  ///< 0: not known
  std::string sha256;       ///< empty: not known
  std::string git;          ///< its name as a blob of git's; empty: not known
};

/// The name that a request's model is kept under. Throws kUsage where there is none.
std::string keptName(const ModelRequest& request, const Catalogue& catalogue);

/// Fetches the model, or finds it in the store without touching the network. What has arrived stays
/// for the next time; files are checked against the catalogue's digests, else the hub's, and
/// become visible together. Throws kUsage, kEnvironment, vm::Error.
KeptModel fetchModel(ModelStore& store, const Catalogue& catalogue, const ModelRequest& request,
                     const vm::DownloadOptions& options);

/// Does `name` match a glob of * and ? ?
bool matches(const std::string& glob, const std::string& name);

/// Which of a repository's files run needs, of names that match the globs if there are any. Throws
/// kUsage where it cannot tell.
std::vector<HubFile> chosenFiles(const std::string& repository, const std::vector<HubFile>& files,
                                 const std::vector<std::string>& globs);

}  // namespace harness
