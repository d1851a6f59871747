#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "family/family.h"
#include "fns.h"

/*
 * Tokens of several sessions through their model together: a prompt in
 * tiles, sessions that decode beside each other, or both.  Each gets
 * the bits that it would get alone, since every output of every kernel
 * does.
 */

/* weights are finite, but what they make of each other need not be */
static int
checklogits(Session *s, float *logits, vlong pos)
{
	vlong i;
	u32int *u;

	u = (u32int*)logits;
	for(i = 0; i < s->m->shape.vocab; i++)
		if((u[i] & 0x7f800000) == 0x7f800000){
			werrstr("%s: the logit of token %lld at position %lld is not finite: the weights are too large",
				s->m->name, i, pos);
			return -1;
		}
	return 0;
}

static void
failfeed(Feed *f)
{
	rerrstr(f->error, sizeof f->error);
	f->logits = nil;
}

/* can it be computed at all? */
static int
checkfeed(Feed *f, Engine *w)
{
	Model *m;
	Session *s;
	vlong i;

	s = f->s;
	m = s->m;
	if(s->w != w){
		werrstr("a batch of sessions that do not compute with each other");
		return -1;
	}
	if(s->fed){
		werrstr("%s: a session twice in a batch", m->name);
		return -1;
	}
	if(f->n <= 0){
		werrstr("%s: %lld tokens to compute, expected 1 or more", m->name, f->n);
		return -1;
	}
	for(i = 0; i < f->n; i++)
		if(f->ids[i] < 0 || f->ids[i] >= m->shape.vocab){
			werrstr("%s: token %d, expected 0 to %lld", m->name, f->ids[i], m->shape.vocab - 1);
			return -1;
		}
	if(f->n > s->ctx - s->pos){
		if(f->n == 1)
			werrstr("%s: the context of %lld positions is full", m->name, s->ctx);
		else
			werrstr("%s: %lld tokens after %lld, and the context has %lld positions: it would be full",
				m->name, f->n, s->pos, s->ctx);
		return -1;
	}
	if(growcache(s, f->n) < 0)
		return -1;
	s->fed = 1;
	return 0;
}

/* the layers' outputs, from which logits come */
static void
layers(Engine *w)
{
	Model *m;
	Session *s;
	vlong i;

	m = w->m;
	s = w->col[0].s;
	if(s->trace != nil && !w->act.failed)
		s->trace(s->traced, 0, w->x, m->shape.dim);
	for(i = 0; i < m->shape.nlayer && !w->act.failed; i++){
		m->family->layer(w, i);
		if(s->trace != nil && !w->act.failed)
			s->trace(s->traced, i+1, w->x, m->shape.dim);
	}
}

static int
logitroom(Engine *w, vlong n)
{
	vlong all;
	float *f;

	if(n <= w->nlogits)
		return 0;
	if(mulsize(n, w->m->shape.vocab, &all) < 0)
		return -1;
	f = (float*)alloc(all, sizeof(float));
	if(f == nil)
		return -1;
	free(w->logits);
	w->logits = f;
	w->nlogits = n;
	return 0;
}

/* a column's logits to who wants them; one that failed gets no more */
static void
deliver(Column *c, float *logits)
{
	Feed *f;
	Session *s;

	f = c->f;
	s = c->s;
	if(f->error[0] != 0)
		return;
	if(checklogits(s, logits, c->pos) < 0){
		failfeed(f);
		return;
	}
	s->pos = c->pos + 1;
	if(f->each != nil)
		f->each(f->aux, c->i, logits);
	if(c->i == f->n - 1){
		if(logits != s->logits)
			memmove(s->logits, logits, s->m->shape.vocab*sizeof(float));
		f->logits = s->logits;
	}
}

/* logits of the columns that want them, some at a time */
static int
ends(Engine *w)
{
	vlong t, i, n, first, dim;
	float *to;

	dim = w->m->shape.dim;
	for(first = 0; first < w->nt; first = t){
		n = 0;
		for(t = first; t < w->nt && n < Together; t++)
			if(w->col[t].want)
				memmove(w->mix + dim*n++, w->x + t*dim, dim*sizeof(float));
		if(n == 0)
			break;
		for(i = first; !w->col[i].want; i++)
			;
		to = w->col[i].s->logits;
		if(n > 1 || w->col[i].f->each != nil){
			if(logitroom(w, n) < 0)
				return -1;
			to = w->logits;
		}
		classify(w, to, n);
		if(w->act.failed)
			return -1;
		for(i = first; i < t; i++)
			if(w->col[i].want){
				deliver(&w->col[i], to);
				to += w->m->shape.vocab;
			}
	}
	return 0;
}

/* w's columns, all at once */
static int
pass(Engine *w)
{
	vlong t;

	w->act.failed = 0;
	if(embed(w) == 0)
		layers(w);
	if(w->act.failed || ends(w) < 0)
		return -1;
	for(t = 0; t < w->nt; t++)
		if(w->col[t].f->error[0] == 0)
			w->col[t].s->pos = w->col[t].pos + 1;
	return 0;
}

/* what is left of the feeds, at most so many tokens, as columns */
static void
gather(Engine *w, Feed *f, int n, vlong most)
{
	Column *c;
	vlong i;

	w->nt = 0;
	for(; n > 0 && w->nt < most; f++, n--){
		if(f->error[0] != 0)
			continue;
		for(i = f->done; i < f->n && w->nt < most; i++){
			c = &w->col[w->nt++];
			c->s = f->s;
			c->f = f;
			c->id = f->ids[i];
			c->i = i;
			c->pos = f->s->pos + i - f->done;
			c->want = f->each != nil || i == f->n - 1;
		}
		f->done = i;
	}
}

/* how many got through; the error string is that of one that did not */
static int
results(Feed *f, int n)
{
	int i, ok;

	ok = 0;
	for(i = 0; i < n; i++){
		f[i].s->fed = 0;
		if(f[i].error[0] == 0)
			ok++;
		else
			werrstr("%s", f[i].error);
	}
	return ok;
}

int
stepbatch(Feed *f, int n)
{
	Engine *w;
	vlong left, most, ctx;
	int i;

	if(n <= 0)
		return 0;
	w = f[0].s->w;
	left = 0;
	ctx = 1;
	most = w->most;
	for(i = 0; i < n; i++){
		f[i].error[0] = 0;
		f[i].logits = nil;
		f[i].done = 0;
		if(checkfeed(&f[i], w) < 0){
			failfeed(&f[i]);
			continue;
		}
		left += f[i].n;
		if(f[i].s->ctx > ctx)
			ctx = f[i].s->ctx;
		if(f[i].s->trace != nil)
			most = 1;
	}
	/* as many in each pass, rather than few in the last */
	if(left > most)
		most = (left + (left+most-1)/most - 1) / ((left+most-1)/most);
	if(left < most)
		most = left;
	if(left > 0 && engineroom(w, most, ctx) < 0)
		goto Fail;
	for(;;){
		gather(w, f, n, most);
		if(w->nt == 0)
			break;
		if(pass(w) < 0)
			goto Fail;
	}
	return results(f, n);
Fail:
	for(i = 0; i < n; i++)
		if(f[i].error[0] == 0)
			failfeed(&f[i]);
	return results(f, n);
}

float*
prefillsession(Session *s, int *ids, vlong n)
{
	Feed f;

	memset(&f, 0, sizeof f);
	f.s = s;
	f.ids = ids;
	f.n = n;
	stepbatch(&f, 1);
	return f.logits;
}

float*
stepsession(Session *s, int id)
{
	return prefillsession(s, &id, 1);
}
