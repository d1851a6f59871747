// auth.h: what servers ask factotum, auth(2). No host has one: every call fails and says so.
#ifndef PLAN9_AUTH_H_
#define PLAN9_AUTH_H_

#include "libc.h"

extern "C" {

enum {
  ARok,
  ARdone,
  ARerror,
  ARneedkey,
  ARbadkey,
  ARwritenext,
  ARtoosmall,
  ARtoobig,
  ARrpcfailure,
  ARphase
};

typedef struct AuthInfo {
  char* cuid;
  char* suid;
  char* cap;
  int nsecret;
  uchar* secret;
} AuthInfo;

typedef struct AuthRpc {
  int afd;
  char* ibuf;
  char* obuf;
  char* arg;
  uint narg;
} AuthRpc;

extern AuthRpc* auth_allocrpc(int);
extern void auth_freerpc(AuthRpc*);
extern uint auth_rpc(AuthRpc*, char*, void*, int);
extern AuthInfo* auth_getinfo(AuthRpc*);
extern void auth_freeAI(AuthInfo*);

}  // extern "C"

#endif  // PLAN9_AUTH_H_
