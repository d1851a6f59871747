#include "vm/image/content/digest.h"
#include "vm/machine/recipe.h"

namespace vm {
namespace {

using namespace std::chrono_literals;

// Virtio disks in order: root, input, output, then one for each raw disk.
constexpr const char* kInputDisk = "/dev/sdG0/data";
constexpr const char* kOutputDisk = "/dev/sdH0/data";

// A CPU server's has the system's name before a #.
constexpr const char* kShells[] = {"term% ", "cpu% ", "# "};

/// Nobody is there to answer: what a disk or live system's plan9.ini asks is settled here.
std::string plan9ini(bool readonly_root, Plan9Service service) {
  std::string ini = "console=0 b115200\nuser=glenda\nservice=";
  ini += service == Plan9Service::kCpu ? "cpu\n" : "terminal\n";
  // A live root has no partition whose type the kernel could tell; a disk's it finds itself and
  // offers it at the prompt.
  if (readonly_root) ini += "nobootprompt=local!/dev/sdF0/data\n";
  return ini;
}

ConsoleStep shellStep(const std::string& name, const std::string& type) {
  ConsoleStep step;
  step.name = name;
  step.type = type;
  step.until = {std::begin(kShells), std::end(kShells)};
  return step;
}

}  // namespace

BootRecipe plan9Recipe(const Image& image, Plan9Service service) {
  BootRecipe r;
  r.guest = "9front";
  r.name = image.name;
  r.digest = image.digest + " " + sha256File(image.kernel);
  r.kernel = image.kernel;
  r.initrd_text = plan9ini(image.cdrom_root, service);
  r.root = image.disk;
  r.root_format = image.format;
  r.root_readonly = image.cdrom_root;

  ConsoleStep kernel;
  kernel.name = "kernel";
  kernel.until = {"*memory: *kernel data", "bootargs is ", "init: starting"};
  kernel.deadline = 60s;
  kernel.quiet = 30s;
  kernel.troubles = {{"Boot failed", "no kernel was started"}};

  ConsoleStep shell = shellStep("shell", "");
  shell.deadline = 300s;
  shell.quiet = 60s;
  const bool cpu = service == Plan9Service::kCpu;
  // Its prompt's end is too short a word to be waited for while the kernel and boot still talk.
  if (cpu) {
    shell.name = "init";
    shell.until = {"init: starting /bin/rc"};
  }
  shell.answers = {
      {"bootargs is (*)[local!*] ", ""},
      {"user[*]: ", ""},
      {"vgasize [*", "text"},
      {"monitor is [*", ""},
      {"mouseport is (*", "ask"},
      {"authid: ", "glenda"},
      {"authdom: ", "9ml"},
      {"secstore key: ", ""},
      {"password: ", "9mlpassword"},
      {"confirm password: ", "9mlpassword"},
      {"enable legacy p9sk1[*", ""},
  };
  shell.troubles = {
      {"bootargs is (*)[] ", "it finds no root file system"},
      {"bootargs is (*)[tcp*] ", "it finds no root file system"},
      {"*unknown fstype", "it finds no root file system"},
      {"boot: can't ", "its root file system cannot be used"},
      {"*mount /srv/boot /root: ", "its root file system cannot be used"},
  };
  if (image.cdrom_root)
    shell.troubles.push_back({"bootargs is (*", "it finds no root file system"});
  r.boot = {kernel, shell};
  if (cpu) {
    r.boot.push_back(shellStep("shell", ""));
    r.boot.back().deadline = 300s;
  }

  const std::string serve = std::string("dossrv -r -f ") + kInputDisk + " 9ml.in";
  // It says 'agent: ready', or 'agent:' and why not, and lets go of the disk.
  ConsoleStep build;
  build.name = "agent's build";
  build.type = "rc /n/9ml/agent/boot.rc 9ml.in";
  build.until = {"agent: ready"};
  build.troubles = {{"agent: cannot", "the agent cannot be built"}};
  build.deadline = 180s;
  build.quiet = 120s;
  r.agent = {shellStep("agent's disk", serve),
             shellStep("agent's folder", "mount -c /srv/9ml.in /n/9ml"), build};

  r.mount_input = serve + " >[2]/dev/null && mount -c /srv/9ml.in /n/9ml";
  r.unmount_input = "unmount /n/9ml >[2]/dev/null; rm -f /srv/9ml.in; ! test -e /n/9ml/agent";
  r.mount_output = std::string("dossrv -f ") + kOutputDisk +
                   " 9ml.out >[2]/dev/null && mount -c /srv/9ml.out /n/out";
  // dossrv writes out what it holds when a fid is clunked, and does so before it answers: as it
  // does to test's. Unmounting alone clunks nothing while a process that is about to die has a file
  // open.
  r.unmount_output = "test -d /n/out && unmount /n/out && rm -f /srv/9ml.out";
  r.bind_raw =
      "bind -a '#k' /dev >[2]/dev/null; echo part 9ml.raw%d /dev/sd%c0/data 0 %l >/dev/fs/ctl && "
      "bind /dev/fs/9ml.raw%d '/n/9ml/%s'";
  r.configure_nic =
      "{test -e /net/ether%d || bind -a '#l%d' /net} && "
      "ip/ipconfig ether /net/ether%d add %a 255.255.255.0";
  r.halt = image.cdrom_root ? "scram" : "fshalt";
  return r;
}

}  // namespace vm
