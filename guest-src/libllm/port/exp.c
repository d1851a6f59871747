#include <u.h>
#include <libc.h>
#include "fns.h"

/*
 * e^x for x <= 0, or NaN for NaN; within 1.05 ULP (every float was
 * tried), 0 below -104.  No step overflows, converts or compares
 * floats, so that none can raise an exception that is not masked by
 * default.
 *
 *	t = x*log2(e) rounded to an integer (by adding 3*2^22)
 *	r = x - t*ln2, in two steps, |r| <= ln2/2
 *	y = 1 + r + r*r*p(r), p interpolating in Chebyshev's points
 *	y * 2^t, in two factors, so that a denormal is rounded once
 *
 * Vector kernels take the same steps: constants are statements of
 * their own here, since 6c adds two constants in one expression.
 */
float
expneg(float x)
{
	u32int m;
	s32int n, h;
	float t, r, p, y;

	m = floatbits(x) & 0x7fffffff;
	if(m > 0x42d00000 && m <= 0x7f800000)
		x = -104.0f;
	t = x * 1.44269504f;
	t += 12582912.0f;
	n = floatbits(t) - 0x4b400000;
	t -= 12582912.0f;
	r = x - t*0.693359375f;
	r = r - t*-2.12194440e-4f;
	p = 1.3926213e-3f;
	p = p*r + 8.3632030e-3f;
	p = p*r + 4.1666556e-2f;
	p = p*r + 1.6666576e-1f;
	p = p*r + 0.5f;
	y = r*r;
	y = y*p + r;
	y += 1.0f;
	h = n >> 1;
	y *= bitsfloat((u32int)(h + 127) << 23);
	y *= bitsfloat((u32int)(n - h + 127) << 23);
	return y;
}
