// Downloads of models, with what a person wants to see of them.
#pragma once

#include <string>
#include <vector>

#include "harness/command/guest_program.h"
#include "harness/models/fetch.h"
#include "harness/report/screen.h"

namespace harness {

/// guest-src/lib/catalogue.
Catalogue modelCatalogue();

/// Fetches, or finds, with progress on the screen. Throws.
KeptModel fetchOnScreen(ModelStore& store, const ModelRequest& request, Screen& screen);

/// Where the words' model is one of the catalogue's that is not here yet: fetches it.
void provideModel(const ModelCommand& command, const std::vector<std::string>& words,
                  Screen& screen);

}  // namespace harness
