#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

/* out = w * (x-mean)/sqrt(variance + eps) + b; sums in the tree's order; b may be nil */
void
portlayernorm(float *out, float *x, float *w, float *b, vlong n, float eps)
{
	vlong i;
	float s[4], mean, r;

	if(n <= 0)
		return;
	for(i = 0; i < 4; i++)
		s[i] = 0;
	for(i = 0; i < n; i++)
		s[i&3] += x[i];
	mean = foursum(s) / (float)n;
	for(i = 0; i < n; i++)
		out[i] = x[i] - mean;
	r = portdot(out, out, n);
	r /= (float)n;
	r += eps;
	r = (float)sqrt((double)r);
	r = 1.0f / r;
	for(i = 0; i < n; i++){
		out[i] = w[i] * (r * out[i]);
		if(b != nil)
			out[i] += b[i];
	}
}
