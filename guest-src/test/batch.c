#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "test.h"

/* sessions in batches, forks, and the types of the KV cache */

enum {
	Ctx	= 200,
	Vocab	= 300,
	Maxhs	= 70,
	Maxt	= 9,
};

static Model *m;
static int ids[Ctx];
static char *types[] = { "F32", "F16", "Q8_0" };
static int kinds[] = { Kf32, Kf16, Kq80 };

static Session*
session(char *cache, Session *with, vlong ctx)
{
	Session *s;
	Setup how;

	memset(&how, 0, sizeof how);
	how.cache = cache;
	how.with = with;
	how.ctx = ctx;
	s = newsession(m, &how);
	if(s == nil)
		sysfatal("%r");
	return s;
}

/* n steps of a session of its own; its logits */
static float*
alone(char *cache, int *id, vlong n)
{
	static float l[Vocab];
	Session *s;
	vlong i;

	s = session(cache, nil, 0);
	for(i = 0; i < n; i++)
		if(stepsession(s, id[i]) == nil)
			sysfatal("%r");
	memmove(l, sessionlogits(s), sizeof l);
	freesession(s);
	return l;
}

static void
same(char *what, Session *s, char *cache, int *id, vlong n)
{
	check(sessionpos(s) == n, "%s of %s: at position %lld, expected %lld", what, cache, sessionpos(s), n);
	check(memcmp(sessionlogits(s), alone(cache, id, n), Vocab*sizeof(float)) == 0,
		"%s of %s: %lld tokens have other logits than step by step", what, cache, n);
}

static void
prefills(char *cache)
{
	static vlong sizes[] = { 1, 2, 5, 63, 64, 65, 150, Ctx };
	Session *s;
	int i;

	s = session(cache, nil, 0);
	for(i = 0; i < nelem(sizes); i++){
		rewindsession(s);
		check(prefillsession(s, ids, sizes[i]) != nil, "a prompt of %lld: %r", sizes[i]);
		same("a prompt", s, cache, ids, sizes[i]);
	}
	check(prefillsession(s, ids, 1) == nil && errorsays("full"), "a token beyond the context: %r");
	freesession(s);
}

/* forks write to what they share, the first as well as the second */
static void
forks(char *cache)
{
	Session *a, *b, *c;
	int other[Ctx];

	memmove(other, ids, sizeof other);
	other[70] = (ids[70] + 1) % Vocab;
	a = session(cache, nil, 0);
	if(prefillsession(a, ids, 70) == nil)
		sysfatal("%r");
	b = forksession(a);
	c = forksession(a);
	if(b == nil || c == nil)
		sysfatal("%r");
	same("a fork", b, cache, ids, 70);
	check(prefillsession(b, other + 70, 10) != nil && prefillsession(a, ids + 70, 70) != nil, "after a fork: %r");
	same("a fork", b, cache, other, 80);
	same("what was forked", a, cache, ids, 140);
	freesession(a);
	check(prefillsession(c, ids + 70, 1) != nil, "a fork of what is no more: %r");
	same("a fork of what is no more", c, cache, ids, 71);
	cutsession(c, 30);
	check(prefillsession(c, ids + 30, 50) != nil, "a fork that was cut: %r");
	same("a fork that was cut", c, cache, ids, 80);
	/* into a session of smaller blocks */
	cutsession(c, 40);
	freesession(b);
	b = session(cache, c, 50);
	check(copysession(b, c) == 0 && prefillsession(b, ids + 40, 10) != nil, "a copy into less room: %r");
	same("a copy into less room", b, cache, ids, 50);
	freesession(b);
	freesession(c);
}

typedef struct Heard Heard;
struct Heard {
	vlong	n;
	int	wrong;
};

static void
each(void *v, vlong i, float *logits)
{
	Heard *h;

	h = (Heard*)v;
	if(i != h->n++ || memcmp(logits, alone("F32", ids, i+1), Vocab*sizeof(float)) != 0)
		h->wrong = 1;
}

