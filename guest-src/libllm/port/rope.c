#include <u.h>
#include <libc.h>
#include "fns.h"

void
portrope(float *v, float *cs, vlong nhead, vlong hs)
{
	vlong h, i;
	float a, b;

	for(h = 0; h < nhead; h++){
		for(i = 0; i+1 < hs; i += 2){
			a = v[i];
			b = v[i+1];
			v[i] = a*cs[i] - b*cs[i+1];
			v[i+1] = a*cs[i+1] + b*cs[i];
		}
		v += hs;
	}
}
