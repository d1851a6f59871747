#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "../libllm/port/fns.h"
#include "test.h"

/* the library's exponentials, logarithm, sine and cosine */

static void
close2(char *what, double got, double want, double tol)
{
	check(fabs(got - want) <= tol, "%s is %.17g, expected %.17g", what, got, want);
}

static void
single(void)
{
	int i;
	double x, want, d;
	float y;

	for(i = 0; i < 200000; i++){
		x = -104.0*i/200000;
		y = expneg((float)x);
		want = fexp((double)(float)x);
		d = (double)y - want;
		check(fabs(d) <= want*1.2e-7 + 1.5e-45, "expneg(%g) is %.9g, expected %.9g", x, (double)y, want);
	}
	check(expneg(0.0f) == 1.0f, "expneg(0) is not 1");
	check(floatbits(expneg(bitsfloat(0xff800000))) == 0, "expneg of minus infinity is not 0");
	check(floatbits(expneg(-1e30f)) == 0, "expneg of a large number is not 0");
	check(isNaN(expneg(bitsfloat(0x7fc00000))), "expneg of NaN is a number");
}

static void
keys(void)
{
	check(floatkey(0.0f) == floatkey(bitsfloat(0x80000000)), "zeros differ in order");
	check(floatkey(1.0f) > floatkey(0.5f), "1 is not above 0.5");
	check(floatkey(-1.0f) < floatkey(-0.5f), "-1 is not below -0.5");
	check(floatkey(bitsfloat(0x7fc00000)) < floatkey(bitsfloat(0xff800000)), "NaN is not below everything");
	check(floatkey(bitsfloat(0xffc00000)) < floatkey(bitsfloat(0xff800000)), "-NaN is not below everything");
}

void
threadmain(int argc, char **argv)
{
	int i;
	double x, s, c;

	ARGBEGIN{
	}ARGEND
	close2("exp(1)", fexp(1.0), 2.71828182845904523536, 1e-15);
	close2("exp(-1)", fexp(-1.0), 0.36787944117144232160, 1e-16);
	close2("exp(10)", fexp(10.0), 22026.4657948067165170, 1e-11);
	close2("log(2)", flog(2.0), 0.693147180559945309417, 2e-16);
	close2("log(10000)", flog(10000.0), 9.21034037197618273607, 2e-15);
	close2("log(0.1)", flog(0.1), -2.30258509299404568402, 1e-15);
	close2("sin(1)", fsin(1.0), 0.841470984807896506653, 2e-16);
	close2("cos(1)", fcos(1.0), 0.540302305868139717401, 2e-16);
	close2("sin(1000)", fsin(1000.0), 0.826879540532002560257, 2e-16);
	close2("cos(1000)", fcos(1000.0), 0.562379076290702958, 2e-16);
	close2("sin(123456)", fsin(123456.0), -0.74028345388665766, 1e-15);
	for(i = 0; i < 20000; i++){
		x = i*0.37;
		s = fsin(x);
		c = fcos(x);
		close2("sin^2+cos^2", s*s + c*c, 1.0, 1e-15);
		close2("sin(2x)", fsin(2*x), 2*s*c, 3e-15);
		if(i > 0)
			close2("exp(log(x))", fexp(flog(x))/x, 1.0, 3e-15);
	}
	single();
	keys();
	done();
}
