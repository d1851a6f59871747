#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "../hold/lazy.h"
#include "load.h"
#include "../fns.h"

/*
 * From a store to a model: everything is read in the order in which it
 * lies in the files, or noted to be read when it is wanted, or found
 * in a segment that others made.
 */

/* will memory do for what is about to be read, and for a session? */
int
enough(Load *l, vlong weights)
{
	vlong need, left;

	need = weights;
	if(l->hold->ctx > 0 && addsize(need, sessionneed(l->m, l->hold->ctx), &need) < 0)
		return -1;
	left = memoryleft();
	if(left < 0 || need <= left)
		return 0;
	werrstr("%s: needs %lld bytes of memory%s, and %lld are left", l->s->name, need,
		l->hold->ctx > 0? " with a session": "", left);
	return -1;
}

/* is t in a file, rather than in memory? */
int
infile(Load *l, Tensor *t)
{
	return l->s->src[t->src]->fd >= 0;
}

static int
count(Load *l)
{
	vlong i, need;
	Tensor *t;
	Shape *h;

	h = &l->m->shape;
	need = 0;
	for(i = 0; i < l->nbind; i++){
		t = l->bind[i].t;
		if(addsize(h->nbyte, t->size, &h->nbyte) < 0){
			werrstr("%s: the tensors' sizes overflow", l->s->name);
			return -1;
		}
		h->nweight += t->n;
		if(infile(l, t))
			need += t->size;
	}
	if(l->hold->share)
		return 0;
	if(l->m->demand == nil)
		return enough(l, need);
	if(l->hold->look)
		return 0;
	need = sessionneed(l->m, l->hold->ctx);
	if(l->hold->ctx > 0 && need > l->hold->limit){
		werrstr("%s: a limit of %lld bytes, and a session alone needs %lld", l->s->name, l->hold->limit, need);
		return -1;
	}
	return enough(l, 0);
}

/* a tensor that has to be put in another order must be one that can be */
static int
changeable(Load *l, Tensor *t)
{
	Shape *h;

	if(codings[t->type->kind].n != 0 || t->type->kind == Kgroup){
		werrstr("%s: tensor '%.50s' is of type %s, expected F32, F16 or BF16", l->s->name, t->name.s, t->type->name);
		return -1;
	}
	h = &l->m->shape;
	if(t->how == Heads3 && h->nhead != h->nkvhead){
		werrstr("%s: %lld heads over %lld, expected as many", l->s->name, h->nhead, h->nkvhead);
		return -1;
	}
	return 0;
}

int
changes(Tensor *t)
{
	return t->how == Heads3 || t->how == Turned && t->ndim >= 2;
}

/* q, k and v of each head in turn become all q, all k, all v; rows of so many bytes */
static void
unheads(uchar *to, uchar *from, vlong nhead, vlong hs, vlong row)
{
	vlong h, j;

	for(h = 0; h < nhead; h++)
		for(j = 0; j < 3; j++)
			memmove(to + (j*nhead + h)*hs*row, from + (h*3 + j)*hs*row, hs*row);
}

/* [n][d] becomes [d][n] of elements of so many bytes */
static void
transpose(uchar *to, uchar *from, vlong d, vlong n, int size)
{
	vlong i, j;

	for(i = 0; i < d; i++)
		for(j = 0; j < n; j++)
			memmove(to + (i*n + j)*size, from + (j*d + i)*size, size);
}

