#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

static float*
floats(Session *s, vlong n)
{
	float *p;

	p = (float*)alloc(n, sizeof(float));
	if(p == nil)
		s->failed = 1;
	return p;
}

static int
cache(Session *s)
{
	Shape *h;
	vlong i, n;

	h = &s->m->shape;
	s->kc = (float**)alloc(h->nlayer, sizeof(float*));
	s->vc = (float**)alloc(h->nlayer, sizeof(float*));
	if(s->kc == nil || s->vc == nil || mulsize(h->kvdim, s->ctx, &n) < 0)
		return -1;
	for(i = 0; i < h->nlayer; i++){
		s->kc[i] = floats(s, n);
		s->vc[i] = floats(s, n);
		if(s->failed)
			return -1;
	}
	s->size = 2*h->nlayer*n*sizeof(float);
	return 0;
}

static vlong
most(vlong a, vlong b)
{
	return a > b? a: b;
}

/* what newsession asks for, about: caches, scores, vectors, the sampler's tables */
vlong
sessionneed(Model *m, vlong ctx)
{
	Shape *h;
	vlong n, wide;

	h = &m->shape;
	if(ctx <= 0 || ctx > h->ctx)
		ctx = h->ctx;
	wide = most(most(h->dim, h->qdim), h->embdim);
	n = 2*h->nlayer*h->kvdim*ctx + h->nhead*ctx;
	n += 4*wide + h->qdim + 2*h->kvdim + 2*h->hidden + 2*h->headsize + 4*h->vocab;
	return 4*n + 3*most(wide, h->hidden);
}

/* a vector's integers, for rows of up to n */
static int
quantised(Act *a, vlong n)
{
	n = (n + 255) & ~255LL;
	a->q = (s8int*)alloc(n, 1);
	a->d = (float*)alloc(n/32, sizeof(float));
	a->sum = (s16int*)alloc(n/16, sizeof(s16int));
	a->kq = (s8int*)alloc(n, 1);
	a->kd = (float*)alloc(n/256, sizeof(float));
	a->ksum = (s16int*)alloc(n/16, sizeof(s16int));
	if(a->q == nil || a->d == nil || a->sum == nil || a->kq == nil || a->kd == nil || a->ksum == nil)
		return -1;
	return 0;
}

static int
buffers(Session *s)
{
	Shape *h;
	vlong n, wide;

	h = &s->m->shape;
	if(mulsize(h->nhead, s->ctx, &n) < 0)
		return -1;
	wide = most(most(h->dim, h->qdim), h->embdim);
	s->x = floats(s, h->dim);
	s->xb = floats(s, wide);
	s->xb2 = floats(s, most(wide, h->headsize));
	s->mix = floats(s, h->dim);
	s->q = floats(s, h->qdim);
	s->kb = floats(s, h->kvdim);
	s->vb = floats(s, h->kvdim);
	s->hb = floats(s, h->hidden);
	s->hb2 = floats(s, h->hidden);
	s->cs = floats(s, h->headsize);
	s->localcs = floats(s, h->headsize);
	s->longer = floats(s, h->headsize);
	s->att = floats(s, n);
	s->logits = floats(s, h->vocab);
	s->odds = floats(s, h->nexpert);
	s->taken = (uchar*)alloc(h->nexpert, 1);
	s->chosen = (int*)alloc(s->m->conf.nused, sizeof(int));
	s->out = (char*)alloc(longestpiece(s->m) + 2*UTFmax, UTFmax);
	if(s->failed || s->out == nil || s->taken == nil || s->chosen == nil)
		return -1;
	if(quantised(&s->act, most(wide, h->hidden)) < 0)
		return -1;
	return initsampler(&s->sampler, h->vocab);
}

Session*
newsession(Model *m, Setup *how)
{
	Session *s;
	Setup zero;

	memset(&zero, 0, sizeof zero);
	if(how == nil)
		how = &zero;
	if(how->nproc < 0 || how->nproc > Maxproc){
		werrstr("%d procs, expected 1 to %d", how->nproc, Maxproc);
		return nil;
	}
	if(how->ctx < 0 || how->ctx > m->shape.ctx){
		werrstr("a context of %lld, expected at most %lld", how->ctx, m->shape.ctx);
		return nil;
	}
	s = (Session*)alloc(1, sizeof(Session));
	if(s == nil)
		return nil;
	s->m = m;
	s->ctx = how->ctx > 0? how->ctx: m->shape.ctx;
	s->freq = m->freq;
	if(m->longfactors != nil && s->ctx > m->conf.origctx)
		s->freq = m->longfreq;
	s->k = pickkernels(how->kernels);
	if(s->k == nil || cache(s) < 0 || buffers(s) < 0){
		freesession(s);
		return nil;
	}
	if(how->nproc > 1){
		s->pool = how->calm? newcalmpool(how->nproc): newpool(how->nproc);
		if(s->pool == nil){
			freesession(s);
			return nil;
		}
	}
	if(m->demand != nil && startdemand(m->demand, sessionneed(m, s->ctx)) < 0){
		freesession(s);
		return nil;
	}
	return s;
}

static void
freecache(float **c, vlong n)
{
	vlong i;

	if(c == nil)
		return;
	for(i = 0; i < n; i++)
		free(c[i]);
	free(c);
}

void
freesession(Session *s)
{
	if(s == nil)
		return;
	freepool(s->pool);
	freecache(s->kc, s->m->shape.nlayer);
	freecache(s->vc, s->m->shape.nlayer);
	freesampler(&s->sampler);
	free(s->x);
	free(s->xb);
	free(s->xb2);
	free(s->q);
	free(s->kb);
	free(s->vb);
	free(s->hb);
	free(s->hb2);
	free(s->cs);
	free(s->localcs);
	free(s->longer);
	free(s->mix);
	free(s->odds);
	free(s->taken);
	free(s->chosen);
	free(s->act.q);
	free(s->act.d);
	free(s->act.sum);
	free(s->act.kq);
	free(s->act.kd);
	free(s->act.ksum);
	free(s->att);
	free(s->logits);
	free(s->out);
	free(s);
}

void
rewindsession(Session *s)
{
	s->pos = 0;
}

/* what was computed before pos stays */
void
cutsession(Session *s, vlong pos)
{
	if(pos >= 0 && pos < s->pos)
		s->pos = pos;
}

/* fn in every proc that computes, for what each has of its own */
void
eachproc(Session *s, void (*fn)(void*, int, int), void *arg)
{
	poolrun(s->pool, fn, arg);
}

/* fn at each step with what goes into the first layer, number 0, and what comes out of each */
void
tracesession(Session *s, void (*fn)(void*, vlong, float*, vlong), void *arg)
{
	s->trace = fn;
	s->traced = arg;
}

vlong
sessionpos(Session *s)
{
	return s->pos;
}

vlong
sessionroom(Session *s)
{
	return s->ctx;
}

vlong
sessionsize(Session *s)
{
	return s->size;
}

char*
sessionkernels(Session *s)
{
	return s->k->name;
}
