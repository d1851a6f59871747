#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* choices that can be foretold */

enum {
	N	= 5,
};

static float even[N] = { 1, 1, 1, 1, 1 };
static float steep[N] = { 0, 3, 9, 3, 0 };

static Sampler*
sampler(Sampler *s, float temp, float topp, u64int seed)
{
	Sampling how;

	memset(s, 0, sizeof *s);
	if(initsampler(s, N) < 0)
		sysfatal("%r");
	memset(&how, 0, sizeof how);
	how.temp = temp;
	how.topp = topp;
	how.seed = seed;
	if(seedsampler(s, &how) < 0)
		sysfatal("%r");
	return s;
}

/* how often each of N tokens comes in 10000 */
static void
count(int *seen, float *logits, float temp, float topp)
{
	Sampler s;
	int i;

	memset(seen, 0, N*sizeof(int));
	sampler(&s, temp, topp, 42);
	for(i = 0; i < 10000; i++)
		seen[sample(&s, &portkernels, logits)]++;
	freesampler(&s);
}

void
threadmain(int argc, char **argv)
{
	int seen[N], i;
	float kept[N];
	Sampler s;

	ARGBEGIN{
	}ARGEND
	memmove(kept, steep, sizeof kept);
	count(seen, steep, 0, 0.9f);
	check(seen[2] == 10000, "greedy chose the largest %d times of 10000", seen[2]);
	check(memcmp(kept, steep, sizeof kept) == 0, "sampling changed the logits");

	count(seen, even, 1, 1);
	for(i = 0; i < N; i++)
		check(seen[i] > 1850 && seen[i] < 2150, "token %d of 5 equals came %d times of 10000", i, seen[i]);

	/* three equals make more than 0.5: the lower indices stay */
	count(seen, even, 1, 0.5f);
	check(seen[3] == 0 && seen[4] == 0, "top-p 0.5 of 5 equals chose the last ones %d and %d times", seen[3], seen[4]);
	for(i = 0; i < 3; i++)
		check(seen[i] > 3150 && seen[i] < 3520, "token %d of 3 equals came %d times of 10000", i, seen[i]);

	/* e^-3 beside 1 at temperature 2: 2.2 % each for the neighbours */
	count(seen, steep, 1, 0.9f);
	check(seen[2] == 10000, "top-p 0.9 chose the largest %d times of 10000", seen[2]);
	count(seen, steep, 2, 0);
	check(seen[2] > 8900 && seen[2] < 9250, "temperature 2 chose the largest %d times of 10000", seen[2]);
	count(seen, steep, 2, 0.93f);
	check(seen[1] > 350 && seen[3] == 0 && seen[0] == 0, "of equals after the largest %d and %d", seen[1], seen[3]);

	/* the first coins of seed 1, by the definition of xorshift64* */
	sampler(&s, 1, 1, 1);
	check(sample(&s, &portkernels, even) == 1, "the first choice of seed 1");
	freesampler(&s);
	done();
}
