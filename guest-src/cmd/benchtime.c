#include <u.h>
#include <libc.h>
#include <bio.h>
#include "llm.h"
#include "kernel.h"
#include "limit.h"
#include "bench.h"
#include "cmd.h"

/* The clock: samples of all runners of a group, and the lines that tell them. */

enum {
	Maxrunner	= 24,
	Least		= 3,		/* samples, however long they take */
};

#define Target		3e6	/* ns a sample takes */
#define Patience	20e9		/* ns after which a group has its samples */

static Runner	runner[Maxrunner];
static int	nrunner;

/* one that measure will time */
Runner*
addrunner(void)
{
	Runner *r;

	if(nrunner == Maxrunner)
		fail("more than %d runners", Maxrunner);
	r = &runner[nrunner++];
	memset(r, 0, sizeof *r);
	r->t = (double*)malloc(nsample*sizeof(double));
	if(r->t == nil)
		fail("%r");
	return r;
}

static double
timed(Runner *r)
{
	vlong i, t;

	do{
		t = nsec();
		for(i = 0; i < r->reps; i++)
			r->call(r);
		t = nsec() - t;
	}while(t < 0);	/* the clock was set back */
	return t;
}

/* how many calls take Target, from half of it */
static void
calibrate(Runner *r)
{
	double t;

	for(r->reps = 1; (t = timed(r)) < Target/2; r->reps *= 2)
		if(r->reps >= 1LL<<30)
			return;
	r->reps = r->reps*(Target/(t+1)) + 1;
}

static int
ascending(void *a, void *b)
{
	double u, v;

	u = *(double*)a;
	v = *(double*)b;
	return u < v? -1: u > v;
}

static void
tell(Runner *r, int n)
{
	double *s;
	int i;

	s = (double*)malloc(n*sizeof(double));
	if(s == nil)
		fail("%r");
	memmove(s, r->t, n*sizeof(double));
	qsort(s, n, sizeof(double), ascending);
	Bprint(&out, "%-9s %-6s %-24s %10lld %10lld %3d %13.1f %13.1f %13.1f",
		r->name, r->set, r->shape, r->bytes, r->flops, n, (s[(n-1)/2] + s[n/2])/2, s[0], s[n-1]);
	if(all)
		for(i = 0; i < n; i++)
			Bprint(&out, " %.1f", r->t[i]);
	Bprint(&out, "\n");
	if(Bflush(&out) < 0)
		fail("writing: %r");
	free(s);
}

/* what n samples of each say; then there are no runners */
void
tellall(int n)
{
	int j;

	for(j = 0; j < nrunner; j++){
		tell(&runner[j], n);
		free(runner[j].t);
	}
	nrunner = 0;
}

/* all runners, in turns; the first ones' caches are as the last ones leave them */
void
measure(void)
{
	vlong begin;
	int i, j;

	for(j = 0; j < nrunner; j++)
		calibrate(&runner[j]);
	begin = nsec();
	for(i = 0; i < nsample; i++){
		if(i >= Least && nsec() - begin > Patience)
			break;
		for(j = 0; j < nrunner; j++)
			runner[j].t[i] = timed(&runner[j]) / ((double)runner[j].reps*runner[j].per);
	}
	tellall(i);
}
