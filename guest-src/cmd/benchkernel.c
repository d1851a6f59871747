#include <u.h>
#include <libc.h>
#include <bio.h>
#include "llm.h"
#include "kernel.h"
#include "limit.h"
#include "bench.h"
#include "cmd.h"

/* The kernels, their shapes and their inputs. */

enum {
	Nx	= 32768,
};

float	*w;
static vlong	nw;
static float	*x;
static float	*y;
static float	*z;

static void
matvec(Runner *r)
{
	r->k->matvec(z, w, x, r->n, r->d);
}

static void
dot(Runner *r)
{
	z[0] = r->k->dot(x, y, r->n);
}

static void
rmsnorm(Runner *r)
{
	r->k->rmsnorm(z, x, y, r->n, 1e-5f);
}

static void
softmax(Runner *r)
{
	r->k->softmax(z, r->n);
}

static void
rope(Runner *r)
{
	r->k->rope(z, y, r->n, r->d);
}

static void
swiglu(Runner *r)
{
	r->k->swiglu(z, y, r->n);
}

static void
add(Runner *r)
{
	r->k->add(z, y, r->n);
}

/* by -1, so that the numbers stay what they are */
static void
scale(Runner *r)
{
	r->k->scale(z, -1.0f, r->n);
}

static void
argmax(Runner *r)
{
	z[0] = r->k->argmax(x, r->n);
}

static void
attention(Runner *r)
{
	r->k->attention(z, x, w, w + r->n*r->d, y, r->n, r->d, r->d);
}

static float
randomfloat(void)
{
	static u32int s = 2463534242U;

	s ^= s << 13;
	s ^= s >> 17;
	s ^= s << 5;
	return (s >> 8) / 8388608.0f - 1.0f;
}

static void
randomfloats(float *p, vlong n)
{
	vlong i, m;

	for(i = 0; i < n && i < 65536; i++)
		p[i] = randomfloat();
	for(; i < n; i += m){
		m = i < n - i? i: n - i;
		memmove(p + i, p, m*sizeof(float));
	}
}

/* h is then where silu(h)*g leads back to */
static void
fillswiglu(Runner *r)
{
	vlong i;

	for(i = 0; i < r->n; i++){
		z[i] = -0.8f + 0.6f*z[i];
		y[i] = 1 + exp(0.0 - (double)z[i]);
	}
}

static void
fillrope(Runner *r)
{
	vlong i;

	for(i = 0; i+1 < r->d; i += 2){
		y[i] = 0.8f;
		y[i+1] = 0.6f;
	}
}

