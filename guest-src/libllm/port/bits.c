#include <u.h>
#include <libc.h>
#include "fns.h"

typedef union Word Word;
union Word {
	float	f;
	u32int	u;
};

u32int
floatbits(float f)
{
	Word w;

	w.f = f;
	return w.u;
}

float
bitsfloat(u32int u)
{
	Word w;

	w.u = u;
	return w.f;
}

/*
 * An integer that orders floats: -0 as +0, NaN below everything.
 * Comparing these raises no exception, whatever they came from.
 */
s32int
floatkey(float f)
{
	u32int u;
	s32int m;

	u = floatbits(f);
	m = u & 0x7fffffff;
	if(m > 0x7f800000)
		return -0x7fffffff - 1;
	if(u & 0x80000000)
		return -m;
	return m;
}
