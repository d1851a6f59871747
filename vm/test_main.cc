#include <gtest/gtest.h>

#include "vm/host.h"

// The tests' program is its own supervisor, as 9ml is.
int main(int argc, char** argv) {
  if (vm::isSupervisor(argc, argv)) return vm::supervisorMain(argc, argv);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
