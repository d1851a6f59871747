#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* products with stored weights against the same weights as floats */

enum {
	N	= 512,
	D	= 5,
};

static float x[N];
static s8int q[N], kq[N];
static float d[N/32], kd[N/256];
static s16int sum[N/16], ksum[N/16];
static Act act;

/* what x is for a kind */
static double
taken(int kind, vlong i)
{
	if((Smallkinds | Largekinds)>>kind & 1)
		return (Smallkinds>>kind & 1)? (double)q[i]*d[i/32]: (double)kq[i]*kd[i/256];
	return x[i];
}

static void
inputs(int n)
{
	int i;

	for(i = 0; i < N; i++)
		x[i] = i < n? nextfloat(): 0;
	memset(&act, 0, sizeof act);
	act.n = n;
	act.x = x;
	act.q = q;
	act.d = d;
	act.sum = sum;
	act.kq = kq;
	act.kd = kd;
	act.ksum = ksum;
	portquantise(&act, Smallkinds | Largekinds);
}

static void
near(int kind, float *out, float *w, vlong n)
{
	vlong i, j;
	double want, size;

	for(i = 0; i < D; i++){
		want = 0;
		size = 1e-6;
		for(j = 0; j < n; j++){
			want += w[i*n+j]*taken(kind, j);
			size += fabs(w[i*n+j]*taken(kind, j));
		}
		/* minimums cancel against the rest: they are as large as eight times the sum */
		check(fabs(out[i] - want) < 8e-6*size, "kind %d row %lld: %g, expected %g", kind, i, (double)out[i], want);
	}
}

static void
kinds(void)
{
	Matrix m;
	static uchar p[4*N*D];
	static float w[N*D], out[D];
	int k;

	inputs(N);
	for(k = Kf16; k < Kgroup; k++){
		randomblocks(p, k, N*D);
		memset(&m, 0, sizeof m);
		m.p = p;
		m.n = N;
		m.d = D;
		m.kind = k;
		m.row = codings[k].n == 0? 2*N: N/codings[k].n*codings[k].size;
		portdequant(w, k, p, N*D);
		portqmatvec(out, &m, &act, 0, D);
		near(k, out, w, N);
		portqmatvec(out+3, &m, &act, 3, D);
		near(k, out, w, N);
	}
}

/* groups of every size, also those that go over rows' ends */
static void
groups(void)
{
	static int size[] = { 1, 7, 32, 43, 64, 172, 344 };
	Matrix m;
	static s8int p[N*D];
	static float w[N*D], out[D], scale[N*D];
	int i, k, n;

	n = 172;
	inputs(n);
	for(i = 0; i < n*D; i++){
		p[i] = nextrandom()>>13;
		scale[i] = nextfloat();
	}
	for(k = 0; k < nelem(size); k++){
		memset(&m, 0, sizeof m);
		m.p = (uchar*)p;
		m.n = n;
		m.d = D;
		m.kind = Kgroup;
		m.row = n;
		m.scale = scale;
		m.group = size[k];
		for(i = 0; i < n*D; i++)
			w[i] = (float)p[i] * scale[i/size[k]];
		portqmatvec(out, &m, &act, 0, D);
		near(Kgroup, out, w, n);
	}
}

static void
extremes(void)
{
	int i;
	double e;

	inputs(64);
	for(i = 0; i < 32; i++){
		e = fabs(q[i]*(double)d[0] - x[i]) / d[0];
		check(e <= 0.5001 && q[i] >= -127, "x[%d] is %g, quantised %d", i, (double)x[i], q[i]);
	}
	memset(x, 0, sizeof x);
	portquantise(&act, Smallkinds);
	check(d[0] == 0 && q[0] == 0 && sum[0] == 0, "zeros are not zeros");
	x[3] = 1e-35f;
	x[40] = -3e38f;
	portquantise(&act, Smallkinds);
	check(d[0] == 0 && q[3] == 0, "what is tiny is not zero");
	check(q[40] == -127 && d[1] > 2e36f, "the largest is %d", q[40]);
}

static void
halves(void)
{
	static struct {
		int	bits;
		double	v;
	} t[] = {
		{ 0, 0 }, { 0x3c00, 1 }, { 0xc000, -2 }, { 0x7bff, 65504 }, { 1, 5.9604644775390625e-8 },
		{ 0x83ff, -6.0975551605224609375e-5 }, { 0x0400, 6.103515625e-5 }, { 0x3555, 0.333251953125 },
	};
	uchar p[2];
	int i;

	for(i = 0; i < nelem(t); i++){
		p[0] = t[i].bits;
		p[1] = t[i].bits>>8;
		check(halffloat(p) == t[i].v, "half %.4ux is %g, expected %g", t[i].bits, (double)halffloat(p), t[i].v);
	}
}

void
threadmain(int argc, char **argv)
{
	ARGBEGIN{
	}ARGEND
	halves();
	extremes();
	kinds();
	groups();
	done();
}
