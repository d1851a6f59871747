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
	g->ref++;
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

/* without the house: the session is busy, and nobody else's */
static int
furnish(Sess *s)
{
	Setup how;

	memset(&how, 0, sizeof how);
	how.ctx = s->ctx;
	s->ids = (int*)malloc(s->ctx*sizeof(int));
	if(s->ids == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	s->ll = newsession(s->m->m, &how);
	return s->ll == nil? -1: 0;
}

/* what chooses tokens, as the settings are now */
static int
chooser(Sess *s)
{
	Story st;
	vlong i;

	if(s->choose != nil)
		s->dice = chooserstate(s->choose);
	if(s->changed || s->choose == nil){
		memset(&st, 0, sizeof st);
		st.s = s->set.s;
		st.stop = s->set.stop;
		st.nstop = s->set.nstop;
		if(!s->reseed)
			st.s.seed = s->dice;
		if(st.s.seed == 0)
			st.s.seed = nsec() | 1;
		freechooser(s->choose);
		s->choose = newchooser(s->ll, &st);
		if(s->choose == nil)
			return -1;
		for(i = 0; i < s->pos; i++)
			heartoken(s->choose, s->ids[i]);
		s->heard = 0;
		s->changed = 0;
		s->reseed = 0;
	}
	for(; s->heard < s->nfeed; s->heard++)
		heartoken(s->choose, s->feed[s->heard]);
	return 0;
}

/* with the house, which is let go of meanwhile; 0: it has to wait */
static int
admit(Gen *g)
{
	Sess *s;
	vlong need;
	int r;

	s = g->s;
	need = 0;
	if(!g->cancel && s->ll == nil){
		need = sessionneed(s->m->m, s->ctx) + s->ctx*(vlong)sizeof(int);
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
	s->size += need;
	pool.kvbytes += need;
	if(pool.left >= 0)
		pool.left -= need;
	unlatch(&house);
	r = 0;
	if(s->ll == nil)
		r = furnish(s);
	if(r == 0)
		r = chooser(s);
	latch(&house);
	if(r < 0){
		rerrstr(g->err, sizeof g->err);
		if(s->drop == 0)
			s->drop = Droptext;
		finish(g, "error");
	}else
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
idle(void)
{
	Sess *s, *next;
	long now;

	if(pool.idle <= 0)
		return;
	now = time(nil);
	for(s = sessions; s != nil; s = next){
		next = s->next;
		if(s->nopen == 0 && now - s->idle >= pool.idle)
			endsess(s, "idle");
	}
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
			idle();
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
