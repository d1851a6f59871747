#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * One token through a Llama: Touvron et al. 2023, in llama2.c's order
 * of operations.
 */

static float Eps = 1e-5f;

typedef struct Heads Heads;
struct Heads {
	Session	*s;
	vlong	layer;
};

/* each proc takes some heads; queries share the keys of their group */
static void
heads(void *v, int i, int n)
{
	Heads *a;
	Session *s;
	Shape *h;
	vlong head, end, kv;

	a = (Heads*)v;
	s = a->s;
	h = &s->m->shape;
	end = h->nhead*(i+1)/n;
	for(head = h->nhead*i/n; head < end; head++){
		kv = head / (h->nhead/h->nkvhead) * s->ctx*h->headsize;
		s->k->attention(s->xb + head*h->headsize, s->q + head*h->headsize,
			s->kc[a->layer] + kv, s->vc[a->layer] + kv, s->att + head*s->ctx,
			s->pos+1, h->headsize, h->headsize);
	}
}

static void
attend(Session *s, vlong layer)
{
	Shape *h;
	Layer *l;
	Product p[3];
	Heads a;
	vlong i, to;

	h = &s->m->shape;
	l = &s->m->layer[layer];
	s->k->rmsnorm(s->xb, s->x, l->attnorm, h->dim, Eps);
	p[0].out = s->q;
	p[0].w = l->wq;
	p[0].d = h->dim;
	p[1].out = s->kb;
	p[1].w = l->wk;
	p[1].d = h->kvdim;
	p[2].out = s->vb;
	p[2].w = l->wv;
	p[2].d = h->kvdim;
	poolmatvec(s->pool, s->k, p, 3, s->xb, h->dim);
	s->k->rope(s->q, s->cs, h->nhead, h->headsize);
	s->k->rope(s->kb, s->cs, h->nkvhead, h->headsize);
	for(i = 0; i < h->nkvhead; i++){
		to = (i*s->ctx + s->pos) * h->headsize;
		memmove(s->kc[layer] + to, s->kb + i*h->headsize, h->headsize*sizeof(float));
		memmove(s->vc[layer] + to, s->vb + i*h->headsize, h->headsize*sizeof(float));
	}
	a.s = s;
	a.layer = layer;
	poolrun(s->pool, heads, &a);
	p[0].out = s->xb2;
	p[0].w = l->wo;
	p[0].d = h->dim;
	poolmatvec(s->pool, s->k, p, 1, s->xb, h->dim);
	s->k->add(s->x, s->xb2, h->dim);
}

static void
feedforward(Session *s, vlong layer)
{
	Shape *h;
	Layer *l;
	Product p[2];

	h = &s->m->shape;
	l = &s->m->layer[layer];
	s->k->rmsnorm(s->xb, s->x, l->ffnnorm, h->dim, Eps);
	p[0].out = s->hb;
	p[0].w = l->w1;
	p[0].d = h->hidden;
	p[1].out = s->hb2;
	p[1].w = l->w3;
	p[1].d = h->hidden;
	poolmatvec(s->pool, s->k, p, 2, s->xb, h->dim);
	s->k->swiglu(s->hb, s->hb2, h->hidden);
	p[0].out = s->xb;
	p[0].w = l->w2;
	p[0].d = h->dim;
	poolmatvec(s->pool, s->k, p, 1, s->hb, h->hidden);
	s->k->add(s->x, s->xb, h->dim);
}

/* weights are finite, but what they make of each other need not be */
static int
checklogits(Session *s)
{
	vlong i;
	u32int *u;

	u = (u32int*)s->logits;
	for(i = 0; i < s->m->shape.vocab; i++)
		if((u[i] & 0x7f800000) == 0x7f800000){
			werrstr("%s: the logit of token %lld at position %lld is not finite: the weights are too large",
				s->m->name, i, s->pos);
			return -1;
		}
	return 0;
}

float*
stepsession(Session *s, int id)
{
	Shape *h;
	Product p;
	vlong i;

	h = &s->m->shape;
	if(id < 0 || id >= h->vocab){
		werrstr("%s: token %d, expected 0 to %lld", s->m->name, id, h->vocab - 1);
		return nil;
	}
	if(s->pos >= s->ctx){
		werrstr("%s: the context of %lld positions is full", s->m->name, s->ctx);
		return nil;
	}
	memmove(s->x, s->m->embed + id*h->dim, h->dim*sizeof(float));
	ropetable(s->cs, s->m->freq, h->headsize, s->pos);
	for(i = 0; i < h->nlayer; i++){
		attend(s, i);
		feedforward(s, i);
	}
	s->k->rmsnorm(s->x, s->x, s->m->norm, h->dim, Eps);
	p.out = s->logits;
	p.w = s->m->cls;
	p.d = h->vocab;
	poolmatvec(s->pool, s->k, &p, 1, s->x, h->dim);
	if(checklogits(s) < 0)
		return nil;
	s->pos++;
	return s->logits;
}
