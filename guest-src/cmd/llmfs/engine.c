#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * The scheduler: one proc, which takes the generation whose user has
 * been served least, his in turn, lets it go on by a token or a piece
 * of its prompt, and hands over what came.  It holds the house only to
 * choose and to hand over, and never writes to anybody.
 */

int	nrunning;
vlong	ntokens;

static User	*active;
static long	work;		/* semaphore */
static int	asleep;

/* there may be something to do: with the house */
void
rouse(void)
{
	if(asleep){
		asleep = 0;
		semrelease(&work, 1);
	}
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

static Gen*
pick(void)
{
	User *u, *best, **p;
	Gen *g;

	best = active;
	for(u = active; u != nil; u = u->nextactive)
		if(u->served < best->served)
			best = u;
	if(best == nil)
		return nil;
	g = best->first;
	best->first = g->next;
	if(best->first == nil){
		for(p = &active; *p != best; p = &(*p)->nextactive)
			;
		*p = best->nextactive;
	}
	g->next = nil;
	return g;
}

static double
seconds(vlong from, vlong to)
{
	return from == 0 || to <= from? 0: (to - from)/1e9;
}

/* the generation is over, and the session its owner's again: with the house */
void
finish(Gen *g, char *reason)
{
	Sess *s;
	double t;
	char *p, *e;

	s = g->s;
	if(g->state == Grunning)
		nrunning--;
	g->state = Gended;
	g->ended = nsec();
	if(g->err[0] != 0)
		reason = "error";
	t = seconds(g->first, g->ended);
	e = g->last + sizeof g->last;
	p = seprint(g->last, e-1, "reason %s prompt %lld tokens %lld queued %.3f first %.3f total %.3f rate %.2f",
		reason, g->nprompt, g->made, seconds(g->asked, g->begun), seconds(g->asked, g->first),
		seconds(g->asked, g->ended), t > 0 && g->made > 1? (g->made-1)/t: 0.0);
	if(g->err[0] != 0){
		p = seprint(p, e-1, " error %s", g->err);
		utfecpy(s->err, s->err + sizeof s->err, g->err);
		event("failed session %lld: %s", s->id, g->err);
	}
	seprint(p, e, "\n");
	release(&g->q);
	s->vers++;
	s->owner->queued -= g->left;
	g->left = 0;
	if(s->m != nil){
		s->m->active--;
		s->m->used = time(nil);
	}
	if(s->inchat)
		heard(s, g->text.p, g->text.n);
	settle(s);
	g->s = nil;
	dropsess(s);
	dropgen(g);
	callporter();
}

/* whose text has grown, and has not ended */
static void
handover(Gen *g)
{
	Req *r, *next;

	for(r = g->q.head; r != nil; r = next){
		next = r->next;
		if(genready(g, r->what, r->off)){
			leave(r);
			queueout(r);
		}
	}
}

static void
publish(Gen *g, Buf *text, Buf *lines, int n)
{
	Sess *s;
	vlong k;

	s = g->s;
	k = n < g->left? n: g->left;
	g->left -= k;
	s->owner->queued -= k;
	s->owner->served += n > 0? n: 1;
	if(g->made > g->ntoken){
		ntokens += g->made - g->ntoken;
		g->ntoken = g->made;
		if(g->first == 0)
			g->first = nsec();
	}
	if(put(&g->text, text->p, text->n) < 0 || put(&g->lines, lines->p, lines->n) < 0)
		rerrstr(g->err, sizeof g->err);
	text->n = 0;
	lines->n = 0;
	s->vers++;
	handover(g);
}

/* the one function that a batch of sessions would take the place of */
static void
turn(Gen *g, Buf *text, Buf *lines)
{
	char *reason, err[ERRMAX];
	int n;

	n = advance(g->s, g, text, lines, &reason);
	if(n < 0)
		rerrstr(err, sizeof err);
	latch(&house);
	publish(g, text, lines, n);
	if(n < 0 && g->err[0] == 0)
		utfecpy(g->err, g->err + sizeof g->err, err);
	if(g->cancel && reason == nil)
		reason = "cancelled";
	if(reason != nil || g->err[0] != 0)
		finish(g, reason);
	else
		append(g);
	unlatch(&house);
}

static void
engine(void*)
{
	Gen *g;
	Buf text, lines;

	threadsetname("engine");
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	memset(&text, 0, sizeof text);
	memset(&lines, 0, sizeof lines);
	/* so that there is something to put at the end of a text */
	grow(&text, 1024);
	grow(&lines, 1024);
	for(;;){
		latch(&house);
		g = pick();
		if(g != nil && g->cancel){
			finish(g, "cancelled");
			unlatch(&house);
			continue;
		}
		if(g == nil)
			asleep = 1;
		unlatch(&house);
		if(g == nil)
			down(&work);
		else
			turn(g, &text, &lines);
	}
}

void
startengine(void)
{
	proccreate(engine, nil, Stack);
}