static void
feeds(void)
{
	Session *a, *b, *c, *other;
	Feed f[4];
	Heard h;
	int bad;

	a = session("F32", nil, 0);
	b = session("Q8_0", a, 100);
	c = session("F32", a, 3);
	other = session("F32", nil, 0);
	memset(f, 0, sizeof f);
	memset(&h, 0, sizeof h);
	f[0].s = a;
	f[0].ids = ids;
	f[0].n = 70;
	f[0].each = each;
	f[0].aux = &h;
	f[1].s = b;
	f[1].ids = ids;
	f[1].n = 90;
	f[2].s = c;
	f[2].ids = ids;
	f[2].n = 3;
	check(stepbatch(f, 3) == 3, "a batch of three: %s%s%s", f[0].error, f[1].error, f[2].error);
	check(h.n == 70 && !h.wrong, "%lld logits of 70 in between%s", h.n, h.wrong? ", and wrong ones": "");
	same("a batch", a, "F32", ids, 70);
	same("a batch", b, "Q8_0", ids, 90);
	same("a batch", c, "F32", ids, 3);
	/* those that cannot go on do not hold up the others */
	bad = Vocab;
	f[0].n = 5;
	f[0].ids = ids + 70;
	f[0].each = nil;
	f[1].ids = &bad;
	f[1].n = 1;
	f[3] = f[0];
	check(stepbatch(f, 4) == 1 && f[0].logits != nil, "a batch with one that can go on: %s", f[0].error);
	check(strstr(f[1].error, "token 300") != nil, "token 300: '%s'", f[1].error);
	check(strstr(f[2].error, "full") != nil, "a full context: '%s'", f[2].error);
	check(strstr(f[3].error, "twice") != nil, "a session twice: '%s'", f[3].error);
	same("what can go on", a, "F32", ids, 75);
	f[1].s = other;
	f[1].ids = ids;
	check(stepbatch(f, 2) == 1 && strstr(f[1].error, "each other") != nil, "a stranger in a batch: '%s'", f[1].error);
	check(sessionpos(other) == 0 && stepsession(other, 1) != nil, "the stranger, later: %r");
	freesession(a);
	check(stepsession(b, 1) != nil, "whose procs it shared is no more: %r");
	freesession(b);
	freesession(c);
	freesession(other);
}

/* a cache's rows: each set's numbers over them are those over the floats that they stand for */
static void
rows(Kernels *k)
{
	static float x[Maxt*Maxhs], q[Maxhs], att[Maxt], want[Maxt], out[Maxhs], right[Maxhs];
	static uchar p[4*Maxt*(Maxhs+8)], plain[4*Maxt*(Maxhs+8)];
	vlong hs, t, i, j, row;
	int n;

	for(n = 0; n < nelem(kinds); n++)
		for(hs = 1; hs <= Maxhs; hs++)
			for(t = 0; t <= Maxt; t++){
				row = cacherow(kinds[n], hs);
				for(i = 0; i < t; i++){
					for(j = 0; j < hs; j++)
						x[j] = nextfloat();
					putcached(p + i*row, x, hs, kinds[n]);
					cachedrow(x, p + i*row, hs, kinds[n]);
					putcached(plain + i*cacherow(Kf32, hs), x, hs, Kf32);
				}
				for(j = 0; j < hs; j++){
					q[j] = nextfloat();
					out[j] = right[j] = nextfloat();
				}
				k->scores(att, q, p, t, hs, kinds[n]);
				k->scores(want, q, plain, t, hs, Kf32);
				check(memcmp(att, want, t*sizeof(float)) == 0, "%s: scores of %s, %lld of %lld", k->name, types[n], t, hs);
				k->weigh(out, att, p, t, hs, kinds[n]);
				k->weigh(right, att, plain, t, hs, Kf32);
				check(memcmp(out, right, hs*sizeof(float)) == 0, "%s: sums of %s, %lld of %lld", k->name, types[n], t, hs);
				for(i = 0; i < t; i++){
					cachedrow(x, plain + i*cacherow(Kf32, hs), hs, Kf32);
					want[i] = k->dot(x, q, hs) / (float)sqrt((double)hs);
				}
				check(memcmp(att, want, t*sizeof(float)) == 0, "%s: scores are no dot products", k->name);
			}
}

void
threadmain(int argc, char **argv)
{
	Kernels **k;
	Image bin;
	int i;

	ARGBEGIN{
	}ARGEND
	makebin(&bin, 48, 56, 2, 4, 2, Vocab, Ctx);
	m = openmodelmem(bin.p, bin.n, "tiny.bin");
	if(m == nil)
		sysfatal("%r");
	for(i = 0; i < Ctx; i++)
		ids[i] = nextrandom()>>8 & 255;
	for(i = 0; i < nelem(types); i++){
		prefills(types[i]);
		forks(types[i]);
	}
	feeds();
	rows(&portkernels);
	for(k = simdkernels; *k != nil; k++)
		if(kernelslack(*k) == nil)
			rows(*k);
	closemodel(m);
	freeimage(&bin);
	done();
}
