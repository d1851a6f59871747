#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * The next part of some generations of one model, computed together:
 * each goes on by a token, or by a piece of its prompt.  Their sessions
 * are the engine's meanwhile.
 */

enum {
	Maxtokens	= 64,		/* of all in one turn, so that a long prompt does not hold up the others */
};

/* what a session begins with; without the house */
static int
furnish(Sess *s)
{
	Setup how;
	Session *ll;
	int *ids;
	vlong size;

	memset(&how, 0, sizeof how);
	how.ctx = s->ctx;
	how.cache = s->set.cache;
	how.with = s->m->lead;
	ids = (int*)malloc(s->ctx*sizeof(int));
	if(ids == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	ll = newsession(s->m->m, &how);
	if(ll == nil){
		free(ids);
		return -1;
	}
	size = sessionsize(ll) + s->ctx*(vlong)sizeof(int) + 4*modelshape(s->m->m)->vocab*(vlong)sizeof(float);
	latch(&house);
	s->ids = ids;
	s->ll = ll;
	pool.kvbytes += size - s->size;
	s->size = size;
	unlatch(&house);
	return 0;
}

/* a fork begins with as much of the other's cache as is still its text; with the house */
static void
inherit(Sess *s)
{
	Sess *o;
	vlong n;

	o = s->origin;
	s->origin = nil;
	if(o->ll != nil && o->m == s->m && s->pos == 0 && s->fed == 0 && o->pos <= s->ctx){
		/* one is computed at least: what comes after it is wanted */
		for(n = 0; n < s->nfeed-1 && n < o->pos && s->feed[n] == o->ids[n]; n++)
			;
		if(n > 0 && copysession(s->ll, o->ll) == 0){
			cutsession(s->ll, n);
			memmove(s->ids, s->feed, n*sizeof(int));
			s->pos = n;
			s->fed = n;
		}
	}
	dropsess(o);
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
		s->heard = s->fed;
		s->changed = 0;
		s->reseed = 0;
	}
	for(; s->heard < s->nfeed; s->heard++)
		heartoken(s->choose, s->feed[s->heard]);
	return 0;
}

/* the first turn of a generation */
static int
prepare(Gen *g)
{
	Sess *s;

	s = g->s;
	if(s->ll == nil && furnish(s) < 0)
		return -1;
	if(s->origin != nil){
		latch(&house);
		inherit(s);
		unlatch(&house);
	}
	if(chooser(s) < 0)
		return -1;
	g->prepared = 1;
	return 0;
}

static int
ends(Sess *s, int id)
{
	Chatform *f;
	int i;

	f = &s->m->form;
	for(i = 0; s->inchat && i < f->nend; i++)
		if(f->end[i] == id)
			return 1;
	return 0;
}

static int
tokenline(Sess *s, Buf *b, int id)
{
	if(bprint(b, "%d %.4f ", id, tokenodds(s->ll, s->logits, id)) < 0 || piece(b, s->m->m, id) < 0)
		return -1;
	return put(b, "\n", 1);
}

static int
choose(Gen *g)
{
	Sess *s;
	Token t;
	int r;

	s = g->s;
	r = choosetoken(s->choose, s->logits, s->ids[s->pos-1], &t);
	if(r < 0)
		return -1;
	if(r == 0 || ends(s, t.id)){
		s->nfeed = 0;
		s->fed = 0;
		s->heard = 0;
		g->reason = "stop";
		return 0;
	}
	if(put(&g->more, t.text, t.ntext) < 0 || tokenline(s, &g->morelines, t.id) < 0)
		return -1;
	s->feed[0] = t.id;
	s->nfeed = 1;
	s->fed = 0;
	s->heard = 1;
	g->made++;
	if(r == 2)
		g->reason = "stop";
	else if(g->steps > 0 && g->made >= g->steps)
		g->reason = "length";
	return 0;
}

/* what is held back at the end */
static int
rest(Gen *g)
{
	Token t;

	if(resttext(g->s->choose, &t) < 0)
		return -1;
	return put(&g->more, t.text, t.ntext);
}

static void
failed(Gen *g)
{
	g->failed = 1;
	rerrstr(g->why, sizeof g->why);
}

static void
follow(Gen *g)
{
	Sess *s;

	s = g->s;
	if(g->reason == nil && s->fed == s->nfeed && choose(g) < 0){
		failed(g);
		return;
	}
	if(g->reason != nil && rest(g) < 0)
		failed(g);
}

/* how many tokens of its text a generation computes now; *left is what a prompt may take beyond one */
static vlong
share(Gen *g, vlong *left)
{
	Sess *s;
	vlong n;

	s = g->s;
	n = s->nfeed - s->fed;
	if(n > *left + 1)
		n = *left + 1;
	if(n > s->ctx - s->pos)
		n = s->ctx - s->pos;
	if(n > 1)
		*left -= n - 1;
	if(n == 0 && s->fed < s->nfeed)
		g->reason = "length";
	return n;
}

/* what came is in each one's more and morelines, with reason or failed at its end */
void
stepall(Gen **g, int n)
{
	static Feed feed[Maxbatch];
	Gen *of[Maxbatch];
	Feed *f;
	Sess *s;
	vlong left;
	int i, k;

	k = 0;
	left = Maxtokens;
	for(i = 0; i < n; i++){
		g[i]->computed = 0;
		g[i]->reason = nil;
		g[i]->failed = 0;
		if(!g[i]->prepared && prepare(g[i]) < 0){
			failed(g[i]);
			continue;
		}
		f = &feed[k];
		memset(f, 0, sizeof *f);
		f->s = g[i]->s->ll;
		f->ids = g[i]->s->feed + g[i]->s->fed;
		f->n = share(g[i], &left);
		if(f->n > 0)
			of[k++] = g[i];
	}
	if(k > 0)
		stepbatch(feed, k);
	for(i = 0; i < k; i++){
		f = &feed[i];
		s = of[i]->s;
		if(f->logits == nil){
			of[i]->failed = 1;
			utfecpy(of[i]->why, of[i]->why + sizeof of[i]->why, f->error);
			continue;
		}
		s->logits = f->logits;
		memmove(s->ids + s->pos, f->ids, f->n*sizeof(int));
		s->pos += f->n;
		s->fed += f->n;
		of[i]->computed = f->n;
	}
	for(i = 0; i < n; i++)
		if(!g[i]->failed)
			follow(g[i]);
}
