// Our own standard input and output, as commands that pass them on use them.
#pragma once

#include <string_view>

namespace harness {

/// Puts something that can neither be read nor written in the place of each standard descriptor
/// that is closed, so that no file of ours gets its number. To be called first.
void keepStandardDescriptors();

/// Writes all of it; throws Error naming `what`: kReaderLeft when the other side has gone away,
/// kEnvironment when the disk is full.
void writeOrThrow(int fd, std::string_view bytes, std::string_view what);

/// Standard input's descriptor, or -1 when there is nothing to be read there: it is closed, or a
/// terminal that belongs to another job, which would stop us.
int readableInput();

/// True when the descriptor is a pipe whose reader has gone.
bool readerLeft(int fd);

}  // namespace harness
