#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "family/family.h"
#include "hold/lazy.h"
#include "fns.h"
#include "port/fns.h"

/*
 * One token through a model.  The order of operations is llama2.c's;
 * what families add to it has its place in between.
 */

typedef struct Heads Heads;
struct Heads {
	Session	*s;
	vlong	layer;
	vlong	from;	/* the first position that is seen */
};

/* does the layer look back at a window only? */
static int
windowed(Model *m, vlong layer)
{
	return m->conf.window > 0 && (m->conf.pattern == 0 || (layer+1) % m->conf.pattern != 0);
}

/* as portattention, with scores bent to cap*tanh(score/cap) before the softmax */
static void
capped(Session *s, float *out, float *q, float *k, float *v, float *att, vlong t, vlong hs)
{
	vlong i, j;
	float r, c;

	r = (float)sqrt((double)hs);
	c = s->m->conf.attcap;
	for(i = 0; i < t; i++)
		att[i] = c * tangent(s->k->dot(q, k + i*hs, hs) / r / c);
	s->k->softmax(att, t);
	for(j = 0; j < hs; j++)
		out[j] = 0;
	for(i = 0; i < t; i++)
		for(j = 0; j < hs; j++)
			out[j] += att[i] * v[i*hs + j];
}

/* each proc takes some heads; queries share the keys of their group */
static void
heads(void *v, int i, int n)
{
	Heads *a;
	Session *s;
	Shape *h;
	vlong head, end, kv, hs, t;

	a = (Heads*)v;
	s = a->s;
	h = &s->m->shape;
	hs = h->headsize;
	t = s->pos + 1 - a->from;
	end = h->nhead*(i+1)/n;
	for(head = h->nhead*i/n; head < end; head++){
		kv = (head / (h->nhead/h->nkvhead) * s->ctx + a->from) * hs;
		if(s->m->conf.attcap > 0)
			capped(s, s->xb + head*hs, s->q + head*hs, s->kc[a->layer] + kv, s->vc[a->layer] + kv,
				s->att + head*s->ctx, t, hs);
		else
			s->k->attention(s->xb + head*hs, s->q + head*hs,
				s->kc[a->layer] + kv, s->vc[a->layer] + kv, s->att + head*s->ctx, t, hs, hs);
	}
}

static void
norm(Session *s, float *out, float *x, float *w, float *b)
{
	Model *m;

	m = s->m;
	if(m->family->layernorm)
		portlayernorm(out, x, w, b, m->shape.dim, m->conf.eps);
	else
		s->k->rmsnorm(out, x, w, m->shape.dim, m->conf.eps);
}

/* out = w x + b of one matrix */
static void
product(Session *s, float *out, Matrix *w, float *b, float *x)
{
	Product p;

	p.out = out;
	p.w = w;
	s->act.x = x;
	s->act.n = w->n;
	poolmatvec(s->pool, s->k, &p, 1, &s->act);
	if(b != nil)
		s->k->add(out, b, w->d);
}

static void
rotate(Session *s, float *v, float *norm, vlong nhead, float *cs)
{
	Shape *h;
	Config *c;
	vlong i;

	h = &s->m->shape;
	c = &s->m->conf;
	if(norm != nil)
		for(i = 0; i < nhead; i++)
			s->k->rmsnorm(v + i*h->headsize, v + i*h->headsize, norm, h->headsize, c->eps);
	if(c->rot == 0)
		return;
	if(c->halves)
		pairhalves(v, s->xb2, nhead, h->headsize, c->rot);
	s->k->rope(v, cs, nhead, h->headsize);
}

/* xb2 = attention of xb; xb is spoilt */
static void
attend(Session *s, vlong layer)
{
	Shape *h;
	Layer *l;
	Product p[3];
	Heads a;
	vlong i, to;
	float *cs;

	h = &s->m->shape;
	l = &s->m->layer[layer];
	p[0].out = s->q;
	p[0].w = &l->q;
	p[1].out = s->kb;
	p[1].w = &l->k;
	p[2].out = s->vb;
	p[2].w = &l->v;
	s->act.x = s->xb;
	s->act.n = h->dim;
	poolmatvec(s->pool, s->k, p, 3, &s->act);
	if(l->qb != nil)
		s->k->add(s->q, l->qb, h->qdim);
	if(l->kb != nil)
		s->k->add(s->kb, l->kb, h->kvdim);
	if(l->vb != nil)
		s->k->add(s->vb, l->vb, h->kvdim);
	cs = s->cs;
	if(s->m->conf.localbase > 0 && windowed(s->m, layer))
		cs = s->localcs;
	rotate(s, s->q, l->qnorm, h->nhead, cs);
	rotate(s, s->kb, l->knorm, h->nkvhead, cs);
	if(s->m->conf.attscale > 0)
		s->k->scale(s->q, s->m->conf.attscale * (float)sqrt((double)h->headsize), h->qdim);
	for(i = 0; i < h->nkvhead; i++){
		to = (i*s->ctx + s->pos) * h->headsize;
		memmove(s->kc[layer] + to, s->kb + i*h->headsize, h->headsize*sizeof(float));
		memmove(s->vc[layer] + to, s->vb + i*h->headsize, h->headsize*sizeof(float));
	}
	a.s = s;
	a.layer = layer;
	a.from = 0;
	if(windowed(s->m, layer) && s->pos + 1 > s->m->conf.window)
		a.from = s->pos + 1 - s->m->conf.window;
	poolrun(s->pool, heads, &a);
	product(s, s->xb2, &l->o, l->ob, s->xb);
}

