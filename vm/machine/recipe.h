#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "vm/image/image.h"

namespace vm {

/// A prompt that may appear while a step waits, and the line typed when it does.
struct ConsoleAnswer {
  std::string prompt;  ///< what the last, unfinished line of output holds; '*' stands for anything
  std::string line;    ///< typed without its newline, once: the same question again is a failure
};

/// A line that means that the step cannot succeed.
struct ConsoleTrouble {
  std::string line;     ///< a pattern of a line's beginning
  std::string meaning;  ///< for people: "it has no root file system"
};

/// One step of bringing a guest up through its console.
struct ConsoleStep {
  std::string name;                    ///< for people: "kernel", "shell"
  std::string type;                    ///< typed at the step's start, under 250 bytes; may be empty
  std::vector<ConsoleAnswer> answers;  ///< questions on the way
  std::vector<ConsoleTrouble> troubles;
  std::vector<std::string> until;     ///< a pattern of the last line's end, "term% ", ends the step
  std::chrono::seconds deadline{60};  ///< from the step's start
  std::chrono::seconds quiet{45};     ///< silence that counts as a stall
};

/// How a guest of some kind boots and what its shell calls things. A value: 9front and the Linux
/// stand-in differ in nothing else as far as machines are concerned.
struct BootRecipe {
  std::string guest;   ///< the kind: "9front", "linux"
  std::string name;    ///< the image's name in results
  std::string digest;  ///< of everything below that is a file; part of the warm state's key
  std::filesystem::path kernel;  ///< loaded by QEMU itself
  std::filesystem::path initrd;  ///< a file, or empty when initrd_text is what the kernel gets
  std::string initrd_text;       ///< plan9.ini
  std::string cmdline;
  std::filesystem::path root;      ///< first virtio disk; may be empty
  std::string root_format;         ///< "qcow2" or "raw"
  bool root_readonly = false;      ///< no overlay is made
  std::vector<ConsoleStep> boot;   ///< from power-on to a shell
  std::vector<ConsoleStep> agent;  ///< from the shell to a running agent on COM2

  // Shell commands given through the agent (rc -c).
  std::string mount_input;     ///< the input disk at /n/9ml
  std::string mount_output;    ///< the output disk at /n/out
  std::string unmount_input;   ///< fails where something of it is still there; twice is no failure
  std::string unmount_output;  ///< and everything written is on the disk when it returns
  std::string bind_raw;       ///< %d: number of the raw disk, %s: file under /n/9ml, %l: its length
  std::string configure_nic;  ///< %d: number of the network card, %a: its address
  std::string halt;           ///< powers the machine off
};

/// What a 9front boots as: a CPU server has room for more processes and connections, and a panic
/// resets it.
enum class Plan9Service { kTerminal, kCpu };

/// The recipe of a real 9front, disk or live.
BootRecipe plan9Recipe(const Image& image, Plan9Service service = Plan9Service::kTerminal);

}  // namespace vm
