#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "../fns.h"

/*
 * Activations other than SwiGLU's, each computed in double precision
 * from a float and rounded once.  No argument that is finite raises an
 * exception.
 */

/* e^x for x <= 0 */
static double
decay(double x)
{
	return x < -700? 0: fexp(x);
}

float
tangent(float x)
{
	double e, t;
	int neg;

	t = x;
	if(isNaN(t))
		return x;
	neg = t < 0;
	if(neg)
		t = 0.0-t;
	e = decay(-2*t);
	t = (1-e)/(1+e);
	return (float)(neg? 0.0-t: t);
}

/* 1/(1+e^-x) */
static double
logistic(double x)
{
	double e;

	e = decay(x < 0? x: 0.0-x);
	return x < 0? e/(1+e): 1/(1+e);
}

/*
 * (1 + erf(x))/2 for x < 0, and its complement for others: the Taylor
 * series within 2, Laplace's continued fraction beyond.
 */
static double
half(double x)
{
	double a, s, t, f;
	int i;

	a = x < 0? 0.0-x: x;
	if(a < 2){
		s = a;
		t = a;
		for(i = 1; i < 40; i++){
			t *= (0.0-a)*a/i;
			s += t/(2*i+1);
		}
		s = 0.5 - s*0.56418958354775628695;
	}else{
		f = 0;
		for(i = 40; i > 0; i--)
			f = 0.5*i/(a+f);
		s = decay(0.0-a*a)/(a+f)*0.28209479177387814347;
	}
	return s;
}

static double
gelux(double x)
{
	double h;

	h = half(x*0.70710678118654752440);
	return x < 0? x*h: x*(1-h);
}

/* Hendrycks and Gimpel 2016 */
static double
gelu(double x)
{
	return x * logistic(2*0.79788456080286535588*(x + 0.044715*x*x*x));
}

void
activation(float *h, vlong n, int act)
{
	vlong i;
	double x;

	for(i = 0; i < n; i++){
		x = h[i];
		if(isNaN(x) || isInf(x, 0))
			continue;	/* it shows in the logits */
		switch(act){
		case Silu:
			x *= logistic(x);
			break;
		case Gelu:
			x = gelu(x);
			break;
		case Gelux:
			x = gelux(x);
			break;
		case Relu:
			if(x < 0)
				x = 0;
			break;
		}
		h[i] = (float)x;
	}
}

void
multiply(float *x, float *y, vlong n)
{
	vlong i;

	for(i = 0; i < n; i++)
		x[i] *= y[i];
}
