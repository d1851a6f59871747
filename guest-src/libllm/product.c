#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "hold/lazy.h"
#include "fns.h"

/*
 * Rows are shared out among the procs as if all products stood in one
 * matrix; no row is ever split, and each output has its kernel's bits
 * whatever rows and vectors it is computed with, so that the sums do
 * not depend on how many procs there are.
 */

enum {
	Grain	= 16,	/* rows that go together */
};

typedef struct Job Job;
struct Job {
	Kernels	*k;
	Product	*p;
	int	np;
	Act	*x;
	u32int	kinds;
};

static void
part(Job *j, Product *p, vlong from, vlong to, int i)
{
	Matrix *w;

	w = p->w;
	if(j->x->nt > 1)
		j->k->tile(p->out + from, p->stride, w, j->x, from, to, j->x->room + i*Tileroom);
	else if(w->kind == Kf32)
		j->k->matvec(p->out + from, (float*)w->p + from*w->n, j->x->x, w->n, to - from);
	else
		j->k->qmatvec(p->out + from, w, j->x, from, to);
}

static void
rows(void *v, vlong from, vlong to, int i)
{
	Job *j;
	Product *p;
	Matrix *w;
	vlong a, b;

	j = (Job*)v;
	for(p = j->p; p < j->p + j->np; p++){
		w = p->w;
		a = from > 0? from: 0;
		b = to < w->d? to: w->d;
		if(a < b)
			part(j, p, a, b, i);
		from -= w->d;
		to -= w->d;
	}
}

/* one block of rows after the other */
static int
lazily(Pool *pool, Job *all, Product *p)
{
	Job j;
	Rows r;
	Product some;
	Matrix *w;
	vlong row, to;

	w = p->w;
	j = *all;
	j.p = &some;
	j.np = 1;
	for(row = 0; row < w->d; row = to){
		if(takerows(w->lazy, w->at + row, &r) < 0)
			return -1;
		to = r.to - w->at < w->d? r.to - w->at: w->d;
		r.m.p += (w->at + row - r.from)*r.m.row;
		if(r.m.scale != nil)
			r.m.scale += (w->at + row - r.from)*r.m.n / r.m.group;
		r.m.d = to - row;
		some = *p;
		some.out = p->out + row;
		some.w = &r.m;
		poolshare(pool, to - row, Grain, rows, &j);
		droprows(w->lazy, &r);
	}
	return 0;
}

static void
widen(s16int *to, s8int *q, vlong n)
{
	vlong i;

	for(i = 0; i < n; i++)
		to[i] = q[i];
}

static void
integers(void *v, vlong from, vlong to, int)
{
	Job *j;
	Act one;

	j = (Job*)v;
	for(; from < to; from++){
		actof(&one, j->x, from);
		j->k->quantise(&one, j->kinds);
		if(j->kinds & Smallkinds)
			widen(one.wide, one.q, one.n);
		if(j->kinds & Largekinds)
			widen(one.kwide, one.kq, one.n);
	}
}

void
poolmatvec(Pool *pool, Kernels *k, Product *p, int np, Act *x)
{
	Job j;
	vlong d;
	int i, lazy;

	if(x->failed)
		return;
	j.k = k;
	j.p = p;
	j.np = np;
	j.x = x;
	j.kinds = 0;
	d = 0;
	lazy = 0;
	for(i = 0; i < np; i++){
		d += p[i].w->d;
		j.kinds |= 1 << p[i].w->kind;
		lazy |= p[i].w->lazy != nil;
	}
	if(x->nt <= 1)
		k->quantise(x, j.kinds);
	else if(j.kinds & (Smallkinds | Largekinds))
		poolshare(pool, x->nt, 1, integers, &j);
	if(!lazy){
		poolshare(pool, d, Grain, rows, &j);
		return;
	}
	for(i = 0; i < np; i++){
		j.p = &p[i];
		j.np = 1;
		if(p[i].w->lazy == nil)
			poolshare(pool, p[i].w->d, Grain, rows, &j);
		else if(lazily(pool, &j, &p[i]) < 0){
			x->failed = 1;
			return;
		}
	}
}
