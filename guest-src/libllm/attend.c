#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "family/family.h"
#include "fns.h"
#include "port/fns.h"

/*
 * Attention of some tokens, each with what its own session holds up to
 * it.  All keys and values are put into the caches before the first
 * score, so that tokens of one text see those before them.
 */

typedef struct Attention Attention;
struct Attention {
	Engine	*w;
	vlong	layer;
	Layer	*l;
};

/* does the layer look back at a window only? */
int
windowed(Model *m, vlong layer)
{
	return m->conf.window > 0 && (m->conf.pattern == 0 || (layer+1) % m->conf.pattern != 0);
}

static void
rotate(Engine *w, vlong t, float *v, float *norm, vlong nhead, float *cs)
{
	Shape *h;
	Config *c;
	vlong i;

	h = &w->m->shape;
	c = &w->m->conf;
	if(norm != nil)
		for(i = 0; i < nhead; i++)
			w->k->rmsnorm(v + i*h->headsize, v + i*h->headsize, norm, h->headsize, c->eps);
	if(c->rot == 0)
		return;
	if(c->halves)
		pairhalves(v, w->xb2 + t*w->wide, nhead, h->headsize, c->rot);
	w->k->rope(v, cs, nhead, h->headsize);
}

/* queries, keys and values of some tokens where they are wanted */
static void
place(void *v, vlong from, vlong to, int)
{
	Attention *a;
	Engine *w;
	Shape *h;
	Layer *l;
	Column *c;
	vlong t;
	float *q, *k, *val, *cs;

	a = (Attention*)v;
	w = a->w;
	h = &w->m->shape;
	l = a->l;
	for(t = from; t < to; t++){
		c = &w->col[t];
		q = w->q + t*h->qdim;
		k = w->kb + t*h->kvdim;
		val = w->vb + t*h->kvdim;
		if(l->qb != nil)
			w->k->add(q, l->qb, h->qdim);
		if(l->kb != nil)
			w->k->add(k, l->kb, h->kvdim);
		if(l->vb != nil)
			w->k->add(val, l->vb, h->kvdim);
		cs = w->cs + t*h->headsize;
		if(w->m->conf.localbase > 0 && windowed(w->m, a->layer))
			cs = w->localcs + t*h->headsize;
		rotate(w, t, q, l->qnorm, h->nhead, cs);
		rotate(w, t, k, l->knorm, h->nkvhead, cs);
		if(w->m->conf.attscale > 0)
			w->k->scale(q, w->m->conf.attscale * (float)sqrt((double)h->headsize), h->qdim);
		putcache(c->s, a->layer, c->pos, k, val);
	}
}

/* one query over positions from to pos; kv is the head of keys and values that it shares */
static void
look(Attention *a, Session *s, float *out, float *q, float *att, vlong kv, vlong from, vlong pos)
{
	Kernels *k;
	vlong i, t, n, hs;
	float c;
	uchar *p;

	k = a->w->k;
	hs = a->w->m->shape.headsize;
	t = pos + 1 - from;
	for(i = 0; i < t; i += n){
		p = cacherows(s, a->layer, 0, kv, from + i, &n);
		if(n > t - i)
			n = t - i;
		k->scores(att + i, q, p, n, hs, s->kind);
	}
	c = a->w->m->conf.attcap;
	if(c > 0)
		for(i = 0; i < t; i++)
			att[i] = c * tangent(att[i] / c);
	k->softmax(att, t);
	memset(out, 0, hs*sizeof(float));
	for(i = 0; i < t; i += n){
		p = cacherows(s, a->layer, 1, kv, from + i, &n);
		if(n > t - i)
			n = t - i;
		k->weigh(out, att + i, p, n, hs, s->kind);
	}
}

/* a head of all tokens, then the next head: those of one text meet the same rows */
static void
heads(void *v, vlong from, vlong to, int proc)
{
	Attention *a;
	Engine *w;
	Shape *h;
	Column *c;
	vlong i, head, t, first;

	a = (Attention*)v;
	w = a->w;
	h = &w->m->shape;
	for(i = from; i < to; i++){
		head = i / w->nt;
		t = i % w->nt;
		c = &w->col[t];
		first = 0;
		if(windowed(w->m, a->layer) && c->pos + 1 > w->m->conf.window)
			first = c->pos + 1 - w->m->conf.window;
		look(a, c->s, w->xb + t*w->wide + head*h->headsize, w->q + t*h->qdim + head*h->headsize,
			w->att + proc*w->ctx, head / (h->nhead/h->nkvhead), first, c->pos);
	}
}

/* xb2 = attention of xb; xb is spoilt */
void
attend(Engine *w, vlong layer)
{
	Shape *h;
	Layer *l;
	Product p[3];
	Attention a;

	h = &w->m->shape;
	l = &w->m->layer[layer];
	p[0].out = w->q;
	p[0].w = &l->q;
	p[0].stride = h->qdim;
	p[1].out = w->kb;
	p[1].w = &l->k;
	p[1].stride = h->kvdim;
	p[2].out = w->vb;
	p[2].w = &l->v;
	p[2].stride = h->kvdim;
	w->act.x = w->xb;
	w->act.xn = w->wide;
	w->act.n = h->dim;
	w->act.nt = w->nt;
	poolmatvec(w->pool, w->k, p, 3, &w->act);
	if(w->act.failed)
		return;
	a.w = w;
	a.layer = layer;
	a.l = l;
	poolshare(w->nt > 1? w->pool: nil, w->nt, 1, place, &a);
	poolshare(w->pool, h->nhead*w->nt, 1, heads, &a);
	products(w, w->xb2, w->wide, &l->o, l->ob, w->xb, w->wide);
}
