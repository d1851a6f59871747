#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Generate: what was written since the last one becomes tokens, by
 * one of the clerks, and without the house; then a generation is queued
 * and the write of who asked is answered.
 */

enum {
	Nclerk	= 4,
};

typedef struct Wanted Wanted;
struct Wanted {
	Ask	ask;
	int	*ids;
	vlong	nids;
	vlong	from;		/* the position that they go to */
	vlong	ctx;
	Wanted	*next;
};

static Wanted	*todo;
static Wanted	*lasttodo;
static long	jobs;		/* semaphore */

/* text that goes on where the session is */
static int
plain(Sess *s, Wanted *w)
{
	int begins;

	begins = s->pos == 0 && s->nfeed == s->fed;
	w->from = s->pos + s->nfeed - s->fed;
	if(!begins && w->ask.n == 0)
		return 0;
	w->nids = encode(w->ask.m->m, w->ask.text, w->ask.n, begins? Begin: Continue, &w->ids);
	if(w->nids < 0)
		return -1;
	if(begins && w->nids == 0){
		/* something has to come first */
		w->ids[0] = begintoken(w->ask.m->m);
		if(w->ids[0] < 0)
			w->ids[0] = 0;
		w->nids = 1;
	}
	return 0;
}

static int
room(Sess *s, Wanted *w)
{
	vlong max;

	max = modelshape(w->ask.m->m)->ctx;
	w->ctx = s->ctx;
	if(s->m == nil){
		w->ctx = s->set.ctx;
		if(w->ctx > max){
			werrstr("generate: a context of %lld positions, want at most the model's %lld", w->ctx, max);
			return -1;
		}
		if(w->ctx == 0){
			w->ctx = Maxctx;
			if(w->ctx > max)
				w->ctx = max;
		}
		if(pool.userctx > 0 && w->ctx > pool.userctx)
			w->ctx = pool.userctx;
	}
	if(w->from + w->nids > w->ctx){
		werrstr("generate: a prompt of %lld tokens, want at most the %lld that are left of a context of %lld",
			w->nids, w->ctx - w->from, w->ctx);
		return -1;
	}
	return 0;
}

/* with the house again: is all as it was? */
static int
still(Sess *s, Wanted *w)
{
	User *u;

	if(s->closed){
		werrstr("%s", Eended);
		return -1;
	}
	if(w->ask.m->state != Mready || s->drop){
		werrstr("generate: model '%s' is not loaded", w->ask.m->name);
		return -1;
	}
	u = s->owner;
	if(pool.usertokens > 0 && u->queued + w->nids > pool.usertokens){
		werrstr("generate: %lld tokens in the queue of %s, want at most %lld", u->queued + w->nids, u->name, pool.usertokens);
		return -1;
	}
	return 0;
}

static int
addfeed(Sess *s, Wanted *w)
{
	int *p;
	vlong n;

	if(s->fed > 0){
		memmove(s->feed, s->feed + s->fed, (s->nfeed - s->fed)*sizeof(int));
		s->nfeed -= s->fed;
		s->heard = s->heard > s->fed? s->heard - s->fed: 0;
		s->fed = 0;
	}
	n = s->nfeed + w->nids + 1;
	if(n > s->maxfeed){
		p = (int*)realloc(s->feed, n*sizeof(int));
		if(p == nil){
			werrstr("%s", Enomemory);
			return -1;
		}
		s->feed = p;
		s->maxfeed = n;
	}
	if(w->nids > 0)
		memmove(s->feed + s->nfeed, w->ids, w->nids*sizeof(int));
	s->nfeed += w->nids;
	return 0;
}

/* the session has the text from now on */
static int
begin(Sess *s, Wanted *w)
{
	Gen *g;
	int fresh;

	if(s->set.chat && (w->from < s->pos || s->nfeed > s->fed)){
		/* another conversation from there on */
		if(s->ll != nil)
			cutsession(s->ll, w->from);
		s->pos = w->from;
		s->fed = 0;
		s->nfeed = 0;
		s->heard = 0;
		s->changed = 1;
	}
	if(addfeed(s, w) < 0)
		return -1;
	fresh = s->m == nil;
	g = begingen(&w->ask);
	if(g == nil)
		return -1;
	if(fresh){
		usemodel(s->m);
		s->ctx = w->ctx;
	}
	g->nprompt = w->nids;
	g->left = w->nids;
	s->owner->queued += w->nids;
	enqueue(g);
	return 0;
}

/* what the session is to go on with; without the house */
static int
prepare(Wanted *w)
{
	Sess *s;
	int r;

	s = w->ask.s;
	if(s->set.chat)
		r = talk(s, w->ask.m, w->ask.text, w->ask.n, &w->ids, &w->nids, &w->from);
	else
		r = plain(s, w);
	return r < 0? -1: room(s, w);
}

static void
clerical(Wanted *w)
{
	Sess *s;
	Pooled *m;
	Req *r;
	char err[ERRMAX];
	int ok;

	s = w->ask.s;
	m = w->ask.m;
	ok = prepare(w) == 0;
	if(!ok)
		rerrstr(err, sizeof err);
	latch(&house);
	r = taken(&w->ask);
	if(ok && (r == nil || still(s, w) < 0 || begin(s, w) < 0)){
		rerrstr(err, sizeof err);
		ok = 0;
	}
	leavemodel(m);
	if(!ok && s->set.chat)
		untalk(s);
	askdone(&w->ask, r, ok? nil: err);
	unlatch(&house);
	free(w->ids);
	free(w);
}

static void
clerk(void*)
{
	Wanted *w;

	threadsetname("clerk");
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	for(;;){
		down(&jobs);
		latch(&house);
		w = todo;
		todo = w->next;
		unlatch(&house);
		clerical(w);
	}
}

void
startclerks(void)
{
	int i;

	for(i = 0; i < Nclerk; i++)
		proccreate(clerk, nil, Bigstack);
}

/* -1, or 1: f's request is answered when the generation is queued, or cannot be; with the house */
int
generate(Fid *f)
{
	Wanted *w;

	w = (Wanted*)zalloc(sizeof(Wanted));
	if(w == nil)
		return -1;
	if(ask(&w->ask, f) < 0){
		free(w);
		return -1;
	}
	usemodel(w->ask.m);
	if(todo != nil)
		lasttodo->next = w;
	else
		todo = w;
	lasttodo = w;
	semrelease(&jobs, 1);
	return 1;
}
