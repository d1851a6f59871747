#include <u.h>
#include <libc.h>
#include "fns.h"

void
portrmsnorm(float *out, float *x, float *w, vlong n, float eps)
{
	vlong i;
	float s;

	if(n <= 0)
		return;
	s = portdot(x, x, n);
	s /= (float)n;
	s += eps;
	s = (float)sqrt((double)s);
	s = 1.0f / s;
	for(i = 0; i < n; i++)
		out[i] = w[i] * (s * x[i]);
}
