#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

/*
 * Rows of KV caches: a head's vector at a position.  F32 as it is; F16
 * rounded to nearest even, up to a multiple of eight elements; Q8_0 as
 * a float for each 32 elements, the last may be fewer, and then the
 * bytes, up to a multiple of eight.  What fills up is zero.
 */

vlong
cacherow(int kind, vlong hs)
{
	vlong n;

	n = (hs+7) & ~7LL;
	switch(kind){
	case Kf16:
		return 2*n;
	case Kq80:
		return (hs+31)/32*sizeof(float) + n;
	}
	return hs*sizeof(float);
}

/* to nearest even; what is too large becomes an infinity */
int
tohalf(float f)
{
	u32int a, r, rem, half;
	int sign, shift;

	a = floatbits(f);
	sign = a>>16 & 0x8000;
	a &= 0x7fffffff;
	if(a > 0x7f800000)
		return sign | 0x7e00;
	if(a >= 0x47800000)
		return sign | 0x7c00;
	if(a < 0x33000000)
		return sign;
	if(a < 0x38800000){
		shift = 126 - (a>>23);
		a = (a & 0x7fffff) | 0x800000;
		r = a >> shift;
		rem = a & ((1u<<shift) - 1);
		half = 1u << (shift-1);
	}else{
		r = (a - 0x38000000) >> 13;
		rem = a & 0x1fff;
		half = 0x1000;
	}
	if(rem > half || rem == half && (r & 1))
		r++;
	return sign | r;
}

static void
put16(uchar *p, float *x, vlong hs)
{
	vlong i;
	int h;

	for(i = 0; i < hs; i++){
		h = tohalf(x[i]);
		p[2*i] = h;
		p[2*i+1] = h>>8;
	}
	memset(p + 2*hs, 0, ((hs+7) & ~7LL)*2 - 2*hs);
}

static void
put8(uchar *p, float *x, vlong hs)
{
	vlong i, n;
	s8int *q;
	float *d;

	d = (float*)p;
	q = (s8int*)(d + (hs+31)/32);
	for(i = 0; i < hs; i += 32){
		n = hs - i < 32? hs - i: 32;
		d[i/32] = quantise(q + i, nil, x + i, n);
	}
	memset(q + hs, 0, ((hs+7) & ~7LL) - hs);
}

void
putcached(uchar *p, float *x, vlong hs, int kind)
{
	switch(kind){
	case Kf16:
		put16(p, x, hs);
		break;
	case Kq80:
		put8(p, x, hs);
		break;
	default:
		memmove(p, x, hs*sizeof(float));
	}
}

static float
element(uchar *p, vlong i, vlong hs, int kind)
{
	float *d;

	if(kind == Kf16)
		return halffloat(p + 2*i);
	d = (float*)p;
	if(kind == Kf32)
		return d[i];
	return (float)((s8int*)(d + (hs+31)/32))[i] * d[i/32];
}

void
portscores(float *att, float *q, uchar *k, vlong t, vlong hs, int kind)
{
	vlong i, j, row;
	float r, s[4];

	if(hs <= 0)
		return;
	r = (float)sqrt((double)hs);
	row = cacherow(kind, hs);
	for(i = 0; i < t; i++){
		memset(s, 0, sizeof s);
		for(j = 0; j < hs; j++)
			s[j&3] += q[j] * element(k, j, hs, kind);
		att[i] = foursum(s) / r;
		k += row;
	}
}

void
portweigh(float *out, float *att, uchar *v, vlong t, vlong hs, int kind)
{
	vlong i, j, row;
	float a;

	row = cacherow(kind, hs);
	for(i = 0; i < t; i++){
		a = att[i];
		for(j = 0; j < hs; j++)
			out[j] += a * element(v, j, hs, kind);
		v += row;
	}
}

/* the floats that a row stands for */
void
cachedrow(float *out, uchar *p, vlong hs, int kind)
{
	vlong i;

	for(i = 0; i < hs; i++)
		out[i] = element(p, i, hs, kind);
}
