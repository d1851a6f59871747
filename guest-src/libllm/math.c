#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * The library's own exp, log, sin and cos, so that no system's libm
 * shows in a story: within 2 ULP for the arguments that the rotary
 * embedding has (exp |x| < 700; log x > 0, normal; sin and cos
 * 0 <= x < 2^20).  Reduction to a small interval, then the Taylor
 * series as far as a double can see.
 */

typedef union Bits Bits;
union Bits {
	double	d;
	u64int	u;
};

/* x * 2^n for normal results */
static double
scale2(double x, int n)
{
	Bits b;

	b.u = (u64int)(n + 1023) << 52;
	return x * b.d;
}

/* nearest integer; |x| < 2^31 */
static int
nearest(double x)
{
	if(x < 0)
		return -(int)(0.5 - x);
	return (int)(x + 0.5);
}

double
fexp(double x)
{
	int n, i;
	double r, s;

	n = nearest(x * 1.44269504088896338700);
	r = x - n*6.93147180369123816490e-01;
	r -= n*1.90821492927058770002e-10;
	/* 1 + r(1 + r/2(1 + r/3(...))) */
	s = 1;
	for(i = 14; i > 0; i--)
		s = 1 + r*s/i;
	return scale2(s, n);
}

double
flog(double x)
{
	Bits b;
	int n, i;
	double s, q, t;

	/* x = 2^n * m, m in [sqrt(1/2), sqrt(2)) */
	b.d = x;
	n = (int)(b.u >> 52) - 1023;
	b.u = b.u & 0x000fffffffffffffULL | 0x3ff0000000000000ULL;
	if(b.d >= 1.41421356237309514547){
		b.d *= 0.5;
		n++;
	}
	/* log m = 2 atanh((m-1)/(m+1)) */
	s = (b.d - 1) / (b.d + 1);
	q = s*s;
	t = 0;
	for(i = 25; i > 1; i -= 2)
		t = (t + 1.0/i) * q;
	t = 2*s + 2*s*t;
	t += n*1.90821492927058770002e-10;
	return t + n*6.93147180369123816490e-01;
}

/* x - n*pi/2 in [-pi/4, pi/4]; pi/2 in parts whose products with n are exact */
static double
reduce(double x, int *n)
{
	double r;

	*n = nearest(x * 6.36619772367581382433e-01);
	r = x - *n*1.57079632673412561417e+00;
	r -= *n*6.07710050630396597660e-11;
	r -= *n*2.02226624879595063154e-21;
	return r;
}

static double
sinsmall(double x)
{
	int i;
	double q, s;

	q = x*x;
	s = 0;
	for(i = 19; i > 1; i -= 2)
		s = (1 - s) * q / (i*(i-1));
	return x - x*s;
}

static double
cossmall(double x)
{
	int i;
	double q, s;

	q = x*x;
	s = 0;
	for(i = 18; i > 0; i -= 2)
		s = (1 - s) * q / (i*(i-1));
	return 1 - s;
}

double
fsin(double x)
{
	int n;
	double r;

	r = reduce(x, &n);
	switch(n & 3){
	case 0:
		return sinsmall(r);
	case 1:
		return cossmall(r);
	case 2:
		return 0.0 - sinsmall(r);
	}
	return 0.0 - cossmall(r);
}

double
fcos(double x)
{
	int n;
	double r;

	r = reduce(x, &n);
	switch(n & 3){
	case 0:
		return cossmall(r);
	case 1:
		return 0.0 - sinsmall(r);
	case 2:
		return 0.0 - cossmall(r);
	}
	return sinsmall(r);
}
