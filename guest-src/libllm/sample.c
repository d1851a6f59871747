#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Sampling with llama2.c's arithmetic, float by float, so that a seed
 * tells its story.  What llama2.c does not have comes before it
 * (biases, penalties) or instead of its choice (top-k, min-p): the
 * logits are weighed, divided by the temperature, made probabilities,
 * and of these the likeliest k, then those of at least minp of the
 * largest, then as few as have topp of the rest remain.
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
	free(s->came);
}

/* how, with its biases, stays as it is while the sampler is used */
int
seedsampler(Sampler *s, Sampling *how)
{
	int i;

	for(i = 0; i < how->nbias; i++)
		if(how->bias[i].id < 0 || how->bias[i].id >= s->n){
			werrstr("a bias for token %d, expected one of 0 to %lld", how->bias[i].id, s->n-1);
			return -1;
		}
	s->how = *how;
	s->state = how->seed;
	s->penal = how->repeat != 0 && how->repeat != 1 || how->presence != 0 || how->frequency != 0;
	if(!s->penal)
		return 0;
	if(s->came == nil)
		s->came = (int*)alloc(s->n, sizeof(int));
	if(s->came == nil)
		return -1;
	memset(s->came, 0, s->n*sizeof(int));
	return 0;
}

/* a token of the text, given or chosen */
void
hearsampler(Sampler *s, int id)
{
	if(s->penal && id >= 0 && id < s->n)
		s->came[id]++;
}

/* with biases and penalties; they themselves where there are none */
static float*
weighed(Sampler *s, float *logits)
{
	Sampling *h;
	float *p;
	vlong i;

	h = &s->how;
	if(!s->penal && h->nbias == 0)
		return logits;
	p = s->p;
	memmove(p, logits, s->n*sizeof(float));
	for(i = 0; s->penal && i < s->n; i++){
		if(s->came[i] == 0)
			continue;
		if(h->repeat != 0)
			p[i] = p[i] > 0? p[i]/h->repeat: p[i]*h->repeat;
		p[i] -= h->presence + h->frequency*(float)s->came[i];
	}
	for(i = 0; i < h->nbias; i++)
		p[h->bias[i].id] += h->bias[i].add;
	return p;
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
	cut = 1.0f - s->how.topp;
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
		if(sum > s->how.topp){
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

/* below i best[n] is a heap, of which the least likely comes first; so it is from i on then */
static void
sink(Prob *best, vlong i, vlong n)
{
	Prob p;
	vlong j;

	p = best[i];
	for(; (j = 2*i+1) < n; i = j){
		if(j+1 < n && cmpprob(&best[j], &best[j+1]) < 0)
			j++;
		if(cmpprob(&best[j], &p) <= 0)
			break;
		best[i] = best[j];
	}
	best[i] = p;
}

/* best[] of the likeliest topk that have minp of the largest probability, in order; how many */
static vlong
likeliest(Sampler *s, Kernels *k)
{
	Prob p;
	vlong i, j, n, max;
	float cut;

	max = s->how.topk > 0 && s->how.topk < s->n? s->how.topk: s->n;
	cut = s->how.minp*s->p[k->argmax(s->p, s->n)];
	n = 0;
	for(i = 0; i < s->n; i++){
		if(s->p[i] < cut)
			continue;
		p.p = s->p[i];
		p.id = i;
		if(n < max){
			s->best[n++] = p;
			if(n == max)
				for(j = n/2; j-- > 0;)
					sink(s->best, j, n);
			continue;
		}
		if(cmpprob(&p, &s->best[0]) < 0){
			s->best[0] = p;
			sink(s->best, 0, n);
		}
	}
	qsort(s->best, n, sizeof(Prob), cmpprob);
	return n;
}

/* among those; topp is a part of what they have together */
static vlong
amongbest(Sampler *s, vlong n, float c)
{
	vlong i;
	float all, sum;

	all = 0;
	for(i = 0; i < n; i++)
		all += s->best[i].p;
	if(s->how.topp > 0 && s->how.topp < 1){
		sum = 0;
		for(i = 0; i < n; i++){
			sum += s->best[i].p;
			if(sum > s->how.topp*all){
				all = sum;
				n = i+1;
				break;
			}
		}
	}
	c *= all;
	sum = 0;
	for(i = 0; i < n-1; i++){
		sum += s->best[i].p;
		if(c < sum)
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

	logits = weighed(s, logits);
	if(s->how.temp == 0)
		return k->argmax(logits, s->n);
	for(i = 0; i < s->n; i++)
		s->p[i] = logits[i] / s->how.temp;
	k->softmax(s->p, s->n);
	c = coin(s);
	if(s->how.topk > 0 || s->how.minp > 0)
		return amongbest(s, likeliest(s, k), c);
	if(s->how.topp <= 0 || s->how.topp >= 1)
		return among(s->p, s->n, c);
	return nucleus(s, k, c);
}