/* h = act(h) * g, or act(h) where g is nil */
static void
activate(Session *s, float *h, float *g, vlong n)
{
	if(s->m->conf.act == Silu && g != nil){
		s->k->swiglu(h, g, n);
		return;
	}
	activation(h, n, s->m->conf.act);
	if(g != nil)
		multiply(h, g, n);
}

static void
gated(Session *s, float *out, Matrix *gate, Matrix *up, Matrix *down, Layer *l, float *x)
{
	Product p[2];
	vlong n;

	n = s->m->shape.hidden;
	p[0].out = s->hb;
	p[0].w = gate;
	p[1].out = s->hb2;
	p[1].w = up;
	s->act.x = x;
	s->act.n = s->m->shape.dim;
	poolmatvec(s->pool, s->k, p, 2, &s->act);
	if(l->gateb != nil)
		s->k->add(s->hb, l->gateb, n);
	if(l->upb != nil)
		s->k->add(s->hb2, l->upb, n);
	activate(s, s->hb, s->hb2, n);
	product(s, out, down, l->downb, s->hb);
}

/*
 * Mixtral (Jiang et al. 2024): the likeliest experts, weighted by the
 * softmax over the chosen ones' scores.
 */
static void
mixture(Session *s, Layer *l)
{
	Shape *h;
	vlong i, j, best, n;
	float w[1024];

	h = &s->m->shape;
	n = s->m->conf.nused;
	product(s, s->odds, &l->router, nil, s->xb);
	for(i = 0; i < n; i++){
		best = -1;
		for(j = 0; j < h->nexpert; j++)
			if(!s->taken[j] && (best < 0 || floatkey(s->odds[j]) > floatkey(s->odds[best])))
				best = j;
		s->taken[best] = 1;
		s->chosen[i] = best;
		w[i] = s->odds[best];
	}
	for(i = 0; i < n; i++)
		s->taken[s->chosen[i]] = 0;
	s->k->softmax(w, n);
	memset(s->mix, 0, h->dim*sizeof(float));
	for(i = 0; i < n; i++){
		j = s->chosen[i];
		gated(s, s->xb2, &l->gates[j], &l->ups[j], &l->downs[j], l, s->xb);
		s->k->scale(s->xb2, w[i], h->dim);
		s->k->add(s->mix, s->xb2, h->dim);
	}
	memmove(s->xb2, s->mix, h->dim*sizeof(float));
}

/* Llama and its kin: norms before, a gated network; Gemma 2 and 3 have norms after, too */
void
gatedlayer(Session *s, vlong layer)
{
	Layer *l;
	vlong dim;

	dim = s->m->shape.dim;
	l = &s->m->layer[layer];
	norm(s, s->xb, s->x, l->attnorm, l->attnormb);
	attend(s, layer);
	if(l->attnorm2 != nil)
		norm(s, s->xb2, s->xb2, l->attnorm2, nil);
	s->k->add(s->x, s->xb2, dim);
	norm(s, s->xb, s->x, l->ffnnorm, l->ffnnormb);
	if(s->m->shape.nexpert > 0)
		mixture(s, l);
	else
		gated(s, s->xb2, &l->gate, &l->up, &l->down, l, s->xb);
	if(l->ffnnorm2 != nil)
		norm(s, s->xb2, s->xb2, l->ffnnorm2, nil);
	s->k->add(s->x, s->xb2, dim);
}

static void
plain(Session *s, Layer *l)
{
	product(s, s->hb, &l->up, l->upb, s->xb);
	activate(s, s->hb, nil, s->m->shape.hidden);
	product(s, s->xb2, &l->down, l->downb, s->hb);
}

