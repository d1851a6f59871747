#include <gtest/gtest.h>

#include "vm/host/host.h"
#include "vm/machine/test_machine_holder.h"

// The tests' program is its own supervisor, as 9ml is.
int main(int argc, char** argv) {
  if (vm::isSupervisor(argc, argv)) return vm::supervisorMain(argc, argv);
  if (vm::isHolder(argc, argv)) return vm::holderMain(argv);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
