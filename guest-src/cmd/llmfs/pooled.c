#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* the pool's models by name and by number, wherever they run; all with the house */

Pooled*
findpooled(char *name)
{
	Pooled *m;

	for(m = pool.m; m != nil; m = m->next)
		if(strcmp(m->name, name) == 0)
			return m;
	return nil;
}

/* in the order in which they came */
Pooled*
pooledafter(vlong id)
{
	Pooled *m;

	for(m = pool.m; m != nil && m->id <= id; m = m->next)
		;
	return m;
}
