#include "vm/machine/test_machine_holder.h"

#include <unistd.h>

#include <cstring>
#include <iostream>

#include "vm/fd.h"
#include "vm/host/host_impl.h"
#include "vm/machine/domain.h"
#include "vm/machine/domain_xml.h"

namespace vm {

bool isHolder(int argc, char** argv) { return argc == 3 && std::strcmp(argv[1], "--hold") == 0; }

int holderMain(char** argv) {
  try {
    HostOptions options;
    options.cache = argv[2];
    Host host(options);
    std::cout << "folder " << host.folder().string() << std::endl;
    host.impl().connected();
    std::cout << "connected" << std::endl;
    DomainSpec spec;
    spec.name = "9ml-held";
    spec.memory_mib = 32;
    const std::filesystem::path disk = host.folder() / "disk";
    writeFile(disk, std::string(1 << 20, '\0'));
    host.impl().give(disk);
    spec.disks = {{disk, "raw", false}};
    Domain domain(host.impl().connected(), domainXml(spec));
    domain.resume();
    std::cout << "running" << std::endl;
    for (;;) pause();
  } catch (const std::exception& e) {
    std::cout << "failed " << e.what() << std::endl;
    return 1;
  }
}

}  // namespace vm
