#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include <auth.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Authentication of one attach: the client talks with factotum
 * through a file, in the protocol that p9any agrees on.  Only the
 * connection's own reader waits for factotum.
 */

struct Afid {
	int	fd;
	AuthRpc	*rpc;
	char	*uname;
	char	*aname;
	int	proved;
};

void
freeafid(Afid *a)
{
	if(a->rpc != nil)
		auth_freerpc(a->rpc);
	if(a->fd >= 0)
		close(a->fd);
	free(a->uname);
	free(a->aname);
	free(a);
}

Afid*
newafid(char *uname, char *aname)
{
	static char start[] = "proto=p9any role=server";
	Afid *a;

	if(uname[0] == 0){
		werrstr("auth: want a user's name");
		return nil;
	}
	a = (Afid*)zalloc(sizeof(Afid));
	if(a == nil)
		return nil;
	a->fd = open("/mnt/factotum/rpc", ORDWR|OCEXEC);
	a->uname = strdup(uname);
	a->aname = strdup(aname);
	if(a->fd >= 0 && a->uname != nil && a->aname != nil)
		a->rpc = auth_allocrpc(a->fd);
	if(a->rpc == nil || auth_rpc(a->rpc, "start", start, strlen(start)) != ARok){
		freeafid(a);
		return nil;
	}
	return a;
}

/* factotum is satisfied: with whom? */
static int
satisfied(Afid *a)
{
	AuthInfo *i;
	int same;

	i = auth_getinfo(a->rpc);
	if(i == nil)
		return -1;
	same = strcmp(i->cuid, a->uname) == 0;
	auth_freeAI(i);
	if(!same){
		werrstr("auth uname mismatch");
		return -1;
	}
	a->proved = 1;
	return 0;
}

long
readafid(Afid *a, char *p, long n)
{
	switch(auth_rpc(a->rpc, "read", nil, 0)){
	case ARdone:
		return satisfied(a);
	case ARok:
		if(n < a->rpc->narg){
			werrstr("authread count too small");
			return -1;
		}
		memmove(p, a->rpc->arg, a->rpc->narg);
		return a->rpc->narg;
	}
	werrstr("authrpc botch");
	return -1;
}

long
writeafid(Afid *a, char *p, long n)
{
	return auth_rpc(a->rpc, "write", p, n) == ARok? n: -1;
}

/* may uname attach with it? */
int
checkafid(Afid *a, char *uname, char *aname)
{
	char buf[16];

	if(strcmp(a->uname, uname) != 0){
		werrstr("auth uname mismatch: %s vs %s", a->uname, uname);
		return -1;
	}
	if(strcmp(a->aname, aname) != 0){
		werrstr("auth aname mismatch: %s vs %s", a->aname, aname);
		return -1;
	}
	if(!a->proved && readafid(a, buf, 0) < 0)
		return -1;
	if(!a->proved){
		werrstr("not authenticated");
		return -1;
	}
	return 0;
}
