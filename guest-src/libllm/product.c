#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
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

void
poolmatvec(Pool *pool, Kernels *k, Product *p, int np, Act *x)
{
	Job j;
	u32int kinds;
	int i;

	j.k = k;
	j.p = p;
	j.np = np;
	j.x = x;
	j.d = 0;
	kinds = 0;
	for(i = 0; i < np; i++){
		j.d += p[i].w->d;
		kinds |= 1 << p[i].w->kind;
	}
	portquantise(x, kinds);
	poolrun(pool, rows, &j);
}
