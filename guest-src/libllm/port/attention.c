#include <u.h>
#include <libc.h>
#include "fns.h"

void
portattention(float *out, float *q, float *k, float *v, float *att, vlong t, vlong hs, vlong stride)
{
	vlong i, j;
	float r, a, *row;

	if(hs <= 0)
		return;
	r = (float)sqrt((double)hs);
	for(i = 0; i < t; i++)
		att[i] = portdot(q, k + i*stride, hs) / r;
	portsoftmax(att, t);
	for(j = 0; j < hs; j++)
		out[j] = 0;
	for(i = 0; i < t; i++){
		a = att[i];
		row = v + i*stride;
		for(j = 0; j < hs; j++)
			out[j] += a * row[j];
	}
}
