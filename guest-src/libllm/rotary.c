#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Rotary embedding as llama2.c rounds it: exponent, power, reciprocal
 * and the product with the position are floats, and only the angle's
 * sine and cosine are computed beyond that.
 */

/* freq[hs/2] = 1/10000^(2i/hs) */
void
ropefreq(float *freq, vlong hs)
{
	vlong i;
	float e, p;

	for(i = 0; i < hs/2; i++){
		e = (float)(2*i) / (float)hs;
		p = (float)fexp((double)e * flog(10000.0));
		freq[i] = 1.0f / p;
	}
}

/* cs[hs]: cosine and sine of each pair at pos */
void
ropetable(float *cs, float *freq, vlong hs, vlong pos)
{
	vlong i;
	float a;

	for(i = 0; i < hs/2; i++){
		a = (float)pos * freq[i];
		cs[2*i] = (float)fcos((double)a);
		cs[2*i+1] = (float)fsin((double)a);
	}
}
