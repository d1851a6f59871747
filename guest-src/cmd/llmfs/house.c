#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* what all connections share, and whose it is */

enum {
	Idle	= 600,		/* seconds, if nothing else is said */
};

Latch	house;
Pool	pool;
int	nconn;
int	lasting = 1;
char	*owner;
long	started;
int	debug;

static char	*group[Maxuser];
static int	ngroup;

int
ingroup(char *user)
{
	int i;

	for(i = 0; i < ngroup; i++)
		if(strcmp(group[i], user) == 0)
			return 1;
	return 0;
}

int
adduser(char *name)
{
	if(ngroup >= Maxuser){
		werrstr("more than %d users", Maxuser);
		return -1;
	}
	group[ngroup++] = name;
	return 0;
}

/* before the first connection */
int
inithouse(void)
{
	fmtinstall('F', fcallfmt);
	quotefmtinstall();
	owner = strdup(getuser());
	if(owner == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	started = time(nil);
	pool.idle = Idle;
	startengine();
	return 0;
}
