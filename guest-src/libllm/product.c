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
	float	*x;
	vlong	n;
	vlong	d;	/* rows of all products */
};

static void
rows(void *v, int i, int n)
{
	Job *j;
	Product *p;
	vlong from, to, a, b;

	j = (Job*)v;
	from = j->d*i/n;
	to = j->d*(i+1)/n;
	for(p = j->p; p < j->p + j->np; p++){
		a = from > 0? from: 0;
		b = to < p->d? to: p->d;
		if(a < b)
			j->k->matvec(p->out + a, p->w + a*j->n, j->x, j->n, b - a);
		from -= p->d;
		to -= p->d;
	}
}

void
poolmatvec(Pool *pool, Kernels *k, Product *p, int np, float *x, vlong n)
{
	Job j;
	int i;

	j.k = k;
	j.p = p;
	j.np = np;
	j.x = x;
	j.n = n;
	j.d = 0;
	for(i = 0; i < np; i++)
		j.d += p[i].d;
	poolrun(pool, rows, &j);
}
