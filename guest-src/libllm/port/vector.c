#include <u.h>
#include <libc.h>
#include "fns.h"

void
portadd(float *x, float *y, vlong n)
{
	vlong i;

	for(i = 0; i < n; i++)
		x[i] += y[i];
}

void
portscale(float *x, float s, vlong n)
{
	vlong i;

	for(i = 0; i < n; i++)
		x[i] *= s;
}

vlong
portargmax(float *x, vlong n)
{
	vlong i, best;
	s32int k, max;

	best = -1;
	max = -0x7fffffff - 1;
	for(i = 0; i < n; i++){
		k = floatkey(x[i]);
		if(k > max){
			max = k;
			best = i;
		}
	}
	return best;
}
