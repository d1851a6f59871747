#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * The scheduler: one proc, which takes generations of one model, of the
 * users who have been served least, each user's in turn, lets them go on
 * by a token or a piece of a prompt, all at once, and hands over what
 * came.  It holds the house only to choose and to hand over, and never
 * writes to anybody.  Since sessions of a model compute with common
 * procs and memory, they are made and freed here, between two turns.
 */

int	nrunning;
vlong	ntokens;

static User	*active;
static long	work;		/* semaphore */
static int	asleep;
static Corpse	*corpses;

/* there may be something to do: with the house */
void
rouse(void)
{
	if(asleep){
		asleep = 0;
		semrelease(&work, 1);
	}
}

/* something was cancelled: with the house */
void
prod(void)
{
	rouse();
	callporter();
}

static void
append(Gen *g)
{
	User *u, *v, *least;

	u = g->s->owner;
	g->next = nil;
	if(u->first != nil){
		u->last->next = g;
		u->last = g;
		return;
	}
	u->first = g;
	u->last = g;
	/* who was away has nothing saved up: he is where the least served is */
	least = active;
	for(v = active; v != nil; v = v->nextactive)
		if(v->served < least->served)
			least = v;
	if(least != nil && u->served < least->served)
		u->served = least->served;
	u->nextactive = active;
	active = u;
}

/* admitted: with the house */
void
run(Gen *g)
{
	g->state = Grunning;
	g->begun = nsec();
	nrunning++;
	append(g);
	rouse();
}

/* the next of a model's, or of any; of the user who was served least */
static Gen*
pick(Pooled *m)
{
	User *u, *best, **p;
	Gen *g, *prev;

	best = nil;
	for(u = active; u != nil; u = u->nextactive){
		for(g = u->first; g != nil && m != nil && g->s->m != m; g = g->next)
			;
		if(g != nil && (best == nil || u->served < best->served))
			best = u;
	}
	if(best == nil)
		return nil;
	prev = nil;
	for(g = best->first; m != nil && g->s->m != m; g = g->next)
		prev = g;
	if(prev != nil)
		prev->next = g->next;
	else
		best->first = g->next;
	if(best->last == g)
		best->last = prev;
	if(best->first == nil){
		for(p = &active; *p != best; p = &(*p)->nextactive)
			;
		*p = best->nextactive;
	}
	g->next = nil;
	best->served++;
	return g;
}

/* those that go on together; cancelled ones end here */
static int
pickbatch(Gen **b)
{
	Gen *g;
	int n;

	n = 0;
	while(n < Maxbatch && (g = pick(n > 0? b[0]->s->m: nil)) != nil){
		if(g->cancel)
			finish(g, "cancelled");
		else
			b[n++] = g;
	}
	return n;
}

/* the generation is over: with the house */
void
finish(Gen *g, char *reason)
{
	if(g->state == Grunning)
		nrunning--;
	freebuf(&g->more);
	freebuf(&g->morelines);
	if(g->s->inchat)
		heard(g->s, g->text.p, g->text.n);
	endgen(g, reason, nil);
	callporter();
}

static void
publish(Gen *g)
{
	Sess *s;
	vlong k;

	s = g->s;
	k = g->computed < g->left? g->computed: g->left;
	g->left -= k;
	s->owner->queued -= k;
	if(g->computed > 1)
		s->owner->served += g->computed - 1;
	if(g->made > g->ntoken){
		ntokens += g->made - g->ntoken;
		g->ntoken = g->made;
		if(g->first == 0)
			g->first = nsec();
	}
	if(g->more.n > 0 && put(&g->text, g->more.p, g->more.n) < 0
	|| g->morelines.n > 0 && put(&g->lines, g->morelines.p, g->morelines.n) < 0)
		rerrstr(g->err, sizeof g->err);
	g->more.n = 0;
	g->morelines.n = 0;
	s->vers++;
	handover(g);
	if(g->failed && g->err[0] == 0)
		utfecpy(g->err, g->err + sizeof g->err, g->why);
	if(g->failed && s->ll == nil && s->drop == 0)
		s->drop = Droptext;
	if(g->cancel && g->reason == nil)
		g->reason = "cancelled";
	if(g->reason != nil || g->err[0] != 0)
		finish(g, g->reason);
	else
		append(g);
}

/* a session's memory goes when nothing is computed: with the house */
void
mourn(Sess *s)
{
	Corpse *c;

	c = s->corpse;
	s->corpse = nil;
	if(s->ll == nil){
		free(c);
		pool.kvbytes -= s->size;
		s->size = 0;
		return;
	}
	c->ll = s->ll;
	c->size = s->size;
	c->m = s->m;
	c->m->ref++;
	usemodel(c->m);
	c->next = corpses;
	corpses = c;
	s->ll = nil;
	s->size = 0;
	rouse();
}

static void
inter(Corpse *c)
{
	Corpse *next;

	for(; c != nil; c = next){
		next = c->next;
		freesession(c->ll);
		latch(&house);
		pool.kvbytes -= c->size;
		leavemodel(c->m);
		droppooled(c->m);
		callporter();
		unlatch(&house);
		free(c);
	}
}

static void
engine(void*)
{
	static Gen *b[Maxbatch];
	Corpse *c;
	int i, n;

	threadsetname("engine");
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	for(;;){
		latch(&house);
		n = pickbatch(b);
		c = corpses;
		corpses = nil;
		if(n == 0 && c == nil)
			asleep = 1;
		unlatch(&house);
		if(n == 0 && c == nil){
			down(&work);
			continue;
		}
		inter(c);
		if(n == 0)
			continue;
		stepall(b, n);
		latch(&house);
		for(i = 0; i < n; i++)
			publish(b[i]);
		unlatch(&house);
	}
}

void
startengine(void)
{
	proccreate(engine, nil, Stack);
	startporter();
	startclerks();
}
