#include <u.h>
#include <libc.h>
#include "fns.h"

void
portrope(float *v, float *cs, vlong nhead, vlong hs)
{
	vlong h, i;
	float a, b, p, q;

	for(h = 0; h < nhead; h++){
		for(i = 0; i+1 < hs; i += 2){
			a = v[i];
			b = v[i+1];
			p = a*cs[i];
			q = b*cs[i+1];
			v[i] = p - q;
			p = a*cs[i+1];
			q = b*cs[i];
			v[i+1] = p + q;
		}
		v += hs;
	}
}
