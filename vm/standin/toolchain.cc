#include "vm/standin/toolchain.h"

#include <algorithm>
#include <sstream>

#include "vm/error.h"
#include "vm/program.h"

namespace vm {

namespace fs = std::filesystem;

namespace {

constexpr int kLongestChain = 16;

/// The last line that a program prints, without its newline.
std::string said(const std::vector<std::string>& argv) {
  std::string text = checkProgram({.argv = argv});
  while (text.ends_with('\n')) text.pop_back();
  return text.substr(text.rfind('\n') + 1);
}

/// What executables load, as the dynamic loader itself says; scripts and static programs load
/// nothing.
std::vector<fs::path> loadedBy(const std::vector<fs::path>& programs) {
  Program ldd{.argv = {"ldd"}};
  for (const fs::path& program : programs) ldd.argv.push_back(program.string());
  std::vector<fs::path> libraries;
  std::istringstream lines(runProgram(ldd).out);
  std::string line;
  while (std::getline(lines, line)) {
    // "\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)" or "\t/lib64/ld-linux-x86-64.so.2
    // (0x…)"
    const std::size_t slash = line.find('/');
    const std::size_t end = line.find(" (", slash);
    if (line.starts_with('\t') && slash != std::string::npos && end != std::string::npos) {
      libraries.push_back(line.substr(slash, end - slash));
    }
  }
  std::sort(libraries.begin(), libraries.end());
  libraries.erase(std::unique(libraries.begin(), libraries.end()), libraries.end());
  return libraries;
}

}  // namespace

void addWithLinks(const fs::path& file, std::vector<fs::path>& files) {
  fs::path path = file.lexically_normal();
  for (int i = 0; i < kLongestChain; ++i) {
    // A link in the middle of the path is kept as a link, and the path goes on behind it.
    fs::path prefix;
    fs::path link;
    for (const fs::path& part : path) {
      prefix /= part;
      if (fs::is_symlink(prefix)) {
        link = prefix;
        break;
      }
    }
    if (link.empty()) {
      files.push_back(path);
      return;
    }
    files.push_back(link);
    fs::path target = fs::read_symlink(link);
    if (target.is_relative()) target = link.parent_path() / target;
    const fs::path rest = path.lexically_relative(link);
    path = (rest == "." ? target : target / rest).lexically_normal();
  }
  throw Error(Error::Kind::kEnvironment, "'" + file.string() + "': too many symbolic links");
}

fs::path find9base() {
  for (const char* folder : {"/usr/lib/plan9/bin", "/usr/lib/9base/bin", "/opt/9base/bin"}) {
    std::error_code none;
    if (fs::exists(fs::path(folder) / "rc", none) && fs::exists(fs::path(folder) / "mk", none))
      return folder;
  }
  return {};
}

Toolchain findToolchain() {
  Toolchain found;
  found.plan9_bin = find9base();
  if (found.plan9_bin.empty()) {
    throw Error(Error::Kind::kEnvironment,
                "the stand-in needs Plan 9's rc and mk (package 9base), which this host lacks");
  }
  const fs::path compiler = needProgram("g++", "the stand-in's 6c and 6l");
  std::vector<fs::path> programs = {compiler, needProgram("sh", "the stand-in's commands"),
                                    needProgram("mount", "the stand-in's shares"),
                                    needProgram("umount", "the stand-in's shares"),
                                    needProgram("ar", "the stand-in's libraries")};
  for (const char* tool : {"cc1plus", "collect2", "as", "ld"}) {
    fs::path path = said({compiler.string(), std::string("-print-prog-name=") + tool});
    if (path.is_relative()) path = needProgram(path.string(), "the stand-in's compiler");
    programs.push_back(path);
    // The compiler has the linker load its plug-in, which lies beside cc1plus.
    const fs::path plugin = path.parent_path() / "liblto_plugin.so";
    if (fs::exists(plugin)) programs.push_back(plugin);
  }
  // For cases whose user of a 9front sits at a Linux.
  if (const fs::path drawterm = findProgram("drawterm"); !drawterm.empty())
    programs.push_back(drawterm);
  // All of 9base: programs, and what rc reads when it starts.
  for (const auto& entry : fs::recursive_directory_iterator(found.plan9_bin.parent_path())) {
    if (entry.is_directory()) continue;
    const bool is_program = entry.path().parent_path() == found.plan9_bin;
    if (is_program) {
      programs.push_back(entry.path());
    } else {
      addWithLinks(entry.path(), found.files);
    }
  }
  for (const fs::path& program : programs) addWithLinks(program, found.files);
  for (const fs::path& library : loadedBy(programs)) addWithLinks(library, found.files);
  for (const char* part :
       {"Scrt1.o",       "crt1.o",      "crti.o",       "crtn.o",         "crtbegin.o",
        "crtbeginS.o",   "crtend.o",    "crtendS.o",    "libgcc.a",       "libgcc_s.so",
        "libgcc_s.so.1", "libgcc_eh.a", "libstdc++.so", "libstdc++.so.6", "libm.so",
        "libc.so",       "libc.so.6",   "libm.so.6",    "libmvec.so.1",   "libc_nonshared.a",
        "libpthread.a"}) {
    const fs::path path = said({compiler.string(), std::string("-print-file-name=") + part});
    if (path.is_absolute()) addWithLinks(path, found.files);
  }
  if (fs::exists("/usr/include/stdc-predef.h"))
    addWithLinks("/usr/include/stdc-predef.h", found.files);
  std::sort(found.files.begin(), found.files.end());
  found.files.erase(std::unique(found.files.begin(), found.files.end()), found.files.end());
  return found;
}

}  // namespace vm
