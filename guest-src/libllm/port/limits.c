#include <u.h>
#include <libc.h>
#include "../limit.h"

static u64int
stream(void *v, vlong n)
{
	u64int *p, *e, a, b, c, d;

	p = (u64int*)v;
	e = p + n/512*64;
	a = 0;
	b = 0;
	c = 0;
	d = 0;
	for(; p < e; p += 8){
		a |= p[0] | p[1];
		b |= p[2] | p[3];
		c |= p[4] | p[5];
		d |= p[6] | p[7];
	}
	return a | b | c | d;
}

static float
peak(float *one, vlong n)
{
	float m0, m1, m2, m3, m4, m5, m6, a0, a1, a2, a3, a4, a5, a6, x, y;

	x = one[0];
	y = one[1];
	m0 = m1 = m2 = m3 = m4 = m5 = m6 = x;
	a0 = a1 = a2 = a3 = a4 = a5 = a6 = y;
	for(; n > 0; n -= 14){
		m0 *= x;
		a0 += y;
		m1 *= x;
		a1 += y;
		m2 *= x;
		a2 += y;
		m3 *= x;
		a3 += y;
		m4 *= x;
		a4 += y;
		m5 *= x;
		a5 += y;
		m6 *= x;
		a6 += y;
	}
	m0 *= m1 * m2 * m3 * m4 * m5 * m6;
	return m0 + a0 + a1 + a2 + a3 + a4 + a5 + a6;
}

Limits portlimits = {
	"port",
	stream,
	peak,
};
