#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Sampling with llama2.c's arithmetic, float by float, so that a seed
 * tells its story.
 */

int
initsampler(Sampler *s, vlong n)
{
	s->n = n;
	s->p = (float*)alloc(n, sizeof(float));
	s->best = (Prob*)alloc(n, sizeof(Prob));
	if(s->p == nil || s->best == nil)
		return -1;
	return 0;
}

void
freesampler(Sampler *s)
{
	free(s->p);
	free(s->best);
}

void
seedsampler(Sampler *s, Sampling *how)
{
	s->temp = how->temp;
	s->topp = how->topp;
	s->state = how->seed;
}

/* xorshift64* (Vigna 2014); 24 bits make a float in [0, 1) */
static float
coin(Sampler *s)
{
	u32int u;

	s->state ^= s->state >> 12;
	s->state ^= s->state << 25;
	s->state ^= s->state >> 27;
	u = (s->state * 0x2545F4914F6CDD1DULL) >> 32;
	return (float)(s32int)(u >> 8) / 16777216.0f;
}

static vlong
among(float *p, vlong n, float c)
{
	vlong i;
	float sum;

	sum = 0;
	for(i = 0; i < n-1; i++){
		sum += p[i];
		if(c < sum)
			break;
	}
	return i;
}

/* descending; the lower index of equals */
static int
cmpprob(void *va, void *vb)
{
	Prob *a, *b;

	a = (Prob*)va;
	b = (Prob*)vb;
	if(a->p > b->p)
		return -1;
	if(a->p < b->p)
		return 1;
	return a->id < b->id? -1: a->id > b->id;
}

/*
 * The fewest tokens whose probabilities exceed topp together; what is
 * below (1-topp)/(n-1) cannot be one of them and is not sorted.  Where
 * all are below, llama2.c has no answer; the largest is ours.
 */
static vlong
nucleus(Sampler *s, Kernels *k, float c)
{
	vlong i, n, last;
	float cut, sum, r;

	if(s->n < 2)
		return 0;
	cut = 1.0f - s->topp;
	cut /= (float)(s->n - 1);
	n = 0;
	for(i = 0; i < s->n; i++)
		if(s->p[i] >= cut){
			s->best[n].p = s->p[i];
			s->best[n].id = i;
			n++;
		}
	if(n == 0)
		return k->argmax(s->p, s->n);
	qsort(s->best, n, sizeof(Prob), cmpprob);
	sum = 0;
	last = n-1;
	for(i = 0; i < n; i++){
		sum += s->best[i].p;
		if(sum > s->topp){
			last = i;
			break;
		}
	}
	r = c * sum;
	sum = 0;
	for(i = 0; i < last; i++){
		sum += s->best[i].p;
		if(r < sum)
			break;
	}
	return s->best[i].id;
}

/* a token; logits[n] stay as they are */
vlong
sample(Sampler *s, Kernels *k, float *logits)
{
	vlong i;
	float c;

	if(s->temp == 0)
		return k->argmax(logits, s->n);
	for(i = 0; i < s->n; i++)
		s->p[i] = logits[i] / s->temp;
	k->softmax(s->p, s->n);
	c = coin(s);
	if(s->topp <= 0 || s->topp >= 1)
		return among(s->p, s->n, c);
	return nucleus(s, k, c);
}
