#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

static vlong
most(vlong a, vlong b)
{
	return a > b? a: b;
}

static vlong
widest(Shape *h)
{
	return most(most(h->dim, h->qdim), most(h->embdim, h->headsize));
}

/* room for nt columns in place of what there is: as many floats of n each; 0 where that failed */
static int
columns(float **p, vlong nt, vlong n)
{
	float *f;
	vlong all;

	if(mulsize(nt, n, &all) < 0)
		return 0;
	f = (float*)alloc(all, sizeof(float));
	if(f == nil)
		return 0;
	free(*p);
	*p = f;
	return 1;
}

static void
freeintegers(Act *a)
{
	free(a->q);
	free(a->d);
	free(a->sum);
	free(a->kq);
	free(a->kd);
	free(a->ksum);
	free(a->wide);
	free(a->kwide);
}

/* nt vectors' integers, for rows of up to n */
static int
integers(Act *to, vlong nt, vlong n)
{
	Act a;

	a = *to;
	a.qn = (n + 255) & ~255LL;
	if(mulsize(nt, a.qn, &n) < 0)
		return 0;
	a.q = (s8int*)alloc(n, 1);
	a.d = (float*)alloc(n/32, sizeof(float));
	a.sum = (s16int*)alloc(n/16, sizeof(s16int));
	a.kq = (s8int*)alloc(n, 1);
	a.kd = (float*)alloc(n/256, sizeof(float));
	a.ksum = (s16int*)alloc(n/16, sizeof(s16int));
	a.wide = nil;
	a.kwide = nil;
	if(nt > 1){
		a.wide = (s16int*)alloc(n, sizeof(s16int));
		a.kwide = (s16int*)alloc(n, sizeof(s16int));
	}
	if(a.q == nil || a.d == nil || a.sum == nil || a.kq == nil || a.kd == nil || a.ksum == nil
	|| nt > 1 && (a.wide == nil || a.kwide == nil)){
		freeintegers(&a);
		return 0;
	}
	freeintegers(to);
	*to = a;
	return 1;
}

/* for nt columns; what a smaller number had is kept until all of it is there */
static int
grow(Engine *w, vlong nt)
{
	Shape *h;
	Column *c;
	int *e;
	vlong n;

	h = &w->m->shape;
	n = w->m->conf.nused;
	if(nt > 1 && w->act.room == nil)
		w->act.room = (uchar*)alloc(poolsize(w->pool), Tileroom);
	if(nt > 1 && w->act.room == nil)
		return -1;
	c = (Column*)alloc(nt, sizeof(Column));
	if(c == nil)
		return -1;
	free(w->col);
	w->col = c;
	e = (int*)alloc(nt*n, sizeof(int));
	if(e == nil)
		return -1;
	free(w->chosen);
	w->chosen = e;
	if(!columns(&w->x, nt, h->dim) || !columns(&w->xb, nt, w->wide) || !columns(&w->xb2, nt, w->wide)
	|| !columns(&w->mix, nt, h->dim) || !columns(&w->q, nt, h->qdim) || !columns(&w->kb, nt, h->kvdim)
	|| !columns(&w->vb, nt, h->kvdim) || !columns(&w->hb, nt, h->hidden) || !columns(&w->hb2, nt, h->hidden)
	|| !columns(&w->odds, nt, h->nexpert) || !columns(&w->shares, nt, n) || !columns(&w->parts, nt, n*h->dim)
	|| !columns(&w->some, nt, n > 0? h->dim: 0)
	|| !columns(&w->cs, nt, h->headsize) || !columns(&w->localcs, nt, h->headsize)
	|| !integers(&w->act, nt, most(w->wide, h->hidden)))
		return -1;
	w->max = nt;
	return 0;
}

/* nt columns of sessions of up to ctx positions */
int
engineroom(Engine *w, vlong nt, vlong ctx)
{
	if(ctx > w->ctx){
		if(!columns(&w->att, poolsize(w->pool), ctx))
			return -1;
		w->ctx = ctx;
	}
	return nt > w->max? grow(w, nt): 0;
}

static vlong
mostcolumns(Model *m)
{
	if(m->demand != nil)
		return Fewcolumns;
	return Tiletokens;
}

/* bytes, about, with as many columns as there will be, or a part of them */
vlong
engineneed(Model *m, vlong ctx, int part)
{
	Shape *h;
	vlong n, nt, wide;

	h = &m->shape;
	wide = widest(h);
	nt = mostcolumns(m)/part;
	if(nt > ctx)
		nt = ctx;
	n = 4*(2*h->dim + 2*wide + h->qdim + 2*h->kvdim + 2*h->hidden + 2*h->headsize + h->nexpert);
	if(m->conf.nused > 0)
		n += 4*(m->conf.nused+1)*h->dim;
	n += 7*most(wide, h->hidden);
	return nt*n + 4*ctx + Tileroom;
}

Engine*
newengine(Model *m, char *kernels, int nproc, int calm)
{
	Engine *w;
	int choose;

	choose = nproc == Choose;
	if(choose)
		nproc = mostprocs(m);
	w = (Engine*)alloc(1, sizeof(Engine));
	if(w == nil)
		return nil;
	w->ref = 1;
	w->m = m;
	w->wide = widest(&m->shape);
	w->most = mostcolumns(m);
	w->k = pickkernels(kernels);
	w->longer = (float*)alloc(m->shape.headsize, sizeof(float));
	if(w->k == nil || w->longer == nil){
		freeengine(w);
		return nil;
	}
	if(nproc > 1){
		w->pool = calm? newcalmpool(nproc): newpool(nproc);
		if(w->pool == nil){
			freeengine(w);
			return nil;
		}
	}
	if(engineroom(w, 1, 1) < 0){
		freeengine(w);
		return nil;
	}
	if(choose)
		chooseprocs(w);
	return w;
}

void
freeengine(Engine *w)
{
	if(w == nil || --w->ref > 0)
		return;
	freepool(w->pool);
	free(w->col);
	free(w->x);
	free(w->xb);
	free(w->xb2);
	free(w->mix);
	free(w->q);
	free(w->kb);
	free(w->vb);
	free(w->hb);
	free(w->hb2);
	free(w->odds);
	free(w->shares);
	free(w->chosen);
	free(w->parts);
	free(w->some);
	free(w->cs);
	free(w->localcs);
	free(w->longer);
	free(w->att);
	free(w->logits);
	freeintegers(&w->act);
	free(w->act.room);
	free(w);
}
