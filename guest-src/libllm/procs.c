#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * How many procs serve a model best: its own matrices are multiplied
 * by as many as there are processors, by half of them and so on, in
 * turns, and more are taken only where they are clearly faster.
 */

enum {
	Rounds	= 5,
	Counts	= 8,	/* numbers of procs that are tried */
};

#define Sample	150e3	/* ns that a number is tried in a round, or a layer */
#define Warm	4e6	/* ns at most to meet the weights for the first time */
#define Gain	0.87	/* of the time with fewer procs, or it is not worth it */

/* no more than processors; where weights are read on demand only one */
int
mostprocs(Model *m)
{
	char buf[8192], *p;
	int n;

	if(m->demand != nil)
		return 1;
	n = 0;
	p = getenv("NPROC");
	if(p != nil)
		n = atoi(p);
	free(p);
	/* a line for each */
	if(n <= 0 && devtext("/dev/sysstat", buf, sizeof buf) == 0)
		for(p = buf; *p != 0; p++)
			n += *p == '\n';
	if(n < 1)
		n = 1;
	return n > Maxproc? (int)Maxproc: n;
}

static void
product(Product *p, float *out, Matrix *w)
{
	p->out = out;
	p->w = w;
	p->stride = 0;
}

static void
together(Engine *w, Product *p, int np, float *x)
{
	w->act.x = x;
	w->act.xn = 0;
	w->act.n = p[0].w->n;
	w->act.nt = 1;
	if(p[0].w->d > 0)
		poolmatvec(w->pool, w->k, p, np, &w->act);
}

/* a layer's products, as a token makes them */
static void
layer(Engine *w, Layer *l)
{
	Product p[3];
	Matrix *gate, *up, *down;
	int np;

	product(&p[0], w->q, &l->q);
	product(&p[1], w->kb, &l->k);
	product(&p[2], w->vb, &l->v);
	together(w, p, 3, w->xb);
	product(&p[0], w->xb2, &l->o);
	together(w, p, 1, w->q);
	gate = &l->gate;
	up = &l->up;
	down = &l->down;
	if(w->m->shape.nexpert > 0){
		gate = l->gates;
		up = l->ups;
		down = l->downs;
	}
	np = 0;
	if(gate->d > 0)
		product(&p[np++], w->hb, gate);
	product(&p[np++], w->hb2, up);
	together(w, p, np, w->xb);
	product(&p[0], w->xb2, down);
	together(w, p, 1, w->hb);
}

/* ns of a layer, of as many as it takes */
static double
timed(Engine *w, vlong *next, vlong layers)
{
	vlong i, t;

	t = nsec();
	for(i = 0; i < layers; i++)
		layer(w, &w->m->layer[(*next)++ % w->m->shape.nlayer]);
	t = nsec() - t;
	return t < 0? 1e18: (double)t/layers;
}

void
chooseprocs(Engine *w)
{
	double best[Counts], t;
	int count[Counts], n, i, r, k;
	vlong layers, next;

	if(w->pool == nil)
		return;
	k = 0;
	for(n = poolsize(w->pool); n > 1 && k < Counts-1; n = (n+1)/2)
		count[k++] = n;
	count[k++] = 1;
	next = 0;
	t = 0;
	for(i = 0; i < w->m->shape.nlayer && t < Warm; i++)
		t += timed(w, &next, 1);
	poollimit(w->pool, 1);
	t = timed(w, &next, 1);
	layers = t < Sample? (vlong)(Sample/(t+1)) + 1: 1;
	for(i = 0; i < k; i++)
		best[i] = 1e18;
	for(r = 0; r < Rounds; r++)
		for(i = 0; i < k; i++){
			poollimit(w->pool, count[i]);
			t = timed(w, &next, layers);
			if(t < best[i])
				best[i] = t;
		}
	n = k-1;
	for(i = k-2; i >= 0; i--)
		if(best[i] < Gain*best[n])
			n = i;
	poollimit(w->pool, count[n]);
	if(count[n] == 1){
		freepool(w->pool);
		w->pool = nil;
	}
}
