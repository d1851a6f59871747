#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/kernel.h"
#include "test.h"

/* every set of its tree gives the portable one's bits, at any length and alignment, and every other its numbers */

enum {
	Max	= 5000,
	Pad	= 8,
};

static float a[Max+Pad], b[Max+Pad], x[Max+Pad], y[Max+Pad], out[Max+Pad], want[Max+Pad];
static Kernels *k;

static void
fill(float *p, vlong n)
{
	vlong i;

	for(i = 0; i < n; i++)
		p[i] = 8*nextfloat();
}

static void
same(char *what, vlong n, vlong m, float *p, float *q, vlong len)
{
	check(memcmp(p, q, len*sizeof(float)) == 0, "%s of %s differs from port's at %lld, %lld", what, k->name, n, m);
}

/* of what sums: the same bits if the trees are the same, else the same numbers */
static void
near(char *what, vlong n, vlong m, float *p, float *q, vlong len, float bound)
{
	vlong i;
	float d;

	if(k->lanes == portkernels.lanes){
		same(what, n, m, p, q, len);
		return;
	}
	for(i = 0; i < len; i++){
		d = p[i] - q[i];
		check(d <= bound && 0.0f - d <= bound, "%s of %s is far from port's at %lld, %lld", what, k->name, n, m);
	}
}

static void
vectors(vlong n, int off)
{
	float *p, *q, f, g;

	p = a + off;
	q = b + off;
	fill(p, n);
	fill(q, n);
	f = k->dot(p, q, n);
	g = portkernels.dot(p, q, n);
	near("dot", n, off, &f, &g, 1, 64*(float)n*1e-5f);
	k->rmsnorm(out, p, q, n, 1e-5f);
	portkernels.rmsnorm(want, p, q, n, 1e-5f);
	near("rmsnorm", n, off, out, want, n, 1e-3f);
	memmove(x, p, n*sizeof(float));
	memmove(y, p, n*sizeof(float));
	k->softmax(x, n);
	portkernels.softmax(y, n);
	near("softmax", n, off, x, y, n, 1e-5f);
	memmove(x, p, n*sizeof(float));
	memmove(y, p, n*sizeof(float));
	k->swiglu(x, q, n);
	portkernels.swiglu(y, q, n);
	same("swiglu", n, off, x, y, n);
	k->add(x, q, n);
	portkernels.add(y, q, n);
	same("add", n, off, x, y, n);
	k->scale(x, 0.3f, n);
	portkernels.scale(y, 0.3f, n);
	same("scale", n, off, x, y, n);
	check(k->argmax(p, n) == portkernels.argmax(p, n), "argmax of %s differs at %lld, %d", k->name, n, off);
	if(n > 2){
		p[n-1] = p[0];
		check(k->argmax(p, n) == portkernels.argmax(p, n), "argmax of equals of %s at %lld", k->name, n);
	}
}

static void
matrices(vlong n, vlong d, int off)
{
	if(n*d > Max)
		return;
	fill(a + off, n*d);
	fill(b + off, n);
	k->matvec(out, a + off, b + off, n, d);
	portkernels.matvec(want, a + off, b + off, n, d);
	near("matvec", n, d, out, want, d, 64*(float)n*1e-5f);
}

static void
heads(vlong t, vlong hs, int off)
{
	vlong stride;

	stride = hs + off;
	if(t*stride > Max)
		return;
	fill(a, t*stride);
	fill(b, t*stride);
	fill(x + off, hs);
	k->attention(out, x + off, a, b, y, t, hs, stride);
	portkernels.attention(want, x + off, a, b, y + Max/2, t, hs, stride);
	near("attention", t, hs, out, want, hs, 1e-2f);
	near("attention's weights", t, hs, y, y + Max/2, t, 1e-3f);
	if(hs % 2 != 0)
		return;
	fill(x, hs);
	memmove(out, a, t*hs*sizeof(float));
	memmove(want, a, t*hs*sizeof(float));
	k->rope(out, x, t, hs);
	portkernels.rope(want, x, t, hs);
	same("rope", t, hs, out, want, t*hs);
}

void
threadmain(int argc, char **argv)
{
	Kernels **set;
	vlong n, d;
	int off;

	ARGBEGIN{
	}ARGEND
	for(set = simdkernels; *set != nil; set++){
		k = *set;
		if(kernelslack(k) != nil)
			continue;
		for(off = 0; off < 4; off++){
			for(n = 0; n < 70; n++){
				vectors(n, off);
				for(d = 0; d < 12; d++)
					matrices(n, d, off);
				heads(n, 8, off);
				heads(n%7, n, off);
			}
			vectors(1000+off, off);
			matrices(172, 20, off);
		}
	}
	check(pickkernels("port") == &portkernels, "the set port is not found by its name");
	check(pickkernels("nosuch") == nil && errorsays("'nosuch'"), "an unknown set: %r");
	done();
}
