// What a failed system call says: Plan 9's error strings, thrown as Error.
#pragma once

#include <string>
#include <string_view>

namespace run9 {

constexpr unsigned kErrorMax = 128;  ///< bytes of an error or note, its NUL included

/// Ends a system call; its text becomes the proc's error string.
struct Error {
  std::string text;
};

/// Unwinds a system call of a proc that is to end.
struct ProcEnd {
  std::string status;
};

[[noreturn]] void fail(std::string_view text);

/// fail with Plan 9's words for a Linux errno.
[[noreturn]] void failErrno(int number);
std::string_view errnoText(int number);

inline constexpr char kMountError[] = "inconsistent mount";
inline constexpr char kNotMounted[] = "not mounted";
inline constexpr char kIsMountPoint[] = "is a mount point";
inline constexpr char kNotInUnion[] = "not in union";
inline constexpr char kMountRpc[] = "mount rpc error";
inline constexpr char kShutdown[] = "device shut down";
inline constexpr char kNoCreate[] = "mounted directory forbids creation";
inline constexpr char kNotExist[] = "file does not exist";
inline constexpr char kExists[] = "file already exists";
inline constexpr char kBadSharp[] = "unknown device in # filename";
inline constexpr char kNotDirectory[] = "not a directory";
inline constexpr char kIsDirectory[] = "file is a directory";
inline constexpr char kBadCharacter[] = "bad character in file name";
inline constexpr char kFileName[] = "file name syntax";
inline constexpr char kPermission[] = "permission denied";
inline constexpr char kBadUseFd[] = "inappropriate use of fd";
inline constexpr char kBadArgument[] = "bad arg in system call";
inline constexpr char kInUse[] = "device or object already in use";
inline constexpr char kIo[] = "i/o error";
inline constexpr char kTooBig[] = "read or write too large";
inline constexpr char kTooSmall[] = "read or write too small";
inline constexpr char kHungup[] = "i/o on hungup channel";
inline constexpr char kBadControl[] = "bad process or channel control request";
inline constexpr char kNoDevice[] = "no free devices";
inline constexpr char kProcDied[] = "process exited";
inline constexpr char kNoChild[] = "no living children";
inline constexpr char kNoMemory[] = "virtual memory allocation failed";
inline constexpr char kBadFd[] = "fd out of range or not open";
inline constexpr char kNoFd[] = "no free file descriptors";
inline constexpr char kIsStream[] = "seek on a stream";
inline constexpr char kBadExec[] = "exec header invalid";
inline constexpr char kShortProgram[] = "i/o error in demand load";
inline constexpr char kTimedOut[] = "connection timed out";
inline constexpr char kRefused[] = "connection refused";
inline constexpr char kConnectionInUse[] = "connection in use";
inline constexpr char kAddressInUse[] = "address in use";
inline constexpr char kNotLocal[] = "not a local IP address";
inline constexpr char kNoRoute[] = "no route";
inline constexpr char kInterrupted[] = "interrupted";
inline constexpr char kKernelMemory[] = "kernel allocate failed";
inline constexpr char kOverlap[] = "segments overlap";
inline constexpr char kShortIo[] = "i/o count too small";
inline constexpr char kFrontFellOff[] = "the front fell off";
inline constexpr char kBadSpec[] = "bad attach specifier";
inline constexpr char kNoRegisters[] = "process has no saved registers";
inline constexpr char kNoAttach[] = "mount/attach disallowed";
inline constexpr char kShortStat[] = "stat buffer too small";
inline constexpr char kBadStat[] = "malformed stat buffer";
inline constexpr char kNegativeOffset[] = "negative i/o offset";
inline constexpr char kCommandArguments[] = "wrong #args in control message";
inline constexpr char kBadIp[] = "bad ip address syntax";
inline constexpr char kDirectorySeek[] = "seek in directory";
inline constexpr char kTooLong[] = "name too long";

}  // namespace run9