/* GPT's kin: layer norms, a network without a gate */
void
plainlayer(Session *s, vlong layer)
{
	Layer *l;
	Config *c;
	vlong dim;

	dim = s->m->shape.dim;
	c = &s->m->conf;
	l = &s->m->layer[layer];
	if(c->postnorm)
		memmove(s->xb, s->x, dim*sizeof(float));
	else
		norm(s, s->xb, s->x, l->attnorm, l->attnormb);
	attend(s, layer);
	if(c->parallel){
		/* both see the same x; Phi-2 has one norm for them */
		memmove(s->mix, s->xb2, dim*sizeof(float));
		if(l->ffnnorm != nil)
			norm(s, s->xb, s->x, l->ffnnorm, l->ffnnormb);
		else
			norm(s, s->xb, s->x, l->attnorm, l->attnormb);
		plain(s, l);
		s->k->add(s->x, s->mix, dim);
		s->k->add(s->x, s->xb2, dim);
		return;
	}
	s->k->add(s->x, s->xb2, dim);
	if(c->postnorm){
		norm(s, s->x, s->x, l->attnorm, l->attnormb);
		memmove(s->xb, s->x, dim*sizeof(float));
	}else
		norm(s, s->xb, s->x, l->ffnnorm, l->ffnnormb);
	plain(s, l);
	s->k->add(s->x, s->xb2, dim);
	if(c->postnorm)
		norm(s, s->x, s->x, l->ffnnorm, l->ffnnormb);
}

/* a row of a matrix in memory, as floats */
static void
memrow(float *out, Matrix *m, vlong i)
{
	vlong j, e;

	if(m->kind == Kf32)
		memmove(out, (float*)m->p + i*m->n, m->n*sizeof(float));
	else if(m->kind == Kgroup)
		for(j = 0; j < m->n; j++){
			e = i*m->n + j;
			out[j] = (float)((s8int*)m->p)[e] * m->scale[e/m->group];
		}
	else
		portdequant(out, m->kind, m->p + i*m->row, m->n);
}

static void
row(Session *s, float *out, Matrix *m, vlong i)
{
	Rows r;

	if(s->act.failed)
		return;
	if(m->lazy == nil)
		memrow(out, m, i);
	else if(takerows(m->lazy, m->at + i, &r) < 0)
		s->act.failed = 1;
	else{
		memrow(out, &r.m, m->at + i - r.from);
		droprows(m->lazy, &r);
	}
}

static void
embed(Session *s, int id)
{
	Model *m;
	vlong dim;

	m = s->m;
	dim = m->shape.dim;
	if(m->projin.d > 0){
		row(s, s->xb, &m->embed, id);
		product(s, s->x, &m->projin, nil, s->xb);
	}else
		row(s, s->x, &m->embed, id);
	if(m->conf.embscale > 0)
		s->k->scale(s->x, m->conf.embscale, dim);
	if(m->place.d > 0){
		row(s, s->xb, &m->place, s->pos + m->conf.posoff);
		s->k->add(s->x, s->xb, dim);
	}
}

static void
classify(Session *s)
{
	Model *m;
	vlong i;
	float *x, c;

	m = s->m;
	if(m->norm != nil)
		norm(s, s->x, s->x, m->norm, m->normb);
	x = s->x;
	if(m->projout.d > 0){
		product(s, s->xb, &m->projout, nil, s->x);
		x = s->xb;
	}
	product(s, s->logits, &m->cls, m->clsb, x);
	c = m->conf.logitcap;
	if(c > 0)
		for(i = 0; i < m->shape.vocab; i++)
			s->logits[i] = c * tangent(s->logits[i] / c);
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
	Model *m;
	vlong i;

	m = s->m;
	h = &m->shape;
	if(id < 0 || id >= h->vocab){
		werrstr("%s: token %d, expected 0 to %lld", m->name, id, h->vocab - 1);
		return nil;
	}
	if(s->pos >= s->ctx){
		werrstr("%s: the context of %lld positions is full", m->name, s->ctx);
		return nil;
	}
	s->act.failed = 0;
	embed(s, id);
	if(m->conf.rot > 0)
		ropetable(s->cs, dynamicfreq(s, s->freq), m->conf.rot, h->headsize, s->pos, m->turn);
	if(m->conf.localbase > 0)
		ropetable(s->localcs, m->localfreq, m->conf.rot, h->headsize, s->pos, 1);
	if(s->trace != nil && !s->act.failed)
		s->trace(s->traced, 0, s->x, h->dim);
	for(i = 0; i < h->nlayer && !s->act.failed; i++){
		m->family->layer(s, i);
		if(s->trace != nil && !s->act.failed)
			s->trace(s->traced, i+1, s->x, h->dim);
	}
	if(!s->act.failed)
		classify(s);
	if(s->act.failed)
		return nil;
	if(checklogits(s) < 0)
		return nil;
	s->pos++;
	return s->logits;
}