/* in the model's order, to the place to, or to memory of its own where that is nil */
int
change(Load *l, Tensor *t, vlong d, vlong n, uchar *to)
{
	Shape *h;

	if(!changes(t))
		return 0;
	if(changeable(l, t) < 0)
		return -1;
	h = &l->m->shape;
	if(to == nil)
		to = (uchar*)modelalloc(l->m, t->size, 1);
	if(to == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	if(t->how == Turned)
		transpose(to, t->p, d, n, t->type->size);
	else
		unheads(to, t->p, h->nhead, h->headsize, n*t->type->size);
	if(t->mine)
		free(t->p);
	t->p = to;
	t->mine = 0;
	return 0;
}

/* the store's memory becomes the model's */
static int
keep(Load *l, Tensor *t)
{
	if(!t->mine)
		return 0;
	if(modelkeep(l->m, t->p) < 0){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	t->mine = 0;
	return 0;
}

static int
setscales(Load *l, Tensor *t, Matrix *m)
{
	uchar *p;

	p = t->p + t->n;
	if(littleendian() && ((uintptr)p & 3) == 0){
		m->scale = (float*)p;
		return 0;
	}
	m->scale = (float*)modelalloc(l->m, t->n / t->group, sizeof(float));
	if(m->scale == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	memmove(m->scale, p, t->n / t->group * 4);
	leword((uchar*)m->scale, t->n / t->group);
	return 0;
}

static int
setmatrix(Load *l, Tensor *t, Matrix *m)
{
	int ours;

	m->row = m->n / t->type->block * t->type->size;
	if(t->p == nil && l->m->demand != nil && infile(l, t)){
		if(changes(t) && changeable(l, t) < 0)
			return -1;
		m->lazy = newlazy(l->m, l->s, t, m->d, m->n);
		return m->lazy == nil? -1: 0;
	}
	if(l->m->shared != nil && infile(l, t))
		m->woven = canweave(l, m);
	if(t->p == nil && loadtensor(l->s, t) < 0)
		return -1;
	ours = t->mine;
	if(change(l, t, m->d, m->n, nil) < 0 || keep(l, t) < 0)
		return -1;
	m->p = t->p;
	if(m->kind == Kgroup)
		return setscales(l, t, m);
	if(ours && canweave(l, m)){
		m->woven = 1;
		return weaverows(l, m, m->p);
	}
	return 0;
}

static int
setvector(Load *l, Tensor *t, float **v)
{
	vlong i;

	if(t->p == nil && loadtensor(l->s, t) < 0)
		return -1;
	if(change(l, t, t->n, 1, nil) < 0)
		return -1;
	if(t->type->kind == Kf32 && t->how != Addone){
		if(keep(l, t) < 0)
			return -1;
		*v = (float*)t->p;
		return 0;
	}
	*v = (float*)modelalloc(l->m, t->n, sizeof(float));
	if(*v == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	if(t->type->kind == Kf32)
		memmove(*v, t->p, t->n*sizeof(float));
	else
		portdequant(*v, t->type->kind, t->p, t->n);
	if(t->how == Addone)
		for(i = 0; i < t->n; i++)
			(*v)[i] += 1.0f;
	return 0;
}

/* d rows of m from its row at on */
static void
part(Matrix *to, Matrix *m, vlong at, vlong d)
{
	*to = *m;
	if(m->lazy == nil)
		to->p = m->p + at*m->row;
	to->at = m->at + at;
	to->d = d;
}

/* m comes after *last */
static void
follow(Matrix **last, Matrix *m)
{
	if(m->p == nil)
		return;
	if(*last != nil)
		(*last)->next = m->p;
	*last = m;
}

/* the order in which a token meets the matrices */
static void
setorder(Model *m)
{
	Matrix *last;
	Layer *y;

	last = nil;
	for(y = m->layer; y < m->layer + m->shape.nlayer; y++){
		follow(&last, &y->q);
		follow(&last, &y->k);
		follow(&last, &y->v);
		follow(&last, &y->o);
		follow(&last, &y->gate);
		follow(&last, &y->up);
		follow(&last, &y->down);
	}
	follow(&last, &m->cls);
}

static void
setparts(Model *m)
{
	Shape *h;
	Layer *y;
	vlong i;

	h = &m->shape;
	for(y = m->layer; y < m->layer + h->nlayer; y++){
		if(y->qkv.d > 0){
			part(&y->q, &y->qkv, 0, h->qdim);
			part(&y->k, &y->qkv, h->qdim, h->kvdim);
			part(&y->v, &y->qkv, h->qdim + h->kvdim, h->kvdim);
		}
		if(y->qkvb != nil){
			y->qb = y->qkvb;
			y->kb = y->qkvb + h->qdim;
			y->vb = y->qkvb + h->qdim + h->kvdim;
		}
		if(y->up.d == 2*h->hidden){
			part(&y->gate, &y->up, 0, h->hidden);
			part(&y->up, &y->up, h->hidden, h->hidden);
		}
		for(i = h->nexpert-1; i >= 0 && y->gates[0].d > h->hidden; i--)
			part(&y->gates[i], &y->gates[0], i*h->hidden, h->hidden);
		for(i = h->nexpert-1; i >= 0 && y->ups[0].d > h->hidden; i--)
			part(&y->ups[i], &y->ups[0], i*h->hidden, h->hidden);
		for(i = h->nexpert-1; i >= 0 && y->downs[0].d > h->dim; i--)
			part(&y->downs[i], &y->downs[0], i*h->dim, h->dim);
	}
	if(h->shared)
		m->cls = m->embed;
	if(h->nexpert == 0)
		setorder(m);
}

static int
loadall(Load *l)
{
	Tensor **t;
	Bind *b;
	vlong i;

	if(count(l) < 0 || l->hold->share && loadshared(l) < 0)
		return -1;
	t = inorder(l->s);
	if(t == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	for(i = 0; i < l->s->ntensor; i++)
		if(t[i]->used == 2){
			b = &l->bind[t[i]->bind];
			if(b->m != nil? setmatrix(l, t[i], b->m) < 0: setvector(l, t[i], b->v) < 0)
				break;
		}
	i -= l->s->ntensor;
	free(t);
	if(i < 0)
		return -1;
	if(strcmp(l->s->format, "bin") != 0)
		return 0;
	if(seeksource(l->s->src[0], l->s->end) < 0)
		return -1;
	return endsource(l->s->src[0]);
}

/* the sizes of the model, and where each of its tensors belongs; free l->bind */
static int
plan(Load *l)
{
	Model *m;

	m = l->m;
	if(l->s->bare){
		werrstr("%s: a directory of tensors without their data, expected a model", l->s->name);
		return -1;
	}
	m->family = findfamily(l->s);
	if(m->family == nil)
		return -1;
	if(setroles(l->s, m->family) < 0 || m->family->config(m, l->s) < 0)
		return -1;
	m->shape.type = l->s->version;
	m->shape.family = m->family->name;
	if(bindends(l) < 0 || bindlayers(l) < 0)
		return -1;
	return allused(l);
}

/* everything but the vocabulary */
int
loadweights(Model *m, Store *s, Holding *how)
{
	Load l;
	int r;

	memset(&l, 0, sizeof l);
	l.m = m;
	l.s = s;
	l.hold = how;
	l.weaves = wantwoven(how->kernels);
	r = plan(&l);
	if(r == 0)
		r = loadall(&l);
	free(l.bind);
	if(r < 0)
		return -1;
	setparts(m);
	return setrotary(m, s);
}

/* the factors by which a file divides frequencies are part of its configuration */
static int
setfactors(Load *l)
{
	Bind *b;

	for(b = l->bind; b < l->bind + l->nbind; b++)
		if(b->v == &l->m->factors || b->v == &l->m->longfactors)
			if(loadtensor(l->s, b->t) < 0 || setvector(l, b->t, b->v) < 0)
				return -1;
	return 0;
}

/*
 * The model that the files hold, checked but without weights: its
 * tensors have their roles, and used is 2 for those that it has.
 */
Model*
planmodel(Store *s)
{
	Model *m;
	Load l;
	int r;

	m = newmodel(s);
	if(m == nil)
		return nil;
	memset(&l, 0, sizeof l);
	l.m = m;
	l.s = s;
	r = plan(&l);
	if(r == 0)
		r = setfactors(&l);
	if(r == 0)
		r = setrotary(m, s);
	free(l.bind);
	if(r == 0)
		return m;
	closemodel(m);
	return nil;
}
