// auth.cc: auth(2) where there is no factotum.
#include "plan9/include/auth.h"

#include "plan9/lib/host.h"

namespace {

constexpr char kNone[] = "no factotum on this host";

}  // namespace

AuthRpc* auth_allocrpc(int) {
  plan9::fail(kNone);
  return nil;
}
void auth_freerpc(AuthRpc*) {}
uint auth_rpc(AuthRpc*, char*, void*, int) {
  plan9::fail(kNone);
  return ARerror;
}
AuthInfo* auth_getinfo(AuthRpc*) {
  plan9::fail(kNone);
  return nil;
}
void auth_freeAI(AuthInfo*) {}
