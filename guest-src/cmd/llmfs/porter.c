#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * The porter: lets generations in, in the order in which they came,
 * when there is memory for their sessions; ends sessions that nobody
 * has open; closes models.  Large pieces of memory are taken and given
 * back in his proc, and without the house.
 */

Gen	*waiting;
int	nwaiting;
double	rate;

static Gen	*lastwaiting;
static long	calls;		/* semaphore */
static int	called;

/* with the house */
void
callporter(void)
{
	if(!called){
		called = 1;
		semrelease(&calls, 1);
	}
}

/* with the house */
void
enqueue(Gen *g)
{
	g->state = Gqueued;
	g->next = nil;
	if(waiting != nil)
		lastwaiting->next = g;
	else
		waiting = g;
	lastwaiting = g;
	nwaiting++;
	callporter();
}

/* memory for a session's cache is not there: 1 not yet, -1 never */
static int
tight(Sess *s, vlong need)
{
	if(pool.maxbytes > 0 && pool.bytes + pool.kvbytes + need > pool.maxbytes){
		if(pool.bytes + need > pool.maxbytes){
			werrstr("a session of %lld positions needs %lld bytes, %lld of the limit's %lld left by models",
				s->ctx, need, pool.maxbytes - pool.bytes, pool.maxbytes);
			return -1;
		}
		return 1;
	}
	if(pool.left >= 0 && need > pool.left){
		if(pool.kvbytes == 0){
			werrstr("a session of %lld positions needs %lld bytes, the machine has %lld left", s->ctx, need, pool.left);
			return -1;
		}
		return 1;
	}
	return 0;
}

/* with the house; 0: it has to wait */
static int
admit(Gen *g)
{
	Sess *s;
	vlong need;
	int r;

	s = g->s;
	need = 0;
	if(!g->cancel && s->ll == nil){
		need = needed(s->m, s->ctx);
		r = tight(s, need);
		if(r > 0)
			return 0;
		if(r < 0){
			rerrstr(g->err, sizeof g->err);
			need = 0;
		}
	}
	waiting = g->next;
	nwaiting--;
	if(g->cancel || g->err[0] != 0){
		finish(g, "cancelled");
		return 1;
	}
	if(s->ll == nil){
		s->corpse = (Corpse*)zalloc(sizeof(Corpse));
		if(s->corpse == nil){
			rerrstr(g->err, sizeof g->err);
			finish(g, "error");
			return 1;
		}
	}
	s->size += need;
	pool.kvbytes += need;
	if(pool.left >= 0)
		pool.left -= need;
	run(g);
	return 1;
}

/* those who cancel do not wait behind who has no room */
static void
sweep(void)
{
	Gen **p, *g, *last;

	last = nil;
	for(p = &waiting; (g = *p) != nil;){
		if(g->cancel){
			*p = g->next;
			nwaiting--;
			finish(g, "cancelled");
			continue;
		}
		last = g;
		p = &g->next;
	}
	lastwaiting = last;
}

static void
porter(void*)
{
	vlong last, now, before, left;

	threadsetname("porter");
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	last = nsec();
	before = 0;
	for(;;){
		tsemacquire(&calls, 1000);
		left = memoryleft();
		latch(&house);
		pool.left = left;
		called = 0;
		sweep();
		while(waiting != nil && admit(waiting))
			;
		now = nsec();
		if(now - last >= 1000000000LL){
			rate = (ntokens - before)*1e9/(now - last);
			before = ntokens;
			last = now;
			endidle();
		}
		unlatch(&house);
		bury();
	}
}

void
startporter(void)
{
	proccreate(porter, nil, Stack);
}
