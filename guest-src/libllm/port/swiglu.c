#include <u.h>
#include <libc.h>
#include "fns.h"

/*
 * h/(1+e^-h), with e = exp(-|h|), which cannot overflow: the numerator
 * is 1 from 0 up and e below; below -104 the quotient is 0, and -104
 * stands for h so that minus infinity gives -0 and no NaN.
 */
void
portswiglu(float *h, float *g, vlong n)
{
	vlong i;
	u32int u;
	float a, e, q;

	for(i = 0; i < n; i++){
		a = h[i];
		u = floatbits(a);
		e = expneg(bitsfloat(u | 0x80000000));
		q = 1.0f;
		if(u & 0x80000000){
			q = e;
			if(u > 0xc2d00000 && u <= 0xff800000)
				a = -104.0f;
		}
		e += 1.0f;
		q /= e;
		q *= a;
		h[i] = q * g[i];
	}
}
