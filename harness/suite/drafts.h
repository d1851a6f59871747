// Random models of a family in a format, which cases name by two parameters:
//
//   kind = "qwen2"          # a kind of reference/family/draft.h
//   form = "gguf-Q4_K"      # a form of it; "wide-" before it for rows of 256
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/suite/suite.h"
#include "reference/family/draft.h"

namespace harness {

/// The name that such a model has among the others; empty for a case that names none.
std::string draftName(const Case& c);

/// What the guest opens of it, below the folder of models: the file, the folder, or the first file
/// of a split GGUF.
std::string draftPath(const Case& c);

/// The same of what a case of kernel convert has to make of it: the form that `as` names, or the
/// model's own.
std::string convertedPath(const Case& c);

/// Writes a file, or files into a folder. Throws Error.
void writeFiles(const std::vector<reference::NamedFile>& files, const std::filesystem::path& path);

/// Writes a case's model in a form, a file or a folder, where it is not there yet. Throws Error.
void writeDraft(const Case& c, std::string form, const std::filesystem::path& path);

/// The model of a case, and what it has to become, below the folder of models. Throws Error.
void writeDrafts(const Case& c, const std::filesystem::path& folder);

}  // namespace harness
