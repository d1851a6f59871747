#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "hold/lazy.h"
#include "fns.h"

/*
 * Rows are split among the procs as if all products stood in one
 * matrix; no row is ever shared, so that the sums do not depend on
 * how many procs there are.
 */

typedef struct Job Job;
struct Job {
	Kernels	*k;
	Product	*p;
	int	np;
	Act	*x;
	vlong	d;	/* rows of all products */
};

static void
rows(void *v, int i, int n)
{
	Job *j;
	Product *p;
	Matrix *w;
	vlong from, to, a, b;

	j = (Job*)v;
	from = j->d*i/n;
	to = j->d*(i+1)/n;
	for(p = j->p; p < j->p + j->np; p++){
		a = from > 0? from: 0;
		w = p->w;
		b = to < w->d? to: w->d;
		if(a < b && w->kind == Kf32)
			j->k->matvec(p->out + a, (float*)w->p + a*w->n, j->x->x, w->n, b - a);
		else if(a < b)
			j->k->qmatvec(p->out + a, w, j->x, a, b);
		from -= w->d;
		to -= w->d;
	}
}

/* one block of rows after the other */
static int
lazily(Pool *pool, Kernels *k, Product *p, Act *x)
{
	Job j;
	Rows r;
	Product part;
	Matrix *w;
	vlong row, to;

	w = p->w;
	j.k = k;
	j.p = &part;
	j.np = 1;
	j.x = x;
	for(row = 0; row < w->d; row = to){
		if(takerows(w->lazy, w->at + row, &r) < 0)
			return -1;
		to = r.to - w->at < w->d? r.to - w->at: w->d;
		r.m.p += (w->at + row - r.from)*r.m.row;
		if(r.m.scale != nil)
			r.m.scale += (w->at + row - r.from)*r.m.n / r.m.group;
		r.m.d = to - row;
		part.out = p->out + row;
		part.w = &r.m;
		j.d = to - row;
		poolrun(pool, rows, &j);
		droprows(w->lazy, &r);
	}
	return 0;
}

void
poolmatvec(Pool *pool, Kernels *k, Product *p, int np, Act *x)
{
	Job j;
	u32int kinds;
	int i, lazy;

	if(x->failed)
		return;
	j.k = k;
	j.p = p;
	j.np = np;
	j.x = x;
	j.d = 0;
	kinds = 0;
	lazy = 0;
	for(i = 0; i < np; i++){
		j.d += p[i].w->d;
		kinds |= 1 << p[i].w->kind;
		lazy |= p[i].w->lazy != nil;
	}
	portquantise(x, kinds);
	if(!lazy){
		poolrun(pool, rows, &j);
		return;
	}
	for(i = 0; i < np; i++){
		if(p[i].w->lazy == nil){
			j.p = &p[i];
			j.np = 1;
			j.d = p[i].w->d;
			poolrun(pool, rows, &j);
		}else if(lazily(pool, k, &p[i], x) < 0){
			x->failed = 1;
			return;
		}
	}
}
