#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* the pool: models that some back end has; all with the house */

int	nrunning;
vlong	ntokens;
double	rate;

static char	defname[Maxname];	/* the default's, which may be away */

void
droppooled(Pooled *m)
{
	if(--m->ref == 0)
		free(m);
}

static void
add(Has *h)
{
	Pooled *m, **p;

	m = (Pooled*)zalloc(sizeof(Pooled));
	if(m == nil)
		return;	/* the next look finds it, too */
	strcpy(m->name, h->name);
	m->id = ++pool.nextmodel;
	m->ref = 1;
	m->state = Mready;
	m->bytes = h->bytes;
	m->used = time(nil);
	for(p = &pool.m; *p != nil; p = &(*p)->next)
		;
	*p = m;
	pool.nmodel++;
	if(strcmp(m->name, defname) == 0)
		pool.def = m;
}

/* what back ends have is not what it was */
void
census(void)
{
	Pooled *m, **p;
	Back *b;
	Has *h;

	if(pool.def != nil)
		strcpy(defname, pool.def->name);
	for(p = &pool.m; (m = *p) != nil;){
		if(anyhas(m->name) != nil){
			p = &m->next;
			continue;
		}
		*p = m->next;
		m->next = nil;
		m->state = Mgone;
		pool.nmodel--;
		if(pool.def == m)
			pool.def = nil;
		droppooled(m);
	}
	for(b = backs; b != nil; b = b->next)
		for(h = b->up? b->has: nil; h != nil; h = h->next)
			if(findpooled(h->name) == nil)
				add(h);
}

int
poolinfo(Buf *t)
{
	Pooled *m;
	Back *b;
	Has *h;
	Away *a;
	vlong bytes, kv, nwait;
	int r, n;

	bytes = 0;
	kv = 0;
	nwait = 0;
	for(b = backs; b != nil; b = b->next){
		bytes += b->up? b->bytes: 0;
		kv += b->up? b->kvbytes: 0;
		for(a = b->aways; a != nil; a = a->next)
			nwait += a->order != nil && a->order->g == nil;
	}
	r = bprint(t, "models %d of %lld\n", pool.nmodel, pool.maxmodel);
	r |= bprint(t, "bytes %lld of %lld models %lld sessions %lld\n", bytes + kv, pool.maxbytes, bytes, kv);
	r |= bprint(t, "sessions %d of %lld running %d waiting %lld\n", nsess, pool.maxsess, nrunning, nwait);
	r |= bprint(t, "connections %d of %d\n", nconn, Maxconn);
	r |= bprint(t, "tokens %lld speed %.2f\n", ntokens, rate);
	for(m = pool.m; m != nil; m = m->next){
		h = anyhas(m->name);
		if(h != nil)
			r |= bprint(t, "model %s ready %s %q bytes %lld sessions %d active %d used %ld\n", m->name, h->family, h->type,
				h->bytes, m->nsess, m->active, m->used);
	}
	for(b = backs; b != nil; b = b->next){
		n = 0;
		for(a = b->aways; a != nil; a = a->next)
			n++;
		if(b->up)
			r |= bprint(t, "backend %q up sessions %d others %lld\n", b->dir, n, b->others);
		else
			r |= bprint(t, "backend %q down %q\n", b->dir, b->why);
	}
	return r;
}

/* the session there goes; settings and what was generated stay */
void
forgettext(Sess *s)
{
	if(s->away != nil){
		s->away->s = nil;
		dropaway(s->away);
		s->away = nil;
	}
	s->changed = 1;
	s->reseed = 1;
	s->pos = 0;
	s->size = 0;
	s->inchat = 0;
	s->drop = 0;
	if(s->m != nil){
		s->m->nsess--;
		droppooled(s->m);
		s->m = nil;
	}
}
