#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Every proc has an MXCSR of its own: each clears its flags before
 * its part and reads them after.
 */

typedef struct Work Work;
struct Work {
	void	(*fn)(void*, int);
	void	*arg;
};

static Pool *pools[Maxproc+1];
static Kernels *watched;
static Lock flaglock;
static int flags;

/* of this proc */
void
addflags(void)
{
	int f;

	f = getfsr();
	lock(&flaglock);
	flags |= f;
	unlock(&flaglock);
}

static void
work(void *v, int i, int)
{
	Work *w;

	w = (Work*)v;
	setfsr(0);
	w->fn(w->arg, i);
	addflags();
}

/* the library's pool of n procs, kept from case to case; nil is the caller alone */
Pool*
procpool(int n)
{
	if(n > 1 && pools[n] == nil){
		pools[n] = newpool(n);
		if(pools[n] == nil)
			sysfatal("a pool of %d procs: %r", n);
	}
	return pools[n];
}

/* fn(arg, i) for each i < n at once, in n procs */
void
together(int n, void (*fn)(void*, int), void *arg)
{
	Work w;

	w.fn = fn;
	w.arg = arg;
	poolrun(procpool(n), work, &w);
}

static void
watchedmatvec(float *out, float *w, float *x, vlong n, vlong d)
{
	setfsr(0);
	watched->matvec(out, w, x, n, d);
	addflags();
}

/* out[d] = w[d][n] x[n], as the library shares the rows out among procs */
void
productof(Kernels *k, int procs, float *out, float *w, float *x, vlong n, vlong d)
{
	Kernels copy;
	Matrix m;
	Product p;
	Act a;

	watched = k;
	copy = *k;
	copy.matvec = watchedmatvec;
	memset(&m, 0, sizeof m);
	m.p = (uchar*)w;
	m.n = n;
	m.d = d;
	m.row = n*sizeof(float);
	m.kind = Kf32;
	memset(&a, 0, sizeof a);
	a.n = n;
	a.x = x;
	p.out = out;
	p.w = &m;
	poolmatvec(procpool(procs), &copy, &p, 1, &a);
}

void
clearflags(void)
{
	flags = 0;
	setfsr(0);
}

/* of all procs since clearflags */
int
collectflags(void)
{
	addflags();
	return flags;
}
