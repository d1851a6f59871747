#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"
#include "port/fns.h"

/*
 * Mixtral (Jiang et al. 2024): the likeliest experts, weighted by the
 * softmax over the chosen ones' scores.  Tokens that chose the same
 * expert meet its weights together; what a token adds up is in the
 * order of its own choice.
 */

static int
among(int *chosen, vlong n, vlong e)
{
	vlong i;

	for(i = 0; i < n; i++)
		if(chosen[i] == e)
			return 1;
	return 0;
}

static void
choose(Engine *w, vlong t)
{
	vlong i, j, best, n;
	float *odds, *share;
	int *chosen;

	n = w->m->conf.nused;
	odds = w->odds + t*w->m->shape.nexpert;
	share = w->shares + t*n;
	chosen = w->chosen + t*n;
	for(i = 0; i < n; i++){
		best = -1;
		for(j = 0; j < w->m->shape.nexpert; j++)
			if(!among(chosen, i, j) && (best < 0 || floatkey(odds[j]) > floatkey(odds[best])))
				best = j;
		chosen[i] = best;
		share[i] = odds[best];
	}
	w->k->softmax(share, n);
}

/* what expert e makes of the tokens that chose it */
static void
expert(Engine *w, Layer *l, vlong e)
{
	vlong i, n, nt, dim, used;

	dim = w->m->shape.dim;
	used = w->m->conf.nused;
	nt = w->nt;
	n = 0;
	for(i = 0; i < nt; i++)
		if(among(w->chosen + i*used, used, e))
			memmove(w->some + dim*n++, w->xb + i*w->wide, dim*sizeof(float));
	if(n == 0)
		return;
	w->nt = n;
	gated(w, w->mix, dim, &l->gates[e], &l->ups[e], &l->downs[e], l, w->some, dim);
	w->nt = nt;
	n = 0;
	for(i = 0; i < nt*used; i++)
		if(w->chosen[i] == e)
			memmove(w->parts + i*dim, w->mix + dim*n++, dim*sizeof(float));
}

/* xb2 = the experts' work on xb */
void
moe(Engine *w, Layer *l)
{
	vlong t, i, e, n, dim;
	float *out, *part;

	dim = w->m->shape.dim;
	n = w->m->conf.nused;
	products(w, w->odds, w->m->shape.nexpert, &l->router, nil, w->xb, w->wide);
	if(w->act.failed)
		return;
	for(t = 0; t < w->nt; t++)
		choose(w, t);
	for(e = 0; e < w->m->shape.nexpert && !w->act.failed; e++)
		expert(w, l, e);
	for(t = 0; t < w->nt; t++){
		out = w->xb2 + t*w->wide;
		memset(out, 0, dim*sizeof(float));
		for(i = 0; i < n; i++){
			part = w->parts + (t*n + i)*dim;
			w->k->scale(part, w->shares[t*n + i], dim);
			w->k->add(out, part, dim);
		}
	}
}
