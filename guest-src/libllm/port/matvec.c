#include <u.h>
#include <libc.h>
#include "fns.h"

float
foursum(float *a)
{
	float x, y;

	x = a[0] + a[2];
	y = a[1] + a[3];
	return x + y;
}

float
portdot(float *a, float *b, vlong n)
{
	vlong i;
	float s[4];

	s[0] = 0;
	s[1] = 0;
	s[2] = 0;
	s[3] = 0;
	for(i = 0; i+4 <= n; i += 4){
		s[0] += a[i] * b[i];
		s[1] += a[i+1] * b[i+1];
		s[2] += a[i+2] * b[i+2];
		s[3] += a[i+3] * b[i+3];
	}
	for(; i < n; i++)
		s[i&3] += a[i] * b[i];
	return foursum(s);
}

void
portmatvec(float *out, float *w, float *x, vlong n, vlong d)
{
	vlong i;

	for(i = 0; i < d; i++)
		out[i] = portdot(w + i*n, x, n);
}
