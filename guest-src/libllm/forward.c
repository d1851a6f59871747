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
 * Some tokens through a model, whatever sessions they are of: each is
 * a column, and gets the bits that it would get alone.  The order of
 * operations is llama2.c's; what families add to it has its place in
 * between.
 */

typedef struct Norming Norming;
struct Norming {
	Engine	*w;
	float	*out;
	vlong	on;
	float	*x;
	vlong	xn;
	float	*wt;
	float	*b;
};

static void
normsome(void *v, vlong from, vlong to, int)
{
	Norming *n;
	Model *m;

	n = (Norming*)v;
	m = n->w->m;
	for(; from < to; from++)
		if(m->family->layernorm)
			portlayernorm(n->out + from*n->on, n->x + from*n->xn, n->wt, n->b, m->shape.dim, m->conf.eps);
		else
			n->w->k->rmsnorm(n->out + from*n->on, n->x + from*n->xn, n->wt, m->shape.dim, m->conf.eps);
}

/* out[nt][on] = norm of x[nt][xn] */
void
normeach(Engine *w, float *out, vlong on, float *x, vlong xn, float *wt, float *b)
{
	Norming n;

	n.w = w;
	n.out = out;
	n.on = on;
	n.x = x;
	n.xn = xn;
	n.wt = wt;
	n.b = b;
	poolshare(w->nt > 1? w->pool: nil, w->nt, 1, normsome, &n);
}

static void
addto(Engine *w, float *x, vlong xn, float *b, vlong n)
{
	vlong t;

	if(b != nil)
		for(t = 0; t < w->nt; t++)
			w->k->add(x + t*xn, b, n);
}

/* x[nt][dim] += y[nt][wide] */
static void
addwide(Engine *w, float *y)
{
	vlong t;

	for(t = 0; t < w->nt; t++)
		w->k->add(w->x + t*w->m->shape.dim, y + t*w->wide, w->m->shape.dim);
}

/* out[nt][on] = m x + b of one matrix and x[nt][xn] */
void
products(Engine *w, float *out, vlong on, Matrix *m, float *b, float *x, vlong xn)
{
	Product p;

	p.out = out;
	p.w = m;
	p.stride = on;
	w->act.x = x;
	w->act.xn = xn;
	w->act.n = m->n;
	w->act.nt = w->nt;
	poolmatvec(w->pool, w->k, &p, 1, &w->act);
	addto(w, out, on, b, m->d);
}

typedef struct Activation Activation;
struct Activation {
	Engine	*w;
	float	*h;
	float	*g;
};

/* h = act(h) * g, or act(h) where g is nil */
static void
activatesome(void *v, vlong from, vlong to, int)
{
	Activation *a;
	Config *c;
	float *h, *g;
	vlong n;

	a = (Activation*)v;
	c = &a->w->m->conf;
	n = a->w->m->shape.hidden;
	for(; from < to; from++){
		h = a->h + from*n;
		g = a->g == nil? nil: a->g + from*n;
		if(c->act == Silu && g != nil){
			a->w->k->swiglu(h, g, n);
			continue;
		}
		activation(h, n, c->act);
		if(g != nil)
			multiply(h, g, n);
	}
}

static void
activate(Engine *w, float *h, float *g)
{
	Activation a;

	a.w = w;
	a.h = h;
	a.g = g;
	poolshare(w->nt > 1? w->pool: nil, w->nt, 1, activatesome, &a);
}

void
gated(Engine *w, float *out, vlong on, Matrix *gate, Matrix *up, Matrix *down, Layer *l, float *x, vlong xn)
{
	Product p[2];
	vlong n;

	n = w->m->shape.hidden;
	p[0].out = w->hb;
	p[0].w = gate;
	p[0].stride = n;
	p[1].out = w->hb2;
	p[1].w = up;
	p[1].stride = n;
	w->act.x = x;
	w->act.xn = xn;
	w->act.n = w->m->shape.dim;
	w->act.nt = w->nt;
	poolmatvec(w->pool, w->k, p, 2, &w->act);
	addto(w, w->hb, n, l->gateb, n);
	addto(w, w->hb2, n, l->upb, n);
	activate(w, w->hb, w->hb2);
	products(w, out, on, down, l->downb, w->hb, n);
}

/* Llama and its kin: norms before, a gated network; Gemma 2 and 3 have norms after, too */
void
gatedlayer(Engine *w, vlong layer)
{
	Layer *l;
	vlong dim;

	dim = w->m->shape.dim;
	l = &w->m->layer[layer];
	normeach(w, w->xb, w->wide, w->x, dim, l->attnorm, l->attnormb);
	attend(w, layer);
	if(l->attnorm2 != nil)
		normeach(w, w->xb2, w->wide, w->xb2, w->wide, l->attnorm2, nil);
	addwide(w, w->xb2);
	normeach(w, w->xb, w->wide, w->x, dim, l->ffnnorm, l->ffnnormb);
	if(w->m->shape.nexpert > 0)
		moe(w, l);
	else
		gated(w, w->xb2, w->wide, &l->gate, &l->up, &l->down, l, w->xb, w->wide);
	if(l->ffnnorm2 != nil)
		normeach(w, w->xb2, w->wide, w->xb2, w->wide, l->ffnnorm2, nil);
	addwide(w, w->xb2);
}

static void
plain(Engine *w, Layer *l)
{
	vlong n;

	n = w->m->shape.hidden;
	products(w, w->hb, n, &l->up, l->upb, w->xb, w->wide);
	activate(w, w->hb, nil);
	products(w, w->xb2, w->wide, &l->down, l->downb, w->hb, n);
}