/* the small shapes are a 260K model's, the middle ones a 15M one's; 16384 is far from registers and near enough for L2 */
Shapes shapes[] = {
	{ "matvec", matvec, "n%lld-d%lld", { 1, 1, 1 }, { 2, 0, 0 }, 1, nil,
		{ { 64, 172 }, { 288, 288 }, { 288, 768 }, { 288, 32000 }, { 4096, 11008 } } },
	{ "dot", dot, "n%lld", { 0, 2, 0 }, { 0, 2, 0 }, 0, nil, { { 48, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "rmsnorm", rmsnorm, "n%lld", { 0, 3, 0 }, { 0, 4, 0 }, 0, nil, { { 64, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "softmax", softmax, "n%lld", { 0, 2, 0 }, { 0, 4, 0 }, 0, nil, { { 64, 0 }, { 256, 0 }, { 16384, 0 } } },
	{ "rope", rope, "heads%lld-hs%lld", { 2, 0, 1 }, { 3, 0, 0 }, 0, fillrope, { { 8, 8 }, { 6, 48 }, { 32, 128 } } },
	{ "swiglu", swiglu, "n%lld", { 0, 3, 0 }, { 0, 5, 0 }, 0, fillswiglu, { { 172, 0 }, { 768, 0 }, { 16384, 0 } } },
	{ "add", add, "n%lld", { 0, 3, 0 }, { 0, 1, 0 }, 0, nil, { { 64, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "scale", scale, "n%lld", { 0, 2, 0 }, { 0, 1, 0 }, 0, nil, { { 64, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "argmax", argmax, "n%lld", { 0, 1, 0 }, { 0, 0, 0 }, 0, nil, { { 512, 0 }, { 32000, 0 } } },
	{ "attention", attention, "t%lld-hs%lld", { 2, 2, 2 }, { 4, 5, 0 }, 2, nil, { { 64, 8 }, { 256, 48 }, { 1024, 128 } } },
};
int	nshapes = nelem(shapes);

Quant quants[] = {
	{ "q80", Kq80 },
	{ "q40", Kq40 },
	{ "q4k", Kq4k },
	{ "q41", Kq41 },
	{ "q50", Kq50 },
	{ "q51", Kq51 },
	{ "iq4nl", Kiq4nl },
	{ "q2k", Kq2k },
	{ "q3k", Kq3k },
	{ "q5k", Kq5k },
	{ "q6k", Kq6k },
	{ "iq4xs", Kiq4xs },
	{ nil, 0 },
};

static float*
newfloats(vlong n)
{
	float *p;

	p = (float*)mallocalign(n*sizeof(float), 64, 0, 0);
	if(p == nil)
		fail("%lld bytes: %r", n*(vlong)sizeof(float));
	randomfloats(p, n);
	return p;
}

void
makeinputs(void)
{
	x = newfloats(Nx);
	y = newfloats(Nx);
	z = newfloats(Nx);
}

void
roomforw(vlong n)
{
	if(n <= nw)
		return;
	free(w);
	w = newfloats(n);
	nw = n;
}

/* w[d][n] of random blocks, whose scales are small numbers, the same for sets that weave them, and x as they want it */
static Matrix stored;
static Matrix wovenrows;
static Act act;

void
fillquant(int kind, vlong n, vlong d)
{
	static s8int q[Nx];
	static s16int sum[Nx/16];
	static float scale[Nx/32];
	Coding *c;
	uchar *p, *e;
	vlong i;

	c = &codings[kind];
	if(wovenrows.woven)
		free(wovenrows.p);
	stored.kind = kind;
	stored.n = n;
	stored.d = d;
	stored.row = n/c->n*c->size;
	roomforw((d*stored.row + 3)/4);
	stored.p = (uchar*)w;
	e = stored.p + d*stored.row;
	for(i = 0; i < d*stored.row; i++)
		stored.p[i] = 128*(randomfloat() + 1);
	for(p = stored.p; p < e; p += c->size){
		p[c->half+1] = (p[c->half+1] & 0x8f) | 0x20;
		if(c->half2 >= 0)
			p[c->half2+1] = (p[c->half2+1] & 0x8f) | 0x20;
	}
	wovenrows = stored;
	if(1<<kind & Wovenkinds){
		wovenrows.woven = 1;
		wovenrows.p = (uchar*)mallocalign(d*stored.row, 64, 0, 0);
		if(wovenrows.p == nil)
			fail("%lld bytes: %r", d*stored.row);
		for(i = 0; i < d; i += Woven)
			weave(wovenrows.p + i*stored.row, stored.p + i*stored.row, kind, stored.row);
	}
	memset(&act, 0, sizeof act);
	act.n = n;
	act.x = x;
	act.q = q;
	act.kq = q;
	act.sum = sum;
	act.ksum = sum;
	act.d = scale;
	act.kd = scale;
	portquantise(&act, 1<<kind);
}

void
quant(Runner *r)
{
	Matrix *m;

	m = r->k->weaves>>stored.kind & 1? &wovenrows: &stored;
	r->k->qmatvec(z, m, &act, 0, r->d);
}

/*
 * However often a kernel works in place, its numbers stay normal:
 * rope, swiglu and scale lead back to them, softmax evens them out,
 * add lets them grow by y a call.
 */
void
fill(Shapes *s, Runner *r)
{
	randomfloats(x, Nx);
	randomfloats(y, Nx);
	randomfloats(z, Nx);
	if(s->fill != nil)
		s->fill(r);
}
