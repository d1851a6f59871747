#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "load.h"
#include "../fns.h"

/*
 * Each weight of a model finds its tensor by its role, and the shapes
 * are held against the configuration.
 */

static int
addbind(Load *l, Tensor *t, Matrix *m, float **v)
{
	void *p;

	p = growarray(l->bind, l->nbind, &l->maxbind, sizeof(Bind));
	if(p == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	l->bind = (Bind*)p;
	t->bind = l->nbind;
	l->bind[l->nbind].t = t;
	l->bind[l->nbind].m = m;
	l->bind[l->nbind].v = v;
	l->nbind++;
	t->used = 2;
	return 1;
}

static int
missing(Load *l, char *role)
{
	werrstr("%s: no tensor '%s', expected one", l->s->name, role);
	return -1;
}

/* d rows of n: 1, or 0 if there is no tensor of that role */
static int
matrix(Load *l, Matrix *m, vlong d, vlong n, char *role)
{
	Tensor *t;
	vlong rows, x;

	t = findtensor(l->s, role);
	if(t == nil)
		return 0;
	if(t->type->kind == Knone){
		werrstr("%s: tensor '%.50s' is of type %s, which nothing here computes with", l->s->name, t->name.s, t->type->name);
		return -1;
	}
	rows = t->dim[t->ndim-1] == 0? 0: t->n / t->dim[t->ndim-1];
	x = t->dim[t->ndim-1];
	if(t->how == Turned){
		x = rows;
		rows = t->dim[t->ndim-1];
	}
	if(t->ndim > 3 || rows != d || x != n){
		werrstr("%s: tensor '%.50s' is %lld rows of %lld, expected %lld of %lld", l->s->name, t->name.s, rows, x, d, n);
		return -1;
	}
	m->kind = t->type->kind;
	m->d = d;
	m->n = n;
	m->group = t->group;
	return addbind(l, t, m, nil);
}

static int
vector(Load *l, float **v, vlong n, char *role)
{
	Tensor *t;

	t = findtensor(l->s, role);
	if(t == nil)
		return 0;
	if(t->type->kind != Kf32 && t->type->kind != Kf16 && t->type->kind != Kbf16){
		werrstr("%s: tensor '%.50s' is of type %s, expected F32, F16 or BF16", l->s->name, t->name.s, t->type->name);
		return -1;
	}
	if(t->n != n){
		werrstr("%s: tensor '%.50s' has %lld elements, expected %lld", l->s->name, t->name.s, t->n, n);
		return -1;
	}
	return addbind(l, t, nil, v);
}

static int
weight(Load *l, Matrix *m, vlong d, vlong n, vlong layer, char *part)
{
	char role[64];

	snprint(role, sizeof role, "blk.%lld.%s.weight", layer, part);
	return matrix(l, m, d, n, role);
}

static int
floats(Load *l, float **v, vlong n, vlong layer, char *part)
{
	char role[64];

	snprint(role, sizeof role, "blk.%lld.%s", layer, part);
	return vector(l, v, n, role);
}

static int
want(Load *l, int r, vlong layer, char *part)
{
	char role[64];

	if(r != 0)
		return r;
	snprint(role, sizeof role, "blk.%lld.%s.weight", layer, part);
	return missing(l, role);
}

static int
attention(Load *l, Layer *y, vlong i)
{
	Shape *h;
	int r;

	h = &l->m->shape;
	r = weight(l, &y->qkv, h->qdim + 2*h->kvdim, h->dim, i, "attn_qkv");
	if(r < 0)
		return -1;
	if(r == 0)
		if(want(l, weight(l, &y->q, h->qdim, h->dim, i, "attn_q"), i, "attn_q") < 0
		|| want(l, weight(l, &y->k, h->kvdim, h->dim, i, "attn_k"), i, "attn_k") < 0
		|| want(l, weight(l, &y->v, h->kvdim, h->dim, i, "attn_v"), i, "attn_v") < 0)
			return -1;
	if(want(l, weight(l, &y->o, h->dim, h->qdim, i, "attn_output"), i, "attn_output") < 0)
		return -1;
	if(floats(l, &y->qkvb, h->qdim + 2*h->kvdim, i, "attn_qkv.bias") < 0
	|| floats(l, &y->qb, h->qdim, i, "attn_q.bias") < 0
	|| floats(l, &y->kb, h->kvdim, i, "attn_k.bias") < 0
	|| floats(l, &y->vb, h->kvdim, i, "attn_v.bias") < 0
	|| floats(l, &y->ob, h->dim, i, "attn_output.bias") < 0)
		return -1;
	if(floats(l, &y->qnorm, h->headsize, i, "attn_q_norm.weight") < 0
	|| floats(l, &y->knorm, h->headsize, i, "attn_k_norm.weight") < 0)
		return -1;
	return 0;
}

/* all experts of a kind in one tensor, or each in its own */
static int
experts(Load *l, Matrix **m, vlong d, vlong n, vlong layer, char *part)
{
	char role[64];
	vlong i, k;
	int r;

	k = l->m->shape.nexpert;
	*m = (Matrix*)modelalloc(l->m, k, sizeof(Matrix));
	if(*m == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	snprint(role, sizeof role, "blk.%lld.%s_exps.weight", layer, part);
	if(d > (1LL<<40)/k){
		werrstr("%s: %lld experts of %lld rows are too many", l->s->name, k, d);
		return -1;
	}
	r = matrix(l, &(*m)[0], k*d, n, role);
	if(r != 0)
		return r;
	for(i = 0; i < k; i++){
		snprint(role, sizeof role, "blk.%lld.%s.%lld.weight", layer, part, i);
		r = matrix(l, &(*m)[i], d, n, role);
		if(r == 0)
			return missing(l, role);
		if(r < 0)
			return -1;
	}
	return 0;
}

static int
feedforward(Load *l, Layer *y, vlong i)
{
	Shape *h;
	int r;

	h = &l->m->shape;
	if(h->nexpert > 0){
		if(want(l, weight(l, &y->router, h->nexpert, h->dim, i, "ffn_gate_inp"), i, "ffn_gate_inp") < 0)
			return -1;
		if(experts(l, &y->gates, h->hidden, h->dim, i, "ffn_gate") < 0
		|| experts(l, &y->ups, h->hidden, h->dim, i, "ffn_up") < 0
		|| experts(l, &y->downs, h->dim, h->hidden, i, "ffn_down") < 0)
			return -1;
		return 0;
	}
	r = 1;
	if(l->m->family->layer == gatedlayer){
		r = weight(l, &y->gate, h->hidden, h->dim, i, "ffn_gate");
		if(r < 0)
			return -1;
	}
	/* Phi-3: gate and up are one */
	if(want(l, weight(l, &y->up, r == 0? 2*h->hidden: h->hidden, h->dim, i, "ffn_up"), i, "ffn_up") < 0
	|| want(l, weight(l, &y->down, h->dim, h->hidden, i, "ffn_down"), i, "ffn_down") < 0)
		return -1;
	if(floats(l, &y->gateb, h->hidden, i, "ffn_gate.bias") < 0
	|| floats(l, &y->upb, h->hidden, i, "ffn_up.bias") < 0
	|| floats(l, &y->downb, h->dim, i, "ffn_down.bias") < 0)
		return -1;
	return 0;
}

static int
norms(Load *l, Layer *y, vlong i)
{
	Shape *h;
	char role[64], **r;

	h = &l->m->shape;
	if(floats(l, &y->attnorm, h->dim, i, "attn_norm.weight") < 0
	|| floats(l, &y->attnormb, h->dim, i, "attn_norm.bias") < 0
	|| floats(l, &y->attnorm2, h->dim, i, "post_attention_norm.weight") < 0
	|| floats(l, &y->ffnnorm, h->dim, i, "ffn_norm.weight") < 0
	|| floats(l, &y->ffnnormb, h->dim, i, "ffn_norm.bias") < 0
	|| floats(l, &y->ffnnorm2, h->dim, i, "post_ffw_norm.weight") < 0)
		return -1;
	for(r = l->m->family->must; *r != nil; r++){
		snprint(role, sizeof role, "blk.%lld.%s", i, *r);
		if(findtensor(l->s, role) == nil)
			return missing(l, role);
	}
	return 0;
}

int
bindlayers(Load *l)
{
	Model *m;
	Layer *y;
	vlong i;

	m = l->m;
	/* a number of layers alone must not cost memory */
	if(m->shape.nlayer > l->s->ntensor){
		werrstr("%s: %lld layers, expected fewer than its %lld tensors", l->s->name, m->shape.nlayer, l->s->ntensor);
		return -1;
	}
	m->layer = (Layer*)modelalloc(m, m->shape.nlayer, sizeof(Layer));
	if(m->layer == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	for(i = 0; i < m->shape.nlayer; i++){
		y = &m->layer[i];
		if(norms(l, y, i) < 0 || attention(l, y, i) < 0 || feedforward(l, y, i) < 0)
			return -1;
	}
	return 0;
}

/* no classifier, or one that is the embedding's storage again */
static int
tied(Store *s)
{
	Tensor *t, *e;

	t = findtensor(s, "output.weight");
	e = findtensor(s, "token_embd.weight");
	if(t == nil)
		return 1;
	if(e == nil || t->src != e->src || t->off != e->off || t->size != e->size)
		return 0;
	t->used = 1;
	return 1;
}

/* what is not a layer's */
int
bindends(Load *l)
{
	Model *m;
	Shape *h;
	vlong width;
	int r;

	m = l->m;
	h = &m->shape;
	width = h->embdim > 0? h->embdim: h->dim;
	r = matrix(l, &m->embed, h->vocab, width, "token_embd.weight");
	if(r == 0)
		return missing(l, "token_embd.weight");
	if(r < 0)
		return -1;
	if(tied(l->s))
		h->shared = 1;
	else if(matrix(l, &m->cls, h->vocab, width, "output.weight") < 0)
		return -1;
	if(vector(l, &m->clsb, h->vocab, "output.bias") < 0)
		return -1;
	if(width != h->dim){
		r = matrix(l, &m->projin, h->dim, width, "project_in.weight");
		if(r == 0)
			return missing(l, "project_in.weight");
		if(r < 0)
			return -1;
		r = matrix(l, &m->projout, width, h->dim, "project_out.weight");
		if(r == 0)
			return missing(l, "project_out.weight");
		if(r < 0)
			return -1;
	}
	if(m->conf.rot == 0){
		r = matrix(l, &m->place, h->ctx + m->conf.posoff, h->dim, "position_embd.weight");
		if(r == 0)
			return missing(l, "position_embd.weight");
		if(r < 0)
			return -1;
	}
	r = vector(l, &m->norm, h->dim, "output_norm.weight");
	if(r == 0 && !m->conf.postnorm)
		return missing(l, "output_norm.weight");
	if(r < 0 || vector(l, &m->normb, h->dim, "output_norm.bias") < 0)
		return -1;
	if(m->conf.rot > 0)
		if(vector(l, &m->factors, m->conf.rot/2, "rope_freqs.weight") < 0
		|| vector(l, &m->factors, m->conf.rot/2, "rope_factors_short.weight") < 0
		|| vector(l, &m->longfactors, m->conf.rot/2, "rope_factors_long.weight") < 0)
			return -1;
	return 0;
}

/* a tensor that nothing asks for means that the model is another one than we think */
int
allused(Load *l)
{
	vlong i;

	for(i = 0; i < l->s->ntensor; i++)
		if(!l->s->tensor[i].used){
			werrstr("%s: tensor '%.60s' is none that a model of family %s has", l->s->name,
				l->s->tensor[i].name.s, l->m->family->name);
			return -1;
		}
	return 0;
}
