#include <u.h>
#include <libc.h>
#include "fns.h"

void
portsoftmax(float *x, vlong n)
{
	vlong i;
	float max, sum, s[4];

	if(n <= 0)
		return;
	max = x[0];
	for(i = 1; i < n; i++)
		if(floatkey(x[i]) > floatkey(max))
			max = x[i];
	s[0] = 0;
	s[1] = 0;
	s[2] = 0;
	s[3] = 0;
	for(i = 0; i < n; i++){
		x[i] = expneg(x[i] - max);
		s[i&3] += x[i];
	}
	sum = foursum(s);
	for(i = 0; i < n; i++)
		x[i] /= sum;
}