/* to[nt][tn] = from[nt][fn], dim of each */
static void
copies(Engine *w, float *to, vlong tn, float *from, vlong fn)
{
	vlong t;

	for(t = 0; t < w->nt; t++)
		memmove(to + t*tn, from + t*fn, w->m->shape.dim*sizeof(float));
}

/* GPT's kin: layer norms, a network without a gate */
void
plainlayer(Engine *w, vlong layer)
{
	Layer *l;
	Config *c;
	vlong dim, t;

	dim = w->m->shape.dim;
	c = &w->m->conf;
	l = &w->m->layer[layer];
	if(c->postnorm)
		copies(w, w->xb, w->wide, w->x, dim);
	else
		normeach(w, w->xb, w->wide, w->x, dim, l->attnorm, l->attnormb);
	attend(w, layer);
	if(c->parallel){
		/* both see the same x; Phi-2 has one norm for them */
		copies(w, w->mix, dim, w->xb2, w->wide);
		if(l->ffnnorm != nil)
			normeach(w, w->xb, w->wide, w->x, dim, l->ffnnorm, l->ffnnormb);
		else
			normeach(w, w->xb, w->wide, w->x, dim, l->attnorm, l->attnormb);
		plain(w, l);
		for(t = 0; t < w->nt; t++)
			w->k->add(w->x + t*dim, w->mix + t*dim, dim);
		addwide(w, w->xb2);
		return;
	}
	addwide(w, w->xb2);
	if(c->postnorm){
		normeach(w, w->x, dim, w->x, dim, l->attnorm, l->attnormb);
		copies(w, w->xb, w->wide, w->x, dim);
	}else
		normeach(w, w->xb, w->wide, w->x, dim, l->ffnnorm, l->ffnnormb);
	plain(w, l);
	addwide(w, w->xb2);
	if(c->postnorm)
		normeach(w, w->x, dim, w->x, dim, l->ffnnorm, l->ffnnormb);
}

/* a row of a matrix in memory, as floats */
static void
memrow(float *out, Matrix *m, vlong i)
{
	uchar room[Mostblock];
	vlong j, e, n;

	if(m->kind == Kf32)
		memmove(out, (float*)m->p + i*m->n, m->n*sizeof(float));
	else if(m->kind == Kgroup)
		for(j = 0; j < m->n; j++){
			e = i*m->n + j;
			out[j] = (float)((s8int*)m->p)[e] * m->scale[e/m->group];
		}
	else if(m->woven){
		n = codings[m->kind].n;
		for(j = 0; j < m->n; j += n)
			portdequant(out + j, m->kind, storedblock(m, i, j/n, room), n);
	}else
		portdequant(out, m->kind, m->p + i*m->row, m->n);
}

static void
row(Engine *w, float *out, Matrix *m, vlong i)
{
	Rows r;

	if(w->act.failed)
		return;
	if(m->lazy == nil)
		memrow(out, m, i);
	else if(takerows(m->lazy, m->at + i, &r) < 0)
		w->act.failed = 1;
	else{
		memrow(out, &r.m, m->at + i - r.from);
		droprows(m->lazy, &r);
	}
}

/* x of the tokens, and the turns of their positions; -1 if weights could not be read */
int
embed(Engine *w)
{
	Model *m;
	Column *c;
	vlong t, dim, hs;

	m = w->m;
	dim = m->shape.dim;
	hs = m->shape.headsize;
	for(t = 0; t < w->nt; t++)
		if(m->projin.d > 0)
			row(w, w->xb + t*w->wide, &m->embed, w->col[t].id);
		else
			row(w, w->x + t*dim, &m->embed, w->col[t].id);
	if(m->projin.d > 0)
		products(w, w->x, dim, &m->projin, nil, w->xb, w->wide);
	for(t = 0; t < w->nt; t++){
		c = &w->col[t];
		if(m->conf.embscale > 0)
			w->k->scale(w->x + t*dim, m->conf.embscale, dim);
		if(m->place.d > 0){
			row(w, w->xb, &m->place, c->pos + m->conf.posoff);
			w->k->add(w->x + t*dim, w->xb, dim);
		}
		if(m->conf.rot > 0)
			ropetable(w->cs + t*hs, dynamicfreq(w, c->s->freq, c->pos), m->conf.rot, hs, c->pos, m->turn);
		if(m->conf.localbase > 0)
			ropetable(w->localcs + t*hs, m->localfreq, m->conf.rot, hs, c->pos, 1);
	}
	return w->act.failed? -1: 0;
}

/* out[n][vocab] of x[n][dim] in mix, which is spoilt */
void
classify(Engine *w, float *out, vlong n)
{
	Model *m;
	vlong i, nt, xn, dim;
	float *x, c;

	m = w->m;
	dim = m->shape.dim;
	nt = w->nt;
	w->nt = n;
	x = w->mix;
	xn = dim;
	if(m->norm != nil)
		normeach(w, x, dim, x, dim, m->norm, m->normb);
	if(m->projout.d > 0){
		products(w, w->xb, w->wide, &m->projout, nil, x, dim);
		x = w->xb;
		xn = w->wide;
	}
	products(w, out, m->shape.vocab, &m->cls, m->clsb, x, xn);
	w->nt = nt;
	c = m->conf.logitcap;
	if(c > 0 && !w->act.failed)
		for(i = 0; i < n*m->shape.vocab; i++)
			out[i] = c * tangent(out[i] / c);
}
