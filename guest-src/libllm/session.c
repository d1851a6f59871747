#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

enum {
	Procroom	= 72*1024,	/* as measured */
};

/* what a session asks for, about, once its context is full */
vlong
sessionneed(Model *m, vlong ctx)
{
	Shape *h;
	vlong n;

	h = &m->shape;
	if(ctx <= 0 || ctx > h->ctx)
		ctx = h->ctx;
	n = cachestep(ctx);
	n = (ctx + n-1)/n * blocksize(m, cacherow(Kf32, h->headsize), n);
	return n + engineneed(m, ctx, 1) + 4*4*h->vocab;
}

/*
 * What run's session comes to with the procs that it starts: a stack,
 * what thread(2) has of each, and a row of attention.  Between a prompt
 * of a few tokens and one that fills a tile lies the half of it.
 */
vlong
runneed(Model *m, vlong ctx)
{
	if(ctx <= 0 || ctx > m->shape.ctx)
		ctx = m->shape.ctx;
	return sessionneed(m, ctx) - engineneed(m, ctx, 1) + engineneed(m, ctx, 2) + (mostprocs(m) - 1)*(Procroom + 4*ctx);
}

static int
start(Session *s, Setup *how)
{
	Model *m;

	m = s->m;
	s->ctx = how->ctx > 0? how->ctx: m->shape.ctx;
	s->kind = cachekind(how->cache);
	if(s->kind < 0)
		return -1;
	s->row = cacherow(s->kind, m->shape.headsize);
	s->freq = m->freq;
	if(m->longfactors != nil && s->ctx > m->conf.origctx)
		s->freq = m->longfreq;
	if(how->with != nil){
		s->w = how->with->w;
		s->w->ref++;
	}else{
		s->w = newengine(m, how->kernels, how->nproc, how->calm);
		if(s->w == nil)
			return -1;
	}
	s->k = s->w->k;
	s->step = cachestep(s->ctx);
	s->nblock = (s->ctx + s->step-1)/s->step;
	s->block = (Kvblock**)alloc(s->nblock, sizeof(Kvblock*));
	s->logits = (float*)alloc(m->shape.vocab, sizeof(float));
	s->out = (char*)alloc(longestpiece(m) + 2*UTFmax, UTFmax);
	if(s->block == nil || s->logits == nil || s->out == nil)
		return -1;
	if(engineroom(s->w, 1, s->ctx) < 0 || initsampler(&s->sampler, m->shape.vocab) < 0)
		return -1;
	if(m->demand == nil)
		return 0;
	/* whose limit counts all that comes later, too */
	if(engineroom(s->w, s->ctx < s->w->most? s->ctx: s->w->most, s->ctx) < 0 || growcache(s, s->ctx) < 0)
		return -1;
	return startdemand(m->demand, sessionneed(m, s->ctx));
}

Session*
newsession(Model *m, Setup *how)
{
	Session *s;
	Setup zero;

	memset(&zero, 0, sizeof zero);
	if(how == nil)
		how = &zero;
	if(how->nproc != Choose && (how->nproc < 0 || how->nproc > Maxproc)){
		werrstr("%d procs, expected 1 to %d", how->nproc, Maxproc);
		return nil;
	}
	if(how->ctx < 0 || how->ctx > m->shape.ctx){
		werrstr("a context of %lld, expected at most %lld", how->ctx, m->shape.ctx);
		return nil;
	}
	if(how->with != nil && how->with->m != m){
		werrstr("%s: a session cannot compute with one of %s", m->name, how->with->m->name);
		return nil;
	}
	s = (Session*)alloc(1, sizeof(Session));
	if(s == nil)
		return nil;
	s->m = m;
	if(start(s, how) < 0){
		freesession(s);
		return nil;
	}
	return s;
}

/* to goes on where from is, and shares its cache so far; both of one model, to with room for it */
int
copysession(Session *to, Session *from)
{
	if(to->m != from->m || to->ctx < from->pos){
		werrstr("a session of %lld positions for a text of %lld, expected room for it in one of the same model", to->ctx, from->pos);
		return -1;
	}
	if(to->kind != from->kind){
		werrstr("a session whose KV cache is %s for one of %s, expected one type", cachetype(to->kind), cachetype(from->kind));
		return -1;
	}
	if(to == from)
		return 0;
	if(sharecache(to, from) < 0)
		return -1;
	memmove(to->logits, from->logits, from->m->shape.vocab*sizeof(float));
	to->pos = from->pos;
	return 0;
}

/* one that goes on from here, with this one's procs; the sampler is its own */
Session*
forksession(Session *s)
{
	Session *t;
	Setup how;

	memset(&how, 0, sizeof how);
	how.ctx = s->ctx;
	how.with = s;
	how.cache = cachetype(s->kind);
	t = newsession(s->m, &how);
	if(t == nil)
		return nil;
	t->utf = s->utf;
	if(copysession(t, s) < 0){
		freesession(t);
		return nil;
	}
	return t;
}

void
freesession(Session *s)
{
	if(s == nil)
		return;
	freecache(s);
	freeengine(s->w);
	freesampler(&s->sampler);
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
	poolrun(s->w->pool, fn, arg);
}

/* fn at each step with what goes into the first layer, number 0, and what comes out of each */
void
tracesession(Session *s, void (*fn)(void*, vlong, float*, vlong), void *arg)
{
	s->trace = fn;
	s->traced = arg;
}

float*
sessionlogits(Session *s)
{
	return s->logits;
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
	return cachesize(s);
}

char*
sessionkernels(Session *s)
{
	return s->k->name;
}

int
sessionprocs(Session *s)
{
	return poolsize(s->w->pool);
}
